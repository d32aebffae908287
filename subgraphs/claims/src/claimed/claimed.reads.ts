import { permit, seesSmallNumbers } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { Bounded } from '@payung/kit/bounded.ts';
import type { Database } from '@payung/kit/database.ts';
import { lineReader } from '@payung/kit/line-reader.ts';
import { inColumns, valuesOf, withNumbers } from '@payung/kit/numbered-sql.ts';
import type { Numbered } from '@payung/kit/numbered-sql.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { isSmall } from '@payung/kit/values/small-numbers.ts';

import { claimsInScope } from '../claim/claim.scope.ts';
import { ClaimTable } from '../claim/claim.table.ts';
import type { ClaimedCount } from '../schema.types.ts';
import { readRegionsToShow } from './claims-by-regency.reads.ts';

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

/**
 * How many claims there are in these regions and all that lies below, in one statement for any number of regions.
 *
 * Each claim counts for every region above its place of duty; those asked for are kept. A claim whose place of
 * duty is not known counts for the nation alone: it must not be lost.
 */
export async function readClaimedInRegions(
  database: Database,
  { codes, electionCode, session, now }: ClaimedQuestion,
): Promise<ClaimedUnder[]> {
  const canShow = await readRegionsToShow(database, permit(session, 'coverage:read'), {
    counted: "state <> 'NOTICED' and left_in is distinct from 'NOTICED'",
    electionCode,
  });
  const lines: Line[] = await database.query(
    `select above.code as key, ${FIGURES}
     from claim
     cross join lateral (
       select 'ID' as code
       union select split_part(claim.region_code, '.', 1)
       union select array_to_string((string_to_array(claim.region_code, '.'))[1:2], '.')
       union select array_to_string((string_to_array(claim.region_code, '.'))[1:3], '.')
       union select claim.region_code
     ) above
     -- An early notice is no claim yet, and one that was withdrawn never was.
     where above.code = any($1) and claim.state <> 'NOTICED' and claim.left_in is distinct from 'NOTICED' and ($2::text is null or claim.election_code = $2)
     group by above.code`,
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
