import { NATION, parentRegionCode } from '@payung/kit/values/region-code.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Confidence, CountBasis, CountedUnit } from '../schema.types.ts';
import { leastSure } from './confidence.ts';
import type { CategoryFact, CoverageFacts, PromiseFact, RecordedFact, RegionFact } from './coverage-facts.ts';
import { inEnglish, inIndonesian } from '@payung/kit/values/words.ts';

/** A number of polling stations that one head-count of an agreement gives. */
export interface Derivation {
  readonly agreementId: string;
  readonly regionCode: string;
  readonly institutionCode: string;
  readonly categoryCode: string;
  readonly people: number;
  readonly seats: number;
  readonly pollingStations: number;
  /** Whether the head-count is a multiple of the seats. */
  readonly exact: boolean;
}

/** How many units of one kind a region has, and how that is known. */
export interface Units {
  readonly unit: CountedUnit;
  readonly value: number | null;
  readonly basis: CountBasis;
  readonly source: Sentence;
  readonly countedOn: string | null;
  readonly confidence: Confidence;
  /** Of summed regencies, how many are known. Null where nothing is summed. */
  readonly known: { readonly known: number; readonly of: number } | null;
  /** The part of `value` that is in none of the regions directly below. */
  readonly unplaced: number;
  readonly derivations: readonly Derivation[];
}

/** Asks how many units a region has. */
export type UnitsOf = (regionCode: string, unit: CountedUnit) => Units;

/**
 * Counts units region by region. A regency has what was recorded for it; polling stations otherwise what agreements' own
 * numbers give; districts and villages otherwise what the region list counts. A region above has the sum of those below, or
 * its own number where that is larger: what is known for the nation alone is in the nation's number and in no province's.
 */
export function countUnits(facts: CoverageFacts): UnitsOf {
  const regions = new Map(facts.regions.map((region) => [region.code, region]));
  const below = Map.groupBy(facts.regions.filter(isSummed), ({ code }) => parentRegionCode(code) ?? '');
  const recorded = new Map(facts.recorded.map((fact) => [`${fact.regionCode} ${fact.unit}`, fact]));
  const derivations = Map.groupBy(derivePollingStations(facts), ({ regionCode }) => regionCode);
  const known = new Map<string, Units>();

  const unitsOf: UnitsOf = (regionCode, unit) => {
    const key = `${regionCode} ${unit}`;
    const found = known.get(key) ?? count(regionCode, unit);
    known.set(key, found);
    return found;
  };

  function count(regionCode: string, unit: CountedUnit): Units {
    const region = regions.get(regionCode);
    const ownDerivations = unit === 'POLLING_STATION' ? (derivations.get(regionCode) ?? []) : [];
    const own = ownCount(unit, recorded.get(`${regionCode} ${unit}`), ownDerivations);
    const isSum = region?.kind === 'COUNTRY' || region?.kind === 'PROVINCE';
    if (!isSum) return own ?? (region === undefined ? unknown(unit) : listed(region, unit));
    const sum = sumUnits(
      unit,
      (below.get(regionCode) ?? []).map(({ code }) => unitsOf(code, unit)),
    );
    // The larger number: a region cannot have fewer units than those that are known below it.
    if (own === null || own.value === null || own.value < (sum.value ?? 0))
      return { ...sum, derivations: ownDerivations };
    return { ...own, known: sum.known, unplaced: own.value - (sum.value ?? 0) };
  }
  return unitsOf;
}

/** Whether a number counts all units: nothing below is missing, or the region has its own number. */
export function isComplete({ value, basis, known }: Units): boolean {
  return value !== null && (basis === 'RECORDED' || basis === 'DERIVED' || known === null || known.known === known.of);
}

/** What each head-count of officers with fixed seats at a polling station says of the number of stations. */
export function derivePollingStations({ promises, categories }: CoverageFacts): readonly Derivation[] {
  const byCode = new Map(categories.map((category) => [category.code, category]));
  return promises.flatMap((line) => derive(line, byCode.get(line.categoryCode)));
}

function derive(line: PromiseFact, category: CategoryFact | undefined): readonly Derivation[] {
  const seats = category?.level === 'POLLING_STATION' ? category.seats : null;
  if (seats === null || seats.minimum !== seats.maximum || line.people === 0) return [];
  const { agreementId, regionCode, institutionCode, categoryCode, people } = line;
  return [
    {
      agreementId,
      regionCode,
      institutionCode,
      categoryCode,
      people,
      seats: seats.usual,
      pollingStations: Math.round(people / seats.usual),
      exact: people % seats.usual === 0,
    },
  ];
}

/** The derivation to count with: whole multiples before others, then the most stations, since a text may cover a part only. */
export function bestDerivation(derivations: readonly Derivation[]): Derivation | null {
  const [best] = derivations.toSorted(
    (a, b) => Number(b.exact) - Number(a.exact) || b.pollingStations - a.pollingStations,
  );
  return best ?? null;
}

