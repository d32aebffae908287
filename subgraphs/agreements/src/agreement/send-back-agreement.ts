import type { Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import type { AgreementRefusalCode } from '../schema.types.ts';
import type { AgreementRow } from './agreement.table.ts';
import { changeAgreement } from './change-agreement.ts';
import type { StepArguments } from './submit-agreement.ts';

/** Arguments of steps that need a reason. */
export interface ReasonedArguments extends StepArguments {
  readonly reason: string;
}

/** Sends what was submitted back to be mended. */
export async function sendBackAgreement(
  context: Context,
  { idempotencyKey, ...input }: ReasonedArguments,
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  return changeAgreement(
    context,
    { command: 'sendBackAgreement', action: 'SEND_BACK', ...input, idempotencyKey, input },
    ({ standing }) => ({ event: { versionNumber: standing.paperNumber } }),
  );
}
