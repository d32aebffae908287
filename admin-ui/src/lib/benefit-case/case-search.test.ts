import { expect, test } from 'vitest';
import { caseOf, illnessOf, readSearch } from './case-search.ts';

const read = (address: Record<string, string>) => readSearch(address);
const death = { program: 'JKK', tanggal: '2024-02-14', akibat: 'meninggal', upah: '1100000' };

test('an address without programme, day or outcome is no case', () => {
  expect(caseOf(read({}))).toBeNull();
  expect(caseOf(read({ program: 'JKM', tanggal: '2024-02-14' }))).toBeNull();
  expect(caseOf(read({ ...death, tanggal: '2024-02-30' }))).toBeNull();
});

test('each field of an address reaches the graph as the input of its name', () => {
  const search = read({
    ...death,
    iur: '36',
    bulan: '2',
    hari: '10',
    rawat: '5000000',
    rehabilitasi: '1000',
    darat: '1',
    laut: '2',
    udara: '3',
    gigi: '4',
    dengar: '5',
    kacamata: '6',
    bantuan: '7',
    cacat: '3500.2000-5000',
    rumah: '1-500000.13-1',
    alat: '1000000-1400000.2000000',
    anak: '12-SD-6-kerja.3-0-1',
    santunan: 'meninggal',
    bunuhdiri: 'ya',
    asn: 'ya',
  });
  expect(caseOf(search)).toEqual({
    programme: 'JKK',
    occurredOn: '2024-02-14',
    outcome: 'DEATH',
    civilServant: true,
    monthlyWage: 1_100_000,
    contributionMonths: 36,
    inabilityMonths: 2,
    inabilityDays: 10,
    disabilities: [
      { shareBasisPoints: 3_500, functionLostBasisPoints: null },
      { shareBasisPoints: 2_000, functionLostBasisPoints: 5_000 },
    ],
    costs: {
      medical: 5_000_000,
      rehabilitation: 1_000,
      transport: [
        { mode: 'LAND', amount: 1 },
        { mode: 'SEA', amount: 2 },
        { mode: 'AIR', amount: 3 },
      ],
      homeCare: [
        { month: 1, amount: 500_000 },
        { month: 13, amount: 1 },
      ],
      prostheses: [
        { referencePrice: 1_000_000, paid: 1_400_000 },
        { referencePrice: 2_000_000, paid: null },
      ],
      dentures: 4,
      hearingAid: 5,
      spectacles: 6,
    },
    children: [
      { birthDate: '2012-02-14', level: 'SD', yearOfLevel: 6, married: false, working: true },
      { birthDate: '2021-02-14', level: null, yearOfLevel: 1, married: false, working: false },
    ],
    santunan: { case: 'DEATH', suicide: true },
    regionalAid: 7,
  });
});

test('what nobody knows is not sent as zero', () => {
  expect(caseOf(read({ program: 'JKM', tanggal: '2024-02-14', akibat: 'meninggal' }))).toMatchObject({
    monthlyWage: null,
    contributionMonths: null,
    regionalAid: null,
    santunan: null,
    disabilities: [],
    children: [],
  });
});

test.each([
  ['a negative amount', { upah: '-5' }, 'monthlyWage'],
  ['an amount with a dot', { upah: '1.100.000' }, 'monthlyWage'],
  ['too many digits', { iur: '12345' }, 'contributionMonths'],
])('%s of an address is left out', (_case, part, field) => {
  expect(caseOf(read({ ...death, upah: '', ...part }))).toMatchObject({ [field]: null });
});

test.each(['12', '12-SD', 'x-SD-1', '12-TK2-1', '<b>', '12-SD-1;x'])(
  'the child %j of an address is no child',
  (anak) => {
    expect(caseOf(read({ ...death, anak }))?.children).toEqual([]);
  },
);

test('a child born on a leap day is as old on the 28th of another year', () => {
  const search = read({ ...death, tanggal: '2024-02-29', anak: '1-0-1' });
  expect(caseOf(search)?.children).toMatchObject([{ birthDate: '2023-02-28' }]);
});

test('only a death under JKK is compared with an illness, and then with all else the same', () => {
  const search = read({ ...death, banding: 'ya' });
  expect(illnessOf(search)).toEqual({ ...caseOf(search), programme: 'JKM' });
  expect(illnessOf(read(death))).toBeNull();
  expect(illnessOf(read({ ...death, banding: 'ya', akibat: 'sembuh' }))).toBeNull();
  expect(illnessOf(read({ ...death, banding: 'ya', program: 'JKM' }))).toBeNull();
});
