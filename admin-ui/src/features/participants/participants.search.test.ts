import { expect, it } from 'vitest';
import { looksLikeNik, participantFilter, participantListSearch } from './participants.search.ts';

it('keeps a name in the URL', () => expect(participantListSearch({ nama: ' Siti ' })).toEqual({ nama: 'Siti' }));
it('drops what could be a NIK', () => expect(participantListSearch({ nama: '3204114609970001' })).toEqual({}));
it.each(['3204114609970001', '3204 1146 0997 0001', '32041146099'])('takes %s for a NIK', (text) =>
  expect(looksLikeNik(text)).toBe(true),
);
it('takes a name with a number for a name', () => expect(looksLikeNik('Siti 2')).toBe(false));

it('asks the graph for what the URL says, and for everybody while a name is too short to search by', () => {
  expect(participantFilter({ nama: 'Si', kategori: 'PPS' })).toEqual({
    name: 'Si',
    regionCode: null,
    categoryCode: 'PPS',
    agreementId: null,
  });
  expect(participantFilter({ nama: 'S' }).name).toBeNull();
});
