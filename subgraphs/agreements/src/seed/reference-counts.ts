import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { NATION } from '@payung/kit/values/region-code.ts';

import type { ReferenceCountRow } from '../reference-count/reference-count.table.ts';

/** Numbers of polling stations of the whole nation, from the press. Those of regencies come from agreements' own numbers, or are recorded. */
export function referenceCounts(recordedAt: Instant): readonly Omit<ReferenceCountRow, 'id'>[] {
  const stations = (electionCode: string, value: number, [countedOn, source]: readonly [string, string]) => ({
    regionCode: NATION,
    electionCode,
    unit: 'POLLING_STATION' as const,
    value,
    countedOn: Temporal.PlainDate.from(countedOn),
    source,
    confidence: 'PRESS' as const,
    recordedAt,
    importId: null,
  });
  return [
    stations('PEMILU-2024', 820_161, [
      '2023-07-02',
      'alinea.id (DPT Pemilu 2024): TPS dalam negeri; tanggal pleno belum diverifikasi',
    ]),
    stations('PILKADA-2024', 435_296, [
      '2024-09-22',
      'Tempo melalui refku.com (DPT Pilkada 2024); tanggal pleno belum diverifikasi',
    ]),
  ];
}
