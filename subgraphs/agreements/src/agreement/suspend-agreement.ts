import type { Refusal } from '@payung/kit/refusal.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import type { AgreementRefusalCode } from '../schema.types.ts';
import type { AgreementRow } from './agreement.table.ts';
import { changeAgreement } from './change-agreement.ts';
import type { ReasonedArguments } from './send-back-agreement.ts';

/** Suspends a signed agreement from a day on. */
export async function suspendAgreement(
  context: Context,
  { idempotencyKey, ...input }: ReasonedArguments & { readonly on: PlainDate },
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  return changeAgreement(
    context,
    { command: 'suspendAgreement', action: 'SUSPEND', ...input, idempotencyKey, input },
    () => ({ event: {} }),
  );
}
