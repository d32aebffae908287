import { isNationwide } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { inRegions, inScope } from '@payung/kit/scope-sql.ts';
import type { SqlCondition } from '@payung/kit/scope-sql.ts';
import { institutionCovers } from '@payung/kit/values/institution-code.ts';
import { NATION, regionCovers } from '@payung/kit/values/region-code.ts';

import type { EnrolmentFacts } from '../domain/enrolment-facts.ts';
import type { ClaimRow } from './claim.table.ts';

/**
 * Which claims a session may see. The rule stands here twice, for rows in memory and as SQL; a test holds the
 * two together over every combination of places.
 *
 * - Institution: the session acts for none, or for one that covers the institution of the officer, the insurer
 *   or the institution that reports.
 * - Region: the place of duty lies in one of the session's regions. While the place of duty is not known, only
 *   who reported (or an institution above it) and sessions of the whole nation pass. The insurer of such a claim
 *   is the head office of BPJS Ketenagakerjaan, so that its desks see it and its branches do not.
 */

/** The head office of BPJS Ketenagakerjaan: the insurer of every claim whose branch is not known. */
export const BPJS_HEAD_OFFICE = 'bpjs-ID';

/** The institution and regions that a session is confined to. */
export type Scope = Pick<Session, 'institutionCode' | 'regionCodes'>;

/** What places a claim. */
export type ClaimPlace = Pick<ClaimRow, 'institutionCode' | 'regionCode' | 'reportingInstitutionCode'> & {
  readonly insurerCode: string | null;
};

/** Whether a claim lies within a scope. */
export function isClaimInScope({ institutionCode: own, regionCodes }: Scope, place: ClaimPlace): boolean {
  const covers = (code: string | null): boolean => own !== null && code !== null && institutionCovers(own, code);
  const { institutionCode, insurerCode, reportingInstitutionCode, regionCode } = place;
  const inRegion =
    regionCode === null
      ? regionCodes.includes(NATION) || covers(reportingInstitutionCode)
      : regionCodes.some((code) => regionCovers(code, regionCode));
  return inRegion && (own === null || [institutionCode, insurerCode, reportingInstitutionCode].some(covers));
}

/** Whether an enrolment lies within a scope. Who reports an incident gains no sight of an enrolment by it. */
export function isEnrolmentInScope(scope: Scope, enrolment: EnrolmentFacts): boolean {
  return isClaimInScope(scope, { ...enrolment, reportingInstitutionCode: null });
}

/** The same as `isClaimInScope`, for a query on claims under the alias `claim`. Under break-glass: those of the one person. */
export function claimsInScope(session: Session): SqlCondition {
  if (session.glass !== undefined) {
    const parameters = { glassEnrolments: session.glass.enrolmentIds };
    return { sql: '(claim.enrolmentId = any(:glassEnrolments::uuid[]))', parameters };
  }
  if (isNationwide(session)) return EVERY;
  const placed = inRegions(session.regionCodes, 'claim.regionCode');
  const unplaced = session.regionCodes.includes(NATION)
    ? EVERY
    : ofInstitution(session, ['claim.reportingInstitutionCode'], NONE);
  const institution = ofInstitution(
    session,
    ['claim.institutionCode', 'claim.insurerCode', 'claim.reportingInstitutionCode'],
    EVERY,
  );
  return {
    sql: `(case when claim.regionCode is null then ${unplaced.sql} else ${placed.sql} end and ${institution.sql})`,
    parameters: { ...placed.parameters, ...unplaced.parameters, ...institution.parameters },
  };
}

const EVERY: SqlCondition = { sql: 'true', parameters: {} };
const NONE: SqlCondition = { sql: 'false', parameters: {} };

/** Rows where one of the columns is covered by the session's institution, or what holds for sessions without one. */
function ofInstitution(session: Session, columns: readonly string[], withoutInstitution: SqlCondition): SqlCondition {
  if (session.institutionCode === null) return withoutInstitution;
  return inScope({ ...session, regionCodes: [NATION] }, { institutions: columns, region: 'claim.regionCode' });
}
