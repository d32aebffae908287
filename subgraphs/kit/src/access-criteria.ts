import type { Sentence } from './values/sentence.ts';

/**
 * What places a row, one criterion for each kind of row. A permission has exactly one: two criteria for one permission would be two
 * rules. Whatever the criterion, a session reaches its own institution with all offices below, and its regions with all below.
 */
export const CRITERIA = {
  ANYWHERE: {
    id: 'Data acuan terbuka: tidak dibatasi instansi maupun wilayah',
    en: 'Open reference data: confined neither to an institution nor to a region',
  },
  NO_ROW: {
    id: 'Tidak ada baris: yang dikirim tidak dapat dibaca kembali',
    en: 'No row: what is sent cannot be read back',
  },
  REGION_ASKED: {
    id: 'Angka: wilayah yang ditanyakan; instansi tidak membatasi, karena angka tidak menunjukkan orang',
    en: 'Counts: the region asked for; the institution does not confine them, since a count shows no person',
  },
  AGREEMENT_REGION_AND_PARTY: {
    id: 'Wilayah perjanjian, dan salah satu pihaknya dalam peran apa pun',
    en: "The agreement's region, and any of its parties in any role",
  },
  DOCUMENT_REGION_AND_PARTY: {
    id: 'Wilayah perjanjian yang ditagih, dan salah satu pihak pada tagihan: pembayar, penerima manfaat, atau penyelenggara',
    en: 'The region of the agreement that is billed, and any party of the invoice: payer, beneficiary or insurer',
  },
  RECEIVING_INSURER: {
    id: 'Kantor cabang yang menerima uang',
    en: 'The branch that receives the money',
  },
  HOLDING: {
    id: 'Instansi dan semua wilayah yang dipegang orang atau klien itu',
    en: 'The institution and every region that the person or client holds',
  },
  OWN_ACCOUNT: {
    id: 'Akun sendiri, dan tidak pernah milik orang lain',
    en: "One's own account, and never anybody else's",
  },
  REGISTERING_INSTITUTION: {
    id: 'Instansi yang mendaftarkan orangnya, dan wilayah instansi itu',
    en: 'The institution that registers the person, and the region of that institution',
  },
  REGISTERED_OR_ENROLLED: {
    id: 'Instansi yang mendaftarkan orangnya beserta wilayahnya, atau kepesertaan yang terlihat',
    en: 'The institution that registered the person with its region, or an enrolment in sight',
  },
  DUTY_AND_ENROLLER: {
    id: 'Wilayah tugas, dan instansi pendaftar atau kantor cabang penyelenggara',
    en: 'The place of duty, and the enrolling institution or the insuring branch',
  },
  IMPORTING_INSTITUTION: {
    id: 'Instansi yang mengimpor daftar, dan wilayah instansi itu',
    en: 'The institution that imports the roster, and the region of that institution',
  },
  DUTY_AND_REPORTER: {
    id: 'Wilayah tugas, dan instansi pelapor, pendaftar, atau kantor cabang penyelenggara',
    en: 'The place of duty, and the reporting or enrolling institution or the insuring branch',
  },
  PAYING_INSURER: {
    id: 'Kantor cabang yang membayar seluruh isi batch; peran tanpa instansi melihatnya hanya bila nasional',
    en: 'The branch that pays all of the batch; roles without an institution see it only where they see the nation',
  },
  RECEIVED_OR_REGISTERED: {
    id: 'Instansi yang menerima permintaan atau yang mendaftarkan orangnya, dan wilayah instansi itu',
    en: 'The institution that received the request or registered the person, and the region of that institution',
  },
  WHOLE_OR_OWN_REPORT: {
    id: 'Seluruh register; selain itu hanya laporan sendiri',
    en: 'The whole register; otherwise only what one reported oneself',
  },
  THING_TOLD_OF: {
    id: 'Data yang berubah: diberitahukan kepada yang boleh membacanya saat itu',
    en: 'The row that changed: told to whoever may read it at that moment',
  },
  OWN_CLIENT: {
    id: 'Webhook milik klien sendiri; peran lain hanya bila nasional, untuk semua klien',
    en: "The client's own webhooks; other roles only where they see the nation, those of all clients",
  },
  WHOLE_NATION: {
    id: 'Hanya peran yang melihat seluruh wilayah; penahanan hukum: orang yang terlihat',
    en: 'Only sessions that see the whole nation; a legal hold: people in sight',
  },
  ONE_PERSON_NAMED: {
    id: 'Satu orang yang disebut, di mana pun; tiga jam, hanya membaca, dan orang kedua diberi tahu',
    en: 'One person who is named, wherever they are; three hours, reading alone, and a second person is told',
  },
  WHOLE_OR_OWN_BREAK_GLASS: {
    id: 'Semua bila nasional; selain itu hanya yang dibuka sendiri atau diberitahukan kepadanya',
    en: 'All of them where the whole nation is seen; otherwise what one opened or was told of',
  },
  TRAIL_OF_ROW: {
    id: 'Data yang diperlakukan: jejaknya terlihat bagi yang melihat datanya; jejak data tanpa tempat hanya bagi peran nasional',
    en: 'The row that it was done to: its trail is seen by whoever sees the row; of what lies nowhere, only by roles of the whole nation',
  },
} as const satisfies Record<string, Sentence>;

/** The name of a criterion. */
export type Criterion = keyof typeof CRITERIA;
