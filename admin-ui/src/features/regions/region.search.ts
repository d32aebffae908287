import { textOf } from '../../lib/search-text.ts';

/** What the page of a region shows, in the URL. */
export interface RegionSearch {
  /** Code of an election; the current one when absent. */
  pemilu?: string | undefined;
}

/** Reads it from the URL. */
export function regionSearch(raw: Record<string, unknown>): RegionSearch {
  return { pemilu: textOf(raw.pemilu, 40) };
}
