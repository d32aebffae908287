import { absencesOf, gapOf, gapTogether } from '../domain/coverage-gap.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import { readinessOn } from '../domain/readiness.ts';
import type { ReadinessRow } from '../readiness/readiness.reads.ts';
import type { Resolvers } from '../schema.types.ts';
import { basisOfLine, countOfLine, countsOf, findAsked, findAskedLine, partsOf } from './coverage.reads.ts';
import type { AskedCoverage, AskedLine, CoverageRepresentation } from './coverage.reads.ts';
import { DIVIDED, PARTIAL, toFigure, WHOLE } from './figure.ts';

/** Who is enrolled and who serves, and what is missing from what the owner of agreements expects and promises. */
export const coverageResolvers: Resolvers = {
  Coverage: {
    enrolled: async (asked, _args, context) => toFigure((await countsOf(context, asked)).enrolled, WHOLE, context.now),
    active: async (asked, _args, context) => toFigure((await countsOf(context, asked)).active, WHOLE, context.now),
    gap: async (asked, _args, context) => {
      const { people, partial } = gapTogether(asked.basis, await partsOf(context, asked));
      return toFigure(people, partial ? PARTIAL : WHOLE, context.now);
    },
    readiness: (asked, _args, context) => readReadiness(asked, context),
  },
  CoverageLine: {
    enrolled: async (line, _args, context) => {
      const { enrolled, divided } = await countOfLine(context, line);
      return toFigure(enrolled, divided ? DIVIDED : WHOLE, context.now);
    },
    active: async (line, _args, context) => {
      const { active, divided } = await countOfLine(context, line);
      return toFigure(active, divided ? DIVIDED : WHOLE, context.now);
    },
    gap: async (line, _args, context) => {
      const count = await countOfLine(context, line);
      const quality = line.basis.partial.includes(line.categoryCode) ? PARTIAL : count.divided ? DIVIDED : WHOLE;
      return toFigure(gapOf(basisOfLine(line), count), quality, context.now);
    },
    absences: async (line, _args, context) => absencesOf(basisOfLine(line), await countOfLine(context, line)),
  },
};

/** Coverage that the owner of agreements refers to by its identifier. Promises: one that is refused must not hide its neighbours. */
export const coverageReference = {
  Coverage: {
    __resolveReference: async (reference: CoverageRepresentation, context: Context): Promise<AskedCoverage | null> =>
      findAsked(context, reference),
  },
  CoverageLine: {
    __resolveReference: async (reference: CoverageRepresentation, context: Context): Promise<AskedLine | null> =>
      findAskedLine(context, reference),
  },
};

async function readReadiness(asked: AskedCoverage, context: Context): Promise<ReadinessRow | null> {
  const { promised, pollingDate, lastSafeDate } = asked.basis;
  if (promised === 0) return null;
  const { enrolled, lastWeek, lastFortnight } = await countsOf(context, asked);
  const dates = {
    pollingDate: Temporal.PlainDate.from(pollingDate),
    lastSafeDate: Temporal.PlainDate.from(lastSafeDate),
  };
  const progress = { promised, enrolled, lastWeek, lastFortnight, ...dates };
  return {
    agreementKey: asked.subject.type === 'Agreement' ? asked.subject.key : null,
    asOf: context.now,
    ...progress,
    ...readinessOn(dateInJakarta(context.now), progress),
  };
}
