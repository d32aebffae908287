import { findPlainDate, Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Confidence, CountedUnit } from '../schema.types.ts';

/** A number of units to record. */
export interface CountToRecord {
  readonly regionCode: string;
  readonly electionCode: string;
  readonly unit: CountedUnit;
  readonly value: number;
  readonly countedOn: PlainDate;
  readonly source: string;
  readonly confidence: Confidence;
}

/** What is wrong with one value. */
export interface CountProblem {
  readonly field: keyof CountToRecord;
  readonly message: Sentence;
}

/** The most units that one region can have. */
export const MOST_UNITS = 10_000_000;

/** Units that can be counted. */
export const COUNTED_UNITS: readonly CountedUnit[] = ['DISTRICT', 'VILLAGE', 'POLLING_STATION'];

/** Confidence of a fact. */
export const CONFIDENCES: readonly Confidence[] = ['STATED', 'VERIFIED', 'PRESS', 'DERIVED', 'UNVERIFIED'];

/** What is wrong with a count by itself: its range, its day, its source. */
export function checkCount(count: CountToRecord, today: PlainDate): readonly CountProblem[] {
  return [...checkValue(count.value), ...checkCountedOn(count.countedOn, today), ...checkSource(count.source)];
}

function checkValue(value: number): readonly CountProblem[] {
  if (Number.isInteger(value) && value >= 0 && value <= MOST_UNITS) return [];
  return [{ field: 'value', message: NO_VALUE }];
}

function checkCountedOn(countedOn: PlainDate, today: PlainDate): readonly CountProblem[] {
  if (countedOn.year >= 1945 && Temporal.PlainDate.compare(countedOn, today) <= 0) return [];
  const message = {
    id: 'Tanggal hitung tidak boleh di masa depan atau sebelum 1945.',
    en: 'The day of counting cannot be in the future or before 1945.',
  };
  return [{ field: 'countedOn', message }];
}

function checkSource(source: string): readonly CountProblem[] {
  const { length } = source.trim();
  if (length >= 3 && length <= 500 && !source.includes('\0')) return [];
  const message = {
    id: 'Sumber ditulis dengan 3 sampai 500 karakter: keputusan, halaman, atau surat.',
    en: 'Name the source in 3 to 500 characters: a decree, a page, a letter.',
  };
  return [{ field: 'source', message }];
}

/** A value of a file as a number, or null when it is none: digits, with or without the dots of Indonesian. */
export function findCount(text: string): number | null {
  if (!/^(?:\d{1,8}|\d{1,3}(?:\.\d{3}){1,2})$/.test(text)) return null;
  const value = Number(text.replaceAll('.', ''));
  return value <= MOST_UNITS ? value : null;
}

/** A day of a file, or null when it is none. */
export const findDay = findPlainDate;

/** What to say of a value that is no number of units. */
export const NO_VALUE = {
  id: 'Jumlah ditulis sebagai bilangan bulat 0 sampai 10.000.000.',
  en: 'Write the number as a whole number from 0 to 10,000,000.',
};
