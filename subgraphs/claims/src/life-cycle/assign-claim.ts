import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import { CLAIM_TRANSITIONS } from '@payung/kit/values/claim-transitions.ts';
import type { ClaimState } from '@payung/kit/values/claim-transitions.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import { visibleClaims } from '../claim/claim.reads.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import type { ClaimStepInput, ClaimStepRefusalCode } from '../schema.types.ts';
import { answerWith, changeClaim, changeInTransaction } from './change-claim.ts';
import type { ClaimDeed, StepRefusal } from './change-claim.ts';

const TAKE = {
  kind: 'TAKE',
  permissions: ['claim:work'],
  what: { id: 'mengambil klaim untuk dikerjakan', en: 'take claims to work on' },
} as const satisfies ClaimDeed;

/** Takes a claim to work on, also from somebody else. */
export async function takeClaim(
  context: Context,
  input: ClaimStepInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  return changeClaim(context, { command: 'takeClaim', deed: TAKE, input, idempotencyKey }, (place) =>
    assignedTo(place.context.session, place.context),
  );
}

/** Gives a claim back to the queue. */
export async function releaseClaim(
  context: Context,
  input: ClaimStepInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  const deed: ClaimDeed = {
    kind: 'RELEASE',
    permissions: ['claim:work'],
    what: { id: 'melepas klaim', en: 'give claims back' },
  };
  return changeClaim(context, { command: 'releaseClaim', deed, input, idempotencyKey }, () => ({
    columns: { assigneeSubject: null, assigneeName: null, assignedAt: null },
    changedFields: ['assignee'],
  }));
}

/** Takes the most urgent claim that nobody works on and that this session can move on. Rows that somebody else is taking are passed over. */
export async function takeNextClaim(context: Context, idempotencyKey: string): Promise<ClaimRow | StepRefusal> {
  const session = permit(context.session, 'reference:read');
  const keyed = { session, command: 'takeNextClaim', key: idempotencyKey, input: {} };
  const outcome = await runOnce<ClaimStepRefusalCode>(context.database, keyed, async (transaction) => {
    if (!may(session, 'claim:work') || !may(session, 'claim:read')) return refuseForbidden(TAKE.what);
    const claim = await visibleClaims(transaction, session)
      .andWhere('claim.assigneeSubject is null and claim.state = any(:states)', { states: statesFor(session) })
      .orderBy('claim.dueAt')
      .addOrderBy('claim.id')
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .limit(1)
      .getOne();
    if (claim === null) return EMPTY;
    const input = { claimId: toGlobalId('Claim', claim.id), expectedVersion: claim.version };
    return changeInTransaction({ ...context, session }, transaction, { deed: TAKE, input }, () =>
      assignedTo(session, context),
    );
  });
  return outcome.refused ?? answerWith(context, outcome.made);
}

/** The states in which a session has a step to take by the table. */
export function statesFor(session: Session): readonly ClaimState[] {
  const own = CLAIM_TRANSITIONS.filter(
    ({ action, permissions }) =>
      WORKING_STEPS.has(action) && permissions.some((permission) => may(session, permission)),
  );
  return [...new Set(own.flatMap(({ from }) => from))];
}

/** Steps that a claim in the queue waits for; withdrawing or closing it is nobody's task. */
const WORKING_STEPS: ReadonlySet<string> = new Set([
  'REPORT_STAGE_ONE',
  'COMPLETE',
  'VERIFY',
  'APPROVE',
  'PAY',
  'UPHOLD_APPEAL',
]);

function assignedTo({ subject, name }: Session, { now }: Pick<Context, 'now'>) {
  return {
    columns: { assigneeSubject: subject, assigneeName: name, assignedAt: now },
    changedFields: ['assignee'],
  };
}

const EMPTY = refuse('NOTHING_TO_TAKE', {
  id: 'Antrean kosong: tidak ada klaim yang menunggu Anda.',
  en: 'The queue is empty: no claim waits for you.',
});
