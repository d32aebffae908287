import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { Sealer } from '@payung/kit/secret-box.ts';
import type { Account } from '../accounts/account.ts';
import { inTransaction } from '../database.ts';
import type { Queries } from '../database.ts';
import { recordEvent } from '../register-event.ts';
import { makeSecret, stepOfCode } from './totp.ts';

/** How codes are asked for. */
export interface SecondFactorSettings {
  readonly pool: Pool;
  readonly sealer: Sealer;
  /** Whether roles that see personal data, approve, pay or administer need one. */
  readonly isRequired: boolean;
}

/** Roles that see personal data in full, approve, pay or administer: every role of a person but the auditor's, which sees none of it in full. */
const NEED_IT: ReadonlySet<string> = new Set([
  'NATIONAL_ADMIN',
  'BPJS_BRANCH_OFFICER',
  'CLAIMS_VERIFIER',
  'CLAIMS_APPROVER',
  'INSTITUTION_OFFICER',
  'API_ADMIN',
]);

/** Address of the page that asks for the second factor of one interaction. */
export function secondFactorPath(uid: string): string {
  return `/masuk/${uid}/kode`;
}

const RECOVERY_CODES = 10;
const MOST_ATTEMPTS = 5;
const STEP_MINUTES = 10;

/** What stands between a right password and a session: nothing, a code, or setting one up. */
export type SecondStep = 'NONE' | 'CODE' | 'SET_UP';

/** Begins the second step of a sign-in whose password was right; nothing is kept where there is none. */
export async function beginSecondStep(
  { pool, sealer, isRequired }: SecondFactorSettings,
  account: Account,
  uid: string,
): Promise<SecondStep> {
  const { rows } = await pool.query('select from second_factor where subject = $1', [account.subject]);
  const has = rows.length > 0;
  const needs = isRequired && NEED_IT.has(account.role) && !account.demonstration;
  if (!has && !needs) return 'NONE';
  await pool.query(
    `insert into sign_in_step (uid, subject, secret_sealed, expires_at)
     values ($1, $2, $3, now() + make_interval(mins => $4))
     on conflict (uid) do update
       set subject = excluded.subject, secret_sealed = excluded.secret_sealed, attempts = 0, expires_at = excluded.expires_at`,
    [uid, account.subject, has ? null : sealer.seal(makeSecret()), STEP_MINUTES],
  );
  return has ? 'CODE' : 'SET_UP';
}

/** A sign-in that waits for its code. */
export interface WaitingStep {
  readonly subject: string;
  readonly login: string;
  readonly name: string;
  /** The secret that is being set up; null where there is one already. */
  readonly secret: string | null;
}

