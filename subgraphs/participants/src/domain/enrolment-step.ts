import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { EnrolmentDays, Suspension } from '@payung/kit/values/enrolment-standing.ts';
import { enrolmentActionsAt, enrolmentTransition } from '@payung/kit/values/enrolment-transitions.ts';
import type { EnrolmentAction } from '@payung/kit/values/enrolment-transitions.ts';

import type { EnrolmentRefusalCode } from '../schema.types.ts';
import { ACTION_WORDS, STATE_WORDS } from './enrolment-words.ts';
import { isReason, REASON_RULE } from './reason.ts';

/** A step that somebody wants to take. */
export interface StepRequest {
  readonly action: EnrolmentAction;
  readonly expectedVersion: number;
  readonly reason: string;
  /** First day without cover, first day with cover again, last day, or first day in the new place. */
  readonly on: PlainDate;
  /** Name of the input field that holds the day. */
  readonly field: string;
}

/** The enrolment that it is decided on. */
export interface StepFacts extends EnrolmentDays {
  readonly version: number;
}

type Refused = { readonly refused: Refusal<EnrolmentRefusalCode> };

/** Suspensions of one enrolment: more than anybody needs, few enough to be read with every row. */
const MOST_SUSPENSIONS = 50;

/** Whether a step may be taken. Null when it may; who holds the permission is asked before. */
export function refuseStep(request: StepRequest, facts: StepFacts, today: PlainDate): Refused | null {
  return (
    refuseVersion(request, facts) ??
    refuseState(request, facts) ??
    (isReason(request.reason) ? null : refuse('INVALID', REASON_RULE, 'reason')) ??
    refuseAhead(request, today) ??
    refuseDay(request, facts)
  );
}

/** The suspensions after a step that `refuseStep` lets pass. A suspension that is taken back on its own first day leaves no trace in the days. */
export function suspensionsAfter(
  { action, on }: Pick<StepRequest, 'action' | 'on'>,
  facts: EnrolmentDays,
): readonly Suspension[] {
  const { suspensions } = facts;
  if (action === 'SUSPEND') {
    const last = suspensions.at(-1);
    // Where one begins on the day another ends, they are one.
    if (last?.until?.equals(on) === true) return [...suspensions.slice(0, -1), { from: last.from, until: null }];
    return [...suspensions, { from: on, until: null }];
  }
  if (action !== 'REINSTATE') return suspensions;
  const { from } = suspensions.at(-1)!;
  return from.equals(on) ? suspensions.slice(0, -1) : [...suspensions.slice(0, -1), { from, until: on }];
}

function refuseVersion({ expectedVersion }: StepRequest, { version }: StepFacts): Refused | null {
  if (expectedVersion === version) return null;
  return refuse(
    'CONFLICT',
    {
      id: `Kepesertaan ini sudah berubah: versinya sekarang ${version}, bukan ${expectedVersion}. Muat ulang, lalu ulangi bila masih perlu.`,
      en: `This enrolment has changed: its version is ${version} now, not ${expectedVersion}. Read it again, then repeat if it is still needed.`,
    },
    'expectedVersion',
  );
}

function refuseState({ action }: StepRequest, { state }: StepFacts): Refused | null {
  const allowed = enrolmentActionsAt(state);
  if (allowed.includes(action)) return null;
  const list = (language: 'id' | 'en'): string => allowed.map((each) => ACTION_WORDS[each][language]).join(', ') || '-';
  return refuse('WRONG_STATE', {
    id: `Tidak dapat ${ACTION_WORDS[action].id}: keadaannya sekarang ${STATE_WORDS[state].id}. Yang dapat dilakukan: ${list('id')}.`,
    en: `Nobody can ${ACTION_WORDS[action].en} now: it is ${STATE_WORDS[state].en}. What can be done: ${list('en')}.`,
  });
}

