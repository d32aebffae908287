import type { ClaimAction } from '@payung/kit/values/claim-transitions.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import type { ClaimReason } from '../schema.types.ts';
import { changeClaim } from './change-claim.ts';
import type { StepRefusal } from './change-claim.ts';

/** Steps that change nothing but the state, with the mutation of each. */
const PLAIN_STEPS = {
  startTreatment: 'START_TREATMENT',
  sendBackClaim: 'SEND_BACK',
  appealClaim: 'APPEAL',
  withdrawClaim: 'WITHDRAW',
  reopenClaim: 'REOPEN',
} as const satisfies Record<string, ClaimAction>;

/** What such a step is given. */
export interface PlainStepInput {
  readonly claimId: string;
  readonly expectedVersion: number;
  readonly reasons?: readonly ClaimReason[];
  readonly note?: string;
}

/** Takes a step that is all said by the table of transitions. */
export async function takeClaimStep(
  context: Context,
  command: keyof typeof PLAIN_STEPS,
  { input, idempotencyKey }: { readonly input: PlainStepInput; readonly idempotencyKey: string },
): Promise<ClaimRow | StepRefusal> {
  const action = PLAIN_STEPS[command];
  return changeClaim(
    context,
    {
      command,
      deed: { action },
      input,
      idempotencyKey,
      ...(input.reasons === undefined ? {} : { reasons: input.reasons }),
      ...(input.note === undefined ? {} : { note: input.note }),
    },
    ({ claim }) => ({
      columns: { leftIn: leavesFrom(action, claim), ...(isDecidedAnew(action, claim) ? UNDECIDED : {}) },
    }),
  );
}

/** Whether a claim that was decided is opened again: what it was paid stays in its history, and the clock to pay begins anew. */
function isDecidedAnew(action: ClaimAction, { state }: ClaimRow): boolean {
  return action === 'REOPEN' && state === 'CLOSED';
}

const UNDECIDED = { completeAt: null, payBy: null, approvedAt: null, paidAt: null } as const;

/** Where a claim that is reopened later goes on. */
function leavesFrom(action: ClaimAction, { state, leftIn }: ClaimRow): ClaimRow['leftIn'] {
  if (action === 'WITHDRAW') return state;
  return action === 'REOPEN' ? null : leftIn;
}
