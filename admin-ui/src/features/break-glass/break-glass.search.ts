import { textOf } from '../../lib/search-text.ts';

/** Whom to open break-glass for, in the URL: a participant or a claim by identifier, never a number of a person. */
export interface BreakGlassSearch {
  peserta?: string | undefined;
  klaim?: string | undefined;
}

/** Reads it from the URL. */
export function breakGlassSearch(raw: Record<string, unknown>): BreakGlassSearch {
  return { peserta: textOf(raw.peserta, 200), klaim: textOf(raw.klaim, 200) };
}
