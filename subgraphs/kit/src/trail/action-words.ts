import { PERMISSION_FACTS } from '../access-table.ts';
import type { Sentence } from '../values/sentence.ts';

/** Actions that are no permission: what a worker does, and steps that belong to a permission of another name. */
const OTHERS: Readonly<Record<string, Sentence>> = {
  'participant:find': { id: 'mencari peserta dengan NIK atau KPJ', en: 'find a participant by NIK or KPJ' },
  'enrolment:settle': { id: 'menetapkan kepesertaan yang tertunda', en: 'settle an enrolment that was pending' },
  'enrolment-conflict:detect': { id: 'menemukan kepesertaan ganda', en: 'find overlapping enrolments' },
  'roster:upload': { id: 'mengunggah daftar peserta', en: 'upload a roster' },
  'roster:commit-chunk': { id: 'mendaftarkan sebagian daftar', en: 'enrol a part of a roster' },
  'roster:commit': { id: 'menyelesaikan impor daftar', en: 'complete the import of a roster' },
  'roster:undo-chunk': { id: 'membatalkan sebagian impor', en: 'take back a part of an import' },
  'roster:undone': { id: 'menyelesaikan pembatalan impor', en: 'complete taking back an import' },
  'roster:correct': { id: 'memperbaiki baris daftar', en: 'correct a row of a roster' },
  'claim:settle-cover': { id: 'menetapkan jawaban perlindungan', en: 'settle the answer of cover' },
  'claim:match-notice': { id: 'mencocokkan pemberitahuan dengan kepesertaan', en: 'match a notice with an enrolment' },
  'participant:export-written': { id: 'menulis berkas ekspor', en: 'write the file of an export' },
  'participant:export-download': { id: 'mengunduh berkas ekspor', en: 'download the file of an export' },
  'participant:export-cancel': { id: 'membatalkan ekspor', en: 'give up an export' },
  'participant:export-expired': {
    id: 'menghapus berkas ekspor setelah sehari',
    en: 'remove the file of an export after a day',
  },
  'participant:export-failed': { id: 'menghentikan ekspor yang gagal', en: 'end an export that failed' },
  'roster:inspect': { id: 'memeriksa berkas daftar', en: 'look into the file of a roster' },
  'roster:fail': { id: 'menghentikan impor yang gagal', en: 'end an import that failed' },
  'roster:purge': {
    id: 'menghapus berkas daftar setelah masa simpannya',
    en: 'remove the file of a roster after its term',
  },
  'roster:map': { id: 'mencocokkan kolom daftar', en: 'match the columns of a roster' },
  'roster:preview': { id: 'melihat pratinjau daftar', en: 'preview a roster' },
  'roster:cancel': { id: 'membatalkan unggahan daftar', en: 'give up a roster' },
  'roster:undo': { id: 'memulai pembatalan impor', en: 'begin to take back an import' },
  'roster:download-rejected': { id: 'mengunduh baris yang ditolak', en: 'download rows that were rejected' },
  'data-request:open': {
    id: 'membuka jawaban atas permintaan subjek data',
    en: 'open the answer to a request of a data subject',
  },
  'data-request:settle': {
    id: 'mencatat apa yang dilakukan atas permintaan perbaikan data',
    en: 'record what became of a request for correction',
  },
  'data-request:refuse': { id: 'menolak permintaan subjek data', en: 'refuse a request of a data subject' },
  'retention:set': { id: 'menetapkan masa simpan', en: 'set a term of retention' },
  'retention:request': { id: 'mengajukan penghapusan data', en: 'ask for a run that erases' },
  'retention:approve': { id: 'menyetujui penghapusan data', en: 'approve a run that erases' },
  'retention:cancel': { id: 'membatalkan pengajuan penghapusan', en: 'give up a run that erases' },
  'retention:erase': { id: 'menghapus data yang lewat masa simpannya', en: 'erase what was over its term' },
  'retention:done': { id: 'menyelesaikan penghapusan data', en: 'complete a run that erases' },
  'retention:hold': { id: 'menahan penghapusan data', en: 'hold data for the law' },
  'retention:release': { id: 'melepas penahanan data', en: 'release data that was held for the law' },
  'sandbox:set-date': { id: 'mengatur tanggal uji coba', en: 'set the day of the sandbox' },
  'claim:escalate': { id: 'meneruskan klaim yang lewat tenggat', en: 'escalate a claim that is overdue' },
};

/** What an action is, in words; null when there are none. */
export function actionWords(action: string): Sentence | null {
  if (Object.hasOwn(OTHERS, action)) return OTHERS[action] ?? null;
  return Object.hasOwn(PERMISSION_FACTS, action)
    ? PERMISSION_FACTS[action as keyof typeof PERMISSION_FACTS].says
    : null;
}
