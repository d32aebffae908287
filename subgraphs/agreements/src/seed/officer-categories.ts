import type {
  OfficerCategoryListed,
  OfficerCategoryPartRow,
  OfficerSeatsRow,
} from '../officer-category/officer-category.table.ts';

const category = (
  code: string,
  [nameId, nameEn]: readonly [string, string],
  [body, level]: readonly [OfficerCategoryListed['body'], OfficerCategoryListed['level']],
  more: { readonly adHoc?: boolean; readonly civilServants?: boolean } = {},
): Omit<OfficerCategoryListed, 'position'> => ({
  code,
  nameId,
  nameEn,
  body,
  level,
  adHoc: more.adHoc ?? true,
  civilServants: more.civilServants ?? false,
});

/** Categories as agreements name them, by body and level. Some agreements count a body together with its secretariat. */
export const officerCategories: readonly OfficerCategoryListed[] = [
  category('KPU_KETUA_ANGGOTA', ['Ketua dan anggota KPU', 'KPU commissioners'], ['KPU', 'REGENCY'], {
    adHoc: false,
  }),
  category('KPU_SEKRETARIAT', ['Sekretariat KPU', 'KPU secretariat'], ['KPU', 'REGENCY'], { adHoc: false }),
  category('PPK', ['Panitia Pemilihan Kecamatan (PPK)', 'Sub-district election committee'], ['KPU', 'DISTRICT']),
  category('SEK_PPK', ['Sekretariat PPK', 'Secretariat of the sub-district election committee'], ['KPU', 'DISTRICT']),
  category(
    'PENDUKUNG_SEK_PPK',
    ['Tenaga pendukung sekretariat PPK', 'Support staff of the PPK secretariat'],
    ['KPU', 'DISTRICT'],
  ),
  category(
    'PPK_DAN_SEKRETARIAT',
    ['PPK dan sekretariat', 'Sub-district election committee with secretariat'],
    ['KPU', 'DISTRICT'],
  ),
  category('PPS', ['Panitia Pemungutan Suara (PPS)', 'Village polling committee'], ['KPU', 'VILLAGE']),
  category('SEK_PPS', ['Sekretariat PPS', 'Secretariat of the village polling committee'], ['KPU', 'VILLAGE']),
  category(
    'PPS_DAN_SEKRETARIAT',
    ['PPS dan sekretariat', 'Village polling committee with secretariat'],
    ['KPU', 'VILLAGE'],
  ),
  category(
    'PANTARLIH',
    ['Petugas pemutakhiran data pemilih (Pantarlih)', 'Voter-list updaters'],
    ['KPU', 'POLLING_STATION'],
  ),
  category(
    'KPPS',
    ['Kelompok Penyelenggara Pemungutan Suara (KPPS)', 'Polling-station officers'],
    ['KPU', 'POLLING_STATION'],
  ),
  category('LINMAS', ['Petugas ketertiban TPS (Linmas)', 'Polling-station security'], ['KPU', 'POLLING_STATION']),
  category(
    'PETUGAS_TPS',
    ['Petugas TPS (KPPS dan Linmas)', 'Polling-station officers and security'],
    ['KPU', 'POLLING_STATION'],
  ),
  category(
    'PNS_SEK_BAWASLU',
    ['PNS sekretariat Bawaslu', 'Civil servants of the Bawaslu secretariat'],
    ['BAWASLU', 'REGENCY'],
    {
      adHoc: false,
      civilServants: true,
    },
  ),
  category(
    'PANWASCAM',
    ['Panwaslu Kecamatan (Panwascam)', 'Sub-district supervisory committee'],
    ['BAWASLU', 'DISTRICT'],
  ),
  category('SEK_PANWASCAM', ['Sekretariat Panwascam', 'Panwascam secretariat'], ['BAWASLU', 'DISTRICT']),
  category(
    'PANWASCAM_DAN_SEKRETARIAT',
    ['Panwascam dan sekretariat', 'Panwascam with secretariat'],
    ['BAWASLU', 'DISTRICT'],
  ),
  category('PKD', ['Pengawas Kelurahan/Desa (PKD)', 'Village supervisors'], ['BAWASLU', 'VILLAGE']),
  category('PTPS', ['Pengawas TPS (PTPS)', 'Polling-station supervisors'], ['BAWASLU', 'POLLING_STATION']),
].map((row, position) => ({ ...row, position }));

/** What combined categories count together, in order. Where a number fits no whole unit, the rest counts under the first. */
const COMBINED: Readonly<Record<string, readonly string[]>> = {
  PPK_DAN_SEKRETARIAT: ['PPK', 'SEK_PPK', 'PENDUKUNG_SEK_PPK'],
  PPS_DAN_SEKRETARIAT: ['PPS', 'SEK_PPS'],
  PETUGAS_TPS: ['KPPS', 'LINMAS'],
  PANWASCAM_DAN_SEKRETARIAT: ['PANWASCAM', 'SEK_PANWASCAM'],
};

/** Parts of combined categories. */
export const officerCategoryParts: readonly OfficerCategoryPartRow[] = Object.entries(COMBINED).flatMap(
  ([categoryCode, parts]) => parts.map((partCode, position) => ({ categoryCode, partCode, position })),
);

const AGREEMENTS = 'Jumlah petugas lima perjanjian dibagi satuan wilayahnya';

const seats = (
  categoryCode: string,
  [minimum, usual, maximum]: readonly [number, number, number],
  source = AGREEMENTS,
  confidence: OfficerSeatsRow['confidence'] = 'DERIVED',
): Omit<OfficerSeatsRow, 'id'> => ({
  categoryCode,
  effectiveFrom: null,
  minimum,
  usual,
  maximum,
  source,
  confidence,
});

/** Seats of one unit of each category that has a rule, from the beginning. Another rule from a later day is another row. */
export const officerSeats: readonly Omit<OfficerSeatsRow, 'id'>[] = [
  seats('PPK', [5, 5, 5]),
  seats('SEK_PPK', [3, 3, 3]),
  seats(
    'PENDUKUNG_SEK_PPK',
    [0, 2, 2],
    'Bandung dan Bintan 2, Kapuas Hulu dan Kab. Malang tidak ada: praktik berbeda-beda',
  ),
  seats('PPS', [3, 3, 3]),
  seats('SEK_PPS', [3, 3, 3]),
  seats('KPPS', [7, 7, 7]),
  seats('LINMAS', [2, 2, 2]),
  seats('PANWASCAM', [3, 3, 3]),
  seats('SEK_PANWASCAM', [5, 8, 8], 'Palembang dan Bandung 8, Indramayu 5: praktik berbeda-beda', 'PRESS'),
  seats('PKD', [1, 1, 1]),
  seats('PTPS', [1, 1, 1]),
];
