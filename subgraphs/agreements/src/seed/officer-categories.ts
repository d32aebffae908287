import type { OfficerCategoryRow } from '../officer-category/officer-category.table.ts';

type Seats = readonly [minimum: number, maximum: number, confidence: 'DERIVED' | 'PRESS' | 'UNVERIFIED'];

const AGREEMENTS = 'Head-counts of the five agreements divided by the units of their regions';
const PRACTICE = 'Palembang and Bandung 8, Indramayu 5: practice varies';

const category = (
  code: string,
  [nameId, nameEn]: readonly [string, string],
  [body, level]: readonly [OfficerCategoryRow['body'], OfficerCategoryRow['level']],
  seats: Seats | null,
  more: { readonly adHoc?: boolean; readonly civilServants?: boolean; readonly seatsSource?: string } = {},
): Omit<OfficerCategoryRow, 'position'> => ({
  code,
  nameId,
  nameEn,
  body,
  level,
  adHoc: more.adHoc ?? true,
  civilServants: more.civilServants ?? false,
  seatsMinimum: seats?.[0] ?? null,
  seatsMaximum: seats?.[1] ?? null,
  seatsSource: seats === null ? null : (more.seatsSource ?? AGREEMENTS),
  seatsConfidence: seats?.[2] ?? null,
});

/** Categories as agreements name them, by body and level. Some agreements count a body together with its secretariat. */
export const officerCategories: readonly OfficerCategoryRow[] = [
  category('KPU_KETUA_ANGGOTA', ['Ketua dan anggota KPU', 'KPU commissioners'], ['KPU', 'REGENCY'], null, {
    adHoc: false,
  }),
  category('KPU_SEKRETARIAT', ['Sekretariat KPU', 'KPU secretariat'], ['KPU', 'REGENCY'], null, { adHoc: false }),
  category(
    'PPK',
    ['Panitia Pemilihan Kecamatan (PPK)', 'Sub-district election committee'],
    ['KPU', 'DISTRICT'],
    [5, 5, 'DERIVED'],
  ),
  category(
    'SEK_PPK',
    ['Sekretariat PPK', 'Secretariat of the sub-district election committee'],
    ['KPU', 'DISTRICT'],
    [3, 3, 'DERIVED'],
  ),
  category(
    'PENDUKUNG_SEK_PPK',
    ['Tenaga pendukung sekretariat PPK', 'Support staff of the PPK secretariat'],
    ['KPU', 'DISTRICT'],
    [2, 2, 'DERIVED'],
  ),
  category(
    'PPK_DAN_SEKRETARIAT',
    ['PPK dan sekretariat', 'Sub-district election committee with secretariat'],
    ['KPU', 'DISTRICT'],
    [8, 10, 'DERIVED'],
  ),
  category(
    'PPS',
    ['Panitia Pemungutan Suara (PPS)', 'Village polling committee'],
    ['KPU', 'VILLAGE'],
    [3, 3, 'DERIVED'],
  ),
  category(
    'SEK_PPS',
    ['Sekretariat PPS', 'Secretariat of the village polling committee'],
    ['KPU', 'VILLAGE'],
    [3, 3, 'DERIVED'],
  ),
  category(
    'PPS_DAN_SEKRETARIAT',
    ['PPS dan sekretariat', 'Village polling committee with secretariat'],
    ['KPU', 'VILLAGE'],
    [6, 6, 'DERIVED'],
  ),
  category(
    'PANTARLIH',
    ['Petugas pemutakhiran data pemilih (Pantarlih)', 'Voter-list updaters'],
    ['KPU', 'POLLING_STATION'],
    null,
  ),
  category(
    'KPPS',
    ['Kelompok Penyelenggara Pemungutan Suara (KPPS)', 'Polling-station officers'],
    ['KPU', 'POLLING_STATION'],
    [7, 7, 'DERIVED'],
  ),
  category(
    'LINMAS',
    ['Petugas ketertiban TPS (Linmas)', 'Polling-station security'],
    ['KPU', 'POLLING_STATION'],
    [2, 2, 'DERIVED'],
  ),
  category(
    'PETUGAS_TPS',
    ['Petugas TPS (KPPS dan Linmas)', 'Polling-station officers and security'],
    ['KPU', 'POLLING_STATION'],
    [9, 9, 'DERIVED'],
  ),
  category(
    'PNS_SEK_BAWASLU',
    ['PNS sekretariat Bawaslu', 'Civil servants of the Bawaslu secretariat'],
    ['BAWASLU', 'REGENCY'],
    null,
    {
      adHoc: false,
      civilServants: true,
    },
  ),
  category(
    'PANWASCAM',
    ['Panwaslu Kecamatan (Panwascam)', 'Sub-district supervisory committee'],
    ['BAWASLU', 'DISTRICT'],
    [3, 3, 'DERIVED'],
  ),
  category(
    'SEK_PANWASCAM',
    ['Sekretariat Panwascam', 'Panwascam secretariat'],
    ['BAWASLU', 'DISTRICT'],
    [5, 8, 'PRESS'],
    { seatsSource: PRACTICE },
  ),
  category(
    'PANWASCAM_DAN_SEKRETARIAT',
    ['Panwascam dan sekretariat', 'Panwascam with secretariat'],
    ['BAWASLU', 'DISTRICT'],
    [8, 11, 'PRESS'],
    {
      seatsSource: PRACTICE,
    },
  ),
  category('PKD', ['Pengawas Kelurahan/Desa (PKD)', 'Village supervisors'], ['BAWASLU', 'VILLAGE'], [1, 1, 'DERIVED']),
  category(
    'PTPS',
    ['Pengawas TPS (PTPS)', 'Polling-station supervisors'],
    ['BAWASLU', 'POLLING_STATION'],
    [1, 1, 'DERIVED'],
  ),
].map((row, position) => ({ ...row, position }));
