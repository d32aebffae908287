import type { Session } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import { lineReader } from '@payung/kit/line-reader.ts';
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
  /** Null where there is nobody. */
  readonly people: number | null;
  readonly pending: number | null;
  readonly example: number | null;
}

const FIGURES = `
  sum(people) filter (where state = 'ENROLLED') as people,
  sum(people) filter (where state = 'PENDING') as pending,
  sum(people) filter (where state = 'ENROLLED' and example) as example`;

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
  const lines = await readLines(database.manager, IN_REGIONS, [rolledUp, below, electionCode]);
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
  const { regionCodes } = session;
  const lines = regionCodes.includes(NATION)
    ? await readLines(database.manager, UNDER_AGREEMENTS, [ids])
    : await readLines(database.manager, UNDER_AGREEMENTS_IN_REGIONS, [ids, regionCodes]);
  return toCounts(ids, lines, now);
}

const readLines = lineReader<Line>({
  key: 'text',
  category_code: 'text',
  people: 'number',
  pending: 'number',
  example: 'number',
});

const underAgreements = (inRegions: string): string => `
  select agreement_id as key, category_code, ${FIGURES}
  from enrolment_rollup
  where agreement_id = any($1::uuid[]) ${inRegions}
  group by 1, 2`;

const UNDER_AGREEMENTS = underAgreements('');

const UNDER_AGREEMENTS_IN_REGIONS = underAgreements(`
    and exists (
      select from unnest($2::text[]) scope (code)
      where regency_code = scope.code or regency_code like scope.code || '.%'
        -- Who is confined to a part of a regency sees that regency's count.
        or scope.code like regency_code || '.%'
    )`);

function toCounts(keys: readonly string[], lines: readonly Line[], asOf: Instant): EnrolledUnder[] {
  const byKey = new Map<string, Line[]>();
  for (const line of lines) {
    const own = byKey.get(line.key);
    if (own === undefined) byKey.set(line.key, [line]);
    else own.push(line);
  }
  return keys.map((key) => {
    const own = byKey.get(key);
    const byCategory: EnrolledInCategory[] = [];
    const count = { key, people: 0, peoplePending: 0, peopleExample: 0, byCategory, asOf };
    for (const { category_code: categoryCode, people, pending, example } of own?.toSorted(largestFirst) ?? []) {
      count.people += people ?? 0;
      count.peoplePending += pending ?? 0;
      count.peopleExample += example ?? 0;
      if (people !== null && people > 0) byCategory.push({ categoryCode, people });
    }
    return count;
  });
}

function largestFirst(a: Line, b: Line): number {
  return (b.people ?? 0) - (a.people ?? 0) || (a.category_code < b.category_code ? -1 : 1);
}
