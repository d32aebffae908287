import type { Transaction } from '@payung/kit/database.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { Promised } from '../domain/promised.ts';

/** Which regions, for which election. */
export interface PromisedQuestion {
  readonly codes: readonly string[];
  /** One election, or null for all. */
  readonly electionCode: string | null;
  readonly now: Instant;
}

/** What is promised for one region. */
export type PromisedForRegion = Promised & { readonly regionCode: string };

interface Line {
  readonly region_code: string;
  readonly category_code: string | null;
  readonly people: number;
  readonly people_planned: number;
  readonly people_excluded: number;
  readonly people_civil_servants: number;
  readonly agreements: number;
}

/**
 * What agreements promise for these regions and all that lies below, in one statement for any number of regions.
 *
 * Each line of an agreement counts for every region above its own; those asked for are kept and summed, in all and by
 * category. Planned totals have no category.
 */
export async function readPromised(
  database: Transaction,
  { codes, electionCode, now }: PromisedQuestion,
): Promise<PromisedForRegion[]> {
  const lines: Line[] = await database.query(SUMS, [codes, electionCode]);
  const byRegion = Map.groupBy(lines, ({ region_code }) => region_code);
  return codes.map((regionCode) => toPromised(regionCode, byRegion.get(regionCode) ?? [], now));
}

const SUMS = `
  with line as (
    select agreement.id, agreement.region_code, headcount.category_code,
           case when headcount.covered then headcount.people else 0 end as people,
           0 as people_planned,
           case when headcount.covered then 0 else headcount.people end as people_excluded,
           case when headcount.covered and category.civil_servants then headcount.people else 0 end as people_civil_servants
    from promised_agreement agreement
    join agreement_headcount headcount on headcount.agreement_id = agreement.id
    join officer_category category on category.code = headcount.category_code
    where $2::text is null or agreement.election_code = $2
    union all
    select agreement.id, agreement.region_code, null, coalesce(beneficiary.stated_total, 0), coalesce(beneficiary.stated_total, 0), 0, 0
    from promised_agreement agreement
    join agreement_beneficiary beneficiary on beneficiary.agreement_id = agreement.id
    where ($2::text is null or agreement.election_code = $2)
      and not exists (
        select from agreement_headcount headcount
        where headcount.agreement_id = beneficiary.agreement_id and headcount.institution_code = beneficiary.institution_code
      )
  ), placed as (
    select line.*, above.region_code as above_code
    from line
    cross join lateral (
      select 'ID' as region_code
      union select split_part(line.region_code, '.', 1)
      union select array_to_string((string_to_array(line.region_code, '.'))[1:2], '.')
      union select array_to_string((string_to_array(line.region_code, '.'))[1:3], '.')
      union select line.region_code
    ) above
    where above.region_code = any($1)
  )
  select above_code as region_code,
         case when grouping(category_code) = 1 then null else coalesce(category_code, 'PLANNED') end as category_code,
         sum(people)::float8 as people, sum(people_planned)::float8 as people_planned,
         sum(people_excluded)::float8 as people_excluded, sum(people_civil_servants)::float8 as people_civil_servants,
         count(distinct id)::int as agreements
  from placed
  group by grouping sets ((above_code), (above_code, category_code))
  order by above_code, sum(people) desc, category_code`;

function toPromised(regionCode: string, lines: readonly Line[], asOf: Instant): PromisedForRegion {
  const total = lines.find(({ category_code: category }) => category === null);
  return {
    regionCode,
    people: total?.people ?? 0,
    peoplePlanned: total?.people_planned ?? 0,
    peopleExcluded: total?.people_excluded ?? 0,
    peopleCivilServants: total?.people_civil_servants ?? 0,
    agreements: total?.agreements ?? 0,
    byCategory: lines.flatMap(({ category_code: categoryCode, people, people_excluded: peopleExcluded }) =>
      categoryCode === null || categoryCode === 'PLANNED' ? [] : [{ categoryCode, people, peopleExcluded }],
    ),
    asOf,
  };
}
