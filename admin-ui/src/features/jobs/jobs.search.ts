import { oneOf } from '../../lib/search-text.ts';

/** Which jobs are listed, in the URL. Imports when it says nothing. */
export interface JobsSearch {
  jenis?: 'ekspor' | undefined;
}

/** Reads it from the URL. */
export function jobsSearch(raw: Record<string, unknown>): JobsSearch {
  return { jenis: oneOf(raw.jenis, ['ekspor']) };
}