/** The step that this sign-in waits for; nothing when its time is over, or too many codes were tried. */
export async function findSecondStep(
  { pool, sealer }: SecondFactorSettings,
  uid: string,
): Promise<WaitingStep | undefined> {
  const { rows } = await pool.query<{ subject: string; login: string; name: string; secret_sealed: Buffer | null }>(
    `select subject, login, name, secret_sealed from sign_in_step join account using (subject)
     where uid = $1 and sign_in_step.expires_at > now() and attempts < $2 and account.status = 'ACTIVE'`,
    [uid, MOST_ATTEMPTS],
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  const { secret_sealed: sealed, ...who } = row;
  return { ...who, secret: sealed === null ? null : sealer.open(sealed) };
}

/** What a code was worth: not right, right, or right and the first one, with the codes for a lost telephone, shown this once. */
export type CodeOutcome =
  | { readonly right: false }
  | { readonly right: true; readonly recoveryCodes: readonly string[] | null };

/**
 * Takes a code: of the authenticator, or one of those for a lost telephone. Each works once, and of two at the same moment one. An
 * attempt is counted before the code is looked at.
 */
export async function takeCode(
  { pool, sealer }: SecondFactorSettings,
  uid: string,
  given: string,
  requestId: string,
): Promise<CodeOutcome> {
  return inTransaction(pool, async (queries) => {
    const { rows } = await queries.query<{ subject: string; secret_sealed: Buffer | null }>(
      `update sign_in_step set attempts = attempts + 1 where uid = $1 and expires_at > now() and attempts < $2
       returning subject, secret_sealed`,
      [uid, MOST_ATTEMPTS],
    );
    const step = rows[0];
    if (step === undefined) return { right: false };
    const { subject, secret_sealed: sealed } = step;
    const recoveryCodes =
      sealed === null ? null : await setUp(queries, { subject, sealed, secret: sealer.open(sealed), given, requestId });
    const right =
      sealed === null ? await useFactor(queries, sealer, { subject, given, requestId }) : recoveryCodes !== null;
    if (!right) return { right: false };
    await queries.query('delete from sign_in_step where uid = $1', [uid]);
    return { right: true, recoveryCodes };
  });
}

async function setUp(
  queries: Queries,
  {
    subject,
    sealed,
    secret,
    given,
    requestId,
  }: {
    readonly subject: string;
    readonly sealed: Buffer;
    readonly secret: string;
    readonly given: string;
    readonly requestId: string;
  },
): Promise<readonly string[] | null> {
  const step = stepOfCode(secret, given, 0);
  if (step === null) return null;
  const { rowCount } = await queries.query(
    'insert into second_factor (subject, secret_sealed, last_step) values ($1, $2, $3) on conflict do nothing',
    [subject, sealed, step],
  );
  // Set up meanwhile in another window: that one holds.
  if (rowCount === 0) return null;
  const codes = Array.from({ length: RECOVERY_CODES }, () => randomBytes(10).toString('hex'));
  await queries.query('insert into recovery_code (subject, code_hash) select $1, unnest($2::bytea[])', [
    subject,
    codes.map(hashOf),
  ]);
  await note(queries, 'setUpSecondFactor', subject, requestId);
  return codes.map((code) => code.replaceAll(/(.{5})(?=.)/g, '$1-'));
}

async function useFactor(
  queries: Queries,
  sealer: Sealer,
  { subject, given, requestId }: { readonly subject: string; readonly given: string; readonly requestId: string },
): Promise<boolean> {
  const { rows } = await queries.query<{ secret_sealed: Buffer; last_step: string }>(
    'select secret_sealed, last_step from second_factor where subject = $1 for update',
    [subject],
  );
  const factor = rows[0];
  if (factor === undefined) return false;
  const step = stepOfCode(sealer.open(factor.secret_sealed), given, Number(factor.last_step));
  if (step !== null) {
    await queries.query('update second_factor set last_step = $2 where subject = $1', [subject, step]);
    return true;
  }
  const code = given.toLowerCase().replaceAll(/[^0-9a-f]/g, '');
  const { rowCount } = await queries.query(
    'update recovery_code set used_at = now() where subject = $1 and code_hash = $2 and used_at is null',
    [subject, hashOf(code)],
  );
  if (rowCount !== 1) return false;
  await note(queries, 'useRecoveryCode', subject, requestId);
  return true;
}

/** Takes a person's second factor away, with the codes for a lost telephone: the next sign-in sets up another where one is needed. */
export async function removeSecondFactor(queries: Queries, subject: string): Promise<void> {
  await queries.query('delete from recovery_code where subject = $1', [subject]);
  await queries.query('delete from second_factor where subject = $1', [subject]);
  await queries.query('delete from sign_in_step where subject = $1', [subject]);
}

async function note(queries: Queries, action: string, subject: string, requestId: string): Promise<void> {
  const { rows } = await queries.query<{ name: string }>('select name from account where subject = $1', [subject]);
  const actor = { subject, name: rows[0]?.name ?? subject };
  await recordEvent(queries, { action, entity: { kind: 'ACCOUNT', id: subject }, actor, requestId });
}

function hashOf(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
