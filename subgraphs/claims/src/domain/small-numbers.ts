/** Below this a number of people could be somebody. */
const SMALLEST_SHOWN = 5;

/**
 * Hides numbers from 1 to 4 in a list whose sum may be known: where one alone would be hidden, the next smallest is hidden with it, so that it
 * cannot be found by subtraction. Zero says nothing of anybody and stays.
 */
export function hideSmall(counts: readonly number[]): readonly (number | null)[] {
  const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;
  const hidden = new Set(counts.flatMap((count, index) => (isSmall(count) ? [index] : [])));
  if (hidden.size === 1) {
    const next = counts
      .map((count, index) => ({ count, index }))
      .filter(({ count, index }) => count > 0 && !hidden.has(index))
      .toSorted((a, b) => a.count - b.count)[0];
    if (next !== undefined) hidden.add(next.index);
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count));
}

/** Incidents for each 10,000 people covered, to two decimals; null where one is not known or nobody is covered. */
export function perTenThousand(incidents: number | null, covered: number | null): number | null {
  if (incidents === null || covered === null || covered === 0) return null;
  return Math.round((incidents / covered) * 1_000_000) / 100;
}
