import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { refuse } from '@payung/kit/refusal.ts';
import { findExcess, findMisfit } from '@payung/kit/values/grants.ts';
import type { Holding, HoldingPart } from '@payung/kit/values/grants.ts';
import { lockAccount, normalLogin } from '../accounts/account.ts';
import type { Account } from '../accounts/account.ts';
import { giveInvitation, withdrawInvitations } from '../accounts/invitation.ts';
import type { Queries } from '../database.ts';
import { endTokensBefore } from '../ended-access/ended-access.ts';
import { endSession, endSessionsOf } from '../provider/sessions.ts';
import { recordEvent } from '../register-event.ts';
import { checkText, defineCommand, isInSight, refuseConflict, refuseNotFound } from './command.ts';
import type { CommandContext, CommandOutcome } from './command.ts';

const grantInput = z.object({
  role: z.string().max(50),
  institutionCode: z.string().max(120).nullish(),
  regionCodes: z.array(z.string().max(20)).max(100),
});

const stateInput = z.object({ id: z.string().max(200), expectedVersion: z.number().int(), reason: z.string() });

/** Makes an account and the link to its first password. */
export const inviteAccount = defineCommand(
  z.object({ name: z.string().max(500), email: z.string().max(500), grant: grantInput }),
  async ({ queries, actor, requestId, invitationHours }, { name, email, grant }) => {
    const held = holdingOf(grant);
    const problem = checkText(name, 'name', 100) ?? checkEmail(email) ?? checkGrant(actor, held, 'grant.');
    if (problem !== null) return problem;
    const login = normalLogin(email);
    const subject = randomUUID();
    const { rowCount } = await queries.query(
      `insert into account (subject, login, name, role, institution_code, region_codes, created_by_subject, created_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (login) do nothing`,
      [subject, login, name.trim(), held.role, held.institutionCode, held.regionCodes, actor.subject, actor.name],
    );
    if (rowCount === 0) {
      return refuse(
        'LOGIN_TAKEN',
        {
          id: 'Sudah ada akun dengan surel ini. Carilah akun itu, atau pakai surel lain.',
          en: 'There is an account with this e-mail address. Look for it, or use another address.',
        },
        'email',
      );
    }
    const { token } = await giveInvitation(queries, { subject, by: actor.subject, hours: invitationHours });
    await note({ queries, actor, requestId }, 'inviteAccount', subject, { details: { grant: held } });
    return { made: { id: subject, shownOnce: token } };
  },
);

/** Gives a new link: to somebody invited, or to somebody who forgot their password. */
export const renewInvitation = defineCommand(z.object({ id: z.string().max(200) }), async (context, { id }) => {
  const { queries, actor, invitationHours } = context;
  const account = await lockAccount(queries, id);
  const problem = checkTarget(actor, account);
  if (problem !== null) return problem;
  if (account?.status === 'SUSPENDED') return refuseState();
  const { token } = await giveInvitation(queries, { subject: id, by: actor.subject, hours: invitationHours });
  await note(context, 'renewInvitation', id);
  return { made: { id, shownOnce: token } };
});

/** Changes what a person holds. */
export const changeAccountGrant = defineCommand(
  z.object({ id: z.string().max(200), expectedVersion: z.number().int(), grant: grantInput, reason: z.string() }),
  async (context, { id, expectedVersion, grant, reason }) => {
    const { queries, actor } = context;
    const account = await lockAccount(queries, id);
    const held = holdingOf(grant);
    const problem =
      checkTarget(actor, account, { own: false }) ?? checkText(reason, 'reason', 500) ?? checkGrant(actor, held, '');
    if (problem !== null) return problem;
    if (account === undefined || account.version !== expectedVersion) return refuseConflict();
    if (held.role !== account.role && (await isLastNationalAdmin(queries, account))) return refuseLast();
    await queries.query(
      `update account set role = $2, institution_code = $3, region_codes = $4, confirmed_at = now(), version = version + 1
     where subject = $1`,
      [id, held.role, held.institutionCode, held.regionCodes],
    );
    // The next token says what is held now; one that says what was held before is refused.
    await endTokensBefore(queries, id, account.version + 1);
    await note(context, 'changeAccountGrant', id, {
      reason,
      details: { before: holdingOf(account), after: held },
    });
    return { made: { id } };
  },
);

