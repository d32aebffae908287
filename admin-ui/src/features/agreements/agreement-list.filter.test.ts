import { expect, test } from 'vitest';
import { readListSearch, filterOf } from './agreement-list.filter.ts';

test('states are read in the order of the life of an agreement, and words that are no state are dropped', () => {
  expect(readListSearch({ status: 'SENT_BACK.DRAFT.NONSENSE' }).status).toBe('DRAFT.SENT_BACK');
  expect(readListSearch({ status: 'NONSENSE' }).status).toBeUndefined();
});

test.each([
  ['2024-11-27', '2024-11-27'],
  ['27/11/2024', undefined],
  ['2024-13-01', undefined],
  ['', undefined],
])('the day %j of an address is taken as %j', (text, day) => {
  expect(readListSearch({ dari: text }).dari).toBe(day);
});

test.each([
  ['60', '60'],
  ['-1', undefined],
  ['3661', undefined],
  ['soon', undefined],
])('the days until the end %j are taken as %j', (text, days) => {
  expect(readListSearch({ berakhir: text }).berakhir).toBe(days);
});

test('what an address leaves out is no condition for the graph', () => {
  expect(Object.values(filterOf({})).every((value) => value === null)).toBe(true);
});

test('each filter of an address reaches the graph as the condition of its name', () => {
  const search = readListSearch({
    cari: 'bandung',
    status: 'IN_FORCE',
    pemilu: 'PEMILU-2024',
    instrumen: 'PKS',
    program: 'JKM',
    lini: 'FIRST',
    provinsi: '32',
    wilayah: '32.04',
    instansi: 'kpu-32.04',
    dari: '2023-01-01',
    sampai: '2023-12-31',
    berakhir: '90',
  });
  expect(filterOf(search)).toEqual({
    search: 'bandung',
    statuses: ['IN_FORCE'],
    electionCode: 'PEMILU-2024',
    instrument: 'PKS',
    programme: 'JKM',
    lineage: 'FIRST',
    provinceCode: '32',
    regionCode: '32.04',
    institutionCode: 'kpu-32.04',
    signedFrom: '2023-01-01',
    signedTo: '2023-12-31',
    endsWithinDays: 90,
  });
});
