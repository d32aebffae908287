import type { Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import type { AgreementRefusalCode } from '../schema.types.ts';
import type { AgreementRow } from './agreement.table.ts';
import { changeAgreement } from './change-agreement.ts';
import { lookUpPredecessor } from './look-up-frame.ts';
import { refuseCycle } from './refuse-cycle.ts';

/** Arguments of `linkAgreementPredecessor`. */
export interface LinkArguments {
  readonly id: string;
  readonly expectedVersion: number;
  readonly predecessorId: string;
  readonly idempotencyKey: string;
}

/** Says which agreement this one continues. It is no step of the life cycle: a fact about the past came to light. */
export async function linkAgreementPredecessor(
  context: Context,
  { idempotencyKey, ...input }: LinkArguments,
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  const { id, expectedVersion } = input;
  return changeAgreement(
    context,
    { command: 'linkAgreementPredecessor', action: 'LINK', id, expectedVersion, idempotencyKey, input },
    async ({ context: inside, transaction, agreement }) => {
      const predecessor = await lookUpPredecessor(inside, input.predecessorId);
      if (predecessor.refused !== undefined) return predecessor;
      const predecessorId = predecessor.made?.id ?? null;
      const cycle = predecessorId === null ? null : await refuseCycle(transaction, agreement.id, predecessorId);
      return cycle ?? { columns: { predecessorId, lineage: 'CONTINUATION' }, event: null };
    },
  );
}
