import type { EnrolmentAction, EnrolmentState } from '@payung/kit/values/enrolment-transitions.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

/** States of an enrolment for people. */
export const STATE_WORDS: Readonly<Record<EnrolmentState, Sentence>> = {
  PENDING: { id: 'menunggu jawaban perjanjian', en: 'waiting for the agreement' },
  ENROLLED: { id: 'terdaftar', en: 'enrolled' },
  SUSPENDED: { id: 'ditangguhkan', en: 'suspended' },
  ENDED: { id: 'diakhiri', en: 'ended' },
  REJECTED: { id: 'ditolak', en: 'rejected' },
};

/** Steps for people, as what one may do. */
export const ACTION_WORDS: Readonly<Record<EnrolmentAction, Sentence>> = {
  SUSPEND: { id: 'menangguhkan kepesertaan', en: 'suspend the enrolment' },
  REINSTATE: { id: 'memulihkan kepesertaan', en: 'reinstate the enrolment' },
  END: { id: 'mengakhiri kepesertaan', en: 'end the enrolment' },
  REPLACE: { id: 'mengganti petugas', en: 'replace the officer' },
  TRANSFER: { id: 'memindahtugaskan petugas', en: 'transfer the officer' },
};
