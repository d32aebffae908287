import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import { compensationLeft, compensationOf } from '../domain/clocks/late-compensation.ts';
import type { BenefitOnDay, Compensation } from '../domain/clocks/late-compensation.ts';
import { planPayments } from '../domain/payees.ts';
import type { PayableComponent, Payees, PlannedPayment, RecordedBeneficiary } from '../domain/payees.ts';
import type { ClaimPaymentRow } from './payment.table.ts';

/** What a decision owes and what of it was put into batches. */
export interface Reckoning {
  readonly components: readonly PayableComponent[];
  readonly payees: Payees<RecordedBeneficiary>;
  /** Payments of the decision that have not come back. */
  readonly standing: readonly ClaimPaymentRow[];
}

/** Benefits of a decision that are in no batch yet. */
export function benefitsToPay({ components, payees, standing }: Reckoning): readonly PlannedPayment[] {
  return planPayments(components, payees).filter(
    (planned) =>
      !standing.some(
        ({ component, beneficiaryId }) => component === planned.component && beneficiaryId === planned.beneficiaryId,
      ),
  );
}

/**
 * Every benefit of a decision with the day on which the bank paid it. The funeral of somebody without heirs costs nothing for being late: nobody
 * is entitled to more.
 *
 * @param dayOf the day to count to for a payment that the bank has not made, or for one that is in no batch (null)
 */
export function benefitsOnDays(
  reckoning: Reckoning,
  dayOf: (payment: ClaimPaymentRow | null) => PlainDate,
): readonly BenefitOnDay[] {
  if (reckoning.payees.succession?.noHeir === true) return [];
  return [
    ...reckoning.standing
      .filter(({ component }) => component !== 'LATE_COMPENSATION')
      .map((payment) => ({
        beneficiaryId: payment.beneficiaryId,
        amount: payment.amount,
        on: payment.settledOn ?? dayOf(payment),
      })),
    ...benefitsToPay(reckoning).map(({ beneficiaryId, amount }) => ({ beneficiaryId, amount, on: dayOf(null) })),
  ];
}

/** What is still to be paid for being late, counted to those days. */
export function compensationToPay(
  { payBy }: Pick<ClaimRow, 'payBy'>,
  benefits: readonly BenefitOnDay[],
  { standing }: Pick<Reckoning, 'standing'>,
): readonly Compensation[] {
  if (payBy === null) return [];
  const paid = standing.filter(({ component }) => component === 'LATE_COMPENSATION');
  return compensationLeft(compensationOf(benefits, dateInJakarta(payBy)), paid);
}
