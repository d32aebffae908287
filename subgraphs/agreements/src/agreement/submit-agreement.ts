import type { Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import { checkComplete, checkPeriodStated } from '../domain/check-agreement-input.ts';
import { inputOfTerms } from '../domain/terms-of-input.ts';
import type { AgreementRefusalCode } from '../schema.types.ts';
import type { AgreementRow } from './agreement.table.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Refused, StepPlace, StepWritten } from './change-agreement.ts';

/** Arguments of steps that need nothing but the version. */
export interface StepArguments {
  readonly id: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/** Hands what is being drafted to whoever approves, once it is complete. */
export async function submitAgreement(
  context: Context,
  { idempotencyKey, ...input }: StepArguments,
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  return changeAgreement(
    context,
    { command: 'submitAgreement', action: 'SUBMIT', ...input, idempotencyKey, input },
    submit,
  );
}

async function submit({ context, agreement, standing }: StepPlace): Promise<StepWritten | Refused> {
  const number = standing.paperNumber!;
  const versions = await context.loaders.versions.load(agreement.id);
  const terms = inputOfTerms(versions.find((each) => each.number === number)!.terms);
  // The period of an amendment may be unknown where that of its agreement is.
  const problem = checkComplete(terms, 'terms.') ?? (number === 1 ? checkPeriodStated(terms) : null);
  return problem ?? { event: { versionNumber: number } };
}
