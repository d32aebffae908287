import type { ClaimAction, ClaimState } from '@payung/kit/values/claim-transitions.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { ClaimEventKind } from '../schema.types.ts';

/** States in words. */
export const CLAIM_STATE_WORDS: Readonly<Record<ClaimState, Sentence>> = {
  NOTICED: { id: 'dugaan', en: 'noticed' },
  REGISTERED: { id: 'terdaftar', en: 'registered' },
  UNDER_TREATMENT: { id: 'dalam perawatan', en: 'under treatment' },
  STAGE_TWO: { id: 'tahap II dilaporkan', en: 'stage II reported' },
  SENT_BACK: { id: 'dikembalikan', en: 'sent back' },
  COMPLETE: { id: 'lengkap', en: 'complete' },
  VERIFIED: { id: 'terverifikasi', en: 'verified' },
  APPROVED: { id: 'disetujui', en: 'approved' },
  PAID: { id: 'dibayar', en: 'paid' },
  REJECTED: { id: 'ditolak', en: 'rejected' },
  APPEALED: { id: 'diajukan keberatan', en: 'appealed' },
  WITHDRAWN: { id: 'dicabut', en: 'withdrawn' },
  CLOSED: { id: 'selesai', en: 'closed' },
};

/** Steps in words, as in "to ...". */
export const CLAIM_ACTION_WORDS: Readonly<Record<ClaimAction, Sentence>> = {
  REPORT_STAGE_ONE: { id: 'melaporkan tahap I', en: 'report stage I' },
  START_TREATMENT: { id: 'mencatat perawatan', en: 'record the treatment' },
  REPORT_STAGE_TWO: { id: 'melaporkan tahap II', en: 'report stage II' },
  COMPLETE: { id: 'menyatakan lengkap', en: 'declare the claim complete' },
  VERIFY: { id: 'memverifikasi', en: 'verify the claim' },
  SEND_BACK: { id: 'mengembalikan', en: 'send the claim back' },
  APPROVE: { id: 'menyetujui', en: 'approve the claim' },
  REJECT: { id: 'menolak', en: 'reject the claim' },
  PAY: { id: 'mencatat pembayaran', en: 'record the payment' },
  CLOSE: { id: 'menutup', en: 'close the claim' },
  APPEAL: { id: 'mengajukan keberatan', en: 'appeal' },
  UPHOLD_APPEAL: { id: 'mengabulkan keberatan', en: 'uphold the appeal' },
  DISMISS_APPEAL: { id: 'menolak keberatan', en: 'dismiss the appeal' },
  WITHDRAW: { id: 'mencabut', en: 'withdraw the claim' },
  REOPEN: { id: 'membuka kembali', en: 'reopen the claim' },
  RECLASSIFY: { id: 'menggolongkan ulang', en: 'classify the claim anew' },
};

/** Entries of the history in words. */
export const CLAIM_EVENT_WORDS: Readonly<Record<ClaimEventKind, Sentence>> = {
  NOTICE: { id: 'Pemberitahuan awal diterima.', en: 'An early notice came in.' },
  REGISTER: { id: 'Klaim didaftarkan.', en: 'The claim was registered.' },
  REPORT_STAGE_ONE: { id: 'Laporan tahap I diterima.', en: 'Stage I was reported.' },
  START_TREATMENT: { id: 'Perawatan dimulai.', en: 'Treatment began.' },
  REPORT_STAGE_TWO: { id: 'Laporan tahap II diterima.', en: 'Stage II was reported.' },
  COMPLETE: { id: 'Dokumen dinyatakan lengkap.', en: 'The documents were declared complete.' },
  VERIFY: { id: 'Klaim diverifikasi.', en: 'The claim was verified.' },
  SEND_BACK: { id: 'Klaim dikembalikan.', en: 'The claim was sent back.' },
  APPROVE: { id: 'Klaim disetujui.', en: 'The claim was approved.' },
  REJECT: { id: 'Klaim ditolak.', en: 'The claim was rejected.' },
  PAY: { id: 'Klaim dibayar.', en: 'The claim was paid.' },
  CLOSE: { id: 'Klaim ditutup.', en: 'The claim was closed.' },
  APPEAL: { id: 'Keberatan diajukan.', en: 'An appeal was lodged.' },
  UPHOLD_APPEAL: { id: 'Keberatan dikabulkan.', en: 'The appeal was upheld.' },
  DISMISS_APPEAL: { id: 'Keberatan ditolak.', en: 'The appeal was dismissed.' },
  WITHDRAW: { id: 'Klaim dicabut.', en: 'The claim was withdrawn.' },
  REOPEN: { id: 'Klaim dibuka kembali.', en: 'The claim was reopened.' },
  RECLASSIFY: { id: 'Klaim digolongkan ulang.', en: 'The claim was classified anew.' },
  CORRECT: { id: 'Fakta kejadian diperbaiki.', en: 'Facts of the incident were corrected.' },
  TAKE: { id: 'Klaim diambil untuk dikerjakan.', en: 'Somebody took the claim to work on.' },
  RELEASE: { id: 'Klaim dilepas ke antrean.', en: 'The claim went back to the queue.' },
  COVER: { id: 'Perlindungan dinilai.', en: 'Cover was evaluated.' },
  CALCULATE: { id: 'Manfaat dihitung.', en: 'What is owed was calculated.' },
  BENEFICIARIES: { id: 'Penerima dicatat.', en: 'Who is to be paid was recorded.' },
  DOCUMENT: { id: 'Dokumen diterima.', en: 'A document arrived.' },
  DOCUMENT_REMOVED: { id: 'Dokumen dikeluarkan dari klaim.', en: 'A document was taken out of the claim.' },
  OTHER_BENEFIT: { id: 'Manfaat lain dicatat.', en: 'A benefit of another source was recorded.' },
  COMPENSATION_OWED: {
    id: 'Manfaat tiba lebih lambat; ganti rugi keterlambatan masih harus dibayar.',
    en: 'The benefits arrived later: late compensation is still to be paid.',
  },
  NOTICE_MATCHED: {
    id: 'Payung mencocokkan pemberitahuan dengan satu kepesertaan.',
    en: 'Payung matched the notice with an enrolment.',
  },
  ESCALATE: {
    id: 'Laporan tahap I terlambat; diteruskan ke admin nasional dan kantor cabang BPJS Ketenagakerjaan.',
    en: 'Stage I was late: it went up to the national administrators and the branch of BPJS Ketenagakerjaan.',
  },
  ANSWER_ESCALATION: {
    id: 'Tindak lanjut keterlambatan laporan dicatat.',
    en: 'What is done about the late report was recorded.',
  },
  CONFIRM_NOTICE: {
    id: 'Pemberitahuan dari orang tanpa akun dikonfirmasi.',
    en: 'The notice of a person without an account was confirmed.',
  },
  PAYMENT_RETURNED: { id: 'Pembayaran kembali dari bank.', en: 'A payment came back from the bank.' },
};
