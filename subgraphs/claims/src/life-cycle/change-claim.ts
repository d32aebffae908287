import { may, permit } from '@payung/kit/access.ts';
import type { Permission, Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { changesOfRow } from '@payung/kit/trail/changes-of.ts';
import type { TrailChange } from '@payung/kit/trail/trail-event.ts';
import { claimStateAfter, claimTransition } from '@payung/kit/values/claim-transitions.ts';
import type { ClaimAction } from '@payung/kit/values/claim-transitions.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';
import { MoreThan } from 'typeorm';

import { visibleClaims } from '../claim/claim.reads.ts';
import { ClaimTable } from '../claim/claim.table.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { CLAIM_ACTION_WORDS } from '../domain/claim-step-words.ts';
import { nextDue } from '../domain/clocks/claim-clocks.ts';
import { refuseClaimStep, takenSinceCompletion } from '../domain/decide-claim-step.ts';
import { forgetClaim } from '../loaders.ts';
import type { ClaimEventKind, ClaimReason, ClaimStepRefusalCode } from '../schema.types.ts';
import { appendClaimEvent } from './append-claim-event.ts';
import { ClaimEventTable } from './claim-event.table.ts';
import { readClaimEvents, standingOf } from './claim-history.reads.ts';

/** Why a command on a claim wrote nothing; with a conflict, what others changed meanwhile. */
export interface StepRefusal extends Refusal<ClaimStepRefusalCode> {
  readonly changes?: readonly { readonly field: string; readonly by: string; readonly at: string }[];
}

/** A refusal before it is answered. */
export type StepRefused = { readonly refused: StepRefusal };

/** What is done with a claim: a step of the table, or a change that is none. */
export type ClaimDeed =
  | { readonly action: ClaimAction; readonly kind?: never }
  | {
      readonly action?: never;
      readonly kind: ClaimEventKind;
      /** Any one is enough. */
      readonly permissions: readonly Permission[];
      /** What needs the permission, as in "to …". */
      readonly what: Sentence;
    };

/** A command on a claim as its caller sent it. */
export interface ClaimCommand {
  /** The name of the mutation. */
  readonly command: string;
  readonly deed: ClaimDeed;
  readonly idempotencyKey: string;
  /** Every argument but the key. */
  readonly input: { readonly claimId: string; readonly expectedVersion: number };
  /** What the caller sent, where that is not `input`: the same key with another is refused. */
  readonly keyedInput?: unknown;
  readonly reasons?: readonly ClaimReason[];
  readonly note?: string | null;
}

/** What a command is written on: the claim, locked. */
export interface ClaimPlace {
  readonly context: Context & { readonly session: Session };
  readonly transaction: Transaction;
  readonly claim: ClaimRow;
}

/** What a command changes. */
export interface ClaimWritten {
  readonly columns?: Partial<Omit<ClaimRow, 'id' | 'version' | 'dueAt' | 'state'>>;
  /** Names of the facts that it changes, as inputs name them. */
  readonly changedFields?: readonly string[];
  /** Values before and after that stand in other rows than the claim's; personal ones without what they are. */
  readonly changes?: readonly TrailChange[];
  /** What the trail keeps besides; nothing personal. */
  readonly details?: Readonly<Record<string, unknown>>;
}

type Write = (place: ClaimPlace) => Promise<ClaimWritten | StepRefused> | ClaimWritten | StepRefused;

/**
 * Does one thing with a claim, the same way for everything: lock the row, ask for the permission, compare the version, decide by
 * the table of transitions, write what it is about, then the new version with its clock, the entry of the history and the trail.
 *
 * @param write writes what it is about, or refuses before it has written anything
 */
export async function changeClaim(
  context: Context,
  command: ClaimCommand,
  write: Write = () => ({}),
): Promise<ClaimRow | StepRefusal> {
  const session = permit(context.session, 'reference:read');
  const keyed = {
    session,
    command: command.command,
    key: command.idempotencyKey,
    input: command.keyedInput ?? command.input,
  };
  const outcome = await runOnce<ClaimStepRefusalCode>(context.database, keyed, (transaction) =>
    changeInTransaction({ ...context, session }, transaction, command, write),
  );
  return outcome.refused ?? answerWith(context, outcome.made);
}

/** The claim as it is after a command, whatever was read of it before in the same request. */
export async function answerWith({ loaders }: Context, claimId: string): Promise<ClaimRow | StepRefusal> {
  forgetClaim(loaders, claimId);
  return (await loaders.claims.load(claimId)) ?? NOT_THERE.refused;
}

/** The same within a transaction that does more than this. Answers the claim's primary key. */
export async function changeInTransaction(
  context: Context & { readonly session: Session },
  transaction: Transaction,
  { deed, input, reasons = [], note = null }: Omit<ClaimCommand, 'command' | 'idempotencyKey'>,
  write: Write = () => ({}),
): Promise<Outcome<string, ClaimStepRefusalCode>> {
  const { session, now, sealer, requestId } = context;
  const permissions: readonly Permission[] =
    deed.action === undefined ? deed.permissions : claimTransition(deed.action).permissions;
  const what = deed.action === undefined ? deed.what : CLAIM_ACTION_WORDS[deed.action];
  if (!may(session, 'claim:read')) return refuseForbidden(what);
  const claim = await lockClaim(transaction, session, input.claimId);
  if (claim === null) return NOT_THERE;
  const permission = permissions.find((each) => may(session, each));
  if (permission === undefined) return refuseForbidden(what);
  if (claim.erasedAt !== null) return ERASED;
  if (claim.version !== input.expectedVersion) return refuseVersion(transaction, claim, input.expectedVersion);
  if (deed.action !== undefined) {
    const history = await readClaimEvents(transaction, [claim.id]);
    const taken = takenSinceCompletion(history.map(({ kind, subject }) => ({ action: kind, subject })));
    const facts = { standing: standingOf(claim), taken, subject: session.subject };
    const refused = refuseClaimStep({ action: deed.action, reasons, note }, facts);
    if (refused !== null) return refused;
  }
  const written = await write({ context, transaction, claim });
  if ('refused' in written) return written;
  const state = deed.action === undefined ? claim.state : claimStateAfter(deed.action, claim);
  const version = claim.version + 1;
  const changed: ClaimRow = { ...claim, ...written.columns, state, version };
  await transaction.update(
    ClaimTable,
    { id: claim.id },
    { ...written.columns, state, version, dueAt: nextDue(changed, now) },
  );
  const kind = deed.action ?? deed.kind;
  await appendClaimEvent(
    transaction,
    { session, now, sealer },
    {
      claimId: claim.id,
      version,
      kind,
      fromState: claim.state,
      toState: state,
      reasons,
      note,
      changedFields: [...(written.changedFields ?? []), ...(state === claim.state ? [] : ['state'])],
    },
  );
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: permission,
      entityType: 'Claim',
      entityId: claim.id,
      details: {
        step: kind,
        version,
        ...(reasons.length > 0 ? { reasons } : {}),
        changes: [
          ...changesOfRow(claim, { ...written.columns, state }, ['assigneeSubject', 'assigneeName']),
          ...(written.changes ?? []),
        ],
        ...written.details,
      },
    },
  );
  return { made: claim.id };
}

