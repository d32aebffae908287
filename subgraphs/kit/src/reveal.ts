import { z } from 'zod';

import type { Session } from './access.ts';
import type { Transaction } from './database.ts';
import type { Migration } from './migration.ts';
import type { Refusal } from './refusal.ts';
import { Temporal } from './values/dates.ts';
import type { Instant } from './values/dates.ts';

/** How personal values are shown in full. No regulation that was found sets these numbers: settings, shown as unverified. */
export interface RevealRules {
  /** For how many minutes after signing in personal values may be asked for. */
  readonly freshMinutes: number;
  /** How many times a person may have personal values shown within an hour. */
  readonly perHour: number;
  /** How many lists with personal values in full a person may ask for within a day. */
  readonly exportsPerDay: number;
}

/** What holds where an operator chose nothing. */
export const REVEAL_RULES: RevealRules = { freshMinutes: 30, perHour: 60, exportsPerDay: 10 };

/** The settings of `RevealRules` in the environment of a service. */
export const revealEnv = {
  REVEAL_FRESH_MINUTES: z.coerce.number().int().min(1).max(1_440).default(REVEAL_RULES.freshMinutes),
  REVEALS_PER_HOUR: z.coerce.number().int().min(1).max(3_600).default(REVEAL_RULES.perHour),
  UNMASKED_EXPORTS_PER_DAY: z.coerce.number().int().min(1).max(1_000).default(REVEAL_RULES.exportsPerDay),
};

/** The rules that an environment sets. */
export function revealRulesOf(env: {
  readonly REVEAL_FRESH_MINUTES: number;
  readonly REVEALS_PER_HOUR: number;
  readonly UNMASKED_EXPORTS_PER_DAY: number;
}): RevealRules {
  return {
    freshMinutes: env.REVEAL_FRESH_MINUTES,
    perHour: env.REVEALS_PER_HOUR,
    exportsPerDay: env.UNMASKED_EXPORTS_PER_DAY,
  };
}

/** Keeps in the database how much of its allowance each person has used, so that all copies of a service share it. */
export const createRevealAllowance: Migration = {
  name: 'create-reveal-allowance',
  sql: `
    create table reveal_allowance (
      subject text not null,
      kind text not null check (kind in ('VALUE', 'EXPORT')),
      -- When nothing of it is used any more.
      full_at timestamptz not null,
      primary key (subject, kind)
    );
    grant select, insert, update on reveal_allowance to :service_role;`,
};

/** Codes of the refusals below; each has a member in the refusal enum of what reveals. */
export type RevealRefusalCode = 'STEP_UP_REQUIRED' | 'TOO_MANY_REVEALS';

/** Who asks for personal values in full, when, and by which rules. */
export interface RevealSource {
  readonly session: Session;
  readonly now: Instant;
  readonly revealRules: RevealRules;
}

/**
 * Why personal values are not shown in full now, though the role may see them: the person signed in too long ago, or asked too
 * often. Null when they may be shown; one use of the allowance is then written in this transaction.
 *
 * @param kind one subject's values, or a list with values in full
 */
export async function refuseReveal(
  transaction: Transaction,
  { session, now, revealRules }: RevealSource,
  kind: 'VALUE' | 'EXPORT',
): Promise<{ readonly refused: Refusal<RevealRefusalCode> } | null> {
  if (!isFresh(session, now, revealRules.freshMinutes)) return STEP_UP;
  const [most, window] =
    kind === 'VALUE' ? [revealRules.perHour, 'hour' as const] : [revealRules.exportsPerDay, 'day' as const];
  const retryAt = await useAllowance(transaction, {
    subject: session.subject,
    kind,
    most,
    windowMs: WINDOW_MS[window],
  });
  return retryAt === null ? null : tooMany(retryAt, most, window);
}

const WINDOW_MS = { hour: 3_600_000, day: 86_400_000 } as const;

/** A token that does not say when its bearer signed in is of no fresh sign-in. */
export function isFresh({ signedInAt }: Session, now: Instant, minutes: number): boolean {
  return signedInAt !== undefined && now.epochMilliseconds - signedInAt * 1_000 <= minutes * 60_000;
}

/**
 * Uses one of an allowance that fills again evenly over its window (the generic cell rate algorithm), in one statement that holds
 * for callers at the same moment. By the clock of the database, which all copies share.
 *
 * @returns null when there was one left, otherwise from when there is one
 */
export async function useAllowance(
  transaction: Transaction,
  {
    subject,
    kind,
    most,
    windowMs,
    table = 'reveal_allowance',
  }: {
    subject: string;
    kind: string;
    most: number;
    windowMs: number;
    /** Where the allowance is kept. */
    table?: 'reveal_allowance' | 'notice_allowance';
  },
): Promise<Instant | null> {
  const each = Math.floor(windowMs / most);
  const used: unknown[] = await transaction.query(
    `insert into ${table} as kept (subject, kind, full_at)
     values ($1, $2, clock_timestamp() + $3 * interval '1 ms')
     on conflict (subject, kind) do update set full_at = greatest(kept.full_at, clock_timestamp()) + $3 * interval '1 ms'
       where greatest(kept.full_at, clock_timestamp()) + $3 * interval '1 ms' <= clock_timestamp() + $4 * interval '1 ms'
     returning 1`,
    [subject, kind, each, windowMs],
  );
  if (used.length > 0) return null;
  const [row]: { free_at: Date }[] = await transaction.query(
    `select full_at + ($3::float8 - $4::float8) * interval '1 ms' as free_at from ${table} where subject = $1 and kind = $2`,
    [subject, kind, each, windowMs],
  );
  if (row === undefined) throw new Error('an allowance vanished between two statements');
  return Temporal.Instant.fromEpochMilliseconds(row.free_at.getTime());
}

const STEP_UP: { readonly refused: Refusal<'STEP_UP_REQUIRED'> } = {
  refused: {
    code: 'STEP_UP_REQUIRED',
    message: {
      id: 'Anda sudah lama masuk. Masuklah sekali lagi untuk membuka data pribadi.',
      en: 'You signed in a while ago. Sign in once more to see personal values in full.',
    },
    field: null,
    passes: true,
  },
};

function tooMany(
  retryAt: Instant,
  most: number,
  window: keyof typeof WINDOW_MS,
): { readonly refused: Refusal<'TOO_MANY_REVEALS'> } {
  const time = retryAt.toZonedDateTimeISO('Asia/Jakarta').toPlainTime();
  const at = `${String(time.hour).padStart(2, '0')}.${String(time.minute).padStart(2, '0')}`;
  return {
    refused: {
      code: 'TOO_MANY_REVEALS',
      message: {
        id: `Data pribadi boleh dibuka paling banyak ${most} kali dalam satu ${window === 'hour' ? 'jam' : 'hari'}. Coba lagi setelah pukul ${at} WIB.`,
        en: `Personal values may be shown at most ${most} times within ${window === 'hour' ? 'an hour' : 'a day'}. Try again after ${at.replace('.', ':')} in Jakarta.`,
      },
      field: null,
      retryAt,
      passes: true,
    },
  };
}