/** Suspends a person and ends what they hold. */
export const suspendAccount = defineCommand(stateInput, async (context, { id, expectedVersion, reason }) => {
  const account = await lockAccount(context.queries, id);
  const problem = checkTarget(context.actor, account, { own: false }) ?? checkText(reason, 'reason', 500);
  if (problem !== null) return problem;
  if (account === undefined || account.version !== expectedVersion) return refuseConflict();
  return suspend(context, account, { action: 'suspendAccount', reason });
});

/** Lets a suspended person sign in again. */
export const reinstateAccount = defineCommand(stateInput, async (context, { id, expectedVersion, reason }) => {
  const { queries, actor } = context;
  const account = await lockAccount(queries, id);
  const problem = checkTarget(actor, account, { own: false }) ?? checkText(reason, 'reason', 500);
  if (problem !== null) return problem;
  if (account === undefined || account.version !== expectedVersion) return refuseConflict();
  if (account.status !== 'SUSPENDED') return refuseState();
  await queries.query(
    `update account set status = case when password_hash is null and not demonstration then 'INVITED' else 'ACTIVE' end,
       suspended_because = null, confirmed_at = now(), version = version + 1
     where subject = $1`,
    [id],
  );
  await note(context, 'reinstateAccount', id, { reason });
  return { made: { id } };
});

/** Ends one session of a person, or all. */
export const endSessions = defineCommand(
  z.object({ id: z.string().max(200), sessionId: z.string().max(100).nullish() }),
  async (context, { id, sessionId }) => {
    const { queries, actor } = context;
    const problem = checkTarget(actor, await lockAccount(queries, id));
    if (problem !== null) return problem;
    if (sessionId === null || sessionId === undefined) await endSessionsOf(queries, id);
    else if (!(await endSession(queries, id, sessionId))) return refuseNotFound();
    await note(context, 'endSessions', id, { details: { all: sessionId == null } });
    return { made: { id } };
  },
);

/** Suspends an account that was locked and checked, unless it is the last that can appoint others. */
export async function suspend(
  context: CommandContext,
  account: Account,
  { action, reason }: { readonly action: string; readonly reason: string },
): Promise<CommandOutcome> {
  const { queries } = context;
  if (account.status === 'SUSPENDED') return refuseState();
  if (await isLastNationalAdmin(queries, account)) return refuseLast();
  await queries.query(
    `update account set status = 'SUSPENDED', suspended_because = $2, version = version + 1 where subject = $1`,
    [account.subject, reason.trim()],
  );
  await withdrawInvitations(queries, account.subject);
  await endSessionsOf(queries, account.subject);
  await endTokensBefore(queries, account.subject, account.version + 1);
  await note(context, action, account.subject, { reason });
  return { made: { id: account.subject } };
}

/**
 * What keeps somebody from doing something with an account: it is not in sight, is more than they could have given, or,
 * unless allowed, their own.
 */
export function checkTarget(actor: Account, account: Account | undefined, { own = true } = {}) {
  if (account === undefined || !isInSight(actor, account)) return refuseNotFound();
  if (!own && account.subject === actor.subject) {
    return refuse('OWN_ACCOUNT', {
      id: 'Ini akun Anda sendiri. Mintalah administrator lain melakukannya.',
      en: 'This is your own account. Ask another administrator to do it.',
    });
  }
  return checkExcess(actor, account, '');
}

