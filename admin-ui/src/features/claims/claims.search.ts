import type { EnumOf } from '../../graphql/graphql.ts';
import { oneOf, textOf } from '../../lib/search-text.ts';

/** The answers to the question of cover, in the order to offer them. */
export const coverAnswers = [
  'COVERED',
  'NOT_COVERED',
  'CANNOT_TELL',
] as const satisfies readonly EnumOf<'CoverAnswer'>[];

/** The programmes, in the order to offer them. */
export const programmes = ['JKK', 'JKM'] as const satisfies readonly EnumOf<'Programme'>[];

/** Parts of the work queue, in the words of an address, and the list of all claims. */
export const queueViews = [
  'terbuka',
  'saya',
  'bebas',
  'dokumen',
  'lewat',
  'eskalasi',
  'konfirmasi',
  'keberatan',
  'semua',
] as const;

/** Filters of the list of claims, in the URL. */
export interface ClaimListSearch {
  /** The part of the queue; the open claims, or for who works on none the list of all, when absent. */
  antrean?: (typeof queueViews)[number] | undefined;
  /** State of a claim, by its code. */
  keadaan?: string | undefined;
  pemilu?: string | undefined;
  program?: EnumOf<'Programme'> | undefined;
  jawaban?: EnumOf<'CoverAnswer'> | undefined;
  /** Code of a region; what lies below it is included. */
  wilayah?: string | undefined;
}

/** Reads them from the URL. */
export function claimListSearch(raw: Record<string, unknown>): ClaimListSearch {
  return {
    antrean: oneOf(raw.antrean, queueViews),
    keadaan: textOf(raw.keadaan, 20),
    pemilu: textOf(raw.pemilu, 40),
    program: oneOf(raw.program, programmes),
    jawaban: oneOf(raw.jawaban, coverAnswers),
    wilayah: textOf(raw.wilayah, 13),
  };
}

/** Which enrolment a new claim is against: its opaque identifier. */
export interface NewClaimSearch {
  kepesertaan?: string | undefined;
}

/** Reads it from the URL. */
export function newClaimSearch(raw: Record<string, unknown>): NewClaimSearch {
  return { kepesertaan: textOf(raw.kepesertaan, 200) };
}
