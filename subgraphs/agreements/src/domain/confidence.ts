import type { Confidence } from '../schema.types.ts';

const FROM_SURE: readonly Confidence[] = ['VERIFIED', 'STATED', 'DERIVED', 'PRESS', 'UNVERIFIED'];

/** How sure something is that rests on all of these: as sure as the least sure of them. */
export function leastSure(all: readonly Confidence[]): Confidence {
  return all.toSorted((a, b) => FROM_SURE.indexOf(b) - FROM_SURE.indexOf(a))[0] ?? 'UNVERIFIED';
}
