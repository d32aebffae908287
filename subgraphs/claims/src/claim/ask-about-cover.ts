import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { AgreementAnswer } from '../domain/cover-facts.ts';
import type { EnrolmentAnswer } from '../domain/enrolment-facts.ts';
import type { FindAgreementStatus } from './find-agreement-status.ts';
import type { FindEnrolment } from './find-enrolment.ts';

/** The owners of the facts that cover rests on. */
export interface CoverOwners {
  readonly findEnrolment: FindEnrolment;
  readonly findAgreementStatus: FindAgreementStatus;
}

/** What they answered. */
export interface CoverAsked {
  readonly answer: EnrolmentAnswer;
  /** The state of the agreement on the day; silent also while nobody knows which agreement it is. */
  readonly agreement: AgreementAnswer;
}

/** Asks for the enrolment, and then for the state of its agreement on the day of the incident in Jakarta. */
export async function askAboutCover(
  { findEnrolment, findAgreementStatus }: CoverOwners,
  enrolmentId: string,
  occurredAt: Instant,
): Promise<CoverAsked> {
  const day = dateInJakarta(occurredAt);
  const answer = await findEnrolment(enrolmentId, day);
  const agreementId = answer.answer === 'FOUND' ? answer.enrolment.agreementId : null;
  const agreement = agreementId === null ? 'OWNER_SILENT' : await findAgreementStatus(agreementId, day);
  return { answer, agreement };
}
