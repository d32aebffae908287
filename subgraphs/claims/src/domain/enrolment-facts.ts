import type { EnrolmentDays } from '@payung/kit/values/enrolment-standing.ts';

import type { Programme } from '../schema.types.ts';

/** What an enrolment's owner says of it. */
export interface EnrolmentFacts extends EnrolmentDays {
  /** Programmes that the agreement names; empty when its text names none, null when its owner has not answered. */
  readonly programmes: readonly Programme[] | null;
  readonly agreementId: string | null;
  readonly institutionCode: string | null;
  readonly insurerCode: string | null;
  readonly regionCode: string | null;
  readonly electionCode: string | null;
}

/** The three things that asking for an enrolment can give. Silence is never a no. */
export type EnrolmentAnswer =
  | { readonly answer: 'FOUND'; readonly enrolment: EnrolmentFacts }
  | { readonly answer: 'ABSENT' }
  | { readonly answer: 'SILENT' };

/** Whether a later answer can differ because somebody has yet to speak: the enrolment's owner, or the agreement's. */
export function isWorthAskingAgain(answer: EnrolmentAnswer): boolean {
  return answer.answer === 'SILENT' || (answer.answer === 'FOUND' && answer.enrolment.state === 'PENDING');
}
