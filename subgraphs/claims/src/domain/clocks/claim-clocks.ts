import { dateInJakarta, JAKARTA, Temporal } from '@payung/kit/values/dates.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';
import type { Holidays } from '@payung/kit/values/working-days.ts';

import type { ClaimState, Programme } from '../../schema.types.ts';
import { DUTIES, isInTime, lapsesAfter, payBy, reportDueAt } from './statutory-clocks.ts';
import type { Duty, DutyRule } from './statutory-clocks.ts';

/** What the clocks of a claim follow from. */
export interface ClockFacts {
  readonly programme: Programme;
  readonly state: ClaimState;
  readonly occurredAt: Instant;
  readonly stageOneAt: Instant | null;
  readonly doctorStatedAt: Instant | null;
  readonly stageTwoAt: Instant | null;
  readonly completeAt: Instant | null;
  /** The end of the last day to pay, as it was counted when the documents were complete. */
  readonly payBy: Instant | null;
  readonly holidaysKnown: boolean;
  readonly paidAt: Instant | null;
  /** When it came in, for a notice of somebody without an account that nobody has confirmed. */
  readonly registeredAt?: Instant;
  readonly unconfirmed?: boolean;
}

/** Where a clock stands; described in the schema. */
export type ClockState = 'NOT_STARTED' | 'RUNNING' | 'PAUSED' | 'MET' | 'MET_LATE' | 'LATE';

/** A time limit of the law on one claim. */
export interface ClaimClock extends DutyRule {
  readonly duty: Duty;
  readonly from: Instant | null;
  readonly dueAt: Instant | null;
  readonly state: ClockState;
  readonly metAt: Instant | null;
  readonly note: Sentence | null;
}

/** The end of a clock that does not run, so that claims without one come last. */
export const NEVER_DUE = Temporal.Instant.from('9999-12-31T00:00:00Z');

/** The last moment of a day in Jakarta, to the millisecond. */
export function endOfDay(day: PlainDate): Instant {
  return day.add({ days: 1 }).toZonedDateTime({ timeZone: JAKARTA }).toInstant().subtract({ milliseconds: 1 });
}

/** The last moment to pay a claim whose documents are complete. */
export function payByOf(programme: Programme, completeAt: Instant, holidays: Holidays): Instant {
  return endOfDay(payBy(programme, completeAt, holidays));
}

/** The time limits of the law on a claim, in the order in which they begin. JKM has no reports in stages, and no lapse is known for it. */
export function claimClocks(facts: ClockFacts, now: Instant): readonly ClaimClock[] {
  const pay = payClock(facts, now);
  if (facts.programme === 'JKM') return [pay];
  const { occurredAt, doctorStatedAt } = facts;
  return [
    clock('REPORT_STAGE_ONE', facts, now, {
      from: occurredAt,
      dueAt: reportDueAt(occurredAt),
      metAt: facts.stageOneAt,
      late: LATE_REPORT,
    }),
    clock('REPORT_STAGE_TWO', facts, now, {
      from: doctorStatedAt,
      dueAt: doctorStatedAt === null ? null : reportDueAt(doctorStatedAt),
      metAt: facts.stageTwoAt,
      late: LATE_REPORT,
    }),
    pay,
    clock('CLAIM_JKK', facts, now, {
      from: occurredAt,
      dueAt: endOfDay(lapsesAfter(dateInJakarta(occurredAt))),
      metAt: facts.stageOneAt,
      late: LAPSED,
    }),
  ];
}

/** Until when stage I was due, where it was not reported by then; null where it was, still can be, or is not known under the programme. */
export function lateStageOne(facts: ClockFacts, now: Instant): Instant | null {
  const found = claimClocks(facts, now).find(({ duty }) => duty === 'REPORT_STAGE_ONE');
  return found !== undefined && (found.state === 'LATE' || found.state === 'MET_LATE') ? found.dueAt : null;
}

/**
 * The end of the clock that runs out first; `NEVER_DUE` where none runs. What is late already comes before what is not. A notice that nobody has
 * confirmed waits for as long after it came in as a report may take, whatever it says of the incident: what a stranger types puts no claim back.
 */
export function nextDue(facts: ClockFacts, now: Instant): Instant {
  if (facts.unconfirmed === true && facts.state === 'NOTICED' && facts.registeredAt !== undefined)
    return reportDueAt(facts.registeredAt);
  const running = claimClocks(facts, now).flatMap(({ state, dueAt }) =>
    (state === 'RUNNING' || state === 'LATE') && dueAt !== null ? [dueAt] : [],
  );
  return running.toSorted((a, b) => Temporal.Instant.compare(a, b))[0] ?? NEVER_DUE;
}

