import type { Instant } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import { DUTIES, reportDueAt } from './clocks/statutory-clocks.ts';

/** What happens after a notice, in the shape of the schema. */
export interface NextStep {
  readonly message: Sentence;
  readonly dueAt: Instant | null;
  readonly article: string | null;
}

/** What follows a notice under a programme, for whoever gave it. It rests on what they said alone: it tells nothing of the person. */
export function noticeNextSteps(programme: 'JKK' | 'JKM', occurredAt: Instant): readonly NextStep[] {
  return [CALL, ...(programme === 'JKK' ? [stageOne(occurredAt), PAY_JKK] : [PAY_JKM])];
}

const CALL: NextStep = {
  message: {
    id: 'Petugas memeriksa pemberitahuan ini dan menelepon nomor yang Anda berikan. Ia menyebutkan nomor rujukan ini, dan tidak pernah meminta uang atau kata sandi.',
    en: 'An officer checks this notice and calls the number you gave. They name this reference, and never ask for money or a password.',
  },
  dueAt: null,
  article: null,
};

const stageOne = (occurredAt: Instant): NextStep => ({
  message: {
    id: 'Penyelenggara pemilu melaporkan kecelakaan ini secara lengkap (tahap I) dalam 2×24 jam sejak kejadian. Laporan yang terlambat tetap diterima.',
    en: 'The election body reports the accident in full (stage I) within 2×24 hours of it. A late report is taken all the same.',
  },
  dueAt: reportDueAt(occurredAt),
  article: DUTIES.REPORT_STAGE_ONE.article,
});

const PAY_JKK: NextStep = {
  message: {
    id: 'Simpan surat dokter dan kuitansi. Bila orangnya terdaftar dan dokumennya lengkap, BPJS Ketenagakerjaan membayar dalam 7 hari kerja.',
    en: 'Keep letters of the doctor and receipts. Where the person is enrolled and the documents are complete, BPJS Ketenagakerjaan pays within 7 working days.',
  },
  dueAt: null,
  article: DUTIES.PAY_JKK.article,
};

const PAY_JKM: NextStep = {
  message: {
    id: 'Keluarga menyiapkan akta kematian dan keterangan ahli waris. Bila orangnya terdaftar dan dokumennya lengkap, BPJS Ketenagakerjaan membayar dalam 3 hari kerja.',
    en: 'The family prepares the certificate of death and the statement of heirs. Where the person is enrolled and the documents are complete, BPJS Ketenagakerjaan pays within 3 working days.',
  },
  dueAt: null,
  article: DUTIES.PAY_JKM.article,
};
