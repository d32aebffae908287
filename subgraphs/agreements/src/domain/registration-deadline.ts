import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';
import { lastSafeDay } from '@payung/kit/values/working-days.ts';
import type { Holidays } from '@payung/kit/values/working-days.ts';

import type { Confidence } from '../schema.types.ts';

/** The limit of a registration: Permenaker 1/2025 Art 3A, as the press quotes it. */
export const REGISTRATION_LIMIT = {
  workingDays: 30,
  source: {
    id: 'Permenaker 1/2025 Pasal 3A: pendaftaran paling lama 30 hari kerja',
    en: 'Permenaker 1/2025 Art 3A: registration within 30 working days',
  } satisfies Sentence,
  confidence: 'PRESS' satisfies Confidence,
} as const;

/** The last day on which a registration can be handed in and be complete by polling day, even at the slowest that is lawful. */
export function lastSafeRegistration(pollingDate: PlainDate, holidays: Holidays): PlainDate {
  return lastSafeDay(pollingDate, REGISTRATION_LIMIT.workingDays, holidays);
}
