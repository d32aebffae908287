import { refuse } from '@payung/kit/refusal.ts';
import { CHANGEABLE_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';
import { IsNull } from 'typeorm';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { checkAccount, maskAccount } from '../domain/claim-text.ts';
import { isNote, NOTE_NEEDED } from '../domain/decide-claim-step.ts';
import { changeClaim } from '../life-cycle/change-claim.ts';
import type { StepRefusal } from '../life-cycle/change-claim.ts';
import { tooLate } from '../life-cycle/too-late.ts';
import type { ChangeBeneficiaryAccountInput } from '../schema.types.ts';
import { openDetails, sealDetails } from './beneficiary-details.ts';
import { changesOfBeneficiaries } from './changes-of-beneficiaries.ts';
import { ClaimBeneficiaryTable } from './claim-beneficiary.table.ts';

/** Changes the account that a payee is paid at; who they are and their share stay. The history says who did it and why. */
export async function changeBeneficiaryAccount(
  context: Context,
  input: ChangeBeneficiaryAccountInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  const { beneficiaryId, bank, accountNumber, note } = input;
  return changeClaim(
    context,
    {
      command: 'changeBeneficiaryAccount',
      deed: {
        kind: 'BENEFICIARIES',
        permissions: ['claim:record-beneficiaries'],
        what: { id: 'mengubah rekening penerima', en: 'change the account of a payee' },
      },
      input,
      idempotencyKey,
      note,
    },
    async ({ transaction, claim, context: { sealer } }) => {
      if (claim.state !== 'APPROVED' && !CHANGEABLE_CLAIM_STATES.includes(claim.state)) return tooLate(claim.state);
      if (!isNote(note)) return NOTE_NEEDED;
      const holder = input.accountHolder ?? null;
      const problem = checkAccount({ bank, accountNumber, accountHolder: holder });
      if (problem !== null) return problem;
      const beneficiary = isUuid(beneficiaryId)
        ? await transaction.findOneBy(ClaimBeneficiaryTable, {
            id: beneficiaryId,
            claimId: claim.id,
            supersededAt: IsNull(),
          })
        : null;
      if (beneficiary === null) return NOBODY;
      const details = openDetails(sealer, beneficiary.details);
      const changed = {
        details: sealDetails(sealer, {
          ...details,
          bank: bank.trim(),
          accountNumber,
          accountHolder: holder?.trim() ?? details.name,
        }),
        accountMasked: maskAccount(bank.trim(), accountNumber),
      };
      await transaction.update(ClaimBeneficiaryTable, { id: beneficiary.id }, changed);
      return {
        changedFields: ['beneficiaries'],
        changes: changesOfBeneficiaries(sealer, [beneficiary], [{ ...beneficiary, ...changed }]),
        details: { beneficiaryId, account: 'changed' },
      };
    },
  );
}

const NOBODY = refuse(
  'NOT_FOUND',
  { id: 'Penerima ini tidak ditemukan pada klaim ini.', en: 'There is no such beneficiary on this claim.' },
  'beneficiaryId',
);
