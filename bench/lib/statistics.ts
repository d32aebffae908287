/** The middle value; of an even number of values the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/**
 * The smallest value that at least this share of the values does not exceed (nearest rank). NaN of none.
 *
 * @param sorted ascending
 * @param share 0.5 for the median, 0.99 for the 99th percentile
 */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/**
 * The middle of the ratios round by round. Both values of a pair were measured within the same minute, so what
 * slows the machine down for a while slows both and falls out of the ratio.
 *
 * @throws Error when the two did not run the same number of rounds
 */
export function medianRatio(values: readonly number[], base: readonly number[]): number {
  if (values.length !== base.length) throw new Error('Ratios need the same number of rounds on both sides.');
  return median(values.map((value, round) => value / (base[round] ?? Number.NaN)));
}

/** How far apart the rounds lie: highest minus lowest over the median. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / median(values);
}
