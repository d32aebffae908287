import type { Instant } from '@payung/kit/values/dates.ts';

import { coverAtIncident } from '../domain/cover-at-incident.ts';
import type { ClaimedIncident } from '../domain/cover-at-incident.ts';
import type { EnrolmentAnswer } from '../domain/enrolment-facts.ts';
import { BPJS_HEAD_OFFICE } from './claim.scope.ts';
import type { ClaimRow } from './claim.table.ts';

/** The part of a claim that rests on what the enrolment's owner answered. */
export type CoverColumns = Pick<
  ClaimRow,
  | 'agreementId'
  | 'coverAnswer'
  | 'coverAsKnownAt'
  | 'coverLinks'
  | 'electionCode'
  | 'institutionCode'
  | 'insurerCode'
  | 'regionCode'
>;

/**
 * What to write of an answer: the facts beside the claim, and the cover decided on them.
 *
 * @param now the moment of the answer
 */
export function coverColumns(answer: EnrolmentAnswer, incident: ClaimedIncident, now: Instant): CoverColumns {
  const cover = coverAtIncident(answer, incident);
  const enrolment = answer.answer === 'FOUND' ? answer.enrolment : null;
  return {
    agreementId: enrolment?.agreementId ?? null,
    institutionCode: enrolment?.institutionCode ?? null,
    insurerCode: enrolment?.insurerCode ?? BPJS_HEAD_OFFICE,
    regionCode: enrolment?.regionCode ?? null,
    electionCode: enrolment?.electionCode ?? null,
    coverAnswer: cover.answer,
    coverLinks: cover.links,
    coverAsKnownAt: answer.answer === 'SILENT' ? null : now,
  };
}
