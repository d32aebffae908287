/**
 * Codes of regions: Kemendagri codes with dots (`32`, `32.04`, `32.04.11`, `32.04.11.2001`) and `ID`
 * for the nation. A code starts with the code of the region above it, so that "lies below" is a
 * comparison of text and needs no table.
 */

/** The code of the nation. */
export const NATION = 'ID';

/** The levels of the tree, from the nation down. Regencies and cities share a level. */
export type RegionLevel = 'nation' | 'province' | 'regency' | 'district' | 'village';

const SHAPE = /^(?:ID|\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?)$/;
const LEVELS: readonly RegionLevel[] = ['province', 'regency', 'district', 'village'];

/** Whether the text has the shape of a region code. It says nothing about whether the region exists. */
export function isRegionCode(text: string): boolean {
  return SHAPE.test(text);
}

/** The level that a well-formed code stands for. */
export function regionLevel(code: string): RegionLevel {
  if (code === NATION) return 'nation';
  const level = LEVELS[code.split('.').length - 1];
  if (level === undefined) throw new RangeError('not a region code');
  return level;
}

/** The code of the region directly above, or null for the nation. */
export function parentRegionCode(code: string): string | null {
  if (code === NATION) return null;
  const dot = code.lastIndexOf('.');
  return dot === -1 ? NATION : code.slice(0, dot);
}

/** The codes from the nation down to the region directly above, in that order. */
export function ancestorRegionCodes(code: string): readonly string[] {
  const ancestors: string[] = [];
  for (let above = parentRegionCode(code); above !== null; above = parentRegionCode(above)) ancestors.unshift(above);
  return ancestors;
}

/** Whether `inner` is `outer` or lies below it. */
export function regionCovers(outer: string, inner: string): boolean {
  return outer === NATION || inner === outer || inner.startsWith(`${outer}.`);
}
