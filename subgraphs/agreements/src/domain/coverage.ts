import { ancestorRegionCodes, regionCovers } from '@payung/kit/values/region-code.ts';
import type { CategoryBasis } from '@payung/kit/values/coverage-basis.ts';

import type { OfficerBody } from '../schema.types.ts';
import { bodyOf } from './coverage-facts.ts';
import type { CategoryFact, CoverageFacts, ExclusionFact, PromiseFact } from './coverage-facts.ts';
import { expectedIn, expectedOfficers, isCounted } from './expected.ts';
import type { Expected } from './expected.ts';
import { splitCombined } from './split-combined.ts';
import { countUnits } from './units.ts';
import type { UnitsOf } from './units.ts';

/** What to look at: a region with all officers, or only those of one body, one institution's agreements or one agreement. */
export interface CoverageQuestion {
  readonly regionCode: string;
  /** The bodies whose officers are expected. */
  readonly bodies: readonly OfficerBody[];
  /** Which agreements' lines count; all that lie within the region when left out. */
  readonly keeps?: (line: Pick<PromiseFact, 'agreementId' | 'institutionCode'>) => boolean;
}

/** What is expected, promised and absent in one category. */
export interface CategoryCoverage {
  readonly category: CategoryFact;
  readonly expected: Expected | null;
  readonly promised: number;
  readonly excluded: number;
  /** Expected people in regencies where no agreement mentions the category. */
  readonly neverMentioned: number;
  /** Whether a part of the numbers comes from a combined category and was divided by seats. */
  readonly divided: boolean;
}

