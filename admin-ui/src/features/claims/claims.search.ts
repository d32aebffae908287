import type { EnumOf } from '../../graphql/graphql.ts';
import { oneOf, textOf } from '../../lib/search-text.ts';

/** The answers to the question of cover, in the order to offer them. */
export const coverAnswers = ['COVERED', 'NOT_COVERED', 'CANNOT_TELL'] as const satisfies readonly EnumOf<'CoverAnswer'>[];

/** The programmes, in the order to offer them. */
export const programmes = ['JKK', 'JKM'] as const satisfies readonly EnumOf<'Programme'>[];

/** Filters of the list of claims, in the URL. */
export interface ClaimListSearch {
  pemilu?: string;
  program?: EnumOf<'Programme'>;
  jawaban?: EnumOf<'CoverAnswer'>;
  /** Code of a region; what lies below it is included. */
  wilayah?: string;
}

/** Reads them from the URL. */
export function claimListSearch(raw: Record<string, unknown>): ClaimListSearch {
  const pemilu = textOf(raw.pemilu, 40);
  const program = oneOf(raw.program, programmes);
  const jawaban = oneOf(raw.jawaban, coverAnswers);
  const wilayah = textOf(raw.wilayah, 13);
  return {
    ...(pemilu === undefined ? {} : { pemilu }),
    ...(program === undefined ? {} : { program }),
    ...(jawaban === undefined ? {} : { jawaban }),
    ...(wilayah === undefined ? {} : { wilayah }),
  };
}

/** Which enrolment a new claim is against: its opaque identifier. */
export interface NewClaimSearch {
  kepesertaan?: string;
}

/** Reads it from the URL. */
export function newClaimSearch(raw: Record<string, unknown>): NewClaimSearch {
  const kepesertaan = textOf(raw.kepesertaan, 200);
  return kepesertaan === undefined ? {} : { kepesertaan };
}
