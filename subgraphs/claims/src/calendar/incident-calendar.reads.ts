import { permit, seesSmallNumbers } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import { badInput } from '@payung/kit/errors.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import { isRegionCode, NATION } from '@payung/kit/values/region-code.ts';
import { hideSmall } from '@payung/kit/values/small-numbers.ts';
import { escapeLike } from '@payung/kit/scope-sql.ts';

import type { Context } from '../context.ts';
import { readRegionsToShow } from '../claimed/claims-by-regency.reads.ts';
import { perTenThousand } from '../domain/incident-rate.ts';
import type { Covered } from './find-covered.ts';

/** A number of incidents beside the people covered. */
export interface Figure {
  readonly incidents: number | null;
  readonly covered: number | null;
  readonly perTenThousand: number | null;
}

/** Incidents of an election. */
export interface Calendar {
  readonly electionCode: string;
  readonly regionCode: string;
  readonly incidents: Figure;
  readonly days: readonly { readonly day: PlainDate; readonly incidents: number | null }[];
  readonly byCategory: readonly { readonly categoryCode: string | null; readonly figure: Figure }[];
  readonly byRegion: readonly { readonly regionCode: string; readonly figure: Figure }[];
  readonly smallNumbersHidden: boolean;
  readonly asOf: Instant;
}

interface Line {
  readonly day: string;
  readonly category: string | null;
  readonly region: string | null;
  readonly incidents: number;
}

/**
 * Incidents that were claimed for an election in a region, by day, category and region below. Counts show no person, so that the region alone
 * decides who may ask; small numbers are hidden from all but those who work on claims.
 *
 * @throws GraphQLError `FORBIDDEN` for a region out of scope, `BAD_USER_INPUT` for a code that is none
 */
export async function readIncidentCalendar(
  { session: asked, database, findCovered, now }: Context,
  { electionCode, regionCode }: { readonly electionCode: string; readonly regionCode: string },
): Promise<Calendar> {
  if (!isRegionCode(regionCode)) throw badInput('"regionCode" is not the code of a region.', 'regionCode');
  const session = permit(asked, 'claim:read', { regionCode });
  const isHidden = !seesSmallNumbers(session);
  const lines = await readLines(database, electionCode, regionCode);
  const regions = sumBy(lines, ({ region }) => region).filter(({ key }) => key !== null);
  const codes = [regionCode, ...regions.map(({ key }) => key ?? '')];
  const covered = await findCovered(codes, electionCode);
  const canShow = await readRegionsToShow(database, session, {
    counted: 'not withdrawn',
    electionCode,
  });
  // Parts of a number that is hidden would tell it.
  const isTotalShown = canShow(regionCode);
  const show = (counts: readonly number[]): readonly (number | null)[] =>
    isHidden ? hideSmall(isTotalShown ? counts : []) : counts;
  const own: Covered | null = covered?.get(regionCode) ?? null;
  const days = sumBy(lines, ({ day }) => day).toSorted((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
  const shownDays = show(days.map(({ incidents }) => incidents));
  const categories = sumBy(lines, ({ category }) => category);
  const shownCategories = show(categories.map(({ incidents }) => incidents));
  const total = lines.reduce((sum, { incidents }) => sum + incidents, 0);
  return {
    electionCode,
    regionCode,
    incidents: figure(isTotalShown ? total : null, own?.people ?? null),
    days: days.map(({ key }, index) => ({
      day: Temporal.PlainDate.from(key ?? ''),
      incidents: shownDays[index] ?? null,
    })),
    byCategory: categories.map(({ key }, index) => ({
      categoryCode: key,
      figure: figure(
        shownCategories[index] ?? null,
        own === null || key === null ? null : (own.byCategory.get(key) ?? 0),
      ),
    })),
    byRegion: regions.map(({ key, incidents }) => ({
      regionCode: key ?? '',
      figure: figure(canShow(key ?? '') ? incidents : null, covered?.get(key ?? '')?.people ?? null),
    })),
    smallNumbersHidden: isHidden,
    asOf: now,
  };
}

function figure(incidents: number | null, covered: number | null): Figure {
  return { incidents, covered, perTenThousand: perTenThousand(incidents, covered) };
}

interface Sum {
  readonly key: string | null;
  readonly incidents: number;
}

/** Sums of lines by a key, the most first; equals in the order of their keys. */
function sumBy(lines: readonly Line[], keyOf: (line: Line) => string | null): readonly Sum[] {
  const groups = Map.groupBy(lines, keyOf);
  return [...groups]
    .map(([key, own]) => ({ key, incidents: own.reduce((sum, { incidents }) => sum + incidents, 0) }))
    .toSorted((a, b) => b.incidents - a.incidents || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
}

async function readLines(database: Database, electionCode: string, regionCode: string): Promise<readonly Line[]> {
  const depth = regionCode === NATION ? 1 : regionCode.split('.').length + 1;
  // A place of duty that lies right on the region asked for has no region below.
  return database.query(
    `select to_char(occurred_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as day, category_code as category,
       case when array_length(string_to_array(region_code, '.'), 1) >= $3
         then array_to_string((string_to_array(region_code, '.'))[1:$3], '.') end as region,
       count(*)::int as incidents
     from claim
     where election_code = $1 and state not in ('NOTICED', 'WITHDRAWN')
       and ($2 = 'ID' or region_code = $2 or region_code like $4)
     group by 1, 2, 3`,
    [electionCode, regionCode, depth, `${escapeLike(regionCode)}.%`],
  );
}
