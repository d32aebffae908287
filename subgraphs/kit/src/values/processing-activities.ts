import type { RetentionClassName } from './retention-class.ts';
import type { Sentence } from './sentence.ts';

/** What one owner does with the data of one kind of person (UU 27/2022 Art 31). */
export interface ProcessingActivity {
  readonly owner: 'agreements' | 'participants' | 'claims';
  readonly of: 'PARTICIPANT' | 'RELATIVE' | 'NOTIFIER' | 'SIGNATORY' | 'STAFF';
  readonly purpose: Sentence;
  /** The lawful basis, as those who wrote this software understand it; not verified by a lawyer. */
  readonly basis: Sentence;
  /** The permission that shows the record, where a mark names no other. */
  readonly readBy: string;
  readonly retention: RetentionClassName;
}

const PUBLIC_TASK: Sentence = {
  id: 'Pelaksanaan tugas untuk kepentingan umum (UU 27/2022 Pasal 20)',
  en: 'A public task (UU 27/2022 Art 20)',
};

const LEGAL_DUTY: Sentence = {
  id: 'Kewajiban hukum (UU 27/2022 Pasal 20)',
  en: 'A duty by law (UU 27/2022 Art 20)',
};

const SECURITY: Sentence = {
  id: 'Mengetahui siapa berbuat apa: pencatatan kegiatan pemrosesan (UU 27/2022 Pasal 31)',
  en: 'To know who did what: the record of processing (UU 27/2022 Art 31)',
};

/** What is done with personal data, once for each owner and kind of person. A test fails when a mark in a schema has none. */
export const PROCESSING_ACTIVITIES: readonly ProcessingActivity[] = [
  {
    owner: 'agreements',
    of: 'SIGNATORY',
    purpose: { id: 'Menunjukkan siapa yang menandatangani perjanjian', en: 'To show who signed an agreement' },
    basis: PUBLIC_TASK,
    readBy: 'agreement:read',
    retention: 'AGREEMENT_RECORD',
  },
  {
    owner: 'agreements',
    of: 'STAFF',
    purpose: SECURITY,
    basis: LEGAL_DUTY,
    readBy: 'agreement:read',
    retention: 'TRAIL',
  },
  {
    owner: 'participants',
    of: 'PARTICIPANT',
    purpose: {
      id: 'Mendaftarkan petugas ke jaminan sosial, menghitung iuran, dan menjawab apakah ia terlindungi',
      en: 'To enrol officers in social insurance, to reckon contributions, and to answer whether they are covered',
    },
    basis: PUBLIC_TASK,
    readBy: 'participant:read',
    retention: 'PARTICIPANT_RECORD',
  },
  {
    owner: 'participants',
    of: 'RELATIVE',
    purpose: { id: 'Membayar ahli waris tanpa tertunda', en: 'To pay heirs without delay' },
    basis: PUBLIC_TASK,
    readBy: 'heir:read',
    retention: 'PARTICIPANT_RECORD',
  },
  {
    owner: 'participants',
    of: 'STAFF',
    purpose: SECURITY,
    basis: LEGAL_DUTY,
    readBy: 'participant:read',
    retention: 'TRAIL',
  },
  {
    owner: 'claims',
    of: 'PARTICIPANT',
    purpose: {
      id: 'Memeriksa, menghitung, dan membayar klaim kecelakaan kerja dan kematian',
      en: 'To check, reckon and pay claims of work accident and death',
    },
    basis: LEGAL_DUTY,
    readBy: 'claim:read',
    retention: 'CLAIM_RECORD',
  },
  {
    owner: 'claims',
    of: 'RELATIVE',
    purpose: { id: 'Menentukan dan membayar penerima manfaat', en: 'To find and to pay beneficiaries' },
    basis: LEGAL_DUTY,
    readBy: 'claim:read-incident',
    retention: 'CLAIM_RECORD',
  },
  {
    owner: 'claims',
    of: 'NOTIFIER',
    purpose: { id: 'Menghubungi pelapor kejadian', en: 'To reach whoever reported an incident' },
    basis: PUBLIC_TASK,
    readBy: 'claim:read-incident',
    retention: 'CLAIM_RECORD',
  },
  { owner: 'claims', of: 'STAFF', purpose: SECURITY, basis: LEGAL_DUTY, readBy: 'claim:read', retention: 'TRAIL' },
];
