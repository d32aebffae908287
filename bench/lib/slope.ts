/** Something measured at a moment, in any unit of time. */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

/** How much the values grow for each unit of time: the line that lies nearest to all of them (least squares). NaN of fewer than two. */
export function slopeOf(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number): number =>
    samples.reduce((sum, one) => sum + of(one), 0) / samples.length;
  const [at, value] = [mean((one) => one.at), mean((one) => one.value)];
  const across = samples.reduce((sum, one) => sum + (one.at - at) ** 2, 0);
  return samples.reduce((sum, one) => sum + (one.at - at) * (one.value - value), 0) / across;
}