/** The claim, when the session may see it; whoever else changes it waits. */
export async function lockClaim(transaction: Transaction, session: Session, id: string): Promise<ClaimRow | null> {
  const key = findKey('Claim', id);
  if (key === null) return null;
  return visibleClaims(transaction, session)
    .andWhere('claim.id = :id', { id: key })
    .setLock('for_no_key_update')
    .getOne();
}

async function refuseVersion(transaction: Transaction, claim: ClaimRow, expected: number): Promise<StepRefused> {
  const since = await transaction.find(ClaimEventTable, {
    where: { claimId: claim.id, version: MoreThan(expected) },
    order: { version: 'DESC' },
    take: 100,
  });
  const seen = new Set<string>();
  const changes = since.flatMap(({ changedFields, actorName, at }) =>
    changedFields
      .filter((field) => !seen.has(field) && seen.add(field))
      .map((field) => ({ field, by: actorName, at: at.toString() })),
  );
  const { refused } = refuse(
    'CONFLICT',
    {
      id: `Klaim ini sudah berubah: versinya sekarang ${claim.version}, bukan ${expected}. Bandingkan, lalu ulangi bila masih perlu.`,
      en: `This claim has changed: its version is ${claim.version} now, not ${expected}. Compare, then repeat if it is still needed.`,
    },
    'expectedVersion',
  );
  return { refused: { ...refused, changes } };
}

/** The refusal of a claim that was kept for its term: nobody is left in it to do anything for. */
const ERASED: StepRefused = refuse(
  'WRONG_STATE',
  {
    id: 'Data pribadi klaim ini sudah dihapus karena lewat masa simpannya. Klaim ini tidak dapat diubah lagi.',
    en: 'What this claim held on people was erased, since it was kept for its term. It can be changed no more.',
  },
  'claimId',
);

/** The refusal of a claim that is not there, or out of sight. */
export const NOT_THERE: StepRefused = refuse(
  'NOT_FOUND',
  {
    id: 'Klaim ini tidak ditemukan, atau di luar wewenang Anda.',
    en: 'This claim does not exist or is out of your reach.',
  },
  'claimId',
);
