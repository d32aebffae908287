import type { AgreementAction, AgreementStatus } from '@payung/kit/values/agreement-transitions.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

/** States for people. */
export const STATUS_WORDS: Readonly<Record<AgreementStatus, Sentence>> = {
  DRAFT: { id: 'rancangan', en: 'a draft' },
  SUBMITTED: { id: 'diajukan', en: 'submitted' },
  SENT_BACK: { id: 'dikembalikan', en: 'sent back' },
  APPROVED: { id: 'disetujui', en: 'approved' },
  SIGNED: { id: 'ditandatangani', en: 'signed' },
  IN_FORCE: { id: 'berlaku', en: 'in force' },
  SUSPENDED: { id: 'ditangguhkan', en: 'suspended' },
  ENDED: { id: 'berakhir', en: 'ended' },
  TERMINATED: { id: 'diakhiri', en: 'terminated' },
};

/** Steps for people, as what one may do. */
export const ACTION_WORDS: Readonly<Record<AgreementAction, Sentence>> = {
  EDIT: { id: 'menyunting rancangan', en: 'edit the draft' },
  SUBMIT: { id: 'mengajukan', en: 'submit' },
  SEND_BACK: { id: 'mengembalikan', en: 'send back' },
  APPROVE: { id: 'menyetujui', en: 'approve' },
  SIGN: { id: 'mencatat tanda tangan', en: 'record the signature' },
  AMEND: { id: 'menyusun adendum', en: 'draft an amendment' },
  SUSPEND: { id: 'menangguhkan', en: 'suspend' },
  REINSTATE: { id: 'memulihkan', en: 'reinstate' },
  TERMINATE: { id: 'mengakhiri', en: 'terminate' },
  UNDO: { id: 'membatalkan langkah terakhir', en: 'undo the last step' },
  LINK: { id: 'menyebut perjanjian sebelumnya', en: 'name the agreement before it' },
  RENEW: { id: 'memperpanjang', en: 'renew' },
};
