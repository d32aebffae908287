import { permit, seesSmallNumbers } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { Bounded } from '@payung/kit/bounded.ts';
import type { Database } from '@payung/kit/database.ts';
import { lineReader } from '@payung/kit/line-reader.ts';
import { inColumns, valuesOf, withNumbers } from '@payung/kit/numbered-sql.ts';
import type { Numbered } from '@payung/kit/numbered-sql.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { NATION } from '@payung/kit/values/region-code.ts';
import { isSmall } from '@payung/kit/values/small-numbers.ts';

import { claimsInScope } from '../claim/claim.scope.ts';
import { ClaimTable } from '../claim/claim.table.ts';
import type { ClaimedCount } from '../schema.types.ts';
import { EACH_ONCE, readRegionsToShow } from './claims-by-regency.reads.ts';

/** How many claims stand under a key: a region's code or an agreement's primary key. */
export type ClaimedUnder = ClaimedCount & { readonly key: string };

/** Which regions, for which election. */
export interface ClaimedQuestion {
  readonly codes: readonly string[];
  /** One election, or null for all. */
  readonly electionCode: string | null;
  readonly session: Session | null;
  readonly now: Instant;
}

interface Line {
  readonly key: string;
  readonly claims: number;
  readonly undecided: number;
  readonly example: number;
}

const FIGURES = `count(*)::int as claims,
  (count(*) filter (where claim.cover_answer = 'CANNOT_TELL'))::int as undecided,
  (count(*) filter (where claim.example))::int as example`;

const toColumns = inColumns(ClaimTable, 'claim');

const NOTHING = { claims: 0, undecided: 0, example: 0 };

const SUMS = `sum(claims)::int as claims,
  coalesce(sum(claims) filter (where undecided), 0)::int as undecided,
  coalesce(sum(claims) filter (where example), 0)::int as example`;

/** An early notice that was dismissed never was a claim. */
const OF_ELECTION = 'not dismissed and ($2::text is null or election_code = $2)';

/**
 * How many claims there are in these regions and all that lies below, in one statement for any number of regions.
 *
 * They are counted where they change: what is read here are the counts of regencies, and those of districts and villages that are asked for. A claim whose place of
 * duty is not known counts for the nation alone: it must not be lost.
 */
export async function readClaimedInRegions(
  database: Database,
  { codes, electionCode, session, now }: ClaimedQuestion,
): Promise<ClaimedUnder[]> {
  const canShow = await readRegionsToShow(database, permit(session, 'coverage:read'), {
    counted: 'not dismissed',
    electionCode,
  });
  const lines: Line[] = await database.query(
    `select '${NATION}' as key, ${SUMS} from claim_rollup
     where '${NATION}' = any($1) and ${EACH_ONCE} and ${OF_ELECTION} having count(*) > 0
     union all
     select split_part(region_code, '.', 1), ${SUMS} from claim_rollup
     where split_part(region_code, '.', 1) = any($1) and ${EACH_ONCE} and ${OF_ELECTION} group by 1
     union all
     select region_code, ${SUMS} from claim_rollup
     where region_code = any($1) and region_code like '%.%' and ${OF_ELECTION} group by 1`,
    [codes, electionCode],
  );
  return withZeros(codes, lines, now, session).map((count) => (canShow(count.key) ? hideParts(count) : hide(count)));
}

/** How many claims that the session may see rest on these agreements, in one statement. */
export async function readClaimedUnderAgreements(
  database: Database,
  session: Session | null,
  agreementIds: readonly string[],
  now: Instant,
): Promise<ClaimedUnder[]> {
  const scope = claimsInScope(permit(session, 'claim:read'));
  const statement = statementUnderAgreements(scope.sql);
  const values = valuesOf(statement, { ...scope.parameters, agreementIds });
  const lines = await readLines(database.manager, statement.text, values);
  // What the session may list one by one, it may count.
  return withZeros(agreementIds, lines, now, null);
}

const readLines = lineReader<Line>({ key: 'text', claims: 'number', undecided: 'number', example: 'number' });

/** Written once for each form of a scope, of which there are a handful: what a scope names stands in its parameters. */
const written = new Bounded<string, Numbered>(50);

function statementUnderAgreements(scope: string): Numbered {
  let statement = written.get(scope);
  if (statement === undefined) {
    statement = withNumbers(`
      select claim.agreement_id as key, ${FIGURES}
      from claim
      where ${toColumns(scope)} and claim.agreement_id = any(:agreementIds)
        and claim.state <> 'NOTICED' and claim.left_in is distinct from 'NOTICED'
      group by claim.agreement_id`);
    written.set(scope, statement);
  }
  return statement;
}

/** No line means no claim: the figure is zero, not unknown. */
function withZeros(
  keys: readonly string[],
  lines: readonly Line[],
  asOf: Instant,
  session: Session | null,
): ClaimedUnder[] {
  const smallNumbersHidden = session !== null && !seesSmallNumbers(session);
  const known = new Map(lines.map((line) => [line.key, line]));
  return keys.map((key) => {
    const { claims, undecided, example } = known.get(key) ?? NOTHING;
    return { key, claims, claimsUndecided: undecided, claimsExample: example, smallNumbersHidden, asOf };
  });
}

function hide(count: ClaimedUnder): ClaimedUnder {
  return { ...count, claims: null, claimsUndecided: null, claimsExample: null };
}

/** A part tells what is left, too: it is shown where neither is small. */
function hideParts(count: ClaimedUnder): ClaimedUnder {
  if (!count.smallNumbersHidden) return count;
  const show = (part: number | null | undefined): number | null =>
    part == null || isSmall(part) || isSmall((count.claims ?? 0) - part) ? null : part;
  return { ...count, claimsUndecided: show(count.claimsUndecided), claimsExample: show(count.claimsExample) };
}
