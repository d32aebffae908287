import { NATION, regionCovers } from './region-code.ts';

/**
 * Codes of institutions: `<kind>-<place>`, where the place is a region code (`kpu-32.04`, `kpu-ID`)
 * or, for branches of BPJS Ketenagakerjaan, a name (`bpjs-kc-lodaya`).
 */

// Limited, since codes are keys of indexes, which have a largest size.
const SHAPE = /^[a-z]{1,32}-[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/;

/** The two parts of an institution's code. */
export interface InstitutionCodeParts {
  readonly kind: string;
  readonly place: string;
}

/** Splits a code at its first hyphen, or null when the text has not the shape of one. */
export function splitInstitutionCode(code: string): InstitutionCodeParts | null {
  if (!SHAPE.test(code)) return null;
  const hyphen = code.indexOf('-');
  return { kind: code.slice(0, hyphen), place: code.slice(hyphen + 1) };
}

/** Whether `inner` is `outer` or one of its subordinates: same kind, and its place below. `kpu-ID` covers every `kpu-…`. */
export function institutionCovers(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  const above = splitInstitutionCode(outer);
  const below = splitInstitutionCode(inner);
  if (above === null || below === null || above.kind !== below.kind) return false;
  return above.place === NATION || regionCovers(above.place, below.place);
}
