import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { REJECTING_REASONS, SENDING_BACK_REASONS } from '@payung/kit/values/claim-reasons.ts';
import type { ClaimReason } from '@payung/kit/values/claim-reasons.ts';
import { breaksFourEyes, claimActionsAt, claimTransition } from '@payung/kit/values/claim-transitions.ts';
import type { ClaimAction, ClaimStanding } from '@payung/kit/values/claim-transitions.ts';

import type { ClaimStepRefusalCode } from '../schema.types.ts';
import { CLAIM_ACTION_WORDS, CLAIM_STATE_WORDS } from './claim-step-words.ts';

/** A step as somebody wants to take it. */
export interface ClaimStep {
  readonly action: ClaimAction;
  readonly reasons: readonly ClaimReason[];
  readonly note: string | null;
}

/** A step that was taken before. */
export interface TakenStep {
  /** What the history calls it. */
  readonly action: string;
  readonly subject: string;
}

/** What it is decided on. */
export interface ClaimStepFacts {
  readonly standing: ClaimStanding;
  /** The steps since the documents were last complete, in any order. */
  readonly taken: readonly TakenStep[];
  readonly subject: string;
}

/** A refusal of a step. */
export type StepRefused = { readonly refused: Refusal<ClaimStepRefusalCode> };

const SHORTEST_NOTE = 10;
const LONGEST_NOTE = 2_000;
const MOST_REASONS = 5;

/** Whether a step may be taken, by the table of transitions. Null when it may; who holds the permission is asked before. */
export function refuseClaimStep(step: ClaimStep, facts: ClaimStepFacts): StepRefused | null {
  return refuseState(step.action, facts.standing) ?? refuseSamePerson(step.action, facts) ?? refuseReasons(step);
}

/** The steps that count for four eyes: those since the documents were last declared complete. */
export function takenSinceCompletion(history: readonly TakenStep[]): readonly TakenStep[] {
  const last = history.findLastIndex(({ action }) => action === 'COMPLETE');
  return history.slice(last + 1);
}

/** Why a claim cannot take a step from where it stands. */
export function refuseState(action: ClaimAction, standing: ClaimStanding): StepRefused | null {
  const allowed = claimActionsAt(standing);
  if (allowed.includes(action)) return null;
  const state = CLAIM_STATE_WORDS[standing.state];
  const list = (language: 'id' | 'en'): string =>
    allowed.map((each) => CLAIM_ACTION_WORDS[each][language]).join(', ') || '-';
  return refuse('WRONG_STATE', {
    id: `Langkah ini (${CLAIM_ACTION_WORDS[action].id}) tidak dapat dilakukan: klaim ${standing.programme} ini ${state.id}. Yang dapat dilakukan: ${list('id')}.`,
    en: `This step (${CLAIM_ACTION_WORDS[action].en}) cannot be taken: this ${standing.programme} claim is ${state.en}. What can be done: ${list('en')}.`,
  });
}

function refuseSamePerson(action: ClaimAction, { taken, subject }: ClaimStepFacts): StepRefused | null {
  return breaksFourEyes(action, taken, subject) ? FOUR_EYES : null;
}

/** The refusal of somebody who took an earlier step on the same claim. */
export const FOUR_EYES: StepRefused = refuse('FOUR_EYES', {
  id: 'Anda sudah mengambil langkah sebelumnya pada klaim ini. Pemeriksa, penyetuju, dan pencatat pembayaran harus orang yang berbeda. Mintalah rekan Anda.',
  en: 'You took an earlier step on this claim. Who verifies, who approves and who records the payment must be different people. Ask a colleague.',
});

function refuseReasons({ action, reasons, note }: ClaimStep): StepRefused | null {
  const { needsReason, needsNumberedReasons } = claimTransition(action);
  if (needsNumberedReasons) {
    const fitting = action === 'REJECT' ? REJECTING_REASONS : SENDING_BACK_REASONS;
    const fits =
      reasons.length > 0 &&
      reasons.length <= MOST_REASONS &&
      new Set(reasons).size === reasons.length &&
      reasons.every((reason) => fitting.includes(reason));
    if (!fits) {
      const codes = fitting.map((reason) => reason.slice(0, 3)).join(', ');
      return refuse(
        'INVALID',
        {
          id: `Pilih 1 sampai ${MOST_REASONS} alasan bernomor yang berbeda: ${codes}.`,
          en: `Choose 1 to ${MOST_REASONS} different numbered reasons: ${codes}.`,
        },
        'reasons',
      );
    }
  }
  return needsReason && !isNote(note) ? NOTE_NEEDED : null;
}

/** Whether a text will do as words of somebody who takes a step. */
export function isNote(note: string | null): boolean {
  const length = Array.from(note?.trim() ?? '').length;
  return length >= SHORTEST_NOTE && length <= LONGEST_NOTE && !note!.includes('\0');
}

/** What words must be. */
export const NOTE_NEEDED: StepRefused = refuse(
  'INVALID',
  {
    id: `Uraikan alasannya, ${SHORTEST_NOTE} sampai ${LONGEST_NOTE.toLocaleString('id-ID')} karakter.`,
    en: `Say why, in ${SHORTEST_NOTE} to ${LONGEST_NOTE.toLocaleString('en-GB')} characters.`,
  },
  'note',
);
