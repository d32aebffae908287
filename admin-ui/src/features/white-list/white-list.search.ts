import { oneOf, textOf } from '../../lib/search-text.ts';

/** What the white list shows, in the URL. */
export interface WhiteListSearch {
  /** Code of an election; the current one when absent. */
  pemilu?: string | undefined;
  /** Code of a province. */
  provinsi?: string | undefined;
  /** The body whose officers have no agreement. */
  badan?: 'KPU' | 'BAWASLU' | undefined;
  /** Agreements that should exist, instead of regions. */
  menurut?: 'perjanjian' | undefined;
}

/** Reads it from the URL. */
export function whiteListSearch(raw: Record<string, unknown>): WhiteListSearch {
  return {
    pemilu: textOf(raw.pemilu, 40),
    provinsi: textOf(raw.provinsi, 2),
    badan: oneOf(raw.badan, ['KPU', 'BAWASLU']),
    menurut: oneOf(raw.menurut, ['perjanjian']),
  };
}
