import type { Session } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import { readPlainRows } from '@payung/kit/reads-together.ts';
import { NATION, regionLevel } from '@payung/kit/values/region-code.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

/** Enrolments in one category. */
export interface EnrolledInCategory {
  readonly categoryCode: string;
  readonly people: number;
}

/** How many people are enrolled. */
export interface Enrolled {
  readonly people: number;
  readonly peoplePending: number;
  readonly peopleExample: number;
  readonly byCategory: readonly EnrolledInCategory[];
  readonly asOf: Instant;
}

/** The count under one key: the code of a region or the primary key of an agreement. */
export type EnrolledUnder = Enrolled & { readonly key: string };

interface Line {
  readonly key: string;
  readonly category_code: string;
  readonly people: number;
  readonly pending: number;
  readonly example: number;
}

const FIGURES = `
  sum(people) filter (where state = 'ENROLLED')::float8 as people,
  sum(people) filter (where state = 'PENDING')::float8 as pending,
  sum(people) filter (where state = 'ENROLLED' and example)::float8 as example`;

/**
 * How many people are enrolled in these regions and all below, in one statement for any number of regions: from
 * roll-ups down to the regency, and below it from the index on the place of duty.
 */
export async function readEnrolledInRegions(
  database: Database,
  {
    codes,
    electionCode,
    now,
  }: { readonly codes: readonly string[]; readonly electionCode: string | null; readonly now: Instant },
): Promise<EnrolledUnder[]> {
  const rolledUp = codes.filter((code) => ['nation', 'province', 'regency'].includes(regionLevel(code)));
  const below = codes.filter((code) => !rolledUp.includes(code));
  const lines: Line[] = await database.query(IN_REGIONS, [rolledUp, below, electionCode]);
  return toCounts(codes, lines, now);
}

const IN_REGIONS = `
  select above.code as key, category_code, ${FIGURES}
  from enrolment_rollup rollup
  cross join lateral (values
    ('${NATION}'),
    (split_part(rollup.regency_code, '.', 1)),
    -- A place of duty can be a province, which must not count twice in itself.
    (case when strpos(rollup.regency_code, '.') > 0 then rollup.regency_code end)
  ) above (code)
  where above.code = any($1::text[]) and ($3::text is null or rollup.election_code = $3)
  group by 1, 2
  union all
  select place.code, category_code, ${FIGURES}
  from unnest($2::text[]) place (code)
  join lateral (
    select category_code, state, example, count(*) as people
    from enrolment
    where (region_code = place.code or region_code like place.code || '.%') and ($3::text is null or election_code = $3)
    group by 1, 2, 3
  ) counted on true
  group by 1, 2`;

/**
 * How many people are enrolled under these agreements, in one statement. Counts are of the session's regions,
 * whichever institution enrolled: the criterion of aggregates is the region.
 */
export async function readEnrolledUnderAgreements(
  database: Database,
  { ids, session, now }: { readonly ids: readonly string[]; readonly session: Session; readonly now: Instant },
): Promise<EnrolledUnder[]> {
  const lines = await readPlainRows<Line>(database.manager, UNDER_AGREEMENTS, [ids, session.regionCodes]);
  return toCounts(ids, lines, now);
}

const UNDER_AGREEMENTS = `
  select agreement_id as key, category_code, ${FIGURES}
  from enrolment_rollup
  where agreement_id = any($1::uuid[])
    and exists (
      select from unnest($2::text[]) scope (code)
      where scope.code = '${NATION}' or regency_code = scope.code or regency_code like scope.code || '.%'
        -- Who is confined to a part of a regency sees that regency's count.
        or scope.code like regency_code || '.%'
    )
  group by 1, 2`;

function toCounts(keys: readonly string[], lines: readonly Line[], asOf: Instant): EnrolledUnder[] {
  const byKey = Map.groupBy(lines, ({ key }) => key);
  return keys.map((key) => {
    const own = (byKey.get(key) ?? []).toSorted(
      (a, b) => b.people - a.people || (a.category_code < b.category_code ? -1 : 1),
    );
    const sum = (figure: 'people' | 'pending' | 'example'): number =>
      own.reduce((total, line) => total + (line[figure] ?? 0), 0);
    return {
      key,
      people: sum('people'),
      peoplePending: sum('pending'),
      peopleExample: sum('example'),
      byCategory: own.flatMap(({ category_code: categoryCode, people }) =>
        people > 0 ? [{ categoryCode, people }] : [],
      ),
      asOf,
    };
  });
}
