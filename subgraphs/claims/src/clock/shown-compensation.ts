import { dateInJakarta } from '@payung/kit/values/dates.ts';
import { sumOf } from '../domain/entitlement/entitlement-line.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { compensationOf, latenessOf } from '../domain/clocks/late-compensation.ts';
import { DUTIES } from '../domain/clocks/statutory-clocks.ts';
import { lessPaid, payeesOf } from '../domain/payees.ts';
import { benefitsOnDays } from '../payment/late-benefits.ts';
import type { LateCompensation } from '../schema.types.ts';

/** What a late payment costs: each benefit counted to the day on which the bank paid it, or to today while it has not. By the rule that batches pay by. */
export async function shownCompensation(
  { loaders, now }: Pick<Context, 'loaders' | 'now'>,
  claim: ClaimRow,
): Promise<LateCompensation | null> {
  const { id, approvedAt, payBy, programme } = claim;
  if (approvedAt === null || payBy === null) return null;
  const [decisions, beneficiaries, payments] = await Promise.all([
    loaders.decisions.load(id),
    loaders.beneficiaries.load(id),
    loaders.paymentsOfClaim.load(id),
  ]);
  const decision = decisions.find(({ kind }) => kind === 'APPROVED');
  const calculation = decision?.calculationId ? await loaders.calculations.load(decision.calculationId) : null;
  if (decision === undefined || calculation === null) return null;
  const arrivedOrOnTheWay = payments.filter(({ state }) => state !== 'RETURNED');
  const standing = arrivedOrOnTheWay.filter(({ decisionId }) => decisionId === decision.id);
  const earlier = arrivedOrOnTheWay.filter(({ decisionId }) => decisionId !== decision.id);
  const reckoning = {
    components: lessPaid(calculation.components, earlier),
    payees: payeesOf(claim, beneficiaries),
    standing,
  };
  const dueOn = dateInJakarta(payBy);
  const onDays = benefitsOnDays(reckoning, () => dateInJakarta(now));
  const late = latenessOf(onDays, dueOn);
  if (late === null) return null;
  const { article, confidence } = DUTIES[programme === 'JKK' ? 'PAY_JKK' : 'PAY_JKM'];
  return {
    ...late,
    compensation: sumOf(compensationOf(onDays, dueOn)),
    paid: sumOf(standing.filter(({ component }) => component === 'LATE_COMPENSATION')),
    article,
    confidence,
  };
}
