import { isInScope } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';

import type { AgreementFacts } from '../domain/decide-enrolment.ts';

/**
 * Whether the session may know that there is this agreement: its region and one of its insurer and beneficiaries lie in scope. This
 * service asks about agreements as itself, so that an answer about another one would tell that it exists.
 */
export function seesAgreement(session: Session, { regionCode, insurerCode, beneficiaries }: AgreementFacts): boolean {
  const institutionCodes = [insurerCode, ...beneficiaries.map(({ institutionCode }) => institutionCode)];
  return isInScope(session, { regionCode, institutionCodes });
}
