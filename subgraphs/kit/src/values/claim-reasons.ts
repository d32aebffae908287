import type { Sentence } from './sentence.ts';

/** Numbered reasons to send a claim back or to reject it, as they stand on the letter. */
export const CLAIM_REASONS = {
  R01_NOT_COVERED: {
    id: 'Kejadian tidak terjadi dalam masa kepesertaan aktif.',
    en: 'The incident did not happen while cover held.',
  },
  R02_NOT_WORK: {
    id: 'Kejadian bukan kecelakaan kerja atau penyakit akibat kerja.',
    en: 'The incident is neither a work accident nor an occupational disease.',
  },
  R03_ASN: {
    id: 'Peserta adalah pegawai ASN, TNI, Polri, atau pejabat negara.',
    en: 'The participant is a civil servant, soldier, police officer or state official.',
  },
  R04_LAPSED: {
    id: 'Hak atas manfaat JKK gugur karena lewat lima tahun.',
    en: 'The right to the JKK benefit has lapsed after five years.',
  },
  R05_DOUBLE: {
    id: 'Kejadian yang sama sudah diklaim.',
    en: 'The same incident has been claimed already.',
  },
  R06_NOT_ENTITLED: {
    id: 'Pemohon bukan peserta atau ahli waris yang berhak.',
    en: 'The claimant is neither the participant nor the entitled heir.',
  },
  R07_DOCUMENT_MISSING: {
    id: 'Dokumen yang disyaratkan belum ada.',
    en: 'A required document is missing.',
  },
  R08_DOCUMENT_UNREADABLE: {
    id: 'Dokumen tidak terbaca atau tidak lengkap.',
    en: 'A document cannot be read or is incomplete.',
  },
  R09_DATA_DIFFERS: {
    id: 'Data pada dokumen berbeda dari data klaim.',
    en: 'What the documents say differs from the claim.',
  },
  R10_AMOUNT_UNCLEAR: {
    id: 'Bukti biaya belum jelas.',
    en: 'The evidence of costs is not clear.',
  },
  R99_OTHER: { id: 'Alasan lain, seperti diuraikan.', en: 'Another reason, as described.' },
} as const satisfies Record<string, Sentence>;

/** The code of a numbered reason. */
export type ClaimReason = keyof typeof CLAIM_REASONS;

/** Reasons that a claim can be rejected for; the others send it back to be mended. */
export const REJECTING_REASONS: readonly ClaimReason[] = [
  'R01_NOT_COVERED',
  'R02_NOT_WORK',
  'R03_ASN',
  'R04_LAPSED',
  'R05_DOUBLE',
  'R06_NOT_ENTITLED',
  'R99_OTHER',
];

/** Reasons that a claim can be sent back for. */
export const SENDING_BACK_REASONS: readonly ClaimReason[] = [
  'R07_DOCUMENT_MISSING',
  'R08_DOCUMENT_UNREADABLE',
  'R09_DATA_DIFFERS',
  'R10_AMOUNT_UNCLEAR',
  'R99_OTHER',
];
