import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { z } from 'zod';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import type { Holding } from '@payung/kit/values/grants.ts';
import { liesWithin } from '@payung/kit/values/grants.ts';
import { findAccount } from '../accounts/account.ts';
import type { Account } from '../accounts/account.ts';
import { inTransaction } from '../database.ts';
import type { Queries } from '../database.ts';

/** Why a command of the register wrote nothing. */
export type RefusalCode =
  | 'FORBIDDEN'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'LOGIN_TAKEN'
  | 'MORE_THAN_HELD'
  | 'OWN_ACCOUNT'
  | 'CURRENT_SESSION'
  | 'LAST_NATIONAL_ADMIN'
  | 'WRONG_STATE'
  | 'TOO_MANY_SECRETS'
  | 'ALREADY_DECIDED'
  | 'IDEMPOTENCY_KEY_REUSED';

/** Who asks: the person behind the token that the graph verified, with the role that it says. */
export const actorInput = z.object({ subject: z.string().min(1).max(200), role: z.string().max(50) });

/** Who asks. */
export type ActorInput = z.infer<typeof actorInput>;

/** What a command works with. */
export interface CommandContext {
  readonly queries: Queries;
  /** Who asks, as the register knows them now. */
  readonly actor: Account;
  readonly requestId: string;
  /** For how many hours links of invitations work. */
  readonly invitationHours: number;
}

/** What a command made: the key of its row, and what is shown this once and kept nowhere. */
export interface Made {
  readonly id: string;
  readonly shownOnce?: string;
}

/** What a command answers. */
export type CommandOutcome = Outcome<Made, RefusalCode>;

/** A command of the register, ready for an input that fits; undefined for one that does not have its shape. */
export type RegisterCommand = (input: unknown) => ((context: CommandContext) => Promise<CommandOutcome>) | undefined;

/** Ties a command to the shape of its input. What the values mean, the command judges and refuses in words. */
export function defineCommand<Schema extends z.ZodType>(
  shape: Schema,
  run: (context: CommandContext, input: z.output<Schema>) => Promise<CommandOutcome>,
): RegisterCommand {
  return (given) => {
    const parsed = shape.safeParse(given);
    return parsed.success ? (context) => run(context, parsed.data) : undefined;
  };
}

/** A read of the register, ready for an input that fits. */
export type RegisterRead = (input: unknown) => ((queries: Queries, reader: Account) => Promise<unknown>) | undefined;

/** Ties a read to the shape of its input. */
export function defineRead<Schema extends z.ZodType>(
  shape: Schema,
  read: (queries: Queries, reader: Account, input: z.output<Schema>) => Promise<unknown>,
): RegisterRead {
  return (given) => {
    const parsed = shape.safeParse(given);
    return parsed.success ? (queries, reader) => read(queries, reader, parsed.data) : undefined;
  };
}

/** A command as it was asked. */
export interface AskedCommand {
  readonly name: string;
  readonly actor: ActorInput;
  readonly key: string;
  readonly input: unknown;
  readonly requestId: string;
  readonly invitationHours: number;
}

/**
 * The account that asks, if it may still ask: active, and in the role that its token says. A token outlives a
 * suspension by seconds; here it counts for nothing at once.
 */
export async function findActor(queries: Queries, { subject, role }: ActorInput): Promise<Account | undefined> {
  const account = await findAccount(queries, subject);
  return account?.status === 'ACTIVE' && account.role === role ? account : undefined;
}

/**
 * Runs a command once per key, in one transaction with its history. Commands run one after the other: what one decides
 * on, such as who is the last national admin, no other changes meanwhile.
 */
export async function runCommand(
  pool: Pool,
  asked: AskedCommand,
  work: (context: CommandContext) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  const { name, key, input, requestId, invitationHours } = asked;
  const hash = createHash('sha256').update(JSON.stringify(input)).digest();
  const id = [asked.actor.subject, name, key];
  return inTransaction(pool, async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1)', [COMMANDS_LOCK]);
    const actor = await findActor(queries, asked.actor);
    if (actor === undefined) return NO_LONGER;
    const { rows } = await queries.query<{ input_hash: Buffer; answer: Stored }>(
      'select input_hash, answer from command_answer where actor_subject = $1 and command = $2 and key = $3',
      id,
    );
    const stored = rows[0];
    if (stored !== undefined) return stored.input_hash.equals(hash) ? outcomeOf(stored.answer) : KEY_REUSED;
    const outcome = await work({ queries, actor, requestId, invitationHours });
    await queries.query(
      'insert into command_answer (actor_subject, command, key, input_hash, answer) values ($1, $2, $3, $4, $5)',
      [...id, hash, JSON.stringify(storedOf(outcome))],
    );
    return outcome;
  });
}

/** Whether somebody may know of this account or client at all. */
export function isInSight(actor: Holding, row: Holding): boolean {
  return liesWithin(actor, row);
}

/** The refusal of what is not there, or not in sight. */
export function refuseNotFound(): { readonly refused: Refusal<'NOT_FOUND'> } {
  return refuse('NOT_FOUND', {
    id: 'Tidak ditemukan, atau di luar wewenang Anda.',
    en: 'There is no such thing, or it lies outside your scope.',
  });
}

/** The refusal of a change to what somebody else changed meanwhile. */
export function refuseConflict(): { readonly refused: Refusal<'CONFLICT'> } {
  return refuse('CONFLICT', {
    id: 'Orang lain telah mengubahnya sejak Anda membukanya. Muat ulang, lalu coba lagi.',
    en: 'Somebody else changed it since you opened it. Reload and try again.',
  });
}

/** Judges a text that people read. */
export function checkText(text: string, field: string, most: number) {
  const { length } = text.trim();
  if (length >= 3 && length <= most && !/\p{Cc}/u.test(text)) return null;
  return refuse('INVALID', { id: `Isi 3 sampai ${most} karakter.`, en: `Write 3 to ${most} characters.` }, field);
}

type Stored = { readonly madeId: string } | { readonly refused: Refusal<RefusalCode> };

function storedOf(outcome: CommandOutcome): Stored {
  return outcome.refused === undefined ? { madeId: outcome.made.id } : { refused: outcome.refused };
}

function outcomeOf(stored: Stored): CommandOutcome {
  return 'madeId' in stored ? { made: { id: stored.madeId } } : { refused: stored.refused };
}

const NO_LONGER = refuseForbidden({ id: 'mengelola akun dan klien', en: 'manage accounts and clients' });

const KEY_REUSED = refuse('IDEMPOTENCY_KEY_REUSED', {
  id: 'Kunci idempotensi ini sudah dipakai untuk masukan lain. Pakai kunci baru untuk permintaan baru.',
  en: 'This idempotency key was used before with another input. Use a new key for a new request.',
});

const COMMANDS_LOCK = 4012;
