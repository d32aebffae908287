import { PERMISSIONS, ROLES } from './access.ts';
import type { Permission, Role } from './access.ts';
import { FACTS_OF_PEOPLE, says } from './access-facts-of-people.ts';
import type { PermissionFacts } from './access-facts-of-people.ts';

/** What each permission allows and by what its scope is told. A permission without a line here does not compile. */
export const PERMISSION_FACTS: Readonly<Record<Permission, PermissionFacts>> = {
  'reference:read': says(
    'ANYWHERE',
    'membaca wilayah, instansi, pemilu, jabatan, dan tarif',
    'read regions, institutions, elections, categories and rates',
  ),
  'agreement:read': says('AGREEMENT_REGION_AND_PARTY', 'membaca perjanjian', 'read agreements'),
  'agreement:register': says(
    'AGREEMENT_REGION_AND_PARTY',
    'mencatat perjanjian yang sudah ditandatangani',
    'register agreements that are signed',
  ),
  'agreement:draft': says('AGREEMENT_REGION_AND_PARTY', 'menyusun dan mengubah rancangan', 'draft and edit agreements'),
  'agreement:approve': says('AGREEMENT_REGION_AND_PARTY', 'menyetujui rancangan', 'approve drafts'),
  'agreement:sign': says('AGREEMENT_REGION_AND_PARTY', 'mencatat penandatanganan', 'record signatures'),
  'agreement:suspend': says(
    'AGREEMENT_REGION_AND_PARTY',
    'menangguhkan dan memulihkan perjanjian',
    'suspend and reinstate agreements',
  ),
  'agreement:terminate': says('AGREEMENT_REGION_AND_PARTY', 'mengakhiri perjanjian', 'terminate agreements'),
  'document:upload': says(
    'AGREEMENT_REGION_AND_PARTY',
    'mengunggah dokumen perjanjian',
    'upload documents of agreements',
  ),
  'document:remove': says(
    'AGREEMENT_REGION_AND_PARTY',
    'menghapus dokumen perjanjian',
    'remove documents of agreements',
  ),
  'funding:record': says(
    'AGREEMENT_REGION_AND_PARTY',
    'mencatat pendanaan dan transfer',
    'record funding and transfers',
  ),
  'coverage:read': says(
    'REGION_ASKED',
    'membaca angka cakupan, kepesertaan, dan klaim',
    'read figures of coverage, enrolment and claims',
  ),
  'reference-count:record': says(
    'REGION_ASKED',
    'mencatat jumlah acuan petugas',
    'record reference counts of officers',
  ),
  'holiday:record': says('ANYWHERE', 'mencatat hari libur', 'record holidays'),
  'sandbox:set-date': says('ANYWHERE', 'mengatur hari kotak pasir', 'set the day of a sandbox'),
  'participant:read': says('REGISTERED_OR_ENROLLED', 'membaca peserta, tersamar', 'read participants, masked'),
  'participant:register': says('REGISTERING_INSTITUTION', 'mendaftarkan orang', 'register people'),
  'participant:update': says(
    'REGISTERING_INSTITUTION',
    'mengubah data peserta',
    'change what is recorded of participants',
  ),
  'participant:reveal': says(
    'REGISTERED_OR_ENROLLED',
    'membuka NIK, telepon, dan KPJ dengan tujuan',
    'see NIK, telephone and KPJ in full, for a purpose',
  ),
  'participant:export': says(
    'REGISTERED_OR_ENROLLED',
    'mengekspor daftar peserta dan kepesertaan',
    'export lists of participants and enrolments',
  ),
  'heir:read': says('REGISTERED_OR_ENROLLED', 'membaca ahli waris, tersamar', 'read heirs, masked'),
  'enrolment:create': says('DUTY_AND_ENROLLER', 'mendaftarkan kepesertaan', 'enrol participants'),
  'enrolment:change': says(
    'DUTY_AND_ENROLLER',
    'mengakhiri, menangguhkan, memindahkan, dan mengganti kepesertaan',
    'end, suspend, transfer and replace enrolments',
  ),
  'enrolment-conflict:resolve': says('DUTY_AND_ENROLLER', 'menyelesaikan kepesertaan ganda', 'resolve conflicts'),
  'cover:ask': says('DUTY_AND_ENROLLER', 'menanyakan perlindungan pada suatu saat', 'ask about cover at a moment'),
  'roster:read': says('IMPORTING_INSTITUTION', 'membaca impor daftar', 'read imports of rosters'),
  'roster:import': says('IMPORTING_INSTITUTION', 'mengimpor daftar', 'import rosters'),
  'roster:approve': says('IMPORTING_INSTITUTION', 'menyetujui impor besar', 'approve large imports'),
  'contribution:read': says(
    'DOCUMENT_REGION_AND_PARTY',
    'membaca tagihan dan iuran',
    'read invoices and contributions',
  ),
  'invoice:issue': says(
    'DOCUMENT_REGION_AND_PARTY',
    'menerbitkan dan mengoreksi tagihan',
    'issue and correct invoices',
  ),
  'contribution-payment:record': says(
    'DOCUMENT_REGION_AND_PARTY',
    'mencatat pembayaran iuran',
    'record payments of contributions',
  ),
  'contribution-payment:confirm': says(
    'RECEIVING_INSURER',
    'menyatakan pembayaran sudah diterima',
    'say that a payment arrived',
  ),
  'contribution-payment:reconcile': says(
    'RECEIVING_INSURER',
    'mencocokkan mutasi rekening',
    'reconcile bank statements',
  ),
  'entitlement:read': says('ANYWHERE', 'menghitung manfaat sebagai simulasi', 'calculate benefits as a simulation'),
  'claim:read': says('DUTY_AND_REPORTER', 'membaca klaim', 'read claims'),
  'claim:read-incident': says(
    'DUTY_AND_REPORTER',
    'membaca tempat, kronologi, ahli waris, dan perhitungan klaim',
    'read place, chronology, beneficiaries and calculation of claims',
  ),
  'claim:register': says('DUTY_AND_REPORTER', 'mendaftarkan klaim', 'register claims'),
  'claim:notice': says('DUTY_AND_REPORTER', 'memberi tahu kejadian', 'give notice of incidents'),
  'notice:file': says(
    'NO_ROW',
    'memberi pemberitahuan awal tanpa akun (tidak pernah membaca apa pun)',
    'file an early notice without an account (never read anything)',
  ),
  'claim:confirm-notice': says(
    'DUTY_AND_REPORTER',
    'mengonfirmasi pemberitahuan dari orang tanpa akun',
    'confirm notices of people without an account',
  ),
  'claim:complete': says('DUTY_AND_REPORTER', 'melengkapi dan memajukan klaim', 'complete claims and move them on'),
  'claim:verify': says('DUTY_AND_REPORTER', 'memverifikasi klaim', 'verify claims'),
  'claim:approve': says('DUTY_AND_REPORTER', 'menyetujui atau menolak klaim', 'approve or reject claims'),
  'claim:pay': says('PAYING_INSURER', 'membayar klaim', 'pay claims'),
  'claim:close': says('DUTY_AND_REPORTER', 'menutup klaim', 'close claims'),
  'claim:appeal': says('DUTY_AND_REPORTER', 'mengajukan keberatan', 'appeal'),
  'claim:decide-appeal': says('DUTY_AND_REPORTER', 'memutus keberatan', 'decide appeals'),
  'claim:work': says('DUTY_AND_REPORTER', 'mengambil klaim dari antrean', 'take claims from the queue'),
  'claim:calculate': says('DUTY_AND_REPORTER', 'menghitung manfaat klaim', 'calculate what a claim is owed'),
  'claim:reevaluate': says('DUTY_AND_REPORTER', 'memeriksa ulang perlindungan', 're-evaluate cover'),
  'claim:record-beneficiaries': says('DUTY_AND_REPORTER', 'mencatat penerima', 'record beneficiaries'),
  'claim:record-benefit': says('DUTY_AND_REPORTER', 'mencatat manfaat lain', 'record other benefits'),
  'claim:reveal': says(
    'DUTY_AND_REPORTER',
    'membuka rekening dan telepon penerima dengan tujuan',
    'see accounts and telephones of beneficiaries in full, for a purpose',
  ),
  'claim:bundle': says('DUTY_AND_REPORTER', 'membuat berkas bukti', 'make bundles of evidence'),
  'claim:upload': says('DUTY_AND_REPORTER', 'mengunggah dokumen klaim', 'upload documents of claims'),
  'claim:answer-escalation': says(
    'DUTY_AND_REPORTER',
    'menjawab laporan tahap I yang terlambat',
    'answer late reports of stage I',
  ),
  'claim:read-document': says('DUTY_AND_REPORTER', 'membaca dokumen klaim', 'read documents of claims'),
  'claim:read-medical': says(
    'DUTY_AND_REPORTER',
    'membaca dokumen kesehatan (data spesifik)',
    'read health documents (specific data)',
  ),
  'trail:read': says('TRAIL_OF_ROW', 'membaca jejak audit', 'read the trail'),
  'payment:read': says('PAYING_INSURER', 'membaca pembayaran dan batch', 'read payments and batches'),
  'feed:read': says('THING_TOLD_OF', 'mengikuti umpan perubahan', 'follow the feed of changes'),
  'webhook:read': says('OWN_CLIENT', 'melihat webhook dan kirimannya', 'see webhooks and their deliveries'),
  'webhook:manage': says('OWN_CLIENT', 'mendaftarkan dan mengatur webhook', 'register and manage webhooks'),
  'data-request:read': says(
    'RECEIVED_OR_REGISTERED',
    'melihat permintaan subjek data dan tenggatnya',
    'see requests of data subjects and their time limits',
  ),
  'data-request:record': says(
    'RECEIVED_OR_REGISTERED',
    'menerima permintaan subjek data',
    'take in requests of data subjects',
  ),
  'data-request:answer': says(
    'RECEIVED_OR_REGISTERED',
    'membuka seluruh data seseorang untuk menjawab permintaannya, dan menjawab atau menolaknya',
    'open everything held on a person to answer their request, and answer or refuse it',
  ),
  'data-request:gather': says(
    'ANYWHERE',
    'mengumpulkan data seseorang untuk jawaban (hanya layanan Payung)',
    'gather what is held on a person for an answer (services of Payung only)',
  ),
  'breach:report': says(
    'WHOLE_OR_OWN_REPORT',
    'melaporkan kegagalan pelindungan data',
    'report breaches of data protection',
  ),
  ...FACTS_OF_PEOPLE,
};

/** The catalogue as rows: for each permission its criterion, its words and who holds it. */
export function accessTable(): readonly (PermissionFacts & {
  readonly permission: Permission;
  readonly roles: readonly Role[];
})[] {
  return (Object.keys(PERMISSIONS) as Permission[]).map((permission) => {
    const held: readonly Role[] = PERMISSIONS[permission];
    return { permission, ...PERMISSION_FACTS[permission], roles: ROLES.filter((role) => held.includes(role)) };
  });
}
