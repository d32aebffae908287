import type { Session } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import type { CoverageSubject } from '@payung/kit/values/coverage-id.ts';
import { toCoverageId } from '@payung/kit/values/coverage-id.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { NATION, regionLevel } from '@payung/kit/values/region-code.ts';

import type { CategoryCount } from '../domain/coverage-gap.ts';

/** How many people are enrolled under one subject. */
export interface CoverageCounts {
  readonly id: string;
  readonly enrolled: number;
  readonly active: number;
  /** Enrolments of the last 7 and 14 days, today included. */
  readonly lastWeek: number;
  readonly lastFortnight: number;
  readonly byCategory: ReadonlyMap<string, CategoryCount>;
}

interface Line {
  readonly key: string;
  /** Empty on lines of enrolments by day, which have no category. */
  readonly category_code: string;
  readonly enrolled: number;
  readonly active: number;
  readonly week: number;
  readonly fortnight: number;
}

type SubjectType = CoverageSubject['type'];

/**
 * How many people are enrolled under these subjects, who serve on a day, and how many came in over the last days: one
 * statement for all regions of an election, one for all its institutions, one for all its agreements. From roll-ups; below the
 * regency, where there are none, from the enrolments of that district or village.
 */
export async function readCoverageCounts(
  database: Database,
  subjects: readonly CoverageSubject[],
  { session, today }: { readonly session: Session; readonly today: PlainDate },
): Promise<CoverageCounts[]> {
  const groups = Map.groupBy(subjects, ({ type, electionCode }) => `${type} ${electionCode}`);
  const counts = await Promise.all(
    [...groups.values()].map(async (group) => {
      const [{ type, electionCode }] = group as [CoverageSubject];
      const keys = group.map(({ key }) => key);
      const { sql, parameters } = statementFor(type, keys, session);
      const lines: Line[] = await database.query(sql, [keys, electionCode, today.toString(), ...parameters]);
      const byKey = Map.groupBy(lines, ({ key }) => key);
      return group.map((subject) => toCounts(toCoverageId(subject), byKey.get(subject.key) ?? []));
    }),
  );
  return counts.flat();
}

function statementFor(
  type: SubjectType,
  keys: readonly string[],
  session: Session,
): { readonly sql: string; readonly parameters: readonly unknown[] } {
  if (type === 'Agreement') return { sql: UNDER_AGREEMENTS, parameters: [session.regionCodes] };
  if (type === 'Institution') return { sql: OF_INSTITUTIONS, parameters: [] };
  const rolledUp = keys.filter((code) => ['nation', 'province', 'regency'].includes(regionLevel(code)));
  const below = keys.filter((code) => !rolledUp.includes(code));
  const whole = rolledUp.some((code) => regionLevel(code) !== 'regency');
  return { sql: IN_REGIONS, parameters: [below, whole] };
}

/** The three roll-ups as lines of one shape, kept where a condition holds and summed by what places them. */
const rollups = (place: string, condition: string): string => `
  select ${place} as place, category_code, sum(people) filter (where state = 'ENROLLED') as enrolled, 0 as active, 0 as week, 0 as fortnight
  from enrolment_rollup where election_code = $2 and ${condition} group by 1, 2
  union all
  select ${place}, category_code, 0, sum(change), 0, 0
  from enrolment_service_rollup where election_code = $2 and day <= $3::date and ${condition} group by 1, 2
  union all
  select ${place}, '', 0, 0, sum(people) filter (where enrolled_on > $3::date - 7), sum(people)
  from enrolment_daily_rollup
  where election_code = $2 and enrolled_on > $3::date - 14 and enrolled_on <= $3::date and ${condition} group by 1`;

const SUMS = `
  sum(enrolled)::float8 as enrolled, sum(active)::float8 as active, sum(week)::float8 as week, sum(fortnight)::float8 as fortnight`;

const IN_REGIONS = `
  with counted as materialized (${rollups('regency_code', '($5 or regency_code = any($1::text[]))')})
  select above.code as key, category_code, ${SUMS}
  from counted
  cross join lateral (values
    ('${NATION}'),
    (split_part(counted.place, '.', 1)),
    -- A place of duty can be a province, which must not count twice in itself.
    (case when strpos(counted.place, '.') > 0 then counted.place end)
  ) above (code)
  where above.code = any($1::text[])
  group by 1, 2
  union all
  select place.code, counted.category_code, counted.enrolled, counted.active, counted.week, counted.fortnight
  from unnest($4::text[]) place (code)
  cross join lateral (
    select category_code, (count(*) filter (where state = 'ENROLLED'))::float8 as enrolled,
      (count(*) filter (where $3::date between starts_on and ends_on and not suspended @> $3::date))::float8 as active,
      (count(*) filter (where state = 'ENROLLED' and (enrolled_at at time zone 'Asia/Jakarta')::date between $3::date - 6 and $3::date))::float8 as week,
      (count(*) filter (where state = 'ENROLLED' and (enrolled_at at time zone 'Asia/Jakarta')::date between $3::date - 13 and $3::date))::float8 as fortnight
    from enrolment
    where (region_code = place.code or region_code like place.code || '.%') and election_code = $2
      and state in ('ENROLLED', 'SUSPENDED', 'ENDED')
    group by 1
  ) counted`;

// Counts are of the session's regions, whichever institution enrolled; who is confined to a part of a regency sees that regency's.
const UNDER_AGREEMENTS = `
  with counted as (${rollups(
    'agreement_id::text',
    `agreement_id = any($1::uuid[]) and exists (
      select from unnest($4::text[]) scope (code)
      where scope.code = '${NATION}' or regency_code = scope.code or regency_code like scope.code || '.%'
        or scope.code like regency_code || '.%'
    )`,
  )})
  select place as key, category_code, ${SUMS} from counted group by 1, 2`;

// An institution with those below it: codes carry the hierarchy, and the nation's covers all of its kind.
const OF_INSTITUTIONS = `
  with counted as (${rollups(
    'institution_code',
    `exists (
      select from unnest($1::text[]) asked (code)
      where institution_code = asked.code or institution_code like asked.code || '.%'
        or (asked.code like '%-${NATION}' and institution_code like replace(asked.code, '-${NATION}', '') || '-%')
    )`,
  )})
  select asked.code as key, category_code, ${SUMS}
  from counted
  join unnest($1::text[]) asked (code) on place = asked.code or place like asked.code || '.%'
    or (asked.code like '%-${NATION}' and place like replace(asked.code, '-${NATION}', '') || '-%')
  group by 1, 2`;

function toCounts(id: string, lines: readonly Line[]): CoverageCounts {
  const sum = (of: 'enrolled' | 'active' | 'week' | 'fortnight'): number =>
    lines.reduce((total, line) => total + (line[of] ?? 0), 0);
  return {
    id,
    enrolled: sum('enrolled'),
    active: sum('active'),
    lastWeek: sum('week'),
    lastFortnight: sum('fortnight'),
    byCategory: new Map(
      lines
        .filter(({ category_code: code }) => code !== '')
        .map(({ category_code: code, enrolled, active }) => [code, { enrolled: enrolled ?? 0, active: active ?? 0 }]),
    ),
  };
}
