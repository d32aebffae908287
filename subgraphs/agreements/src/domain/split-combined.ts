import type { Seats } from './seats.ts';

/** A part of a combined category with its seats. */
export interface CombinedPart {
  readonly code: string;
  readonly seats: Pick<Seats, 'minimum' | 'maximum'>;
}

/** How many of a combined category's people count under one part. */
export interface PartCount {
  readonly code: string;
  readonly people: number;
}

/**
 * Divides the people of a combined category among its parts, so that none is counted twice and none is lost: Kapuas Hulu's
 * 184 "PPK" of 23 districts are 115 of PPK and 69 of its secretariat, Bintan's 100 of ten are 50, 30 and 20.
 *
 * Each whole unit has the fewest seats of every part; what is left fills the parts up to their most seats, in order. What fits
 * no whole unit counts under the first part, the body itself.
 *
 * @param units how many units there are, or null where that is not known
 */
export function splitCombined(people: number, parts: readonly CombinedPart[], units: number | null): PartCount[] {
  const whole = wholeUnits(people, parts, units);
  let rest = people;
  const given = parts.map(({ seats }) => {
    rest -= whole * seats.minimum;
    return whole * seats.minimum;
  });
  for (const [index, { seats }] of parts.entries()) {
    const more = Math.min(rest, whole * (seats.maximum - seats.minimum));
    given[index] = (given[index] ?? 0) + more;
    rest -= more;
  }
  return parts.map(({ code }, index) => ({ code, people: (given[index] ?? 0) + (index === 0 ? rest : 0) }));
}

/** As many units as are known, but never more than the people can fill. Not known: as the people divide without rest. */
function wholeUnits(people: number, parts: readonly CombinedPart[], units: number | null): number {
  const sum = (of: 'minimum' | 'maximum'): number => parts.reduce((total, { seats }) => total + seats[of], 0);
  const [fewest, most] = [sum('minimum'), sum('maximum')];
  if (fewest === 0) return 0;
  const filled = Math.floor(people / fewest);
  if (units !== null) return Math.min(units, filled);
  for (let seats = fewest; seats <= most; seats++) if (people % seats === 0) return people / seats;
  return filled;
}
