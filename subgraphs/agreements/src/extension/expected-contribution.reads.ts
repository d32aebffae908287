import type { AgreementRow } from '../agreement/agreement.table.ts';
import { loadCounts } from '../agreement/counts.reads.ts';
import type { Context } from '../context.ts';
import { categoryToPay } from '../domain/category-to-pay.ts';
import { contributionCost } from '../domain/contribution-cost.ts';
import type { Cost } from '../domain/contribution-cost.ts';
import type { Programme } from '../schema.types.ts';
import { loadCostFacts, seatsAndUnits } from './cost-facts.reads.ts';

/** The programmes that an agreement pays for: those it names, or both where it names none. */
export function programmesOf({ programmes }: Pick<AgreementRow, 'programmes'>): readonly Programme[] {
  return programmes.length === 0 ? ['JKK', 'JKM'] : programmes;
}

/**
 * What the contributions of all categories that an agreement covers should come to, over their periods of service. Civil
 * servants cannot be covered and cost nothing; a plan without categories makes it incomplete. Null when nothing is known.
 */
export async function loadExpectedContribution(context: Context, agreement: AgreementRow): Promise<Cost | null> {
  const beneficiaries = await loadCounts(context, agreement.id);
  const lines = beneficiaries.flatMap(({ headcounts }) => headcounts).filter(({ covered }) => covered);
  if (lines.length === 0) return null;
  const facts = await loadCostFacts(context, agreement, agreement);
  if (facts === null) return null;
  const toPay = lines.flatMap(({ categoryCode, people }) => {
    const category = facts.categories.get(categoryCode);
    if (category === undefined || category.civilServants) return [];
    const asked = {
      categoryCode,
      people,
      peopleFrom: 'COVERED_BY_TEXT',
      peopleConfidence: 'STATED',
      wageBase: null,
      ...seatsAndUnits(facts, category),
    } as const;
    return [categoryToPay(asked, null, facts.pay)];
  });
  const cost = contributionCost(toPay, programmesOf(agreement), facts.table);
  if (cost.lines.length === 0) return null;
  const planned = beneficiaries.some(({ headcounts }) => headcounts.length === 0);
  return { ...cost, complete: cost.complete && !planned };
}
