import type { Holder } from './provider/holder.ts';
import type { Wording } from './page/language.ts';

/** A synthetic person who can sign in with the demonstration password: a row of the register from the first start. */
export interface DemoPerson extends Holder {
  /** What the person types, and the subject (`sub`) of the tokens. */
  readonly userName: string;
  /** What this person does, in plain words, for the sign-in page. */
  readonly duty: Wording;
}

/** Everybody who can sign in here. They share one password, `DEMO_PASSWORD`. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    userName: 'admin',
    name: 'Rahmi Pertiwi',
    role: 'NATIONAL_ADMIN',
    regions: ['ID'],
    duty: {
      id: 'Admin nasional: melihat seluruh Indonesia',
      en: 'National admin: sees the whole of Indonesia',
    },
  },
  {
    userName: 'cabang',
    name: 'Dewi Lestari',
    role: 'BPJS_BRANCH_OFFICER',
    institution: 'bpjs-kc-lodaya',
    regions: ['32.04'],
    duty: {
      id: 'Petugas cabang BPJS Ketenagakerjaan Lodaya',
      en: 'Branch officer, BPJS Ketenagakerjaan Lodaya',
    },
  },
  {
    userName: 'kpu',
    name: 'Agus Hidayat',
    role: 'INSTITUTION_OFFICER',
    institution: 'kpu-32.04',
    regions: ['32.04'],
    duty: {
      id: 'Petugas KPU Kabupaten Bandung',
      en: 'Officer of KPU (election commission), Bandung Regency',
    },
  },
  {
    userName: 'bawaslu',
    name: 'Ratna Komala',
    role: 'INSTITUTION_OFFICER',
    institution: 'bawaslu-32.04',
    regions: ['32.04'],
    duty: {
      id: 'Petugas Bawaslu Kabupaten Bandung',
      en: 'Officer of Bawaslu (election supervisor), Bandung Regency',
    },
  },
  {
    userName: 'verifikator',
    name: 'Budi Santoso',
    role: 'CLAIMS_VERIFIER',
    institution: 'bpjs-ID',
    regions: ['ID'],
    duty: {
      id: 'Verifikator klaim: memeriksa kelengkapan dan perlindungan',
      en: 'Claims verifier: checks documents and cover',
    },
  },
  {
    userName: 'penyetuju',
    name: 'Sri Wahyuni',
    role: 'CLAIMS_APPROVER',
    institution: 'bpjs-ID',
    regions: ['ID'],
    duty: {
      id: 'Penyetuju klaim: memutus klaim yang telah diverifikasi',
      en: 'Claims approver: decides claims that were verified',
    },
  },
  {
    userName: 'auditor',
    name: 'Yusuf Maulana',
    role: 'AUDITOR',
    regions: ['ID'],
    duty: {
      id: 'Auditor: membaca semuanya, tidak mengubah apa pun',
      en: 'Auditor: reads everything, changes nothing',
    },
  },
];
