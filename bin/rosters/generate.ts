import type { RosterField } from '../../subgraphs/participants/src/schema.types.ts';
import { damageRow } from './damage.ts';
import type { DamageKind } from './damage.ts';
import { inventName } from './names.ts';
import { seeded } from './random.ts';
import type { Random } from './random.ts';
import { regencies } from './regions.ts';
import type { RegencyRegions } from './regions.ts';

/** Cells that every row of a roster has; the others may be blank. */
type NeededField =
  | 'NIK'
  | 'NAME'
  | 'BIRTH_DATE'
  | 'SEX'
  | 'RESIDENCE_CODE'
  | 'EMPLOYMENT_STATUS'
  | 'CATEGORY_CODE'
  | 'REGION_CODE'
  | 'STARTS_ON'
  | 'ENDS_ON'
  | 'WAGE_BASE';

/** A row as it is typed into a file. */
export type RosterCells = Readonly<Record<NeededField, string> & Partial<Record<RosterField, string>>>;

/** One row of an invented roster. */
export interface RosterRow {
  /** As it stands in the file. */
  readonly typed: RosterCells;
  /** As it should stand: the same where nothing is damaged. */
  readonly right: RosterCells;
  readonly damage: DamageKind | null;
}

/** Officers of one kind: where they serve, when, for what. */
export interface RosterGroup {
  readonly categoryCode: string;
  readonly people: number;
  readonly serves: 'regency' | 'district' | 'village';
  readonly service: readonly [startsOn: string, endsOn: string];
  readonly wageBase: number;
}

/** A roster to invent. */
export interface RosterPlan {
  /** The same seed gives the same people, letter by letter. */
  readonly seed: number;
  readonly regionCode: string;
  /** Whose officers: those of two institutions of one regency never share a NIK. */
  readonly kind: 'KPU' | 'BAWASLU';
  /** Serials of NIKs begin here instead of at 9001, or 9501 for supervisors: two rosters of one regency then share nobody. */
  readonly firstSerial?: number;
  /** How many people: the seats of the regency's committees first, polling stations with the rest. */
  readonly people?: number;
  /** The groups themselves, where they are known, instead of `people`. */
  readonly groups?: readonly RosterGroup[];
  /** How many rows are damaged, spread evenly over the file and over the kinds. */
  readonly damaged?: number;
  /** Which kinds; all unless told. */
  readonly kinds?: readonly DamageKind[];
}

const PPK = ['2023-01-02', '2024-04-01'] as const;
const PPS = ['2023-01-16', '2024-04-01'] as const;
const TPS = ['2024-01-25', '2024-02-25'] as const;
const PTPS = ['2024-01-22', '2024-02-21'] as const;

/** The roster of KPU Kabupaten Bandung by the head-counts of its agreement: 101,738 people. */
export const BANDUNG_KPU: readonly RosterGroup[] = [
  { categoryCode: 'KPU_KETUA_ANGGOTA', people: 5, serves: 'regency', service: PPK, wageBase: 2_500_000 },
  { categoryCode: 'KPU_SEKRETARIAT', people: 14, serves: 'regency', service: PPK, wageBase: 1_850_000 },
  { categoryCode: 'PPK', people: 155, serves: 'district', service: PPK, wageBase: 2_200_000 },
  { categoryCode: 'SEK_PPK', people: 93, serves: 'district', service: PPK, wageBase: 1_300_000 },
  { categoryCode: 'PENDUKUNG_SEK_PPK', people: 62, serves: 'district', service: PPK, wageBase: 1_300_000 },
  { categoryCode: 'PPS', people: 840, serves: 'village', service: PPS, wageBase: 1_300_000 },
  { categoryCode: 'SEK_PPS', people: 840, serves: 'village', service: PPS, wageBase: 1_050_000 },
  { categoryCode: 'PETUGAS_TPS', people: 99_729, serves: 'village', service: TPS, wageBase: 1_100_000 },
];

/** The people of a roster, in the order of its groups and places. Nothing is kept but counters, however long it is. */
export function* generateRoster(plan: RosterPlan): Generator<RosterRow> {
  const regency = regencies().get(plan.regionCode);
  if (regency === undefined) throw new Error(`there is no regency ${plan.regionCode}`);
  const random = seeded(plan.seed);
  const nextNik = nikMaker(plan, regency, random);
  const groups = plan.groups ?? groupsOf(regency, plan);
  const total = groups.reduce((sum, { people }) => sum + people, 0);
  const damaged = plan.damaged ?? 0;
  let index = 0;
  let hurt = 0;
  let before: RosterCells | undefined;
  for (const group of groups) {
    const places =
      group.serves === 'regency' ? [regency.code] : group.serves === 'district' ? regency.districts : regency.villages;
    for (let n = 0; n < group.people; n++) {
      const place = places[Math.floor((n * places.length) / group.people)] ?? regency.code;
      const right = inventPerson(random, nextNik, group, place);
      index += 1;
      // Spread evenly, the last in the last row: after so many rows so many are damaged.
      const isDamaged = Math.floor((index * damaged) / total) > hurt;
      if (!isDamaged) {
        yield { typed: right, right, damage: null };
        before = right;
        continue;
      }
      const { typed, damage } = damageRow(right, { number: hurt, before, kinds: plan.kinds });
      hurt += 1;
      yield { typed, right, damage };
    }
  }
}

