import type { EnumOf } from '../../../graphql/graphql.ts';
import { readCount } from '../../../lib/count-input.ts';
import type { DraftCounts } from './draft-values.ts';
import { bodyOf } from './draft-values.ts';

/** What is known of a category when its numbers are read. */
export interface CategoryRule {
  code: string;
  body: EnumOf<'OfficerBody'>;
  civilServants: boolean;
  seats: { minimum: number; maximum: number } | null;
}

/** What a careful reader would ask about a number that somebody types. It warns and never blocks. */
export type CountDoubt =
  | { kind: 'not-a-multiple'; category: string; minimum: number; maximum: number; nearest: number }
  | { kind: 'civil-servants'; category: string }
  | { kind: 'impossible'; category: string; body: EnumOf<'OfficerBody'> };

/** What the numbers of one beneficiary come to. */
export interface CountReading {
  /** The covered categories together. Null without a category. */
  sum: number | null;
  /** The total as stated. Null when none is. */
  statedTotal: number | null;
  /** Stated total less sum; null unless both are known. */
  difference: number | null;
  /** How many categories have a number that cannot be read yet. */
  unread: number;
  doubts: CountDoubt[];
}

/**
 * Reads the numbers of one beneficiary while they are typed. The graph reads them again by the same rules once they are
 * saved (`warnings`): what is shown here is for the person at the keyboard.
 */
export function readCounts(
  institutionCode: string,
  { statedTotal: typedTotal, lines }: DraftCounts,
  rules: ReadonlyMap<string, CategoryRule>,
): CountReading {
  const numbers = lines.map((line) => ({ ...line, count: readCount(line.people) }));
  const sum =
    lines.length === 0 ? null : numbers.reduce((total, { covered, count }) => total + (covered ? (count ?? 0) : 0), 0);
  const statedTotal = readCount(typedTotal);
  return {
    sum,
    statedTotal,
    difference: sum === null || statedTotal === null ? null : statedTotal - sum,
    unread: numbers.filter(({ count }) => count === null).length,
    doubts: numbers.flatMap(({ code, count }) => {
      const rule = rules.get(code);
      return rule === undefined ? [] : doubtsOf(institutionCode, rule, count);
    }),
  };
}

function doubtsOf(institutionCode: string, rule: CategoryRule, count: number | null): CountDoubt[] {
  const { code: category, seats, body } = rule;
  const doubts: CountDoubt[] = [];
  if (rule.civilServants) doubts.push({ kind: 'civil-servants', category });
  const own = bodyOf(institutionCode);
  if (own !== null && own !== body) doubts.push({ kind: 'impossible', category, body });
  if (count === null || seats === null) return doubts;
  const nearest = nearestMultiple(count, seats);
  if (nearest !== null) doubts.push({ kind: 'not-a-multiple', category, ...seats, nearest });
  return doubts;
}

/** The nearest count that is whole units, or null when the count already is. With a range of seats, units of any size in it will do. */
export function nearestMultiple(
  people: number,
  { minimum, maximum }: { minimum: number; maximum: number },
): number | null {
  let nearest: number | null = null;
  for (let seats = minimum; seats <= maximum; seats++) {
    const candidate = Math.round(people / seats) * seats;
    if (candidate === people) return null;
    if (nearest === null || Math.abs(candidate - people) < Math.abs(nearest - people)) nearest = candidate;
  }
  return nearest;
}
