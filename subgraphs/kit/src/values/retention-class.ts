import type { Sentence } from './sentence.ts';

/** How long a kind of record is kept unless a setting says otherwise. */
export interface RetentionClass {
  readonly label: Sentence;
  readonly days: number;
  /** From when the days are counted. */
  readonly from: Sentence;
}

/**
 * Kinds of records by how long they are kept. No regulation was found that sets one of these terms: each default is unverified, and for the
 * people who answer for the data to decide.
 */
export const RETENTION_CLASSES = {
  PARTICIPANT_RECORD: {
    label: { id: 'Data peserta dan ahli waris', en: 'Participants and heirs' },
    days: 3_650,
    from: { id: 'berakhirnya kepesertaan terakhir', en: 'the end of the last enrolment' },
  },
  ROSTER_ORIGINAL: {
    label: { id: 'Berkas daftar petugas yang diunggah', en: 'Uploaded roster files' },
    days: 30,
    from: { id: 'perubahan terakhir impor', en: 'the last change of the import' },
  },
  EXPORT: {
    label: { id: 'Berkas ekspor', en: 'Export files' },
    days: 1,
    from: { id: 'selesainya ekspor', en: 'when the export was ready' },
  },
  DATA_ANSWER: {
    label: { id: 'Jawaban permintaan subjek data', en: 'Answers to data subjects' },
    days: 30,
    from: { id: 'dijawabnya permintaan', en: 'when the request was answered' },
  },
  IDEMPOTENCY_KEY: {
    label: { id: 'Kunci idempotensi', en: 'Idempotency keys' },
    days: 90,
    from: { id: 'dipakainya kunci', en: 'when the key was used' },
  },
  CLAIM_RECORD: {
    label: { id: 'Klaim, dokumen, dan penerima manfaat', en: 'Claims, documents and beneficiaries' },
    days: 3_650,
    from: {
      id: 'langkah terakhir pada klaim yang ditutup atau ditarik kembali',
      en: 'the last step of a claim that was closed or withdrawn',
    },
  },
  AGREEMENT_RECORD: {
    label: { id: 'Perjanjian dan penanda tangan', en: 'Agreements and signatories' },
    days: 3_650,
    from: { id: 'berakhirnya masa perjanjian', en: 'the end of the agreement’s period' },
  },
  TRAIL: {
    label: { id: 'Jejak audit', en: 'The trail' },
    days: 3_650,
    from: { id: 'kejadiannya', en: 'the event' },
  },
} as const satisfies Record<string, RetentionClass>;

/** A kind of record by how long it is kept. */
export type RetentionClassName = keyof typeof RETENTION_CLASSES;
