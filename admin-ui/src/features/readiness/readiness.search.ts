import { oneOf, textOf } from '../../lib/search-text.ts';

/** What the list of what needs attention shows, in the URL. */
export interface ReadinessSearch {
  /** Code of an election; the current one when absent. */
  pemilu?: string | undefined;
  /** Code of a region; what lies below it is included. */
  wilayah?: string | undefined;
  /** Regions instead of agreements. */
  menurut?: 'wilayah' | undefined;
}

/** Reads it from the URL. */
export function readinessSearch(raw: Record<string, unknown>): ReadinessSearch {
  return {
    pemilu: textOf(raw.pemilu, 40),
    wilayah: textOf(raw.wilayah, 13),
    menurut: oneOf(raw.menurut, ['wilayah']),
  };
}
