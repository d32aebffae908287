import type { Instant } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Figure, FigureCompleteness } from '../schema.types.ts';

/** How complete a number is, and why not wholly. */
export interface Quality {
  readonly completeness: FigureCompleteness;
  readonly note: Sentence | null;
}

/** A number that counts all that it should. */
export const WHOLE: Quality = { completeness: 'COMPLETE', note: null };

/** People of a combined category were divided by seats. */
export const DIVIDED: Quality = {
  completeness: 'ESTIMATED',
  note: {
    id: 'Sebagian terdaftar dalam kategori gabungan; orangnya dibagi seperti dalam perjanjian.',
    en: 'Some are enrolled in a combined category; its people are divided as agreements divide them.',
  },
};

/** Some expected numbers are not known. */
export const PARTIAL: Quality = {
  completeness: 'PARTIAL',
  note: {
    id: 'Sebagian kebutuhan petugas belum diketahui; angka sebenarnya lebih besar.',
    en: 'Some expected numbers are not known; the true number is higher.',
  },
};

/** A number with where it comes from. A partial one is a least. */
export function toFigure(value: number | null, { completeness, note }: Quality, asOf: Instant): Figure {
  return {
    value,
    minimum: value,
    maximum: completeness === 'PARTIAL' ? null : value,
    completeness: value === null ? 'UNKNOWN' : completeness,
    note: value === null ? UNKNOWN : note,
    sources: [{ name: ROLLUPS, rows: null, confidence: 'VERIFIED' }],
    asOf,
  };
}

const ROLLUPS = {
  id: 'Rekapitulasi kepesertaan, diperbarui dengan setiap perubahan',
  en: 'Roll-ups of enrolments, kept with every change',
};

const UNKNOWN = {
  id: 'Kebutuhan petugas belum diketahui.',
  en: 'The expected number is not known.',
};