function refuseAhead({ action, on, field }: StepRequest, today: PlainDate): Refused | null {
  if (enrolmentTransition(action).mayLieAhead || !isBefore(today, on)) return null;
  return invalid(field, 'Tanggal ini tidak boleh di masa depan.', 'This day cannot be in the future.');
}

function refuseDay(request: StepRequest, facts: StepFacts): Refused | null {
  switch (request.action) {
    case 'SUSPEND':
      return refuseOutside(request, facts) ?? refuseSuspension(request, facts);
    case 'REINSTATE':
      return refuseOutside(request, facts) ?? refuseBeforeSuspension(request, facts);
    case 'END':
    case 'REPLACE':
      return refuseLastDay(request, facts);
    case 'TRANSFER':
      return refuseTransferDay(request, facts);
  }
}

function refuseOutside({ on, field }: StepRequest, { startsOn, endsOn }: StepFacts): Refused | null {
  if (!isBefore(on, startsOn) && !isBefore(endsOn, on)) return null;
  return invalid(
    field,
    `Tanggal ini harus berada dalam masa kerja, ${startsOn.toString()} sampai dengan ${endsOn.toString()}.`,
    `This day must lie within the period of service, ${startsOn.toString()} to ${endsOn.toString()}.`,
  );
}

function refuseSuspension({ on, field }: StepRequest, { suspensions }: StepFacts): Refused | null {
  const until = suspensions.at(-1)?.until ?? null;
  if (until !== null && isBefore(on, until)) {
    return invalid(
      field,
      `Penangguhan sebelumnya berlangsung sampai ${until.toString()}; yang baru tidak boleh mulai sebelum itu.`,
      `The suspension before lasted until ${until.toString()}; a new one cannot begin before that.`,
    );
  }
  if (suspensions.length < MOST_SUSPENSIONS) return null;
  return invalid(
    field,
    `Kepesertaan ini sudah ${MOST_SUSPENSIONS} kali ditangguhkan. Akhiri, lalu daftarkan lagi bila orangnya kembali.`,
    `This enrolment was suspended ${MOST_SUSPENSIONS} times. End it, and enrol the person anew when they come back.`,
  );
}

function refuseBeforeSuspension({ on, field }: StepRequest, { suspensions }: StepFacts): Refused | null {
  const from = suspensions.at(-1)?.from;
  if (from === undefined || !isBefore(on, from)) return null;
  return invalid(
    field,
    `Penangguhan mulai ${from.toString()}; tidak dapat dipulihkan sebelum itu.`,
    `The suspension began on ${from.toString()}; it cannot end before that.`,
  );
}

/** Earlier than the last day there is; at the earliest the day before the first, for somebody who never served. */
function refuseLastDay({ on, field }: StepRequest, { startsOn, endsOn }: StepFacts): Refused | null {
  const earliest = startsOn.subtract({ days: 1 });
  if (!isBefore(on, earliest) && isBefore(on, endsOn)) return null;
  return invalid(
    field,
    `Hari terakhir yang baru harus sebelum ${endsOn.toString()}; paling awal ${earliest.toString()}, bila orangnya tidak pernah bertugas.`,
    `The new last day must lie before ${endsOn.toString()}; at the earliest ${earliest.toString()}, for somebody who never served.`,
  );
}

function refuseTransferDay({ on, field }: StepRequest, { startsOn, endsOn, suspensions }: StepFacts): Refused | null {
  const until = suspensions.at(-1)?.until ?? null;
  const earliest = until !== null && isBefore(startsOn, until) ? until : startsOn.add({ days: 1 });
  if (!isBefore(on, earliest) && !isBefore(endsOn, on)) return null;
  return invalid(
    field,
    `Hari pertama di tempat baru harus antara ${earliest.toString()} dan ${endsOn.toString()}.`,
    `The first day in the new place must lie between ${earliest.toString()} and ${endsOn.toString()}.`,
  );
}

function isBefore(a: PlainDate, b: PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

function invalid(field: string, id: string, en: string): Refused {
  return refuse('INVALID', { id, en }, field);
}
