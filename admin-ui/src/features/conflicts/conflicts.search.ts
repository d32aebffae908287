import { oneOf } from '../../lib/search-text.ts';

/** Which conflicts are listed, in the URL. Open ones when it says nothing. */
export interface ConflictsSearch {
  keadaan?: 'selesai' | 'gugur' | undefined;
  jenis?: 'kpu-bawaslu' | 'ganda' | undefined;
}

/** Reads it from the URL. */
export function conflictsSearch(raw: Record<string, unknown>): ConflictsSearch {
  return { keadaan: oneOf(raw.keadaan, ['selesai', 'gugur']), jenis: oneOf(raw.jenis, ['kpu-bawaslu', 'ganda']) };
}
