import type { EnrolmentDays } from '@payung/kit/values/enrolment-standing.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Programme } from '../schema.types.ts';
import type { AgreementAnswer } from './cover-facts.ts';

/** What contributions say of cover on a day. */
export interface ContributionOnDay {
  /** As in `PAID` or `NOT_RECORDED`. */
  readonly code: string;
  /** Null when nobody can tell. */
  readonly holds: boolean | null;
  readonly reason: Sentence;
}

/** What an enrolment's owner says of it. */
export interface EnrolmentFacts extends EnrolmentDays {
  /** Programmes that the agreement names; empty when its text names none, null when its owner has not answered. */
  readonly programmes: readonly Programme[] | null;
  readonly agreementId: string | null;
  readonly institutionCode: string | null;
  readonly insurerCode: string | null;
  readonly regionCode: string | null;
  readonly electionCode: string | null;
  readonly categoryCode: string | null;
  readonly wageBase: Rupiah | null;
  /** The version of the agreement that the enrolment was decided on; null while it is not. */
  readonly agreementVersion: number | null;
  /** Where cover stands with the contributions on the day of the incident, programme by programme, by the owner of the ledger. */
  readonly contributions: Readonly<Record<Programme, ContributionOnDay>>;
  /** Other enrolments of the same person, also those of other institutions in the same days. */
  readonly relatedEnrolmentIds: readonly string[];
}

/** The three things that asking for an enrolment can give. Silence is never a no. */
export type EnrolmentAnswer =
  | { readonly answer: 'FOUND'; readonly enrolment: EnrolmentFacts }
  | { readonly answer: 'ABSENT' }
  | { readonly answer: 'SILENT' };

/**
 * Whether a later answer can differ because somebody has yet to speak: the enrolment's owner, or the agreement's.
 *
 * @param agreement what the agreement's owner said of its state on the day
 */
export function isWorthAskingAgain(answer: EnrolmentAnswer, agreement: AgreementAnswer): boolean {
  if (answer.answer !== 'FOUND') return answer.answer === 'SILENT';
  return answer.enrolment.state === 'PENDING' || agreement === 'OWNER_SILENT';
}
