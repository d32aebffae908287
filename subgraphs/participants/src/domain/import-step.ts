import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { STEPS_OF_STAGE } from '@payung/kit/values/roster-steps.ts';
import type { ImportStep } from '@payung/kit/values/roster-steps.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { RosterImportRefusalCode, RosterPolicy, RosterStage } from '../schema.types.ts';

/** What a step is decided on. */
export interface ImportFacts {
  readonly stage: RosterStage;
  readonly policy: RosterPolicy;
  /** Whether the file was looked at, so that its columns are known. */
  readonly isInspected: boolean;
  readonly rowsReady: number | null;
  /** Rows of people enrolled before that tell what is not recorded of them. */
  readonly rowsToSupplement: number | null;
  readonly rowsRejected: number | null;
  readonly rowsEnrolled: number;
  readonly agreementVersion: number | null;
  readonly previewedAt: Instant | null;
  readonly committedAt: Instant | null;
  readonly openedBy: string;
  readonly committedBy: string | null;
}

/** Who takes a step, and when. */
export interface StepTaken {
  readonly subject: string;
  readonly now: Instant;
}

type Refused = { readonly refused: Refusal<RosterImportRefusalCode> };

const PREVIEW_HOLDS_HOURS = 24;

/** Whether a step can be taken where the import stands. Null when it can. */
export function refuseStep(step: ImportStep, facts: ImportFacts): Refused | null {
  if (!STEPS_OF_STAGE[facts.stage].includes(step)) return wrongStage;
  if ((step === 'map' || step === 'preview') && !facts.isInspected) return wrongStage;
  // Whom it has enrolled it must remain able to take back: its rows are not read anew from then on.
  if ((step === 'map' || step === 'preview') && facts.rowsEnrolled > 0) return wrongStage;
  if (step === 'return-rejected' && facts.rowsRejected === null) return wrongStage;
  return null;
}

/**
 * Whether a preview may be committed.
 *
 * @param versionNow the version that the agreement's owner tells now; null while it is silent, which stops nobody
 */
export function refuseCommit(facts: ImportFacts, { now }: StepTaken, versionNow: number | null): Refused | null {
  const refused = refuseStep('commit', facts) ?? refuseStale(facts, now);
  if (refused !== null) return refused;
  if (versionNow !== null && versionNow !== facts.agreementVersion) {
    return refuse('AGREEMENT_CHANGED', {
      id: 'Perjanjian berubah sejak pratinjau. Buat pratinjau lagi.',
      en: 'The agreement was changed since the preview. Preview again.',
    });
  }
  if (facts.policy === 'REJECT_EVERYTHING' && (facts.rowsRejected ?? 0) > 0) {
    return refuse('HAS_REJECTED_ROWS', {
      id: 'Kebijakan impor ini semua atau tidak sama sekali, dan ada baris yang ditolak. Perbaiki barisnya dan unggah lagi.',
      en: 'This import takes all rows or none, and some are rejected. Correct them and upload the file again.',
    });
  }
  if (rowsToWork(facts) === 0) {
    return refuse('NOTHING_TO_COMMIT', {
      id: 'Tidak ada baris yang siap didaftarkan atau yang melengkapi data peserta.',
      en: 'There is no row that is ready to be enrolled or that completes what is recorded of somebody.',
    });
  }
  return null;
}

/** Rows that a commit does something with: people to enrol, and people enrolled before of whom something is to be recorded. */
export function rowsToWork({
  rowsReady,
  rowsToSupplement,
}: Pick<ImportFacts, 'rowsReady' | 'rowsToSupplement'>): number {
  return (rowsReady ?? 0) + (rowsToSupplement ?? 0);
}

/** Whether somebody may be the second person of an import above the limit. */
export function refuseApproval(facts: ImportFacts, { subject, now }: StepTaken): Refused | null {
  const refused = refuseStep('approve', facts) ?? refuseStale(facts, now);
  if (refused !== null) return refused;
  if (subject !== facts.openedBy && subject !== facts.committedBy) return null;
  return refuse('NEEDS_SECOND_PERSON', {
    id: 'Impor sebesar ini harus disetujui orang kedua, bukan yang membuka atau mengajukannya.',
    en: 'An import of this size needs a second person, who neither opened nor committed it.',
  });
}

/** Whether an import can still be taken back. */
export function refuseUndo(facts: ImportFacts, { now }: StepTaken, undoHours: number): Refused | null {
  const refused = refuseStep('undo', facts);
  if (refused !== null) return refused;
  const until = undoableUntil(facts, undoHours);
  if (until === null) return wrongStage;
  if (Temporal.Instant.compare(now, until) < 0) return null;
  return refuse('UNDO_WINDOW_OVER', {
    id: 'Waktu untuk membatalkan impor ini sudah lewat. Akhiri kepesertaan satu per satu.',
    en: 'The time in which this import could be taken back is over. End the enrolments one by one.',
  });
}

/** Until when an import can be taken back, or null when it cannot. */
export function undoableUntil(
  { stage, rowsEnrolled, committedAt }: Pick<ImportFacts, 'stage' | 'rowsEnrolled' | 'committedAt'>,
  undoHours: number,
): Instant | null {
  if (!STEPS_OF_STAGE[stage].includes('undo') || rowsEnrolled === 0 || committedAt === null) return null;
  return committedAt.add({ hours: undoHours });
}

function refuseStale({ previewedAt }: ImportFacts, now: Instant): Refused | null {
  if (previewedAt !== null && Temporal.Instant.compare(now, previewedAt.add({ hours: PREVIEW_HOLDS_HOURS })) <= 0)
    return null;
  return refuse('PREVIEW_STALE', {
    id: 'Pratinjau ini lebih dari sehari. Buat pratinjau lagi.',
    en: 'This preview is older than a day. Preview again.',
  });
}

const wrongStage = refuse('WRONG_STAGE', {
  id: 'Langkah ini tidak dapat dilakukan pada tahap impor sekarang. Muat ulang dan lihat tahapnya.',
  en: 'This cannot be done where the import stands now. Reload and look at its stage.',
} satisfies Sentence);
