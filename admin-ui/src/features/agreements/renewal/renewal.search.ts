import { textOf } from '../../../lib/search-text.ts';

/** Which election a renewal is for, in the URL. */
export interface RenewalSearch {
  /** Code of the election. */
  pemilu?: string | undefined;
}

/** Reads it from the URL. */
export function renewalSearch(raw: Record<string, unknown>): RenewalSearch {
  return { pemilu: textOf(raw.pemilu, 40) };
}
