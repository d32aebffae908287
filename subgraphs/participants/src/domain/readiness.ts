import { inEnglish, inIndonesian } from '@payung/kit/values/words.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { ReadinessState } from '../schema.types.ts';

/** How far enrolment is, and how fast it goes. */
export interface Progress {
  readonly promised: number;
  readonly enrolled: number;
  /** Enrolments of the last 7 days, today included. */
  readonly lastWeek: number;
  /** Enrolments of the last 14 days, today included. */
  readonly lastFortnight: number;
  readonly pollingDate: PlainDate;
  readonly lastSafeDate: PlainDate;
}

/** How many enrolments came in over some days. */
export interface Pace {
  readonly days: number;
  readonly enrolled: number;
  readonly perDay: number;
}

/** Whether enrolment will be complete in time. */
export interface ReadinessOnDay {
  readonly today: PlainDate;
  readonly daysToPolling: number;
  readonly missing: number;
  readonly paces: readonly Pace[];
  readonly completesOn: PlainDate | null;
  readonly state: ReadinessState;
  readonly atRisk: boolean;
  readonly reason: Sentence;
}

/** States from the most to the least urgent. */
export const URGENCY: readonly ReadinessState[] = ['PAST_LAST_SAFE_DATE', 'TOO_SLOW', 'ON_TRACK', 'COMPLETE', 'OVER'];

/** A roster that would take longer than this completes never. */
const LONGEST_DAYS = 3_650;

/** Where enrolment stands on a day, by the pace of the last seven. */
export function readinessOn(today: PlainDate, progress: Progress): ReadinessOnDay {
  const { promised, enrolled, lastWeek, lastFortnight, pollingDate } = progress;
  const missing = Math.max(0, promised - enrolled);
  const completesOn = completionDay(today, missing, lastWeek);
  const state = stateOn(today, { ...progress, missing, completesOn });
  return {
    today,
    daysToPolling: today.until(pollingDate).total({ unit: 'day' }),
    missing,
    paces: [paceOver(7, lastWeek), paceOver(14, lastFortnight)],
    completesOn,
    state,
    atRisk: state === 'PAST_LAST_SAFE_DATE' || state === 'TOO_SLOW',
    reason: reasonOf(state, { ...progress, missing, completesOn }),
  };
}

function paceOver(days: number, enrolled: number): Pace {
  return { days, enrolled, perDay: Math.round((enrolled * 100) / days) / 100 };
}

/** The day on which nobody is missing any more, when each day brings as many as one of the last seven did. */
function completionDay(today: PlainDate, missing: number, lastWeek: number): PlainDate | null {
  if (missing === 0) return today;
  if (lastWeek <= 0) return null;
  const days = Math.ceil((missing * 7) / lastWeek);
  return days > LONGEST_DAYS ? null : today.add({ days });
}

interface Standing extends Progress {
  readonly missing: number;
  readonly completesOn: PlainDate | null;
}

function stateOn(today: PlainDate, { pollingDate, lastSafeDate, missing, completesOn }: Standing): ReadinessState {
  if (Temporal.PlainDate.compare(today, pollingDate) > 0) return 'OVER';
  if (missing === 0) return 'COMPLETE';
  if (Temporal.PlainDate.compare(today, lastSafeDate) > 0) return 'PAST_LAST_SAFE_DATE';
  if (completesOn === null || Temporal.PlainDate.compare(completesOn, lastSafeDate) > 0) return 'TOO_SLOW';
  return 'ON_TRACK';
}

function reasonOf(state: ReadinessState, { promised, missing, completesOn, lastSafeDate }: Standing): Sentence {
  const [missingId, missingEn] = [inIndonesian(missing), inEnglish(missing)];
  const whenId = completesOn === null ? 'tidak akan lengkap' : `baru lengkap ${completesOn.toString()}`;
  const whenEn = completesOn === null ? 'never completes' : `completes only on ${completesOn.toString()}`;
  const last = lastSafeDate.toString();
  switch (state) {
    case 'PAST_LAST_SAFE_DATE':
      return {
        id: `${missingId} orang belum didaftarkan dan tanggal aman terakhir (${last}) sudah lewat.`,
        en: `${missingEn} people are not enrolled and the last safe day (${last}) has passed.`,
      };
    case 'TOO_SLOW':
      return {
        id: `${missingId} orang belum didaftarkan; dengan laju 7 hari terakhir daftar ${whenId}, sedangkan tanggal aman terakhir ${last}.`,
        en: `${missingEn} people are not enrolled; at the pace of the last 7 days the roster ${whenEn}, and the last safe day is ${last}.`,
      };
    case 'ON_TRACK':
      return {
        id: `${missingId} orang belum didaftarkan; dengan laju 7 hari terakhir daftar lengkap ${completesOn?.toString() ?? ''}, sebelum ${last}.`,
        en: `${missingEn} people are not enrolled; at the pace of the last 7 days the roster completes on ${completesOn?.toString() ?? ''}, by ${last}.`,
      };
    case 'COMPLETE':
      return {
        id: `Seluruh ${inIndonesian(promised)} orang terjanji sudah terdaftar.`,
        en: `All ${inEnglish(promised)} people promised are enrolled.`,
      };
    case 'OVER':
      return {
        id: `Hari pemungutan suara sudah lewat; ${missingId} orang terjanji tidak terdaftar.`,
        en: `Polling day has passed; ${missingEn} people promised are not enrolled.`,
      };
  }
}
