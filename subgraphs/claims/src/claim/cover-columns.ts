import type { Instant } from '@payung/kit/values/dates.ts';

import { coverAtIncident } from '../domain/cover-at-incident.ts';
import type { ClaimedIncident } from '../domain/cover-at-incident.ts';
import type { CoverAsked } from './ask-about-cover.ts';
import { BPJS_HEAD_OFFICE } from './claim.scope.ts';
import type { ClaimRow } from './claim.table.ts';

/** The part of a claim that rests on what the enrolment's owner answered. */
export type CoverColumns = Pick<
  ClaimRow,
  | 'agreementId'
  | 'categoryCode'
  | 'coverAnswer'
  | 'coverAsKnownAt'
  | 'coverLinks'
  | 'electionCode'
  | 'institutionCode'
  | 'insurerCode'
  | 'regionCode'
  | 'relatedEnrolmentIds'
  | 'wageBase'
>;

/**
 * What to write of the owners' answers: the facts beside the claim, and the cover decided on them.
 *
 * @param now the moment of the answers
 */
export function coverColumns({ answer, agreement }: CoverAsked, incident: ClaimedIncident, now: Instant): CoverColumns {
  const cover = coverAtIncident(answer, incident, agreement);
  const enrolment = answer.answer === 'FOUND' ? answer.enrolment : null;
  return {
    agreementId: enrolment?.agreementId ?? null,
    institutionCode: enrolment?.institutionCode ?? null,
    insurerCode: enrolment?.insurerCode ?? BPJS_HEAD_OFFICE,
    regionCode: enrolment?.regionCode ?? null,
    electionCode: enrolment?.electionCode ?? null,
    categoryCode: enrolment?.categoryCode ?? null,
    wageBase: enrolment?.wageBase ?? null,
    relatedEnrolmentIds: enrolment?.relatedEnrolmentIds ?? [],
    coverAnswer: cover.answer,
    coverLinks: cover.links,
    coverAsKnownAt: answer.answer === 'SILENT' ? null : now,
  };
}
