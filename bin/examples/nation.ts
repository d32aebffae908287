import { generateRoster } from '../rosters/generate.ts';
import type { RosterGroup, RosterRow } from '../rosters/generate.ts';
import { regencies } from '../rosters/regions.ts';
import type { RegencyRegions } from '../rosters/regions.ts';

/** Polling stations within the country, Pemilu 2024 (as the press gave it from KPU). */
export const POLLING_STATIONS = 820_161;

/** Rows of one file: below the number that a second person has to approve. */
const ROWS_OF_FILE = 24_000;

/** Serials of NIKs that no other example uses. */
const FIRST_SERIAL = { KPU: 7_001, BAWASLU: 7_501 } as const;

const PPK = ['2023-01-02', '2024-04-01'] as const;
const PPS = ['2023-01-16', '2024-04-01'] as const;
const TPS = ['2024-01-25', '2024-02-25'] as const;
const PTPS = ['2024-01-22', '2024-02-21'] as const;

/** The officers of one institution of one regency. */
export interface NationRoster {
  readonly regionCode: string;
  readonly kind: 'KPU' | 'BAWASLU';
  readonly institutionCode: string;
  readonly groups: readonly RosterGroup[];
}

/** A file of such a roster. */
export interface NationFile {
  /** Names it, as in `32.04-kpu-2`. */
  readonly name: string;
  readonly roster: NationRoster;
  readonly rows: () => Iterable<RosterRow>;
}

/**
 * The ad-hoc officers of Pemilu 2024 by the seats of the law in the real districts and villages: five members of PPK and three of
 * its secretariat in each district, three and three in each village, nine officers at each polling station; three supervisors of
 * each district with eight of their secretariat, one of each village, one of each station. How many stations a regency has is
 * not known here for most: the 820,161 of the country are shared out by villages.
 *
 * @param provinces codes of the provinces to take, all when left out
 */
export function nationRosters(provinces?: readonly string[]): readonly NationRoster[] {
  const all = [...regencies().values()];
  const stations = shareOut(
    POLLING_STATIONS,
    all.map(({ villages }) => villages.length),
  );
  return all.flatMap((regency, index) =>
    provinces === undefined || provinces.includes(regency.code.slice(0, 2)) ? rostersOf(regency, stations[index]!) : [],
  );
}

/** The files of a roster, each short enough to need no second person. */
export function nationFiles(roster: NationRoster): readonly NationFile[] {
  const people = roster.groups.reduce((sum, group) => sum + group.people, 0);
  const count = Math.ceil(people / ROWS_OF_FILE);
  return Array.from({ length: count }, (_, part) => ({
    name: `${roster.regionCode}-${roster.kind.toLowerCase()}-${part + 1}`,
    roster,
    rows: () => stretchOf(roster, part * ROWS_OF_FILE, (part + 1) * ROWS_OF_FILE),
  }));
}

function* stretchOf({ regionCode, kind, groups }: NationRoster, from: number, to: number): Generator<RosterRow> {
  let number = 0;
  const plan = { seed: Number(regionCode.replace('.', '')), regionCode, kind, groups, firstSerial: FIRST_SERIAL[kind] };
  for (const row of generateRoster(plan)) {
    if (number >= to) return;
    if (number >= from) yield row;
    number += 1;
  }
}

function rostersOf({ code, districts, villages }: RegencyRegions, stations: number): readonly NationRoster[] {
  const d = districts.length;
  const v = villages.length;
  const of = (kind: NationRoster['kind'], groups: readonly RosterGroup[]): NationRoster => ({
    regionCode: code,
    kind,
    institutionCode: `${kind.toLowerCase()}-${code}`,
    groups: groups.filter(({ people }) => people > 0),
  });
  return [
    of('KPU', [
      { categoryCode: 'PPK', people: d * 5, serves: 'district', service: PPK, wageBase: 2_200_000 },
      { categoryCode: 'SEK_PPK', people: d * 3, serves: 'district', service: PPK, wageBase: 1_300_000 },
      { categoryCode: 'PPS', people: v * 3, serves: 'village', service: PPS, wageBase: 1_300_000 },
      { categoryCode: 'SEK_PPS', people: v * 3, serves: 'village', service: PPS, wageBase: 1_050_000 },
      { categoryCode: 'PETUGAS_TPS', people: stations * 9, serves: 'village', service: TPS, wageBase: 1_100_000 },
    ]),
    of('BAWASLU', [
      {
        categoryCode: 'PANWASCAM_DAN_SEKRETARIAT',
        people: d * 11,
        serves: 'district',
        service: PPS,
        wageBase: 1_900_000,
      },
      { categoryCode: 'PKD', people: v, serves: 'village', service: PPS, wageBase: 1_100_000 },
      { categoryCode: 'PTPS', people: stations, serves: 'village', service: PTPS, wageBase: 1_000_000 },
    ]),
  ];
}

/** Shares a whole out by weights, so that the shares add up to it: the largest remainders get what is left. */
export function shareOut(whole: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (whole * weight) / total);
  const shares = exact.map(Math.floor);
  const left = whole - shares.reduce((sum, share) => sum + share, 0);
  exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => (shares[index]! += 1));
  return shares;
}