interface Counted {
  readonly from: Instant | null;
  readonly dueAt: Instant | null;
  readonly metAt: Instant | null;
  /** What follows from being late. */
  readonly late: Sentence;
}

function clock(duty: Duty, { state }: ClockFacts, now: Instant, counted: Counted): ClaimClock {
  const { from, dueAt, metAt, late } = counted;
  const base = { ...DUTIES[duty], duty, from, metAt };
  if (from === null || dueAt === null) return { ...base, dueAt: null, state: 'NOT_STARTED', note: null };
  if (metAt !== null) {
    const inTime = isInTime(metAt, dueAt);
    return { ...base, dueAt, state: inTime ? 'MET' : 'MET_LATE', note: inTime ? null : late };
  }
  const over = OVER[state];
  if (over !== undefined) return { ...base, dueAt: null, state: 'PAUSED', note: over };
  const inTime = isInTime(now, dueAt);
  return { ...base, dueAt, state: inTime ? 'RUNNING' : 'LATE', note: inTime ? null : late };
}

function payClock(facts: ClockFacts, now: Instant): ClaimClock {
  const duty = facts.programme === 'JKK' ? 'PAY_JKK' : 'PAY_JKM';
  const waiting = facts.paidAt === null ? WAITING[facts.state] : undefined;
  if (waiting !== undefined && facts.completeAt !== null) {
    return { ...DUTIES[duty], duty, from: facts.completeAt, dueAt: null, metAt: null, state: 'PAUSED', note: waiting };
  }
  const found = clock(duty, facts, now, {
    from: facts.completeAt,
    dueAt: facts.payBy,
    metAt: facts.paidAt,
    late: LATE_PAYMENT,
  });
  return facts.completeAt !== null && !facts.holidaysKnown && found.note === null
    ? { ...found, note: HOLIDAYS_UNKNOWN }
    : found;
}

/** States in which what is not done falls away. */
const OVER: Partial<Record<ClaimState, Sentence>> = {
  WITHDRAWN: { id: 'Klaim dicabut.', en: 'The claim is withdrawn.' },
  CLOSED: { id: 'Klaim sudah selesai.', en: 'The claim is closed.' },
};

/** States in which the clock to pay stands still, each with its reason. */
const WAITING: Partial<Record<ClaimState, Sentence>> = {
  ...OVER,
  SENT_BACK: {
    id: 'Menunggu dokumen atau perbaikan dari pelapor. Dihitung lagi sejak lengkap.',
    en: 'Waits for documents or mending by whoever reports. It is counted anew from completeness.',
  },
  REGISTERED: {
    id: 'Digolongkan ulang atau dibuka kembali. Dihitung lagi sejak lengkap.',
    en: 'Classified anew or reopened. It is counted anew from completeness.',
  },
  REJECTED: { id: 'Klaim ditolak: tidak ada yang dibayar.', en: 'The claim is rejected: nothing is paid.' },
  APPEALED: { id: 'Menunggu putusan keberatan.', en: 'Waits for the decision on the appeal.' },
};

const LATE_REPORT: Sentence = {
  id: 'Terlambat. Bagi badan penyelenggara pemilu ini peringatan yang dinaikkan ke atasannya, bukan alasan menolak: Permenaker 1/2025 Pasal 8 ayat (2a) menyebut pemberi kerja.',
  en: 'Late. For an election body this is a warning that goes to its superior, never a reason to reject: Permenaker 1/2025 Art 8(2a) names employers.',
};

const LATE_PAYMENT: Sentence = {
  id: 'Terlambat: ganti rugi 1 % untuk tiap hari (PP 44/2015 Pasal 37 ayat (3), Pasal 40 ayat (4)).',
  en: 'Late: compensation of 1 % for each day (PP 44/2015 Art 37(3), 40(4)).',
};

const LAPSED: Sentence = {
  id: 'Lewat lima tahun sejak kecelakaan (PP 82/2019 Pasal 26). Hari terakhirnya adalah tafsiran yang belum diverifikasi.',
  en: 'More than five years after the accident (PP 82/2019 Art 26). Which day is the last is a reading that is not verified.',
};

const HOLIDAYS_UNKNOWN: Sentence = {
  id: 'Hari libur belum diketahui ketika dihitung: hanya Sabtu dan Minggu yang dilewati.',
  en: 'Public holidays were not known when it was counted: only Saturdays and Sundays are left out.',
};
