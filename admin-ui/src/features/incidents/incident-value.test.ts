import { beforeAll, describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '../../paraglide/runtime.js';
import { incidentCsv } from './incident-csv.ts';
import { absenceOf } from './incident-value.ts';

beforeAll(() => overwriteGetLocale(() => 'id'));

describe('why a rate is missing', () => {
  it.each([
    ['it is there', { incidents: 9, covered: 20_000, perTenThousand: 4.5 }, null],
    ['none happened: a rate of zero is a rate', { incidents: 0, covered: 20_000, perTenThousand: 0 }, null],
    ['small', { incidents: null, covered: 20_000, perTenThousand: null }, 'disembunyikan'],
    [
      'small, and the owner of enrolments silent',
      { incidents: null, covered: null, perTenThousand: null },
      'disembunyikan',
    ],
    ['the owner of enrolments silent', { incidents: 9, covered: null, perTenThousand: null }, 'tidak tersedia'],
    ['nobody covered', { incidents: 9, covered: 0, perTenThousand: null }, 'tidak ada yang terlindungi'],
  ])('%s', (_name, figure, words) => {
    expect(absenceOf(figure)).toBe(words);
  });
});

it('leaves a hidden or unknown number empty in the file, never zero, and says why', () => {
  const { content, fileName } = incidentCsv('kalender-kejadian-PILKADA-2024-32', 'Jawa Barat', {
    total: { incidents: 9, covered: null, perTenThousand: null },
    days: [
      { day: '2024-11-27', incidents: 6 },
      { day: '2024-11-28', incidents: null },
    ],
    categories: [{ code: 'KPPS', name: 'KPPS', figure: { incidents: 6, covered: 12_000, perTenThousand: 5 } }],
    regions: [{ code: '32.04', name: 'Bandung', figure: { incidents: null, covered: 300, perTenThousand: null } }],
  });
  expect(fileName).toMatch(/^kalender-kejadian-PILKADA-2024-32-\d{4}-\d\d-\d\d\.csv$/);
  expect(content.split('\r\n').slice(1, -1)).toEqual([
    'Jumlah;;Jawa Barat;9;;;tidak tersedia',
    'Per hari;2024-11-27;2024-11-27;6;;;',
    'Per hari;2024-11-28;2024-11-28;;;;disembunyikan',
    'Per jenis petugas;KPPS;KPPS;6;12000;5;',
    'Per wilayah di bawahnya;32.04;Bandung;;300;;disembunyikan',
  ]);
});
