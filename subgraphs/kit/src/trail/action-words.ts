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
  'claim:escalate': { id: 'meneruskan klaim yang lewat tenggat', en: 'escalate a claim that is overdue' },
};

/** What an action is, in words; null when there are none. */
export function actionWords(action: string): Sentence | null {
  if (Object.hasOwn(OTHERS, action)) return OTHERS[action] ?? null;
  return Object.hasOwn(PERMISSION_FACTS, action)
    ? PERMISSION_FACTS[action as keyof typeof PERMISSION_FACTS].says
    : null;
}
