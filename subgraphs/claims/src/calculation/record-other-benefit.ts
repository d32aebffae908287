import { refuse } from '@payung/kit/refusal.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { checkText } from '../domain/claim-text.ts';
import { MOST_RUPIAH } from '../domain/entitlement/check-entitlement-input.ts';
import { changeClaim } from '../life-cycle/change-claim.ts';
import type { StepRefusal } from '../life-cycle/change-claim.ts';
import type { RecordOtherBenefitInput } from '../schema.types.ts';
import { ClaimOtherBenefitTable } from './claim-calculation.table.ts';

/** Records what another source gave for the case of a claim. An overlap warns where it is shown, and never blocks. */
export async function recordOtherBenefit(
  context: Context,
  input: RecordOtherBenefitInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  return changeClaim(
    context,
    {
      command: 'recordOtherBenefit',
      deed: {
        kind: 'OTHER_BENEFIT',
        permissions: ['claim:record-benefit'],
        what: { id: 'mencatat manfaat lain', en: 'record benefits of other sources' },
      },
      input,
      idempotencyKey,
    },
    async ({ transaction, claim, context: { now } }) => {
      const { source, amount, basis } = input;
      const paidOn = input.paidOn ?? null;
      if (amount < 1 || amount > MOST_RUPIAH) return BAD_AMOUNT;
      const problem = checkText(basis, { field: 'basis', least: 3, most: 200 });
      if (problem !== null) return problem;
      if (paidOn !== null && Temporal.PlainDate.compare(paidOn, dateInJakarta(now)) > 0) return AHEAD;
      if ((await transaction.countBy(ClaimOtherBenefitTable, { claimId: claim.id })) >= MOST) return TOO_MANY;
      await transaction.insert(ClaimOtherBenefitTable, {
        claimId: claim.id,
        source,
        amount,
        basis: basis.trim(),
        paidOn,
        recordedAt: now,
      });
      return { changedFields: ['otherBenefits'], details: { source } };
    },
  );
}

const MOST = 50;

const TOO_MANY = refuse('INVALID', {
  id: `Paling banyak ${MOST} manfaat lain pada satu klaim.`,
  en: `At most ${MOST} benefits of other sources on one claim.`,
});

const BAD_AMOUNT = refuse(
  'INVALID',
  { id: 'Isi jumlah rupiah bulat di atas 0.', en: 'Give a whole amount of rupiah above 0.' },
  'amount',
);

const AHEAD = refuse(
  'INVALID',
  { id: 'Tanggal pembayaran tidak boleh di masa depan.', en: 'The day of payment cannot be in the future.' },
  'paidOn',
);
