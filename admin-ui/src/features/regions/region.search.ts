import { textOf } from '../../lib/search-text.ts';

/** What the page of a region shows, in the URL. */
export interface RegionSearch {
  /** Code of an election; all when absent. */
  pemilu?: string;
}

/** Reads it from the URL. */
export function regionSearch(raw: Record<string, unknown>): RegionSearch {
  const pemilu = textOf(raw.pemilu, 40);
  return pemilu === undefined ? {} : { pemilu };
}
