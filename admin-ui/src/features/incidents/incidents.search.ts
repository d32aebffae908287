import { textOf } from '../../lib/search-text.ts';

/** What the calendar of incidents shows, in the URL. */
export interface IncidentsSearch {
  /** Code of an election; the current one when absent. */
  pemilu?: string | undefined;
  /** Code of a region; the session's own when absent. */
  wilayah?: string | undefined;
}

/** Reads it from the URL. */
export function incidentsSearch(raw: Record<string, unknown>): IncidentsSearch {
  return { pemilu: textOf(raw.pemilu, 40), wilayah: textOf(raw.wilayah, 13) };
}