/** Seats of a regency: PPK and PPS with their secretariats, or the supervisors of districts and villages; polling stations take the rest. */
function groupsOf({ districts, villages }: RegencyRegions, { kind, people = 0 }: RosterPlan): readonly RosterGroup[] {
  const wanted: readonly RosterGroup[] =
    kind === 'KPU'
      ? [
          { categoryCode: 'PPK', people: districts.length * 5, serves: 'district', service: PPK, wageBase: 2_200_000 },
          {
            categoryCode: 'SEK_PPK',
            people: districts.length * 3,
            serves: 'district',
            service: PPK,
            wageBase: 1_300_000,
          },
          { categoryCode: 'PPS', people: villages.length * 3, serves: 'village', service: PPS, wageBase: 1_300_000 },
          {
            categoryCode: 'SEK_PPS',
            people: villages.length * 3,
            serves: 'village',
            service: PPS,
            wageBase: 1_050_000,
          },
        ]
      : [
          {
            categoryCode: 'PANWASCAM_DAN_SEKRETARIAT',
            people: districts.length * 11,
            serves: 'district',
            service: PPS,
            wageBase: 1_900_000,
          },
          { categoryCode: 'PKD', people: villages.length, serves: 'village', service: PPS, wageBase: 1_100_000 },
        ];
  let left = people;
  const taken = wanted.map((group) => {
    const some = Math.min(group.people, left);
    left -= some;
    return { ...group, people: some };
  });
  const rest: RosterGroup =
    kind === 'KPU'
      ? { categoryCode: 'PETUGAS_TPS', people: left, serves: 'village', service: TPS, wageBase: 1_100_000 }
      : { categoryCode: 'PTPS', people: left, serves: 'village', service: PTPS, wageBase: 1_000_000 };
  return [...taken, rest];
}

function inventPerson(random: Random, nextNik: NikMaker, group: RosterGroup, place: string): RosterCells {
  const female = random.below(2) === 0;
  const { nik, birthDate } = nextNik(female, place);
  return {
    NIK: nik,
    NAME: inventName(random, female),
    BIRTH_DATE: birthDate,
    SEX: female ? 'P' : 'L',
    RESIDENCE_CODE: place,
    EMPLOYMENT_STATUS: random.inHundred(50) ? 'NON_ASN' : '',
    CATEGORY_CODE: group.categoryCode,
    REGION_CODE: place,
    STARTS_ON: group.service[0],
    ENDS_ON: group.service[1],
    WAGE_BASE: String(group.wageBase),
  };
}

type NikMaker = (female: boolean, place: string) => { readonly nik: string; readonly birthDate: string };

const FIRST_YEAR = 1960;
const YEARS = 46;
const DATES = YEARS * 12 * 28;
/** Coprime to the number of dates, so that a district runs through all of them before it comes to the next serial. */
const STRIDE = 5_261;

/**
 * NIKs that read well and that no civil registry gives out: their serials begin at 9001, of supervisors at 9501. Nine
 * in ten people were first registered in a district of the regency they serve in.
 */
function nikMaker(
  { kind, firstSerial = kind === 'KPU' ? 9_001 : 9_501 }: RosterPlan,
  regency: RegencyRegions,
  random: Random,
): NikMaker {
  const given = new Map<string, number>();
  const two = (value: number): string => String(value).padStart(2, '0');
  return (female, place) => {
    const own = place.length > 5 ? place.slice(0, 8) : regency.districts[0]!;
    const district = random.inHundred(90) ? own : random.oneOf(regency.districts);
    const n = given.get(district) ?? 0;
    given.set(district, n + 1);
    const date = (n * STRIDE) % DATES;
    const [year, month, day] = [FIRST_YEAR + Math.floor(date / 336), 1 + (Math.floor(date / 28) % 12), 1 + (date % 28)];
    const serial = firstSerial + Math.floor(n / DATES);
    return {
      nik: `${district.replaceAll('.', '')}${two(female ? day + 40 : day)}${two(month)}${two(year % 100)}${serial}`,
      birthDate: `${year}-${two(month)}-${two(day)}`,
    };
  };
}
