import { oneOf, textOf } from '../../lib/search-text.ts';
import { chosenText, readChosen } from './chosen-categories.ts';

/** What the simulator is asked, in the URL, so that a colleague can open the same reckoning. */
export interface ExtensionSearch {
  /** Identifier of the agreement to extend. */
  perjanjian?: string | undefined;
  /** Without an agreement: election, region and institution. */
  pemilu?: string | undefined;
  wilayah?: string | undefined;
  instansi?: string | undefined;
  /** The categories, as `KPPS:4578.LINMAS`: each with a number of people where one was typed. */
  kategori?: string | undefined;
  /** For how many months; the period of service of each category when absent. */
  bulan?: string | undefined;
  /** One monthly wage base for all, whole rupiah; the honorarium of each post when absent. */
  upah?: string | undefined;
  /** One programme; those of the agreement when absent. */
  program?: 'JKK' | 'JKM' | 'JKK.JKM' | undefined;
}

/** Reads it from the texts of the URL. What is not understood is left out. */
export function readExtension(raw: Record<string, unknown>): ExtensionSearch {
  const months = Number(textOf(raw.bulan, 2));
  const wage = Number(textOf(raw.upah, 12));
  return {
    perjanjian: textOf(raw.perjanjian, 200),
    pemilu: textOf(raw.pemilu, 40),
    wilayah: textOf(raw.wilayah, 13),
    instansi: textOf(raw.instansi, 60),
    kategori: chosenText(readChosen(textOf(raw.kategori, 2_000))),
    bulan: Number.isInteger(months) && months >= 1 && months <= 60 ? String(months) : undefined,
    upah: Number.isSafeInteger(wage) && wage > 0 ? String(wage) : undefined,
    program: oneOf(raw.program, ['JKK', 'JKM', 'JKK.JKM']),
  };
}
