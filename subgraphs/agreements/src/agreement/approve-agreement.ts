import type { Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import type { AgreementRefusalCode } from '../schema.types.ts';
import type { AgreementRow } from './agreement.table.ts';
import { changeAgreement } from './change-agreement.ts';
import type { StepArguments } from './submit-agreement.ts';

/** Approves what was submitted. It takes a second person: the table of transitions says so. */
export async function approveAgreement(
  context: Context,
  { idempotencyKey, ...input }: StepArguments,
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  return changeAgreement(
    context,
    { command: 'approveAgreement', action: 'APPROVE', ...input, idempotencyKey, input },
    ({ standing }) => ({ event: { versionNumber: standing.paperNumber } }),
  );
}
