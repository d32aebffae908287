import type { Confidence } from '../schema.types.ts';
import { leastSure } from './confidence.ts';

/** How many seats one unit has. */
export interface Seats {
  readonly minimum: number;
  readonly usual: number;
  readonly maximum: number;
  readonly source: string;
  readonly confidence: Confidence;
}

/** The seats of a combined category: those of its parts together. Null where a part has no rule. */
export function seatsTogether(parts: readonly (Seats | null)[]): Seats | null {
  const known = parts.filter((seats) => seats !== null);
  if (known.length === 0 || known.length < parts.length) return null;
  const sum = (of: 'minimum' | 'usual' | 'maximum'): number => known.reduce((total, seats) => total + seats[of], 0);
  return {
    minimum: sum('minimum'),
    usual: sum('usual'),
    maximum: sum('maximum'),
    source: [...new Set(known.map(({ source }) => source))].join('; '),
    confidence: leastSure(known.map(({ confidence }) => confidence)),
  };
}