/** Coverage as agreements tell it. */
export interface CoverageInText {
  readonly categories: readonly CategoryCoverage[];
  /** Planned totals without a breakdown included. */
  readonly promised: number;
  readonly planned: number;
  readonly excluded: number;
  readonly agreements: number;
  /** Combined categories with the weights of their parts, as they are promised here. */
  readonly combined: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Answers questions on the coverage of one election. */
export interface CoveragePicture {
  readonly unitsOf: UnitsOf;
  readonly expectedOf: (regionCode: string, body?: OfficerBody | null) => readonly Expected[];
  readonly coverageOf: (question: CoverageQuestion) => CoverageInText;
  /** The bodies that have an agreement in a region: one for it, for a part of it, or for what lies above it. */
  readonly bodiesIn: (regionCode: string) => ReadonlySet<OfficerBody>;
}

/** An agreement's line with its people under categories that are counted by themselves. */
interface CountedLine {
  readonly line: PromiseFact;
  readonly parts: readonly { readonly code: string; readonly people: number }[];
}

interface Tally {
  promised: number;
  excluded: number;
  divided: boolean;
}

/** The facts of an election, counted once, to answer any number of questions with. */
export function drawCoverage(facts: CoverageFacts): CoveragePicture {
  const unitsOf = countUnits(facts);
  const byCode = new Map(facts.categories.map((category) => [category.code, category]));
  const lines = facts.promises.map((line): CountedLine => ({ line, parts: divide(line, byCode, unitsOf) }));
  const linesIn = indexByRegion(lines, ({ line }) => line.regionCode);
  const plansIn = indexByRegion(facts.plans, ({ regionCode }) => regionCode);
  const exclusionsIn = indexByRegion(facts.exclusions, ({ regionCode }) => regionCode);
  const agreementLines = Map.groupBy([...facts.promises, ...facts.plans], ({ agreementId }) => agreementId);
  const regencies = facts.regions.filter(({ kind }) => kind === 'REGENCY' || kind === 'CITY').map(({ code }) => code);
  const expectedOf = (regionCode: string, body: OfficerBody | null = null) =>
    expectedOfficers(facts.categories, unitsOf, { regionCode, body });

  function coverageOf(question: CoverageQuestion): CoverageInText {
    const { regionCode, bodies, keeps = () => true } = question;
    const kept = (linesIn.below.get(regionCode) ?? []).filter(({ line }) => keeps(line));
    const plans = (plansIn.below.get(regionCode) ?? []).filter(keeps);
    const exclusions = keptExclusions(exclusionsIn.below.get(regionCode) ?? [], question);
    const tallies = tally(kept);
    addUncounted(tallies, exclusions, kept);
    const never = countNeverMentioned(question);
    const expected = new Map(expectedOf(regionCode).map((each) => [each.categoryCode, each]));
    const categories = facts.categories.flatMap((category): readonly CategoryCoverage[] => {
      const own = tallies.get(category.code);
      const needed = bodies.includes(category.body) ? (expected.get(category.code) ?? null) : null;
      if (category.parts.length > 0 || (own === undefined && needed === null)) return [];
      const { promised, excluded, divided } = own ?? { promised: 0, excluded: 0, divided: false };
      return [
        {
          category,
          expected: needed,
          promised,
          excluded,
          neverMentioned: never.get(category.code) ?? 0,
          divided,
        },
      ];
    });
    const planned = plans.reduce((sum, { people }) => sum + people, 0);
    const sum = (of: 'promised' | 'excluded'): number => categories.reduce((total, each) => total + each[of], 0);
    return {
      categories,
      promised: sum('promised') + planned,
      planned,
      excluded: sum('excluded'),
      agreements: new Set([...kept.map(({ line }) => line), ...plans].map(({ agreementId }) => agreementId)).size,
      combined: weightsOf(kept, facts.categories),
    };
  }

  function keptExclusions(all: readonly ExclusionFact[], { bodies, keeps }: CoverageQuestion) {
    return all.filter(
      ({ agreementId, categoryCode }) =>
        bodies.includes(byCode.get(categoryCode)?.body ?? 'KPU') &&
        (keeps === undefined || (agreementLines.get(agreementId) ?? []).some(keeps)),
    );
  }

  /** What a text leaves out without a number is as many as are expected, where that is known. */
  function addUncounted(
    tallies: Map<string, Tally>,
    exclusions: readonly ExclusionFact[],
    kept: readonly CountedLine[],
  ): void {
    for (const { agreementId, regionCode, categoryCode } of exclusions) {
      const listed = kept.some(({ line }) => line.agreementId === agreementId && line.categoryCode === categoryCode);
      if (listed) continue;
      for (const code of partsOf(categoryCode, byCode)) {
        const category = byCode.get(code);
        if (category === undefined || !isCounted(category)) continue;
        const people = expectedIn(category, unitsOf(regionCode, category.level as 'DISTRICT')).expected ?? 0;
        addTo(tallies, code, { promised: 0, excluded: people, divided: false });
      }
    }
  }

  /** Expected people of each category in the regencies of a region where no agreement names it. */
  function countNeverMentioned({ regionCode, bodies, keeps = () => true }: CoverageQuestion) {
    const inside = regencies.filter((code) => regionCovers(regionCode, code));
    const places = inside.length === 0 ? [regionCode] : inside;
    const counts = new Map<string, number>();
    for (const place of places) {
      const mentioned = mentionedIn(place, keeps);
      for (const { categoryCode, expected, seats } of expectedOf(place)) {
        const { body } = byCode.get(categoryCode)!;
        // Seats that some units do without prove nothing by their absence.
        if (!bodies.includes(body) || seats.minimum === 0 || expected === null) continue;
        if (mentioned.categories.has(categoryCode) || mentioned.planned.has(body)) continue;
        counts.set(categoryCode, (counts.get(categoryCode) ?? 0) + expected);
      }
    }
    return counts;
  }

  /** What agreements for a place, for a part of it or for what lies above it name; a plan without categories may mean any of its body. */
  function mentionedIn(place: string, keeps: NonNullable<CoverageQuestion['keeps']>) {
    const categories = new Set([
      ...reaching(linesIn, place)
        .filter(({ line }) => keeps(line))
        .flatMap(({ parts }) => parts.map(({ code }) => code)),
      ...reaching(exclusionsIn, place).flatMap(({ categoryCode }) => partsOf(categoryCode, byCode)),
    ]);
    const planned = new Set(
      reaching(plansIn, place)
        .filter(keeps)
        .map(({ institutionCode }) => bodyOf(institutionCode)),
    );
    return { categories, planned };
  }

  function bodiesIn(regionCode: string): ReadonlySet<OfficerBody> {
    const found = [...reaching(linesIn, regionCode).map(({ line }) => line), ...reaching(plansIn, regionCode)];
    return new Set(found.map(({ institutionCode }) => bodyOf(institutionCode)).filter((body) => body !== null));
  }

  return { unitsOf, expectedOf, coverageOf, bodiesIn };
}

/** A line's category as numbers for the owner of participants. */
export function toCategoryBasis({ expected, promised, excluded, neverMentioned }: CategoryCoverage): CategoryBasis {
  return [expected === null ? 'none' : expected.expected, promised, excluded, neverMentioned];
}

function divide(
  line: PromiseFact,
  byCode: ReadonlyMap<string, CategoryFact>,
  unitsOf: UnitsOf,
): readonly { readonly code: string; readonly people: number }[] {
  const parts = partsOf(line.categoryCode, byCode).map((code) => byCode.get(code));
  const [first] = parts;
  if (first === undefined || parts.length === 1) return [{ code: line.categoryCode, people: line.people }];
  const seated = parts.flatMap((part) =>
    part === undefined || part.seats === null ? [] : [{ code: part.code, seats: part.seats }],
  );
  const units = isCounted(first) ? unitsOf(line.regionCode, first.level as 'DISTRICT').value : null;
  return splitCombined(line.people, seated, units);
}

function partsOf(categoryCode: string, byCode: ReadonlyMap<string, CategoryFact>): readonly string[] {
  const parts = byCode.get(categoryCode)?.parts ?? [];
  return parts.length === 0 ? [categoryCode] : parts;
}

function tally(lines: readonly CountedLine[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { line, parts } of lines) {
    for (const { code, people } of parts) {
      addTo(tallies, code, {
        promised: line.covered ? people : 0,
        excluded: line.covered ? 0 : people,
        divided: parts.length > 1,
      });
    }
  }
  return tallies;
}

function addTo(tallies: Map<string, Tally>, code: string, { promised, excluded, divided }: Tally): void {
  const own = tallies.get(code) ?? { promised: 0, excluded: 0, divided: false };
  own.promised += promised;
  own.excluded += excluded;
  own.divided ||= divided;
  tallies.set(code, own);
}

/** How the people of a combined category divide: as they are promised here, else by the usual seats. */
function weightsOf(
  lines: readonly CountedLine[],
  categories: readonly CategoryFact[],
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const byCode = new Map(categories.map((category) => [category.code, category]));
  return Object.fromEntries(
    categories
      .filter(({ parts }) => parts.length > 0)
      .map(({ code, parts }) => {
        const named = lines.filter(({ line }) => line.categoryCode === code && line.covered && line.people > 0);
        const weightOf = (part: string): number =>
          named.length === 0
            ? (byCode.get(part)?.seats?.usual ?? 0)
            : named
                .flatMap((line) => line.parts)
                .reduce((sum, each) => sum + (each.code === part ? each.people : 0), 0);
        return [code, Object.fromEntries(parts.map((part) => [part, weightOf(part)]))];
      }),
  );
}

/** Rows by their region: those exactly at it, and those at it or below. */
interface RegionIndex<Row> {
  readonly at: ReadonlyMap<string, readonly Row[]>;
  readonly below: ReadonlyMap<string, readonly Row[]>;
}

/** Rows for a place, for a part of it, or for what lies above it. */
function reaching<Row>(index: RegionIndex<Row>, place: string): readonly Row[] {
  return [
    ...(index.below.get(place) ?? []),
    ...ancestorRegionCodes(place).flatMap((above) => index.at.get(above) ?? []),
  ];
}

function indexByRegion<Row>(rows: readonly Row[], regionOf: (row: Row) => string): RegionIndex<Row> {
  const at = Map.groupBy(rows, regionOf);
  const below = new Map<string, Row[]>();
  for (const [code, own] of at) {
    for (const above of [code, ...ancestorRegionCodes(code)]) {
      const all = below.get(above) ?? [];
      all.push(...own);
      below.set(above, all);
    }
  }
  return { at, below };
}
