import type { Database } from '@payung/kit/database.ts';
import type { Session } from '@payung/kit/access.ts';
import { seesSmallNumbers } from '@payung/kit/access.ts';
import { isSmall, regionsToShow } from '@payung/kit/values/small-numbers.ts';

/** Whether the count of claims of a region can be shown. */
export type CanShow = (regionCode: string) => boolean;

/** Which claims are counted, as SQL on the roll-up: an early notice that was dismissed never was a claim, and the calendar leaves out what was withdrawn. */
export type Counted = 'not dismissed' | 'not withdrawn';

/** Lines of the roll-up in which each claim stands once, as SQL: under its regency, the province where that is its place, or none. As in the index. */
export const EACH_ONCE = `region_code not like '%.%.%'`;

/**
 * Which regions' counts of claims the session can be shown, whichever it asks for next: all of them to those who work on claims, in one
 * statement to the others. A count for one election tells, together with that for all, the count for the others: it is shown where
 * neither is small.
 */
export async function readRegionsToShow(
  database: Database,
  session: Session,
  { counted, electionCode }: { readonly counted: Counted; readonly electionCode: string | null },
): Promise<CanShow> {
  if (seesSmallNumbers(session)) return () => true;
  const lines: { code: string | null; count: number; others: number }[] = await database.query(
    `select nullif(region_code, '') as code,
       coalesce(sum(claims) filter (where $1::text is null or election_code = $1), 0)::int as count,
       coalesce(sum(claims) filter (where election_code is distinct from $1 and $1 is not null), 0)::int as others
     from claim_rollup where ${EACH_ONCE} and ${counted} group by 1`,
    [electionCode],
  );
  const shown = regionsToShow(lines.filter(({ count }) => count > 0));
  const sums = new Map<string, { count: number; others: number }>();
  for (const { code, count, others } of lines) {
    for (const region of new Set(['ID', ...(code === null ? [] : [code.split('.')[0] ?? code, code])])) {
      const before = sums.get(region) ?? { count: 0, others: 0 };
      sums.set(region, { count: before.count + count, others: before.others + others });
    }
  }
  return (code) => {
    if (code.split('.').length > 2) return false;
    const { count, others } = sums.get(code) ?? { count: 0, others: 0 };
    return !isSmall(others) && (count === 0 || shown.has(code));
  };
}
