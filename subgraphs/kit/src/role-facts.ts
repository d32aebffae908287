import type { Role } from './access.ts';
import type { Sentence } from './values/sentence.ts';

/** What each role is, in the two languages of the product. */
export const ROLE_FACTS: Readonly<Record<Role, { readonly name: Sentence; readonly says: Sentence }>> = {
  NATIONAL_ADMIN: {
    name: { id: 'Admin nasional', en: 'National admin' },
    says: { id: 'Melihat seluruh Indonesia dan mengelola perjanjian', en: 'Sees the nation and manages agreements' },
  },
  BPJS_BRANCH_OFFICER: {
    name: { id: 'Petugas cabang', en: 'Branch officer' },
    says: { id: 'Melihat yang dijamin cabangnya', en: 'Sees what its branch insures' },
  },
  CLAIMS_VERIFIER: {
    name: { id: 'Verifikator klaim', en: 'Claims verifier' },
    says: { id: 'Memeriksa kelengkapan dan perlindungan', en: 'Checks documents and cover' },
  },
  CLAIMS_APPROVER: {
    name: { id: 'Penyetuju klaim', en: 'Claims approver' },
    says: { id: 'Memutus klaim yang diverifikasi orang lain', en: 'Decides claims that another person verified' },
  },
  INSTITUTION_OFFICER: {
    name: { id: 'Petugas instansi', en: 'Institution officer' },
    says: {
      id: 'KPU, Bawaslu, atau Kesbangpol: melihat baris instansinya sendiri dan bawahannya',
      en: 'KPU, Bawaslu or Kesbangpol: sees the rows of its own institution and those below',
    },
  },
  AUDITOR: {
    name: { id: 'Auditor', en: 'Auditor' },
    says: { id: 'Membaca semuanya, tidak mengubah apa pun', en: 'Reads everything, changes nothing' },
  },
  API_ADMIN: {
    name: { id: 'Pengelola API', en: 'API administrator' },
    says: { id: 'Mengelola orang dan klien mitra', en: 'Manages people and the clients of partners' },
  },
  PARTNER: {
    name: { id: 'Sistem mitra', en: 'Partner system' },
    says: { id: 'Bertindak untuk satu instansi', en: 'Acts for one institution' },
  },
  SERVICE: {
    name: { id: 'Layanan Payung', en: 'Service of Payung' },
    says: { id: 'Bertanya kepada pemilik data lain', en: 'Asks other owners for facts' },
  },
  PUBLIC_NOTIFIER: {
    name: { id: 'Pelapor tanpa akun', en: 'Notifier without an account' },
    says: {
      id: 'Siapa pun: memberi pemberitahuan awal, tidak membaca apa pun',
      en: 'Anybody: files an early notice, reads nothing',
    },
  },
};
