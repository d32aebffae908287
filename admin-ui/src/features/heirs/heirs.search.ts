import { textOf } from '../../lib/search-text.ts';

/** What the readiness of heirs is about, in the URL. */
export interface HeirsSearch {
  /** Code of the election; the current one when it says nothing. */
  pemilu?: string | undefined;
  /** Identifier of the one agreement to show. */
  perjanjian?: string | undefined;
}

/** Reads it from the URL. */
export function heirsSearch(raw: Record<string, unknown>): HeirsSearch {
  return { pemilu: textOf(raw.pemilu, 40), perjanjian: textOf(raw.perjanjian) };
}
