import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { actionsAt, agreementTransition } from '@payung/kit/values/agreement-transitions.ts';
import type { AgreementAction, AgreementPermission } from '@payung/kit/values/agreement-transitions.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { AgreementRefusalCode } from '../schema.types.ts';
import { ACTION_WORDS, STATUS_WORDS } from './agreement-status-words.ts';
import { isBy } from './agreement-status.ts';
import type { Standing } from './agreement-status.ts';

/** A step that somebody wants to take. */
export interface StepRequest {
  readonly action: AgreementAction;
  readonly expectedVersion: number;
  readonly reason: string | null;
  /** The day on which it takes effect; null where the step has none of its own. */
  readonly on: PlainDate | null;
}

/** What it is decided on. */
export interface StepFacts {
  readonly standing: Standing;
  /** The version of the row as it is now. */
  readonly version: number;
  readonly subject: string;
  readonly today: PlainDate;
}

type Refused = { readonly refused: Refusal<AgreementRefusalCode> };

const SHORTEST_REASON = 3;
const LONGEST_REASON = 1_000;

/** Whether a step may be taken, by the table of transitions. Null when it may; who holds the permission is asked before. */
export function refuseStep(request: StepRequest, facts: StepFacts): Refused | null {
  return (
    refuseVersion(request, facts) ??
    refuseStatus(request, facts.standing) ??
    refuseSamePerson(request, facts) ??
    refuseReason(request) ??
    refuseDay(request, facts)
  );
}

/** The permission that an action needs there; null when there is nothing to take back. */
export function permissionFor(action: AgreementAction, { lastStep }: Standing): AgreementPermission | null {
  if (action !== 'UNDO') return agreementTransition(action).permission;
  return lastStep === null || lastStep === 'DRAFT' || lastStep === 'REGISTER'
    ? null
    : agreementTransition(lastStep).permission;
}

/** Whether somebody may take no such step because they submitted the paper themselves. */
export function needsSecondPerson(action: AgreementAction, { submittedBy }: Standing, subject: string): boolean {
  return agreementTransition(action).secondPerson && submittedBy === subject;
}

function refuseVersion({ expectedVersion }: StepRequest, { version }: StepFacts): Refused | null {
  if (expectedVersion === version) return null;
  return refuse(
    'CONFLICT',
    {
      id: `Perjanjian ini sudah berubah: versinya sekarang ${version}, bukan ${expectedVersion}. Muat ulang, lalu ulangi bila masih perlu.`,
      en: `This agreement has changed: its version is ${version} now, not ${expectedVersion}. Read it again, then repeat if it is still needed.`,
    },
    'expectedVersion',
  );
}

/** Whether the table of transitions knows no such step from where the agreement stands. */
export function refuseStatus({ action }: Pick<StepRequest, 'action'>, standing: Standing): Refused | null {
  const allowed = actionsAt(standing);
  if (allowed.includes(action)) return null;
  const isOfPaper = agreementTransition(action).of === 'PAPER';
  const status = STATUS_WORDS[(isOfPaper ? standing.paper : null) ?? standing.status];
  const list = (language: 'id' | 'en'): string => allowed.map((each) => ACTION_WORDS[each][language]).join(', ') || '-';
  return refuse('WRONG_STATUS', {
    id: `Langkah ini (${ACTION_WORDS[action].id}) tidak dapat dilakukan: status sekarang ${status.id}. Yang dapat dilakukan: ${list('id')}.`,
    en: `This step (${ACTION_WORDS[action].en}) cannot be taken: it is ${status.en} now. What can be done: ${list('en')}.`,
  });
}

function refuseSamePerson({ action }: StepRequest, { standing, subject }: StepFacts): Refused | null {
  if (!needsSecondPerson(action, standing, subject)) return null;
  return refuse('SECOND_PERSON_NEEDED', {
    id: 'Yang mengajukan tidak dapat menyetujui. Mintalah orang kedua untuk memeriksa dan menyetujui.',
    en: 'Who submitted cannot approve. Ask a second person to check and approve.',
  });
}

function refuseReason({ action, reason }: StepRequest): Refused | null {
  if (!agreementTransition(action).needsReason) return null;
  return isReason(reason) ? null : invalid('reason', REASON_RULE);
}

/** Whether a text will do as a reason. */
export function isReason(reason: string | null): boolean {
  const length = reason?.trim().length ?? 0;
  return length >= SHORTEST_REASON && length <= LONGEST_REASON && !reason!.includes('\0');
}

/** What a reason must be. */
export const REASON_RULE: Sentence = {
  id: `Tuliskan alasan, ${SHORTEST_REASON} sampai ${LONGEST_REASON} huruf.`,
  en: `Give a reason, ${SHORTEST_REASON} to ${LONGEST_REASON} characters.`,
};

/** The day of a step on the agreement as a whole. The day of a signature is checked where it is recorded. */
function refuseDay({ action, on }: StepRequest, { standing, today }: StepFacts): Refused | null {
  const { of, needsDate, mayLieAhead } = agreementTransition(action);
  if (!needsDate || of === 'PAPER' || on === null) return null;
  if (!mayLieAhead && !isBy(on, today)) {
    return invalid('on', {
      id: 'Tanggal ini tidak boleh di masa depan.',
      en: 'This day cannot be in the future.',
    });
  }
  const { since } = standing;
  if (since !== null && !isBy(since, on)) {
    return invalid('on', {
      id: `Tanggal ini tidak boleh sebelum langkah sebelumnya (${since.toString()}).`,
      en: `This day cannot be before the step before it (${since.toString()}).`,
    });
  }
  return null;
}

function invalid(field: string, message: Sentence): Refused {
  return refuse('INVALID', message, field);
}
