import type { Instant } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import { leastSure } from '../domain/confidence.ts';
import type { CategoryCoverage } from '../domain/coverage.ts';
import { formulaOf } from '../domain/expected.ts';
import type { Expected } from '../domain/expected.ts';
import { inEnglish, inIndonesian } from '@payung/kit/values/words.ts';
import type { CoverageAbsence, FigureSource } from '../schema.types.ts';
import type { CoverageLineRow, CoverageRow } from './coverage.reads.ts';
import { certainFigure } from './figure.ts';
import type { FigureRow } from './figure.ts';

/** Officers that the election needs, over the categories of a coverage. */
export function expectedFigure({ text, asOf }: CoverageRow): FigureRow {
  return sumExpected(
    text.categories.flatMap(({ expected }) => expected ?? []),
    asOf,
  );
}

/** Officers that the election needs in one category. */
export function expectedLineFigure({ own, coverage }: CoverageLineRow): FigureRow {
  return sumExpected(own.expected === null ? [] : [own.expected], coverage.asOf);
}

/** The sum over categories: those that are not known are left out, and the figure says so. */
export function sumExpected(lines: readonly Expected[], asOf: Instant): FigureRow {
  const known = lines.filter(({ expected }) => expected !== null);
  const sourcesOf = (): readonly FigureSource[] => distinctSources(known);
  if (known.length === 0)
    return { value: null, minimum: null, maximum: null, completeness: 'UNKNOWN', note: NO_BASIS, asOf, sourcesOf };
  const sum = (of: 'expected' | 'minimum' | 'maximum'): number =>
    known.reduce((total, line) => total + (line[of] ?? 0), 0);
  const whole = known.length === lines.length && known.every(({ complete }) => complete);
  return {
    value: sum('expected'),
    minimum: sum('minimum'),
    maximum: whole ? sum('maximum') : null,
    completeness: whole ? 'COMPLETE' : 'PARTIAL',
    note: whole ? null : missingUnits(lines),
    asOf,
    sourcesOf,
  };
}

/** People that agreements promise to cover. */
export function promisedFigure({ text, asOf }: CoverageRow): FigureRow {
  return certainFigure(text.promised, asOf, () => [fromAgreements(text.agreements)]);
}

/** People that agreements promise to cover in one category. */
export function promisedLineFigure({ own, coverage }: CoverageLineRow): FigureRow {
  const figure = certainFigure(own.promised, coverage.asOf, () => [fromAgreements(coverage.text.agreements)]);
  return own.divided ? { ...figure, completeness: 'ESTIMATED', note: DIVIDED } : figure;
}

/** Who is absent from the text: left out by it, or never mentioned. */
export function absencesInText({ own }: CoverageLineRow): readonly CoverageAbsence[] {
  return [...excludedByText(own), ...neverMentioned(own)];
}

function excludedByText({ excluded: people }: CategoryCoverage): readonly CoverageAbsence[] {
  if (people === 0) return [];
  const reason = {
    id: `${inIndonesian(people)} orang disebut naskah perjanjian dan dikecualikan olehnya.`,
    en: `${inEnglish(people)} people are listed by the text of an agreement and left out by it.`,
  };
  return [{ kind: 'EXCLUDED_BY_TEXT', people, reason }];
}

function neverMentioned({ neverMentioned: people, expected }: CategoryCoverage): readonly CoverageAbsence[] {
  if (people === 0) return [];
  const how = (language: 'id' | 'en'): string =>
    expected?.expected === people ? ` (${formulaOf(expected)?.[language] ?? ''})` : '';
  const reason = {
    id: `${inIndonesian(people)} orang diperlukan${how('id')} dan tidak disebut perjanjian mana pun.`,
    en: `${inEnglish(people)} people are needed${how('en')} and no agreement mentions them.`,
  };
  return [{ kind: 'NEVER_MENTIONED', people, reason }];
}

function fromAgreements(rows: number): FigureSource {
  return {
    name: {
      id: `Jumlah petugas dalam ${inIndonesian(rows)} perjanjian`,
      en: `Head-counts of ${inEnglish(rows)} ${rows === 1 ? 'agreement' : 'agreements'}`,
    },
    rows,
    confidence: 'STATED',
  };
}

function distinctSources(lines: readonly Expected[]): readonly FigureSource[] {
  const all = lines.flatMap((line) => [
    { name: line.source, confidence: line.confidence },
    { name: { id: line.seats.source, en: line.seats.source }, confidence: line.seats.confidence },
  ]);
  return [...Map.groupBy(all, ({ name }) => name.id).values()].map((same) => ({
    name: same[0]!.name,
    rows: null,
    confidence: leastSure(same.map(({ confidence }) => confidence)),
  }));
}

/** Which units are not known, once each. */
function missingUnits(lines: readonly Expected[]): Sentence {
  const stations = lines.some(({ unit, complete }) => unit === 'POLLING_STATION' && !complete);
  const source = lines.find(({ complete }) => !complete)?.source;
  const detail = (language: 'id' | 'en'): string => (source === undefined ? '' : ` (${source[language]})`);
  return stations
    ? {
        id: `Jumlah TPS belum seluruhnya diketahui${detail('id')}; angka sebenarnya lebih besar.`,
        en: `Not all polling stations are known${detail('en')}; the true number is higher.`,
      }
    : {
        id: `Sebagian jumlah unit belum diketahui${detail('id')}; angka sebenarnya lebih besar.`,
        en: `Some numbers of units are not known${detail('en')}; the true number is higher.`,
      };
}

const NO_BASIS = {
  id: 'Jumlah unit belum diketahui, jadi kebutuhan petugas tidak dapat dihitung.',
  en: 'The number of units is not known, so the officers needed cannot be counted.',
};

const DIVIDED = {
  id: 'Perjanjian menyebut kategori gabungan; orangnya dibagi menurut kursi per unit.',
  en: 'An agreement names a combined category; its people are divided by the seats of a unit.',
};
