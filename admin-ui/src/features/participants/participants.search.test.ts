import { expect, it } from 'vitest';
import { looksLikeNik, participantFilter, participantListSearch } from './participants.search.ts';

it('keeps a region in the URL, and nothing of a person', () =>
  expect(participantListSearch({ wilayah: '32.04', nama: 'Siti', nik: '3204114609970001' })).toEqual({
    wilayah: '32.04',
  }));
it.each(['3204114609970001', '3204 1146 0997 0001', '32041146099'])('takes %s for a NIK', (text) =>
  expect(looksLikeNik(text)).toBe(true),
);
it('takes a name with a number for a name', () => expect(looksLikeNik('Siti 2')).toBe(false));

it('asks the graph for a name beside what the URL says, and for everybody while a name is too short to search by', () => {
  expect(participantFilter(' Si ', { kategori: 'PPS' })).toEqual({
    name: 'Si',
    regionCode: null,
    categoryCode: 'PPS',
    agreementId: null,
  });
  expect(participantFilter('S', {}).name).toBeNull();
});
