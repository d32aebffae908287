import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { OfficerBody } from '../schema.types.ts';
import { bodyOf } from './coverage-facts.ts';
import type { CoverageFacts, RegionFact } from './coverage-facts.ts';
import type { CoveragePicture } from './coverage.ts';
import { expectedIn, formulaOf, isCounted } from './expected.ts';
import type { Expected } from './expected.ts';
import { bestDerivation } from './units.ts';
import type { Derivation, Units } from './units.ts';
import { inEnglish, inIndonesian } from '@payung/kit/values/words.ts';

/** People of one body who have no agreement, counted from the agreement of the other. */
export interface Counterpart {
  readonly regionCode: string;
  readonly institutionCode: string;
  readonly agreementIds: readonly string[];
  readonly pollingStations: number;
  readonly lines: readonly Expected[];
  readonly people: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly reasoning: Sentence;
}

/** The two bodies with election officers. */
export const BODIES: readonly OfficerBody[] = ['KPU', 'BAWASLU'];

/**
 * What the agreement of one body tells of the other's officers in a regency: its head-counts give the polling stations, the
 * region list the districts and villages. Palembang's 2,272 supervisors of polling stations give 21,270 officers of KPU.
 * Null when the other body has an agreement of its own, or when nothing gives the polling stations.
 */
export function inferCounterpart(
  facts: CoverageFacts,
  { unitsOf, bodiesIn }: Pick<CoveragePicture, 'unitsOf' | 'bodiesIn'>,
  { regionCode, body }: { readonly regionCode: string; readonly body: OfficerBody },
): Counterpart | null {
  const region = facts.regions.find(({ code }) => code === regionCode);
  if (region === undefined || bodiesIn(regionCode).has(body)) return null;
  const stations = unitsOf(regionCode, 'POLLING_STATION');
  const derivations = stations.derivations.filter(({ institutionCode }) => bodyOf(institutionCode) !== body);
  const best = bestDerivation(derivations);
  if (best === null) return null;
  const derived: Units = { ...stations, value: best.pollingStations, basis: 'DERIVED', confidence: 'DERIVED' };
  const lines = facts.categories
    .filter(isCounted)
    .filter((category) => category.body === body)
    .map((category) =>
      expectedIn(
        category,
        category.level === 'POLLING_STATION' ? derived : unitsOf(regionCode, category.level as 'DISTRICT'),
      ),
    );
  const sum = (of: 'expected' | 'minimum' | 'maximum'): number =>
    lines.reduce((total, line) => total + (line[of] ?? 0), 0);
  return {
    regionCode,
    institutionCode: `${body.toLowerCase()}-${regionCode}`,
    agreementIds: [...new Set(derivations.map(({ agreementId }) => agreementId))],
    pollingStations: best.pollingStations,
    lines,
    people: sum('expected'),
    minimum: sum('minimum'),
    maximum: sum('maximum'),
    reasoning: reasoningOf({ facts, region, best, body, lines, people: sum('expected') }),
  };
}

function reasoningOf(of: {
  readonly facts: CoverageFacts;
  readonly region: RegionFact;
  readonly best: Derivation;
  readonly body: OfficerBody;
  readonly lines: readonly Expected[];
  readonly people: number;
}): Sentence {
  const { facts, region, best, body, lines, people } = of;
  const category = facts.categories.find(({ code }) => code === best.categoryCode);
  const told = officeName(bodyOf(best.institutionCode) ?? 'KPU', region);
  const untold = officeName(body, region);
  const formulas = (language: 'id' | 'en'): string =>
    lines.flatMap((line) => formulaOf(line)?.[language] ?? []).join(' + ');
  return {
    id:
      `Perjanjian ${told} menyebut ${inIndonesian(best.people)} ${category?.nameId ?? best.categoryCode}, jadi ada ${inIndonesian(best.pollingStations)} TPS. ` +
      `${untold} memerlukan ${inIndonesian(people)} petugas (${formulas('id')}) dan belum punya perjanjian.`,
    en:
      `The agreement of ${told} names ${inEnglish(best.people)} ${category?.nameEn ?? best.categoryCode}, so there are ${inEnglish(best.pollingStations)} polling stations. ` +
      `${untold} needs ${inEnglish(people)} officers (${formulas('en')}) and has no agreement.`,
  };
}

/** The name of the commission or agency of a region. The commission is called KIP in Aceh. */
export function officeName(
  body: OfficerBody,
  { code, name, kind }: Pick<RegionFact, 'code' | 'name' | 'kind'>,
): string {
  const brand = body === 'BAWASLU' ? 'Bawaslu' : code === '11' || code.startsWith('11.') ? 'KIP' : 'KPU';
  return `${brand} ${kind === 'PROVINCE' ? 'Provinsi ' : ''}${name}`;
}
