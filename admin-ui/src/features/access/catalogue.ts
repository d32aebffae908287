// Generated from subgraphs/kit/src/access.ts and access-table.ts by `npm run generate`. Do not edit.

/** Every permission: what it allows, what places the rows that it is about, and who holds it. */
export const permissions = [
  {
    "permission": "reference:read",
    "says": {
      "id": "membaca wilayah, instansi, pemilu, jabatan, dan tarif",
      "en": "read regions, institutions, elections, categories and rates"
    },
    "where": "ANYWHERE",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER",
      "AUDITOR",
      "API_ADMIN",
      "PARTNER",
      "SERVICE"
    ]
  },
  {
    "permission": "agreement:read",
    "says": {
      "id": "membaca perjanjian",
      "en": "read agreements"
    },
    "where": "AGREEMENT_REGION_AND_PARTY",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER",
      "AUDITOR",
      "PARTNER",
      "SERVICE"
    ]
  },
  {
    "permission": "agreement:register",
    "says": {
      "id": "mencatat perjanjian yang sudah ditandatangani",
      "en": "register agreements that are signed"
    },
    "where": "AGREEMENT_REGION_AND_PARTY",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "agreement:draft",
    "says": {
      "id": "menyusun dan mengubah rancangan",
      "en": "draft and edit agreements"
    },
    "where": "AGREEMENT_REGION_AND_PARTY",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "agreement:approve",
    "says": {
      "id": "menyetujui rancangan",
      "en": "approve drafts"
    },
    "where": "AGREEMENT_REGION_AND_PARTY",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "agreement:sign",
    "says": {
      "id": "mencatat penandatanganan",
      "en": "record signatures"
    },
    "where": "AGREEMENT_REGION_AND_PARTY",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "agreement:suspend",
    "says": {
      "id": "menangguhkan dan memulihkan perjanjian",
      "en": "suspend and reinstate agreements"
    },
    "where": "AGREEMENT_REGION_AND_PARTY",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER"
    ]
  },
  {
    "permission": "agreement:terminate",
    "says": {
      "id": "mengakhiri perjanjian",
      "en": "terminate agreements"
    },
    "where": "AGREEMENT_REGION_AND_PARTY",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "document:upload",
    "says": {
      "id": "mengunggah dokumen perjanjian",
      "en": "upload documents of agreements"
    },
    "where": "AGREEMENT_REGION_AND_PARTY",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "document:remove",
    "says": {
      "id": "menghapus dokumen perjanjian",
      "en": "remove documents of agreements"
    },
    "where": "AGREEMENT_REGION_AND_PARTY",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "funding:record",
    "says": {
      "id": "mencatat pendanaan dan transfer",
      "en": "record funding and transfers"
    },
    "where": "AGREEMENT_REGION_AND_PARTY",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "coverage:read",
    "says": {
      "id": "membaca angka cakupan, kepesertaan, dan klaim",
      "en": "read figures of coverage, enrolment and claims"
    },
    "where": "REGION_ASKED",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER",
      "AUDITOR",
      "PARTNER",
      "SERVICE"
    ]
  },
  {
    "permission": "reference-count:record",
    "says": {
      "id": "mencatat jumlah acuan petugas",
      "en": "record reference counts of officers"
    },
    "where": "REGION_ASKED",
    "roles": [
      "NATIONAL_ADMIN"
    ]
  },
  {
    "permission": "holiday:record",
    "says": {
      "id": "mencatat hari libur",
      "en": "record holidays"
    },
    "where": "ANYWHERE",
    "roles": [
      "NATIONAL_ADMIN"
    ]
  },
  {
    "permission": "sandbox:set-date",
    "says": {
      "id": "mengatur hari kotak pasir",
      "en": "set the day of a sandbox"
    },
    "where": "ANYWHERE",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER",
      "API_ADMIN",
      "PARTNER"
    ]
  },
  {
    "permission": "participant:read",
    "says": {
      "id": "membaca peserta, tersamar",
      "en": "read participants, masked"
    },
    "where": "REGISTERED_OR_ENROLLED",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER",
      "AUDITOR",
      "PARTNER",
      "SERVICE"
    ]
  },
  {
    "permission": "participant:register",
    "says": {
      "id": "mendaftarkan orang",
      "en": "register people"
    },
    "where": "REGISTERING_INSTITUTION",
    "roles": [
      "NATIONAL_ADMIN",
      "INSTITUTION_OFFICER",
      "PARTNER"
    ]
  },
  {
    "permission": "participant:update",
    "says": {
      "id": "mengubah data peserta",
      "en": "change what is recorded of participants"
    },
    "where": "REGISTERING_INSTITUTION",
    "roles": [
      "NATIONAL_ADMIN",
      "INSTITUTION_OFFICER",
      "PARTNER"
    ]
  },
  {
    "permission": "participant:reveal",
    "says": {
      "id": "membuka NIK, telepon, dan KPJ dengan tujuan",
      "en": "see NIK, telephone and KPJ in full, for a purpose"
    },
    "where": "REGISTERED_OR_ENROLLED",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "participant:export",
    "says": {
      "id": "mengekspor daftar peserta dan kepesertaan",
      "en": "export lists of participants and enrolments"
    },
    "where": "REGISTERED_OR_ENROLLED",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "INSTITUTION_OFFICER",
      "AUDITOR",
      "PARTNER"
    ]
  },
  {
    "permission": "heir:read",
    "says": {
      "id": "membaca ahli waris, tersamar",
      "en": "read heirs, masked"
    },
    "where": "REGISTERED_OR_ENROLLED",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "enrolment:create",
    "says": {
      "id": "mendaftarkan kepesertaan",
      "en": "enrol participants"
    },
    "where": "DUTY_AND_ENROLLER",
    "roles": [
      "NATIONAL_ADMIN",
      "INSTITUTION_OFFICER",
      "PARTNER"
    ]
  },
  {
    "permission": "enrolment:change",
    "says": {
      "id": "mengakhiri, menangguhkan, memindahkan, dan mengganti kepesertaan",
      "en": "end, suspend, transfer and replace enrolments"
    },
    "where": "DUTY_AND_ENROLLER",
    "roles": [
      "NATIONAL_ADMIN",
      "INSTITUTION_OFFICER",
      "PARTNER"
    ]
  },
  {
    "permission": "enrolment-conflict:resolve",
    "says": {
      "id": "menyelesaikan kepesertaan ganda",
      "en": "resolve conflicts"
    },
    "where": "DUTY_AND_ENROLLER",
    "roles": [
      "NATIONAL_ADMIN",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "cover:ask",
    "says": {
      "id": "menanyakan perlindungan pada suatu saat",
      "en": "ask about cover at a moment"
    },
    "where": "DUTY_AND_ENROLLER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER",
      "PARTNER"
    ]
  },
  {
    "permission": "roster:read",
    "says": {
      "id": "membaca impor daftar",
      "en": "read imports of rosters"
    },
    "where": "IMPORTING_INSTITUTION",
    "roles": [
      "NATIONAL_ADMIN",
      "INSTITUTION_OFFICER",
      "AUDITOR",
      "PARTNER"
    ]
  },
  {
    "permission": "roster:import",
    "says": {
      "id": "mengimpor daftar",
      "en": "import rosters"
    },
    "where": "IMPORTING_INSTITUTION",
    "roles": [
      "NATIONAL_ADMIN",
      "INSTITUTION_OFFICER",
      "PARTNER"
    ]
  },
  {
    "permission": "roster:approve",
    "says": {
      "id": "menyetujui impor besar",
      "en": "approve large imports"
    },
    "where": "IMPORTING_INSTITUTION",
    "roles": [
      "NATIONAL_ADMIN",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "contribution:read",
    "says": {
      "id": "membaca tagihan dan iuran",
      "en": "read invoices and contributions"
    },
    "where": "DOCUMENT_REGION_AND_PARTY",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER",
      "AUDITOR",
      "PARTNER",
      "SERVICE"
    ]
  },
  {
    "permission": "invoice:issue",
    "says": {
      "id": "menerbitkan dan mengoreksi tagihan",
      "en": "issue and correct invoices"
    },
    "where": "DOCUMENT_REGION_AND_PARTY",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER"
    ]
  },
  {
    "permission": "contribution-payment:record",
    "says": {
      "id": "mencatat pembayaran iuran",
      "en": "record payments of contributions"
    },
    "where": "DOCUMENT_REGION_AND_PARTY",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "contribution-payment:confirm",
    "says": {
      "id": "menyatakan pembayaran sudah diterima",
      "en": "say that a payment arrived"
    },
    "where": "RECEIVING_INSURER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER"
    ]
  },
  {
    "permission": "contribution-payment:reconcile",
    "says": {
      "id": "mencocokkan mutasi rekening",
      "en": "reconcile bank statements"
    },
    "where": "RECEIVING_INSURER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER"
    ]
  },
  {
    "permission": "entitlement:read",
    "says": {
      "id": "menghitung manfaat sebagai simulasi",
      "en": "calculate benefits as a simulation"
    },
    "where": "ANYWHERE",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER",
      "AUDITOR",
      "PARTNER",
      "SERVICE"
    ]
  },
  {
    "permission": "claim:read",
    "says": {
      "id": "membaca klaim",
      "en": "read claims"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER",
      "AUDITOR",
      "PARTNER",
      "SERVICE"
    ]
  },
  {
    "permission": "claim:read-incident",
    "says": {
      "id": "membaca tempat, kronologi, ahli waris, dan perhitungan klaim",
      "en": "read place, chronology, beneficiaries and calculation of claims"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER",
      "SERVICE"
    ]
  },
  {
    "permission": "claim:register",
    "says": {
      "id": "mendaftarkan klaim",
      "en": "register claims"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "INSTITUTION_OFFICER",
      "PARTNER"
    ]
  },
  {
    "permission": "claim:notice",
    "says": {
      "id": "memberi tahu kejadian",
      "en": "give notice of incidents"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "INSTITUTION_OFFICER",
      "PARTNER"
    ]
  },
  {
    "permission": "notice:file",
    "says": {
      "id": "memberi pemberitahuan awal tanpa akun (tidak pernah membaca apa pun)",
      "en": "file an early notice without an account (never read anything)"
    },
    "where": "NO_ROW",
    "roles": [
      "PUBLIC_NOTIFIER"
    ]
  },
  {
    "permission": "claim:confirm-notice",
    "says": {
      "id": "mengonfirmasi pemberitahuan dari orang tanpa akun",
      "en": "confirm notices of people without an account"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "claim:complete",
    "says": {
      "id": "melengkapi dan memajukan klaim",
      "en": "complete claims and move them on"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "claim:verify",
    "says": {
      "id": "memverifikasi klaim",
      "en": "verify claims"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "CLAIMS_VERIFIER"
    ]
  },
  {
    "permission": "claim:approve",
    "says": {
      "id": "menyetujui atau menolak klaim",
      "en": "approve or reject claims"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "CLAIMS_APPROVER"
    ]
  },
  {
    "permission": "claim:pay",
    "says": {
      "id": "membayar klaim",
      "en": "pay claims"
    },
    "where": "PAYING_INSURER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_APPROVER"
    ]
  },
  {
    "permission": "claim:close",
    "says": {
      "id": "menutup klaim",
      "en": "close claims"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER"
    ]
  },
  {
    "permission": "claim:appeal",
    "says": {
      "id": "mengajukan keberatan",
      "en": "appeal"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "claim:decide-appeal",
    "says": {
      "id": "memutus keberatan",
      "en": "decide appeals"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "CLAIMS_APPROVER"
    ]
  },
  {
    "permission": "claim:work",
    "says": {
      "id": "mengambil klaim dari antrean",
      "en": "take claims from the queue"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER"
    ]
  },
  {
    "permission": "claim:calculate",
    "says": {
      "id": "menghitung manfaat klaim",
      "en": "calculate what a claim is owed"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER"
    ]
  },
  {
    "permission": "claim:reevaluate",
    "says": {
      "id": "memeriksa ulang perlindungan",
      "en": "re-evaluate cover"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "claim:record-beneficiaries",
    "says": {
      "id": "mencatat penerima",
      "en": "record beneficiaries"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "claim:record-benefit",
    "says": {
      "id": "mencatat manfaat lain",
      "en": "record other benefits"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "claim:reveal",
    "says": {
      "id": "membuka rekening dan telepon penerima dengan tujuan",
      "en": "see accounts and telephones of beneficiaries in full, for a purpose"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER"
    ]
  },
  {
    "permission": "claim:bundle",
    "says": {
      "id": "membuat berkas bukti",
      "en": "make bundles of evidence"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER"
    ]
  },
  {
    "permission": "claim:upload",
    "says": {
      "id": "mengunggah dokumen klaim",
      "en": "upload documents of claims"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "INSTITUTION_OFFICER",
      "PARTNER"
    ]
  },
  {
    "permission": "claim:answer-escalation",
    "says": {
      "id": "menjawab laporan tahap I yang terlambat",
      "en": "answer late reports of stage I"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER"
    ]
  },
  {
    "permission": "claim:read-document",
    "says": {
      "id": "membaca dokumen klaim",
      "en": "read documents of claims"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "claim:read-medical",
    "says": {
      "id": "membaca dokumen kesehatan (data spesifik)",
      "en": "read health documents (specific data)"
    },
    "where": "DUTY_AND_REPORTER",
    "roles": [
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER"
    ]
  },
  {
    "permission": "payment:read",
    "says": {
      "id": "membaca pembayaran dan batch",
      "en": "read payments and batches"
    },
    "where": "PAYING_INSURER",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "AUDITOR"
    ]
  },
  {
    "permission": "account:read",
    "says": {
      "id": "melihat akun, wewenang, sesi, dan tinjauan akses",
      "en": "see accounts, what they hold, sessions and access reviews"
    },
    "where": "HOLDING",
    "roles": [
      "NATIONAL_ADMIN",
      "AUDITOR"
    ]
  },
  {
    "permission": "account:manage",
    "says": {
      "id": "mengundang, mengubah wewenang, menangguhkan, dan mengakhiri sesi; tidak pernah melebihi wewenang sendiri",
      "en": "invite people, change what they hold, suspend them and end sessions; never more than one holds oneself"
    },
    "where": "HOLDING",
    "roles": [
      "NATIONAL_ADMIN"
    ]
  },
  {
    "permission": "own-session:end",
    "says": {
      "id": "melihat dan mengakhiri sesi sendiri di peramban lain",
      "en": "see and end one's own sessions in other browsers"
    },
    "where": "OWN_ACCOUNT",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER",
      "AUDITOR",
      "API_ADMIN"
    ]
  },
  {
    "permission": "api-client:read",
    "says": {
      "id": "melihat klien API dan pemakaiannya",
      "en": "see API clients and what they use"
    },
    "where": "HOLDING",
    "roles": [
      "NATIONAL_ADMIN",
      "AUDITOR",
      "API_ADMIN"
    ]
  },
  {
    "permission": "api-client:manage",
    "says": {
      "id": "mendaftarkan klien API, memberi kunci rahasia, mengubah cakupan, kuota, dan jaringannya",
      "en": "register API clients, give secrets, and change their scopes, quota and networks"
    },
    "where": "HOLDING",
    "roles": [
      "NATIONAL_ADMIN",
      "API_ADMIN"
    ]
  },
  {
    "permission": "access-review:conduct",
    "says": {
      "id": "membuka tinjauan akses dan memutus tiap entrinya",
      "en": "open access reviews and decide their entries"
    },
    "where": "HOLDING",
    "roles": [
      "NATIONAL_ADMIN"
    ]
  },
  {
    "permission": "feed:read",
    "says": {
      "id": "mengikuti umpan perubahan",
      "en": "follow the feed of changes"
    },
    "where": "THING_TOLD_OF",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER",
      "AUDITOR",
      "PARTNER",
      "SERVICE"
    ]
  },
  {
    "permission": "webhook:read",
    "says": {
      "id": "melihat webhook dan kirimannya",
      "en": "see webhooks and their deliveries"
    },
    "where": "OWN_CLIENT",
    "roles": [
      "NATIONAL_ADMIN",
      "AUDITOR",
      "API_ADMIN",
      "PARTNER"
    ]
  },
  {
    "permission": "webhook:manage",
    "says": {
      "id": "mendaftarkan dan mengatur webhook",
      "en": "register and manage webhooks"
    },
    "where": "OWN_CLIENT",
    "roles": [
      "NATIONAL_ADMIN",
      "API_ADMIN",
      "PARTNER"
    ]
  },
  {
    "permission": "trail:read",
    "says": {
      "id": "membaca jejak audit",
      "en": "read the trail"
    },
    "where": "TRAIL_OF_ROW",
    "roles": [
      "NATIONAL_ADMIN",
      "INSTITUTION_OFFICER",
      "AUDITOR"
    ]
  },
  {
    "permission": "data-request:read",
    "says": {
      "id": "melihat permintaan subjek data dan tenggatnya",
      "en": "see requests of data subjects and their time limits"
    },
    "where": "RECEIVED_OR_REGISTERED",
    "roles": [
      "NATIONAL_ADMIN",
      "INSTITUTION_OFFICER",
      "AUDITOR"
    ]
  },
  {
    "permission": "data-request:record",
    "says": {
      "id": "menerima permintaan subjek data",
      "en": "take in requests of data subjects"
    },
    "where": "RECEIVED_OR_REGISTERED",
    "roles": [
      "NATIONAL_ADMIN",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "data-request:answer",
    "says": {
      "id": "membuka seluruh data seseorang untuk menjawab permintaannya, dan menjawab atau menolaknya",
      "en": "open everything held on a person to answer their request, and answer or refuse it"
    },
    "where": "RECEIVED_OR_REGISTERED",
    "roles": [
      "NATIONAL_ADMIN"
    ]
  },
  {
    "permission": "data-request:gather",
    "says": {
      "id": "mengumpulkan data seseorang untuk jawaban (hanya layanan Payung)",
      "en": "gather what is held on a person for an answer (services of Payung only)"
    },
    "where": "ANYWHERE",
    "roles": [
      "SERVICE"
    ]
  },
  {
    "permission": "breach:report",
    "says": {
      "id": "melaporkan kegagalan pelindungan data",
      "en": "report breaches of data protection"
    },
    "where": "WHOLE_OR_OWN_REPORT",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER",
      "API_ADMIN"
    ]
  },
  {
    "permission": "breach:read",
    "says": {
      "id": "membaca seluruh register kegagalan pelindungan data",
      "en": "read the whole breach register"
    },
    "where": "WHOLE_OR_OWN_REPORT",
    "roles": [
      "NATIONAL_ADMIN",
      "AUDITOR"
    ]
  },
  {
    "permission": "breach:handle",
    "says": {
      "id": "menilai kegagalan pelindungan data, mencatat pemberitahuan, dan menutupnya",
      "en": "assess breaches, record notices and close them"
    },
    "where": "WHOLE_OR_OWN_REPORT",
    "roles": [
      "NATIONAL_ADMIN"
    ]
  },
  {
    "permission": "retention:read",
    "says": {
      "id": "melihat masa simpan, uji kering, dan penghapusan data",
      "en": "see terms of retention, the dry run and runs that erase"
    },
    "where": "WHOLE_NATION",
    "roles": [
      "NATIONAL_ADMIN",
      "AUDITOR"
    ]
  },
  {
    "permission": "retention:manage",
    "says": {
      "id": "menetapkan masa simpan, mengajukan dan menyetujui penghapusan, serta penahanan hukum",
      "en": "set terms of retention, ask for and approve runs that erase, and hold data for the law"
    },
    "where": "WHOLE_NATION",
    "roles": [
      "NATIONAL_ADMIN"
    ]
  },
  {
    "permission": "retention:ask",
    "says": {
      "id": "menanyakan data siapa yang masih harus disimpan sebelum menghapus (hanya layanan Payung)",
      "en": "ask whose data must still be kept before erasing (services of Payung only)"
    },
    "where": "ANYWHERE",
    "roles": [
      "SERVICE"
    ]
  },
  {
    "permission": "break-glass:open",
    "says": {
      "id": "membuka akses darurat untuk membaca satu orang di luar wewenangnya",
      "en": "open break-glass to read one person outside of their scope"
    },
    "where": "ONE_PERSON_NAMED",
    "roles": [
      "NATIONAL_ADMIN",
      "BPJS_BRANCH_OFFICER",
      "CLAIMS_VERIFIER",
      "CLAIMS_APPROVER",
      "INSTITUTION_OFFICER"
    ]
  },
  {
    "permission": "break-glass:watch",
    "says": {
      "id": "menjadi orang kedua: diberi tahu tentang akses darurat, dan menghentikannya",
      "en": "be the second person: be told of break-glass, and end it"
    },
    "where": "ONE_PERSON_NAMED",
    "roles": [
      "NATIONAL_ADMIN",
      "CLAIMS_APPROVER"
    ]
  },
  {
    "permission": "break-glass:read",
    "says": {
      "id": "membaca semua akses darurat dan apa yang dibaca dengannya",
      "en": "read every break-glass access and what was read under it"
    },
    "where": "WHOLE_OR_OWN_BREAK_GLASS",
    "roles": [
      "NATIONAL_ADMIN",
      "AUDITOR"
    ]
  },
  {
    "permission": "break-glass:check",
    "says": {
      "id": "menanyakan apa yang dijangkau akses darurat",
      "en": "ask what break-glass reaches"
    },
    "where": "ANYWHERE",
    "roles": [
      "SERVICE"
    ]
  }
] as const;

/** What places a row, by the name of the criterion. */
export const criteria = {
  "ANYWHERE": {
    "id": "Data acuan terbuka: tidak dibatasi instansi maupun wilayah",
    "en": "Open reference data: confined neither to an institution nor to a region"
  },
  "NO_ROW": {
    "id": "Tidak ada baris: yang dikirim tidak dapat dibaca kembali",
    "en": "No row: what is sent cannot be read back"
  },
  "REGION_ASKED": {
    "id": "Angka: wilayah yang ditanyakan; instansi tidak membatasi, karena angka tidak menunjukkan orang",
    "en": "Counts: the region asked for; the institution does not confine them, since a count shows no person"
  },
  "AGREEMENT_REGION_AND_PARTY": {
    "id": "Wilayah perjanjian, dan salah satu pihaknya dalam peran apa pun",
    "en": "The agreement's region, and any of its parties in any role"
  },
  "DOCUMENT_REGION_AND_PARTY": {
    "id": "Wilayah perjanjian yang ditagih, dan salah satu pihak pada tagihan: pembayar, penerima manfaat, atau penyelenggara",
    "en": "The region of the agreement that is billed, and any party of the invoice: payer, beneficiary or insurer"
  },
  "RECEIVING_INSURER": {
    "id": "Kantor cabang yang menerima uang",
    "en": "The branch that receives the money"
  },
  "HOLDING": {
    "id": "Instansi dan semua wilayah yang dipegang orang atau klien itu",
    "en": "The institution and every region that the person or client holds"
  },
  "OWN_ACCOUNT": {
    "id": "Akun sendiri, dan tidak pernah milik orang lain",
    "en": "One's own account, and never anybody else's"
  },
  "REGISTERING_INSTITUTION": {
    "id": "Instansi yang mendaftarkan orangnya, dan wilayah instansi itu",
    "en": "The institution that registers the person, and the region of that institution"
  },
  "REGISTERED_OR_ENROLLED": {
    "id": "Instansi yang mendaftarkan orangnya beserta wilayahnya, atau kepesertaan yang terlihat",
    "en": "The institution that registered the person with its region, or an enrolment in sight"
  },
  "DUTY_AND_ENROLLER": {
    "id": "Wilayah tugas, dan instansi pendaftar atau kantor cabang penyelenggara",
    "en": "The place of duty, and the enrolling institution or the insuring branch"
  },
  "IMPORTING_INSTITUTION": {
    "id": "Instansi yang mengimpor daftar, dan wilayah instansi itu",
    "en": "The institution that imports the roster, and the region of that institution"
  },
  "DUTY_AND_REPORTER": {
    "id": "Wilayah tugas, dan instansi pelapor, pendaftar, atau kantor cabang penyelenggara",
    "en": "The place of duty, and the reporting or enrolling institution or the insuring branch"
  },
  "PAYING_INSURER": {
    "id": "Kantor cabang yang membayar seluruh isi batch; peran tanpa instansi melihatnya hanya bila nasional",
    "en": "The branch that pays all of the batch; roles without an institution see it only where they see the nation"
  },
  "RECEIVED_OR_REGISTERED": {
    "id": "Instansi yang menerima permintaan atau yang mendaftarkan orangnya, dan wilayah instansi itu",
    "en": "The institution that received the request or registered the person, and the region of that institution"
  },
  "WHOLE_OR_OWN_REPORT": {
    "id": "Seluruh register; selain itu hanya laporan sendiri",
    "en": "The whole register; otherwise only what one reported oneself"
  },
  "THING_TOLD_OF": {
    "id": "Data yang berubah: diberitahukan kepada yang boleh membacanya saat itu",
    "en": "The row that changed: told to whoever may read it at that moment"
  },
  "OWN_CLIENT": {
    "id": "Webhook milik klien sendiri; peran lain hanya bila nasional, untuk semua klien",
    "en": "The client's own webhooks; other roles only where they see the nation, those of all clients"
  },
  "WHOLE_NATION": {
    "id": "Hanya peran yang melihat seluruh wilayah; penahanan hukum: orang yang terlihat",
    "en": "Only sessions that see the whole nation; a legal hold: people in sight"
  },
  "ONE_PERSON_NAMED": {
    "id": "Satu orang yang disebut, di mana pun; tiga jam, hanya membaca, dan orang kedua diberi tahu",
    "en": "One person who is named, wherever they are; three hours, reading alone, and a second person is told"
  },
  "WHOLE_OR_OWN_BREAK_GLASS": {
    "id": "Semua bila nasional; selain itu hanya yang dibuka sendiri atau diberitahukan kepadanya",
    "en": "All of them where the whole nation is seen; otherwise what one opened or was told of"
  },
  "TRAIL_OF_ROW": {
    "id": "Data yang diperlakukan: jejaknya terlihat bagi yang melihat datanya; jejak data tanpa tempat hanya bagi peran nasional",
    "en": "The row that it was done to: its trail is seen by whoever sees the row; of what lies nowhere, only by roles of the whole nation"
  }
} as const;

/** What each role is. */
export const roles = {
  "NATIONAL_ADMIN": {
    "name": {
      "id": "Admin nasional",
      "en": "National admin"
    },
    "says": {
      "id": "Melihat seluruh Indonesia dan mengelola perjanjian",
      "en": "Sees the nation and manages agreements"
    }
  },
  "BPJS_BRANCH_OFFICER": {
    "name": {
      "id": "Petugas cabang",
      "en": "Branch officer"
    },
    "says": {
      "id": "Melihat yang dijamin cabangnya",
      "en": "Sees what its branch insures"
    }
  },
  "CLAIMS_VERIFIER": {
    "name": {
      "id": "Verifikator klaim",
      "en": "Claims verifier"
    },
    "says": {
      "id": "Memeriksa kelengkapan dan perlindungan",
      "en": "Checks documents and cover"
    }
  },
  "CLAIMS_APPROVER": {
    "name": {
      "id": "Penyetuju klaim",
      "en": "Claims approver"
    },
    "says": {
      "id": "Memutus klaim yang diverifikasi orang lain",
      "en": "Decides claims that another person verified"
    }
  },
  "INSTITUTION_OFFICER": {
    "name": {
      "id": "Petugas instansi",
      "en": "Institution officer"
    },
    "says": {
      "id": "KPU, Bawaslu, atau Kesbangpol: melihat baris instansinya sendiri dan bawahannya",
      "en": "KPU, Bawaslu or Kesbangpol: sees the rows of its own institution and those below"
    }
  },
  "AUDITOR": {
    "name": {
      "id": "Auditor",
      "en": "Auditor"
    },
    "says": {
      "id": "Membaca semuanya, tidak mengubah apa pun",
      "en": "Reads everything, changes nothing"
    }
  },
  "API_ADMIN": {
    "name": {
      "id": "Pengelola API",
      "en": "API administrator"
    },
    "says": {
      "id": "Mengelola orang dan klien mitra",
      "en": "Manages people and the clients of partners"
    }
  },
  "PARTNER": {
    "name": {
      "id": "Sistem mitra",
      "en": "Partner system"
    },
    "says": {
      "id": "Bertindak untuk satu instansi",
      "en": "Acts for one institution"
    }
  },
  "SERVICE": {
    "name": {
      "id": "Layanan Payung",
      "en": "Service of Payung"
    },
    "says": {
      "id": "Bertanya kepada pemilik data lain",
      "en": "Asks other owners for facts"
    }
  },
  "PUBLIC_NOTIFIER": {
    "name": {
      "id": "Pelapor tanpa akun",
      "en": "Notifier without an account"
    },
    "says": {
      "id": "Siapa pun: memberi pemberitahuan awal, tidak membaca apa pun",
      "en": "Anybody: files an early notice, reads nothing"
    }
  }
} as const;
