import type { CategoryFact, CoverageFacts, PlanFact, PromiseFact, RegionFact } from './coverage-facts.ts';
import { seatsTogether } from './seats.ts';
import type { Seats } from './seats.ts';

const seats = (minimum: number, usual = minimum, maximum = usual): Seats => ({
  minimum,
  usual,
  maximum,
  source: 'practice',
  confidence: 'DERIVED',
});

const category = (
  code: string,
  body: CategoryFact['body'],
  level: CategoryFact['level'],
  own: Seats | null,
): CategoryFact => ({ code, nameId: code, nameEn: code, body, level, seats: own, parts: [] });

const SINGLE: readonly CategoryFact[] = [
  category('KPU_KETUA_ANGGOTA', 'KPU', 'REGENCY', null),
  category('KPU_SEKRETARIAT', 'KPU', 'REGENCY', null),
  category('PPK', 'KPU', 'DISTRICT', seats(5)),
  category('SEK_PPK', 'KPU', 'DISTRICT', seats(3)),
  category('PENDUKUNG_SEK_PPK', 'KPU', 'DISTRICT', seats(0, 2, 2)),
  category('PPS', 'KPU', 'VILLAGE', seats(3)),
  category('SEK_PPS', 'KPU', 'VILLAGE', seats(3)),
  category('PANTARLIH', 'KPU', 'POLLING_STATION', null),
  category('KPPS', 'KPU', 'POLLING_STATION', seats(7)),
  category('LINMAS', 'KPU', 'POLLING_STATION', seats(2)),
  category('PNS_SEK_BAWASLU', 'BAWASLU', 'REGENCY', null),
  category('PANWASCAM', 'BAWASLU', 'DISTRICT', seats(3)),
  category('SEK_PANWASCAM', 'BAWASLU', 'DISTRICT', { ...seats(5, 8, 8), confidence: 'PRESS' }),
  category('PKD', 'BAWASLU', 'VILLAGE', seats(1)),
  category('PTPS', 'BAWASLU', 'POLLING_STATION', seats(1)),
];

const seatsOf = (codes: readonly string[]): Seats | null =>
  seatsTogether(codes.map((code) => SINGLE.find((single) => single.code === code)?.seats ?? null));

const combined = (
  code: string,
  body: CategoryFact['body'],
  level: CategoryFact['level'],
  parts: readonly string[],
) => ({
  ...category(code, body, level, seatsOf(parts)),
  parts,
});

/** The categories that every installation starts from, as far as counting goes. */
export const CATEGORIES: readonly CategoryFact[] = [
  ...SINGLE,
  combined('PPK_DAN_SEKRETARIAT', 'KPU', 'DISTRICT', ['PPK', 'SEK_PPK', 'PENDUKUNG_SEK_PPK']),
  combined('PPS_DAN_SEKRETARIAT', 'KPU', 'VILLAGE', ['PPS', 'SEK_PPS']),
  combined('PETUGAS_TPS', 'KPU', 'POLLING_STATION', ['KPPS', 'LINMAS']),
  combined('PANWASCAM_DAN_SEKRETARIAT', 'BAWASLU', 'DISTRICT', ['PANWASCAM', 'SEK_PANWASCAM']),
];

/** A regency or city with its districts and villages. */
export function regency(code: string, districts: number, villages: number, name = `Kabupaten ${code}`): RegionFact {
  return { code, name, kind: 'REGENCY', districts, villages, version: 'list 1' };
}

/** A region above regencies, whose own numbers are never used. */
export function upper(code: string): RegionFact {
  return {
    code,
    name: code === 'ID' ? 'Indonesia' : `Provinsi ${code}`,
    kind: code === 'ID' ? 'COUNTRY' : 'PROVINCE',
    districts: 0,
    villages: 0,
    version: 'list 1',
  };
}

/** Lines of one agreement: `['KPPS', 700]` is promised, `['KPPS', 700, false]` listed and left out. */
export function agreement(
  agreementId: string,
  [regionCode, institutionCode]: readonly [string, string],
  lines: readonly (readonly [category: string, people: number, covered?: boolean])[],
): readonly PromiseFact[] {
  return lines.map(([categoryCode, people, covered = true]) => ({
    agreementId,
    regionCode,
    institutionCode,
    categoryCode,
    people,
    covered,
  }));
}

/** A planned total without categories. */
export function plan(
  agreementId: string,
  [regionCode, institutionCode]: readonly [string, string],
  people: number,
): PlanFact {
  return { agreementId, regionCode, institutionCode, people };
}

/** Facts of an election; what is left out is empty. */
export function facts(more: Partial<CoverageFacts>): CoverageFacts {
  return { regions: [], categories: CATEGORIES, recorded: [], promises: [], plans: [], exclusions: [], ...more };
}

/** The five published agreements with their regions, in one election for the sake of counting. */
export const BANDUNG = regency('32.04', 31, 280, 'Kabupaten Bandung');
export const KAPUAS_HULU = regency('61.06', 23, 282, 'Kabupaten Kapuas Hulu');
export const PALEMBANG: RegionFact = { ...regency('16.71', 18, 107, 'Kota Palembang'), kind: 'CITY' };
export const BINTAN = regency('21.01', 10, 51, 'Kabupaten Bintan');
export const PONOROGO = regency('35.02', 21, 307, 'Kabupaten Ponorogo');

/** What the five agreements say. */
export const FIVE = facts({
  regions: [...['ID', '16', '21', '32', '35', '61'].map(upper), BANDUNG, KAPUAS_HULU, PALEMBANG, BINTAN, PONOROGO],
  promises: [
    ...agreement(
      'bandung',
      ['32.04', 'kpu-32.04'],
      [
        ['KPU_KETUA_ANGGOTA', 5],
        ['KPU_SEKRETARIAT', 14],
        ['PPK', 155],
        ['PPS', 840],
        ['SEK_PPK', 93],
        ['SEK_PPS', 840],
        ['PENDUKUNG_SEK_PPK', 62],
        ['PETUGAS_TPS', 99_729],
      ],
    ),
    ...agreement(
      'bandung',
      ['32.04', 'bawaslu-32.04'],
      [
        ['PANWASCAM_DAN_SEKRETARIAT', 341],
        ['PKD', 280],
        ['PNS_SEK_BAWASLU', 7],
        ['PTPS', 11_081],
      ],
    ),
    ...agreement(
      'kapuas-hulu',
      ['61.06', 'kpu-61.06'],
      [
        ['PPK_DAN_SEKRETARIAT', 184],
        ['PPS_DAN_SEKRETARIAT', 1_692],
        ['KPPS', 4_579, false],
      ],
    ),
    ...agreement(
      'palembang',
      ['16.71', 'bawaslu-16.71'],
      [
        ['PANWASCAM', 54],
        ['SEK_PANWASCAM', 144],
        ['PKD', 107],
        ['PTPS', 2_272],
      ],
    ),
    ...agreement(
      'bintan',
      ['21.01', 'kpu-21.01'],
      [
        ['PPK_DAN_SEKRETARIAT', 100],
        ['PPS_DAN_SEKRETARIAT', 306],
        ['KPPS', 3_472],
        ['LINMAS', 992],
      ],
    ),
  ],
  plans: [plan('ponorogo', ['35.02', 'bawaslu-35.02'], 1_700)],
});