function ownCount(
  unit: CountedUnit,
  recorded: RecordedFact | undefined,
  derivations: readonly Derivation[],
): Units | null {
  if (recorded !== undefined) {
    const { value, source, countedOn, confidence } = recorded;
    const common = { basis: 'RECORDED', known: null, unplaced: 0, derivations } as const;
    return { ...common, unit, value, source: { id: source, en: source }, countedOn, confidence };
  }
  const best = bestDerivation(derivations);
  if (best === null) return null;
  return {
    unit,
    value: best.pollingStations,
    basis: 'DERIVED',
    source: derivationSource(best, derivations),
    countedOn: null,
    confidence: 'DERIVED',
    known: null,
    unplaced: 0,
    derivations,
  };
}

function derivationSource(best: Derivation, all: readonly Derivation[]): Sentence {
  const agreeing = new Set(
    all
      .filter(({ pollingStations }) => pollingStations === best.pollingStations)
      .map(({ institutionCode }) => institutionCode),
  );
  const differing = all.filter(({ pollingStations }) => pollingStations !== best.pollingStations).length;
  const others = differing === 0 ? '' : `; ${differing} angka lain berbeda`;
  const othersEn = differing === 0 ? '' : `; ${differing} other numbers differ`;
  const rest = best.exact ? '' : ', dibulatkan';
  const restEn = best.exact ? '' : ', rounded';
  const by = agreeing.size > 1 ? `, dibenarkan oleh ${agreeing.size} instansi` : '';
  const byEn = agreeing.size > 1 ? `, confirmed by ${agreeing.size} institutions independently` : '';
  return {
    id: `Dihitung dari perjanjian: ${inIndonesian(best.people)} ${best.categoryCode} ÷ ${best.seats}${rest}${by}${others}`,
    en: `Derived from agreements: ${inEnglish(best.people)} ${best.categoryCode} ÷ ${best.seats}${restEn}${byEn}${othersEn}`,
  };
}

function listed(region: RegionFact, unit: CountedUnit): Units {
  const value = listedValue(region, unit);
  if (value === null) return unknown(unit);
  return {
    unit,
    value,
    basis: 'LISTED',
    source: listSource(region.version),
    countedOn: null,
    confidence: 'VERIFIED',
    known: null,
    unplaced: 0,
    derivations: [],
  };
}

function listedValue({ kind, districts, villages }: RegionFact, unit: CountedUnit): number | null {
  if (unit === 'POLLING_STATION') return null;
  if (unit === 'DISTRICT') return kind === 'DISTRICT' ? 1 : districts;
  return kind === 'VILLAGE' ? 1 : villages;
}

function sumUnits(unit: CountedUnit, below: readonly Units[]): Units {
  const counted = below.filter(({ value }) => value !== null);
  if (counted.length === 0) return { ...unknown(unit), known: { known: 0, of: regenciesOf(below) } };
  const fromList = counted.every(({ basis }) => basis === 'LISTED');
  const known = below.reduce((sum, units) => sum + knownRegencies(units), 0);
  const of = regenciesOf(below);
  return {
    unit,
    value: counted.reduce((sum, { value }) => sum + (value ?? 0), 0),
    basis: fromList ? 'LISTED' : 'SUMMED',
    source: fromList
      ? counted[0]!.source
      : {
          id: `Jumlah ${inIndonesian(known)} dari ${inIndonesian(of)} kabupaten/kota`,
          en: `Sum of ${inEnglish(known)} of ${inEnglish(of)} regencies and cities`,
        },
    countedOn: null,
    confidence: leastSure(counted.map(({ confidence }) => confidence)),
    known: { known, of },
    unplaced: 0,
    derivations: [],
  };
}

/** A region with its own number counts as known with all that lies below it. */
function knownRegencies(units: Units): number {
  return isComplete(units) ? (units.known?.of ?? 1) : (units.known?.known ?? 0);
}

function regenciesOf(below: readonly Units[]): number {
  return below.reduce((sum, { known }) => sum + (known?.of ?? 1), 0);
}

function unknown(unit: CountedUnit): Units {
  return {
    unit,
    value: null,
    basis: 'UNKNOWN',
    source: { id: 'Belum diketahui', en: 'Not known' },
    countedOn: null,
    confidence: 'UNVERIFIED',
    known: null,
    unplaced: 0,
    derivations: [],
  };
}

function listSource(version: string): Sentence {
  return { id: `Daftar wilayah ${version}`, en: `List of regions ${version}` };
}

/** Regions that are summed up to the one above: provinces into the nation, regencies and cities into provinces. */
function isSummed({ code, kind }: RegionFact): boolean {
  return code !== NATION && (kind === 'PROVINCE' || kind === 'REGENCY' || kind === 'CITY');
}
