import { isInScope, permit } from '@payung/kit/access.ts';
import { badInput } from '@payung/kit/errors.ts';
import { pageOfRows } from '@payung/kit/page-of-rows.ts';
import type { RankedOrder } from '@payung/kit/page-of-rows.ts';
import type { Page, PageArgs } from '@payung/kit/page.ts';
import { toCoverageId } from '@payung/kit/values/coverage-id.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { isRegionCode, regionCovers } from '@payung/kit/values/region-code.ts';
import { GraphQLError } from 'graphql';

import type { Context } from '../context.ts';
import { readinessOn, URGENCY } from '../domain/readiness.ts';
import type { Progress, ReadinessOnDay } from '../domain/readiness.ts';
import { ELECTION_CODE } from '../enrolled/enrolled.resolvers.ts';

/** How far enrolment is, for an agreement or another subject. */
export interface ReadinessRow extends Progress, ReadinessOnDay {
  /** Primary key of the agreement, where it is about one. */
  readonly agreementKey: string | null;
  readonly asOf: Instant;
}

/** A page of what needs attention, with how many there are in all and how many of them are at risk. */
export type ReadinessPage = Page<ReadinessRow> & { readonly totalCount: number; readonly atRiskCount: number };

/** Which agreements to look at. */
export interface ReadinessQuestion {
  readonly electionCode: string;
  readonly regionCode: string | null;
}

const MOST_URGENT_FIRST: RankedOrder<ReadinessRow> = {
  keyOf: ({ state, missing, agreementKey }) => [URGENCY.indexOf(state), missing, agreementKey ?? ''],
  compare: ([state, missing, key], [otherState, otherMissing, otherKey]) =>
    Number(state) - Number(otherState) ||
    Number(otherMissing) - Number(missing) ||
    (String(key) < String(otherKey) ? -1 : String(key) > String(otherKey) ? 1 : 0),
};

/**
 * A page of the agreements in scope, the most urgent first. Its owner is asked what each has to reach; how far each is comes
 * from roll-ups, in one statement.
 *
 * @throws GraphQLError `SUBGRAPH_UNAVAILABLE` while the owner of agreements is silent: an empty list would look like a good one
 */
export async function readReadinessPage(
  { session: asking, loaders, now, findEnrolmentTargets }: Context,
  page: PageArgs,
  { electionCode, regionCode }: ReadinessQuestion,
): Promise<ReadinessPage | null> {
  const session = permit(asking, 'coverage:read');
  if (!ELECTION_CODE.test(electionCode))
    throw badInput('"electionCode" is not the code of an election, as in PILKADA-2024.', 'electionCode');
  if (regionCode !== null && !isRegionCode(regionCode))
    throw badInput('"regionCode" is not the code of a region, as in 32.04.', 'regionCode');
  const asked = await findEnrolmentTargets(electionCode);
  if (!asked.ok) throw unavailable();
  if (asked.facts === null) return null;
  const targets = asked.facts.filter(
    ({ regionCode: own, institutionCodes }) =>
      isInScope(session, { regionCode: own, institutionCodes }) &&
      (regionCode === null || regionCovers(regionCode, own)),
  );
  const subjects = targets.map(({ agreementKey }) => ({
    type: 'Agreement' as const,
    key: agreementKey,
    electionCode,
  }));
  const counts = await loaders.coverageCounts.loadMany(subjects.map(toCoverageId));
  const today = dateInJakarta(now);
  const rows = targets.map(({ agreementKey, promised, pollingDate, lastSafeDate }, index): ReadinessRow => {
    const count = counts[index];
    if (count === undefined || count === null || count instanceof Error) throw count ?? new Error('not counted');
    const { enrolled, lastWeek, lastFortnight } = count;
    const progress = { promised, enrolled, lastWeek, lastFortnight, pollingDate, lastSafeDate };
    return { agreementKey, asOf: now, ...progress, ...readinessOn(today, progress) };
  });
  const atRiskCount = rows.filter(({ atRisk }) => atRisk).length;
  return { ...pageOfRows(rows, MOST_URGENT_FIRST, page), atRiskCount };
}

function unavailable(): GraphQLError {
  return new GraphQLError('The owner of agreements does not answer; try again shortly.', {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', owner: 'agreements' },
  });
}
