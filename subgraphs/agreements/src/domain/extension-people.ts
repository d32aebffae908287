import type { Confidence, PeopleFrom } from '../schema.types.ts';
import { leastSure } from './confidence.ts';
import type { CategoryCount } from './headcount.ts';

/** How many people an extension would cover in one category, and how that is known. */
export interface PeopleFound {
  readonly people: number | null;
  readonly peopleFrom: PeopleFrom;
  readonly peopleConfidence: Confidence;
}

/** What is known of a category's people. */
export interface PeopleFacts {
  /** Given by whoever asks, and then what counts. */
  readonly given: number | null;
  /** What the agreement says of its categories. */
  readonly lines: readonly CategoryCount[];
  /** Expected officers by category, where units and seats are known. */
  readonly expected: ReadonlyMap<string, { readonly people: number; readonly confidence: Confidence }>;
}

/** A category by itself, or one that counts others together. */
export interface Counted {
  readonly code: string;
  readonly parts: readonly string[];
}

/**
 * How many people of a category an extension covers: those given; else those that the text lists and leaves out; none
 * where the text covers it; else those expected and never mentioned.
 */
export function peopleOfExtension(
  category: Counted,
  facts: PeopleFacts,
  all: ReadonlyMap<string, Counted>,
): PeopleFound {
  if (facts.given !== null) return { people: facts.given, peopleFrom: 'GIVEN', peopleConfidence: 'STATED' };
  const excluded = facts.lines.filter(({ categoryCode, covered }) => !covered && categoryCode === category.code);
  if (excluded.length > 0) {
    const people = excluded.reduce((sum, line) => sum + line.people, 0);
    return { people, peopleFrom: 'EXCLUDED_BY_TEXT', peopleConfidence: 'STATED' };
  }
  if (isCovered(category, facts.lines, all)) {
    return { people: 0, peopleFrom: 'COVERED_BY_TEXT', peopleConfidence: 'STATED' };
  }
  return expectedPeople(category, facts.expected);
}

/** Whether the text covers a category, by its own name or within a combined one; a combined one when all its parts are covered. */
export function isCovered(
  category: Counted,
  lines: readonly CategoryCount[],
  all: ReadonlyMap<string, Counted>,
): boolean {
  const covered = new Set(
    lines.flatMap(({ categoryCode, covered: yes }) =>
      yes ? [categoryCode, ...(all.get(categoryCode)?.parts ?? [])] : [],
    ),
  );
  return covered.has(category.code) || (category.parts.length > 0 && category.parts.every((part) => covered.has(part)));
}

function expectedPeople({ code, parts }: Counted, expected: PeopleFacts['expected']): PeopleFound {
  const found = (parts.length === 0 ? [code] : parts).map((part) => expected.get(part));
  const known = found.filter((each) => each !== undefined);
  if (known.length < found.length) return { people: null, peopleFrom: 'UNKNOWN', peopleConfidence: 'UNVERIFIED' };
  return {
    people: known.reduce((sum, { people }) => sum + people, 0),
    peopleFrom: 'EXPECTED',
    peopleConfidence: leastSure(known.map(({ confidence }) => confidence)),
  };
}
