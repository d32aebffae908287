import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';

import { daysLate, lateCompensation } from './statutory-clocks.ts';

/** A benefit of one payee with the day on which the bank paid it, or up to which it is counted while it has not. */
export interface BenefitOnDay {
  readonly beneficiaryId: string;
  readonly amount: number;
  readonly on: PlainDate;
}

/** What is owed to one payee for being late. */
export interface Compensation {
  readonly beneficiaryId: string;
  readonly amount: Rupiah;
}

/**
 * What late benefits cost, payee by payee: 1 % of each benefit for each of its days (PP 44/2015 Art 37(3), 40(4)). Benefits of one payee that
 * took as long as each other are counted together, so that splitting a benefit never rounds it away. In the order in which payees are named.
 */
export function compensationOf(benefits: readonly BenefitOnDay[], dueOn: PlainDate): readonly Compensation[] {
  const byPayee = Map.groupBy(benefits, ({ beneficiaryId }) => beneficiaryId);
  return [...byPayee].flatMap(([beneficiaryId, own]) => {
    const byDays = Map.groupBy(own, ({ on }) => daysLate(on, dueOn));
    const amount = [...byDays].reduce(
      (sum, [days, same]) => sum + lateCompensation(rupiah(same.reduce((total, each) => total + each.amount, 0)), days),
      0,
    );
    return amount === 0 ? [] : [{ beneficiaryId, amount: rupiah(amount) }];
  });
}

/** What of it is still to be paid: what was paid beyond it, because a bank was faster than its batch, stays where it is. */
export function compensationLeft(
  owed: readonly Compensation[],
  paid: readonly { readonly beneficiaryId: string; readonly amount: number }[],
): readonly Compensation[] {
  return owed.flatMap(({ beneficiaryId, amount }) => {
    const had = paid.filter((each) => each.beneficiaryId === beneficiaryId).reduce((sum, each) => sum + each.amount, 0);
    return amount > had ? [{ beneficiaryId, amount: rupiah(amount - had) }] : [];
  });
}

/** The late benefits among some: their sum, the most days, and the last day that was counted. Null when none is late. */
export function latenessOf(
  benefits: readonly BenefitOnDay[],
  dueOn: PlainDate,
): { readonly amount: Rupiah; readonly days: number; readonly until: PlainDate } | null {
  const late = benefits.filter(({ on }) => daysLate(on, dueOn) > 0);
  const until = late
    .map(({ on }) => on)
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b))
    .at(-1);
  if (until === undefined) return null;
  return {
    amount: rupiah(late.reduce((sum, { amount }) => sum + amount, 0)),
    days: daysLate(until, dueOn),
    until,
  };
}
