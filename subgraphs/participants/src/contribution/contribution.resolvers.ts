import { permit } from '@payung/kit/access.ts';
import { monthlyContribution, NoContributionRate } from '@payung/kit/values/contribution.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import { rupiahTerbilang } from '@payung/kit/values/terbilang.ts';
import { inIndonesian, percentWords } from '@payung/kit/values/words.ts';

import type { Context } from '../context.ts';
import { contributionStanding } from '../domain/contribution-standing.ts';
import type { EnrolmentRow } from '../enrolment/enrolment.table.ts';
import { unavailable } from '../invoice/preview-invoice.ts';
import type { ContributionOfMonth, Resolvers } from '../schema.types.ts';

/** What is paid for a person, and what that says of their cover. */
export const contributionResolvers: Resolvers = {
  Enrolment: {
    contribution: (enrolment, { on }, context) => contributionOf(context, enrolment, on ?? enrolment.startsOn),
    contributions: ({ id }, _args, { session, loaders }) => {
      permit(session, 'contribution:read');
      return loaders.billedMonths.load(id);
    },
    contributionStanding: async ({ id }, { on, programme = null }, { session, loaders, now }) => {
      permit(session, 'contribution:read');
      const day = on ?? dateInJakarta(now);
      const facts = await loaders.contributionFacts(day.toString()).load(id);
      if (facts === null) throw new Error('an enrolment that was read is gone');
      const { firstPeriod, firstPaidOn, inArrearsSince } = facts;
      const standing = contributionStanding(facts, day, programme);
      return { on: day, programme, firstPeriod, firstPaidOn, inArrearsSince, ...standing };
    },
  },
  EnrolmentContribution: {
    total: ({ jkk, jkm }) => rupiah(jkk + jkm),
    invoice: ({ invoiceId }, _args, { loaders }) => loaders.invoices.load(invoiceId),
  },
};

/** What one person costs a month, or null where the agreement or its rates do not say. */
async function contributionOf(
  { session, findContributionRates }: Context,
  { wageBase, programmes }: EnrolmentRow,
  on: PlainDate,
): Promise<ContributionOfMonth | null> {
  permit(session, 'contribution:read');
  if (programmes === null || programmes.length === 0) return null;
  const asked = await findContributionRates(on);
  if (!asked.ok) throw unavailable();
  const rates = asked.facts;
  try {
    const { lines, total } = monthlyContribution(wageBase, programmes, rates, on);
    return {
      on,
      wageBase,
      total,
      totalInWords: rupiahTerbilang(total),
      rounding: rates.rounding,
      roundingConfidence: rates.roundingConfidence,
      asKnownAt: rates.asKnownAt,
      lines: lines.map(({ programme, amount, rate: { basisPoints, source, effectiveFrom, confidence } }) => ({
        programme,
        basisPoints,
        amount,
        formula: `${inIndonesian(wageBase)} × ${percentWords(basisPoints).id} = ${inIndonesian(amount)}`,
        source,
        effectiveFrom,
        confidence,
      })),
    };
  } catch (error) {
    if (error instanceof NoContributionRate) return null;
    throw error;
  }
}
