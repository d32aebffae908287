import { generateRoster } from '../rosters/generate.ts';
import type { RosterGroup, RosterRow } from '../rosters/generate.ts';
import { withRecord } from '../rosters/with-record.ts';
import { exampleRoster } from './roster.ts';

/** A roster of invented people, to be loaded as any institution loads one. */
export interface ExampleRoster {
  /** Names it in its idempotency keys: another roster needs another name. */
  readonly name: string;
  readonly agreementSource: string;
  readonly institutionCode: string;
  readonly fileName: string;
  readonly rows: () => Iterable<RosterRow>;
}

interface RosterDraft extends Omit<ExampleRoster, 'rows' | 'fileName'> {
  readonly kind: 'KPU' | 'BAWASLU';
  readonly groups: readonly RosterGroup[];
  readonly seed: number;
  readonly damaged?: number;
}

const PPK_2024 = ['2023-01-02', '2024-04-01'] as const;
const PPS_2024 = ['2023-01-16', '2024-04-01'] as const;
const TPS_2024 = ['2024-01-25', '2024-02-25'] as const;
const PTPS_2024 = ['2024-01-22', '2024-02-21'] as const;
const PILKADA = ['2024-05-17', '2025-01-27'] as const;
const PTPS_PILKADA = ['2024-11-04', '2024-12-04'] as const;

/** Officers who are at KPU and at Bawaslu in the same days: no article was found that forbids it, so somebody has to decide. */
const AT_BOTH = 8;

const BANDUNG_KPU: RosterDraft = {
  name: 'bandung-kpu-1',
  agreementSource: 'seed-000',
  institutionCode: 'kpu-32.04',
  kind: 'KPU',
  seed: 3204,
  damaged: 12,
  groups: [
    group('PPK', 155, 'district', PPK_2024, 2_200_000),
    group('SEK_PPK', 93, 'district', PPK_2024, 1_300_000),
    group('PENDUKUNG_SEK_PPK', 62, 'district', PPK_2024, 1_300_000),
    group('PPS', 840, 'village', PPS_2024, 1_300_000),
    group('SEK_PPS', 840, 'village', PPS_2024, 1_050_000),
    // A part of the 99,729.
    group('PETUGAS_TPS', 2_700, 'village', TPS_2024, 1_100_000),
  ],
};

/**
 * The rosters of the first start, with as many people as the agreements promise: Bintan 4,870, Kapuas Hulu 1,876, Palembang 2,577,
 * and of Bandung the committees and a part of the polling stations. Who is enrolled one by one (`roster.ts`) is left out here.
 */
export const exampleRosters: readonly ExampleRoster[] = [
  finish({
    name: 'bintan-1',
    agreementSource: 'seed-003',
    institutionCode: 'kpu-21.01',
    kind: 'KPU',
    seed: 2101,
    groups: [
      group('PPK_DAN_SEKRETARIAT', 100, 'district', PPK_2024, 2_200_000),
      group('PPS_DAN_SEKRETARIAT', 306, 'village', PPS_2024, 1_300_000),
      group('KPPS', 3_472, 'village', TPS_2024, 1_100_000),
      group('LINMAS', 992, 'village', TPS_2024, 700_000),
    ],
  }),
  finish({
    name: 'kapuas-hulu-1',
    agreementSource: 'seed-001',
    institutionCode: 'kpu-61.06',
    kind: 'KPU',
    seed: 6106,
    groups: [
      group('PPK_DAN_SEKRETARIAT', 184, 'district', PILKADA, 2_200_000),
      group('PPS_DAN_SEKRETARIAT', 1_692, 'village', PILKADA, 1_300_000),
    ],
  }),
  finish({
    name: 'palembang-1',
    agreementSource: 'seed-002',
    institutionCode: 'bawaslu-16.71',
    kind: 'BAWASLU',
    seed: 1671,
    groups: [
      group('PANWASCAM', 54, 'district', PILKADA, 1_900_000),
      group('SEK_PANWASCAM', 144, 'district', PILKADA, 1_300_000),
      group('PKD', 107, 'village', PILKADA, 1_100_000),
      group('PTPS', 2_272, 'village', PTPS_PILKADA, 800_000),
    ],
  }),
  finish(BANDUNG_KPU),
  finish(
    {
      name: 'bandung-bawaslu-1',
      agreementSource: 'seed-000',
      institutionCode: 'bawaslu-32.04',
      kind: 'BAWASLU',
      seed: 3205,
      groups: [group('PKD', 280, 'village', PPS_2024, 1_100_000), group('PTPS', 700, 'village', PTPS_2024, 1_000_000)],
    },
    alsoAtKpu,
  ),
];

/** People of the roster of KPU Bandung who stand in that of Bawaslu too, as supervisors of the stations they work at. */
function* alsoAtKpu(): Generator<RosterRow> {
  let found = 0;
  for (const { right, damage } of draftRows(BANDUNG_KPU)) {
    if (right.CATEGORY_CODE !== 'PETUGAS_TPS' || damage !== null) continue;
    const [STARTS_ON, ENDS_ON] = PTPS_2024;
    const typed = { ...right, CATEGORY_CODE: 'PTPS', STARTS_ON, ENDS_ON, WAGE_BASE: '1000000' };
    yield { typed, right: typed, damage: null };
    found += 1;
    if (found === AT_BOTH) return;
  }
}

function finish(draft: RosterDraft, more: () => Iterable<RosterRow> = () => []): ExampleRoster {
  const { name, agreementSource, institutionCode } = draft;
  return {
    name,
    agreementSource,
    institutionCode,
    fileName: `data-contoh-${name}.csv`,
    *rows() {
      yield* draftRows(draft);
      yield* more();
    },
  };
}

function draftRows({ groups, seed, kind, damaged = 0, ...draft }: RosterDraft): Iterable<RosterRow> {
  const left = groups.map((one) => ({ ...one, people: one.people - enrolledOneByOne(draft, one.categoryCode) }));
  const regionCode = draft.institutionCode.slice(draft.institutionCode.indexOf('-') + 1);
  return withRecord(generateRoster({ seed, regionCode, kind, groups: left, damaged }), seed + 1);
}

/** Of the places of a category, those that a few invented officers hold already. */
function enrolledOneByOne(
  { agreementSource, institutionCode }: Pick<RosterDraft, 'agreementSource' | 'institutionCode'>,
  categoryCode: string,
): number {
  return exampleRoster
    .filter(
      (one) =>
        one.agreementSource === agreementSource &&
        one.institutionCode === institutionCode &&
        one.categoryCode === categoryCode,
    )
    .reduce((sum, { people }) => sum + people, 0);
}

function group(
  categoryCode: string,
  people: number,
  serves: RosterGroup['serves'],
  service: RosterGroup['service'],
  wageBase: number,
): RosterGroup {
  return { categoryCode, people, serves, service, wageBase };
}