/** What keeps somebody from giving this: it cannot be held, or is more than they hold. Fields start with the prefix. */
export function checkGrant(actor: Account, grant: Holding, prefix: string) {
  const misfit = findMisfit(grant);
  if (misfit !== null) return refuse('INVALID', MISFITS[misfit], `${prefix}${misfit}`);
  if (grant.role === 'PARTNER' || grant.role === 'SERVICE' || grant.role === 'PUBLIC_NOTIFIER') {
    return refuse('INVALID', MISFITS.role, `${prefix}role`);
  }
  return checkExcess(actor, grant, prefix);
}

/** The refusal of what is more than somebody holds. */
export function checkExcess(actor: Account, grant: Holding, prefix: string) {
  const excess = findExcess(actor, grant);
  if (excess === null) return null;
  return refuse(
    'MORE_THAN_HELD',
    {
      id: 'Ini melebihi wewenang Anda sendiri: pilih peran, instansi, dan wilayah di dalamnya.',
      en: 'This is more than you hold yourself: choose a role, institution and regions within it.',
    },
    `${prefix}${excess}`,
  );
}

const MISFITS = {
  role: { id: 'Peran ini bukan untuk orang.', en: 'This role is not for people.' },
  institutionCode: {
    id: 'Peran ini memerlukan instansi yang sesuai; admin nasional tidak bertindak untuk satu instansi.',
    en: 'This role needs an institution that fits it; a national admin acts for none.',
  },
  regionCodes: {
    id: 'Pilih 1 sampai 20 wilayah; admin nasional mencakup seluruh Indonesia.',
    en: 'Choose 1 to 20 regions; a national admin covers all of Indonesia.',
  },
} as const satisfies Record<HoldingPart, unknown>;

/** Whether nobody else could appoint people if this account could not. */
async function isLastNationalAdmin(queries: Queries, account: Account): Promise<boolean> {
  if (account.role !== 'NATIONAL_ADMIN' || account.status !== 'ACTIVE') return false;
  const { rowCount } = await queries.query(
    `select 1 from account where role = 'NATIONAL_ADMIN' and status = 'ACTIVE' and subject <> $1 limit 1`,
    [account.subject],
  );
  return rowCount === 0;
}

function refuseLast() {
  return refuse('LAST_NATIONAL_ADMIN', {
    id: 'Ini admin nasional terakhir yang dapat masuk. Angkat yang lain lebih dahulu.',
    en: 'This is the last national admin who can sign in. Appoint another first.',
  });
}

function refuseState() {
  return refuse('WRONG_STATE', {
    id: 'Keadaan akun tidak memungkinkan langkah ini. Muat ulang untuk melihat keadaannya.',
    en: 'The state of the account does not allow this step. Reload to see it.',
  });
}

function checkEmail(email: string) {
  const text = email.trim();
  if (text.length <= 254 && /^[^\s@\p{Cc}]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/u.test(text)) return null;
  return refuse(
    'INVALID',
    {
      id: 'Tulis alamat surel lengkap, seperti nama@instansi.go.id.',
      en: 'Write a whole e-mail address, such as name@agency.go.id.',
    },
    'email',
  );
}

function holdingOf(grant: {
  readonly role: string;
  readonly institutionCode?: string | null | undefined;
  readonly regionCodes: readonly string[];
}): Holding {
  return {
    role: grant.role,
    institutionCode: grant.institutionCode ?? null,
    regionCodes: [...new Set(grant.regionCodes)],
  };
}

async function note(
  { queries, actor, requestId }: Pick<CommandContext, 'queries' | 'actor' | 'requestId'>,
  action: string,
  subject: string,
  more: { readonly reason?: string; readonly details?: Readonly<Record<string, unknown>> } = {},
): Promise<void> {
  await recordEvent(queries, {
    action,
    entity: { kind: 'ACCOUNT', id: subject },
    actor: { subject: actor.subject, name: actor.name },
    requestId,
    reason: more.reason?.trim(),
    details: more.details ?? {},
  });
}
