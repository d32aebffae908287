import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import { refuseReveal } from '@payung/kit/reveal.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';

import type { Context } from '../context.ts';
import { checkText } from '../domain/claim-text.ts';
import type { StepRefusal } from '../life-cycle/change-claim.ts';
import { runEachTime } from '../life-cycle/run-each-time.ts';
import type { ClaimStepRefusalCode, RevealBeneficiaryInput } from '../schema.types.ts';
import { openDetails } from './beneficiary-details.ts';
import type { BeneficiaryDetails } from './beneficiary-details.ts';
import { ClaimBeneficiaryTable } from './claim-beneficiary.table.ts';
import type { ClaimBeneficiaryRow } from './claim-beneficiary.table.ts';

/** What is sealed of a beneficiary, in the open. */
export interface Revealed extends Omit<BeneficiaryDetails, 'name'> {
  readonly beneficiary: ClaimBeneficiaryRow;
}

/** Shows what is sealed of one who is to be paid, after who looked, when and why is on the trail. */
export async function revealBeneficiary(
  { session: asked, database, loaders, sealer, now, requestId, revealRules }: Context,
  input: RevealBeneficiaryInput,
  idempotencyKey: string,
): Promise<Revealed | StepRefusal> {
  const session = permit(asked, 'reference:read');
  const { beneficiaryId, purpose } = input;
  const beneficiary = isUuid(beneficiaryId)
    ? await database.manager.findOneBy(ClaimBeneficiaryTable, { id: beneficiaryId })
    : null;
  const claim = beneficiary === null ? null : await loaders.claims.load(beneficiary.claimId);
  const keyed = { session, command: 'revealBeneficiary', key: idempotencyKey, input };
  const outcome = await runEachTime<ClaimStepRefusalCode>(database, keyed, async (transaction) => {
    if (!may(session, 'claim:reveal')) {
      return refuseForbidden({ id: 'melihat rekening penerima', en: 'see accounts of those who are paid' });
    }
    const problem = checkText(purpose, { field: 'purpose', least: 10, most: 300 });
    if (problem !== null) return problem;
    const notNow = await refuseReveal(transaction, { session, now, revealRules }, 'VALUE');
    if (notNow !== null) return notNow;
    if (beneficiary === null || claim === null) return NOBODY;
    await recordAudit(
      transaction,
      { session, requestId, now },
      {
        action: 'claim:reveal',
        entityType: 'Claim',
        entityId: claim.id,
        details: { beneficiaryId, purpose: purpose.trim() },
      },
    );
    return { made: beneficiaryId };
  });
  if (outcome.refused !== undefined) return outcome.refused;
  if (beneficiary === null) throw new Error('a beneficiary who was shown is gone');
  const { phone, bank, accountNumber, accountHolder } = openDetails(sealer, beneficiary.details);
  return { beneficiary, phone, bank, accountNumber, accountHolder };
}

const NOBODY = refuse(
  'NOT_FOUND',
  { id: 'Penerima ini tidak ditemukan.', en: 'There is no such beneficiary.' },
  'beneficiaryId',
);
