import type { Session } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import { visibleClaims } from '../claim/claim.reads.ts';
import type { ClaimedCount } from '../schema.types.ts';

/** How many claims stand under a key: a region's code or an agreement's primary key. */
export type ClaimedUnder = ClaimedCount & { readonly key: string };

/** Which regions, for which election. */
export interface ClaimedQuestion {
  readonly codes: readonly string[];
  /** One election, or null for all. */
  readonly electionCode: string | null;
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

/**
 * How many claims there are in these regions and all that lies below, in one statement for any number of regions.
 *
 * Each claim counts for every region above its place of duty; those asked for are kept. A claim whose place of
 * duty is not known counts for the nation alone: it must not be lost.
 */
export async function readClaimedInRegions(
  database: Database,
  { codes, electionCode, now }: ClaimedQuestion,
): Promise<ClaimedUnder[]> {
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
     -- An early notice is no claim yet.
     where above.code = any($1) and claim.state <> 'NOTICED' and ($2::text is null or claim.election_code = $2)
     group by above.code`,
    [codes, electionCode],
  );
  return withZeros(codes, lines, now);
}

/** How many claims that the session may see rest on these agreements, in one statement. */
export async function readClaimedUnderAgreements(
  database: Database,
  session: Session | null,
  agreementIds: readonly string[],
  now: Instant,
): Promise<ClaimedUnder[]> {
  const lines = await visibleClaims(database.manager, session)
    .andWhere("claim.agreementId in (:...agreementIds) and claim.state <> 'NOTICED'", { agreementIds })
    .select('claim.agreementId', 'key')
    .addSelect(FIGURES)
    .groupBy('claim.agreementId')
    .getRawMany<Line>();
  return withZeros(agreementIds, lines, now);
}

/** No line means no claim: the figure is zero, not unknown. */
function withZeros(keys: readonly string[], lines: readonly Line[], asOf: Instant): ClaimedUnder[] {
  const known = new Map(lines.map((line) => [line.key, line]));
  return keys.map((key) => {
    const line = known.get(key);
    return {
      key,
      claims: line?.claims ?? 0,
      claimsUndecided: line?.undecided ?? 0,
      claimsExample: line?.example ?? 0,
      asOf,
    };
  });
}
