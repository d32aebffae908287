import type { Transaction } from '@payung/kit/database.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { ancestorRegionCodes } from '@payung/kit/values/region-code.ts';

import type { CoverageFacts, ExclusionFact, PlanFact, PromiseFact, RecordedFact } from '../domain/coverage-facts.ts';
import { categoriesSql, toCategories } from '../officer-category/officer-category.reads.ts';
import type { CategoryFact } from '../officer-category/officer-category.reads.ts';
import type { OfficerCategoryRow } from '../officer-category/officer-category.table.ts';
import type { RegionRow } from '../region/region.table.ts';

/** What coverage in one election is computed from, with the rows that answers show beside the numbers. */
export interface ElectionFacts extends CoverageFacts {
  readonly electionCode: string;
  readonly pollingDate: PlainDate;
  readonly regions: readonly RegionRow[];
  readonly categories: readonly OfficerCategoryRow[];
  /** Public holidays of the half year before polling day and of the month after it. */
  readonly holidays: ReadonlySet<string>;
}

interface Answer {
  readonly polling_date: string;
  readonly regions: RegionRow[] | null;
  readonly categories: CategoryFact[] | null;
  readonly recorded: RecordedFact[] | null;
  readonly lines: readonly (readonly [agreement: string, region: string, lines: readonly Line[]])[] | null;
  readonly exclusions: ExclusionFact[] | null;
  readonly holidays: string[] | null;
}

/** A category's line, or a planned total, which has no category. */
type Line = readonly [institution: string, category: string | null, people: number, covered: boolean];

/**
 * Everything that coverage of these regions in one election follows from, in one statement for any number of regions. Null when
 * there is no such election.
 */
export async function readElectionFacts(
  database: Transaction,
  { electionCode, regionCodes }: { readonly electionCode: string; readonly regionCodes: readonly string[] },
): Promise<ElectionFacts | null> {
  const above = [...new Set(regionCodes.flatMap(ancestorRegionCodes))];
  const [answer]: Answer[] = await database.query(FACTS, [electionCode, regionCodes, above]);
  if (answer === undefined) return null;
  const lines = (answer.lines ?? []).flatMap(([agreementId, regionCode, own]) =>
    own.map((line) => ({ agreementId, regionCode, line })),
  );
  return {
    electionCode,
    pollingDate: Temporal.PlainDate.from(answer.polling_date),
    regions: answer.regions ?? [],
    categories: toCategories(answer.categories ?? []),
    recorded: answer.recorded ?? [],
    promises: lines.flatMap(({ agreementId, regionCode, line }): readonly PromiseFact[] => {
      const [institutionCode, categoryCode, people, covered] = line;
      return categoryCode === null ? [] : [{ agreementId, regionCode, institutionCode, categoryCode, people, covered }];
    }),
    plans: lines.flatMap(({ agreementId, regionCode, line }): readonly PlanFact[] => {
      const [institutionCode, categoryCode, people] = line;
      return categoryCode === null ? [{ agreementId, regionCode, institutionCode, people }] : [];
    }),
    exclusions: answer.exclusions ?? [],
    holidays: new Set(answer.holidays ?? []),
  };
}

// Regions are found by what is directly above them, for which there is an index: provinces below the nation, regencies below
// provinces. An agreement reaches a region when it is for it, for what lies above it or for a part of it.
const FACTS = `
  with area as materialized (
    select region.* from region
    where code = any($2::text[])
       or (kind in ('PROVINCE', 'REGENCY', 'CITY') and parent_code = any($2::text[]))
       or ('ID' = any($2::text[]) and parent_code in (select code from region where parent_code = 'ID'))
  ), reaching as materialized (
    select agreement.id, agreement.region_code
    from promised_agreement agreement
    where agreement.election_code = $1
      and ('ID' = any($2::text[]) or agreement.region_code = any($3::text[]) or exists (
        select from unnest($2::text[]) asked (code)
        where agreement.region_code = asked.code or agreement.region_code like asked.code || '.%'
      ))
  )
  select to_char(election.polling_date, 'YYYY-MM-DD') as polling_date,
    (select json_agg(json_build_object('code', code, 'name', name, 'kind', kind, 'parentCode', parent_code, 'version', version,
      'regencies', regencies, 'districts', districts, 'villages', villages) order by code) from area) as regions,
    ${categoriesSql('election.polling_date')} as categories,
    (
      select json_agg(json_build_object('regionCode', region_code, 'unit', unit, 'value', value,
        'countedOn', to_char(counted_on, 'YYYY-MM-DD'), 'source', source, 'confidence', confidence))
      from (
        select distinct on (region_code, unit) reference_count.* from reference_count
        where election_code = $1 and region_code in (select code from area)
        order by region_code, unit, counted_on desc, id desc
      ) in_effect
    ) as recorded,
    (
      select json_agg(json_build_array(reaching.id, reaching.region_code, own.lines)) from reaching
      cross join lateral (
        select json_agg(json_build_array(beneficiary.institution_code, headcount.category_code,
          coalesce(headcount.people, beneficiary.stated_total, 0), coalesce(headcount.covered, true))) as lines
        from agreement_beneficiary beneficiary
        left join agreement_headcount headcount
          on headcount.agreement_id = beneficiary.agreement_id and headcount.institution_code = beneficiary.institution_code
        where beneficiary.agreement_id = reaching.id
      ) own
      where own.lines is not null
    ) as lines,
    (
      select json_agg(json_build_object('agreementId', reaching.id, 'regionCode', reaching.region_code, 'categoryCode', excluded.value ->> 'categoryCode'))
      from reaching join agreement using (id)
      cross join lateral jsonb_array_elements(agreement.exclusions) excluded
    ) as exclusions,
    (
      select json_agg(to_char(day, 'YYYY-MM-DD')) from public_holiday
      where observed and day between election.polling_date - 183 and election.polling_date + 31
    ) as holidays
  from election where election.code = $1`;
