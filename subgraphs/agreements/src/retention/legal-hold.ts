import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { changeLegalHold } from '@payung/kit/retention/legal-hold.ts';
import type { HeldRecord, LegalHoldCommand } from '@payung/kit/retention/legal-hold.ts';
import type { RetentionRefusalCode } from '@payung/kit/retention/owner-retention.ts';

import type { AgreementRow } from '../agreement/agreement.table.ts';
import { lockAgreement } from '../agreement/change-agreement.ts';
import type { Context } from '../context.ts';

const NOT_THERE = refuse(
  'NOT_FOUND',
  { id: 'Perjanjian tidak ditemukan. Periksa pengenalnya.', en: 'There is no such agreement. Check the identifier.' },
  'agreementId',
);

const AGREEMENT: HeldRecord = {
  entityType: 'Agreement',
  column: 'agreement_id',
  lock: lockAgreement,
  notThere: NOT_THERE,
};

/** Keeps everything of an agreement from being erased, or releases it. */
export async function changeHoldOnAgreement(
  context: Context,
  step: LegalHoldCommand['step'],
  {
    idempotencyKey,
    ...input
  }: { readonly agreementId: string; readonly reason: string; readonly idempotencyKey: string },
): Promise<AgreementRow | Refusal<RetentionRefusalCode>> {
  const outcome = await changeLegalHold(context, AGREEMENT, {
    step,
    command: step === 'SET' ? 'setAgreementLegalHold' : 'releaseAgreementLegalHold',
    id: input.agreementId,
    reason: input.reason,
    idempotencyKey,
    input,
  });
  if (outcome.refused !== undefined) return outcome.refused;
  const { agreements, legalHolds } = context.loaders;
  legalHolds.clear(outcome.made);
  agreements.clear(outcome.made);
  return (await agreements.load(outcome.made)) ?? NOT_THERE.refused;
}
