import { NATION } from './region-code.ts';

/** Below this a number of people could be somebody. No regulation that was found sets it: a setting, shown as unverified. */
export const SMALLEST_SHOWN = 5;

/** Whether a number could be somebody. Zero is nobody. */
export function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_SHOWN;
}

/**
 * Hides numbers from 1 to 4 in a list whose sum may be known. While what is hidden could be told from the sum (one number alone, or
 * several that make less than five together) the next smallest is hidden with it. Zero says nothing of anybody and stays.
 */
export function hideSmall(counts: readonly number[]): readonly (number | null)[] {
  const hidden = new Set(counts.flatMap((count, index) => (isSmall(count) ? [index] : [])));
  const others = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count, index }) => count > 0 && !hidden.has(index))
    .toSorted((a, b) => a.count - b.count);
  const sum = (): number => [...hidden].reduce((total, index) => total + (counts[index] ?? 0), 0);
  while (hidden.size > 0 && (hidden.size === 1 || sum() < SMALLEST_SHOWN)) {
    const next = others.shift();
    if (next === undefined) break;
    hidden.add(next.index);
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count));
}

/** How much there is in one regency; `null` for what has no place, a province for what lies in none of its regencies. */
export interface CountedPlace {
  readonly code: string | null;
  readonly count: number;
}

/**
 * The nation, provinces and regencies whose counts can be shown to somebody who must not single people out, whichever of them are
 * asked for and compared: a part that could be found by subtracting the other parts from the whole is not among them, and where a
 * province is hidden all of its regencies are. Places with nothing are not named: nothing may be shown of them but zero. Below the
 * regency nothing can be shown at all.
 */
export function regionsToShow(places: readonly CountedPlace[]): ReadonlySet<string> {
  const provinceOf = (code: string | null): string => code?.split('.')[0] ?? '';
  const provinces = [...Map.groupBy(places, ({ code }) => provinceOf(code))].map(([code, own]) => ({
    code,
    own,
    count: own.reduce((sum, { count }) => sum + count, 0),
  }));
  const total = provinces.reduce((sum, { count }) => sum + count, 0);
  const shown = new Set<string>(isSmall(total) ? [] : [NATION]);
  if (shown.size === 0) return shown;
  const counts = hideSmall(provinces.map(({ count }) => count));
  for (const [index, { code, own }] of provinces.entries()) {
    if (counts[index] === null) continue;
    if (code !== '') shown.add(code);
    const parts = hideSmall(own.map(({ count }) => count));
    own.forEach((place, part) => {
      if (place.code !== null && place.code !== code && parts[part] !== null) shown.add(place.code);
    });
  }
  return shown;
}
