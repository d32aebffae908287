/** Numbers that look like chance and are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, and without, `below`. */
  readonly below: (below: number) => number;
  /** One of these. */
  readonly oneOf: <T>(list: readonly T[]) => T;
  /** True so many times in a hundred. */
  readonly inHundred: (times: number) => boolean;
}

/** A source of chance (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, oneOf: (list) => list[below(list.length)]!, inHundred: (times) => below(100) < times };
}
