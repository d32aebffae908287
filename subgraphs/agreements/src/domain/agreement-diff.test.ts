import { Temporal } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import { expect, test } from 'vitest';

import { diffTerms } from './agreement-diff.ts';
import type { AgreementTerms, BeneficiaryTerms } from './agreement-terms.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const names = {
  institutions: new Map([['kpu-61.06', 'KPU Kabupaten Kapuas Hulu']]),
  categories: new Map([['KPPS', { id: 'KPPS', en: 'Polling-station officers' }]]),
};
const kpu = (...headcounts: BeneficiaryTerms['headcounts']): BeneficiaryTerms => ({
  institutionCode: 'kpu-61.06',
  statedTotal: 1_876,
  statedTotalNote: null,
  headcounts,
});
const kpps = (people: number, covered: boolean, label = 'KPPS') => ({ categoryCode: 'KPPS', label, people, covered });
const ppk = { categoryCode: 'PPK', label: 'PPK', people: 184, covered: true };

const TERMS: AgreementTerms = {
  instrument: 'PKS',
  subject: 'Perlindungan',
  programmes: ['JKK', 'JKM'],
  period: { startsOn: date('2024-08-26'), endsOn: date('2025-01-27'), confidence: 'DERIVED' },
  parties: [
    { institutionCode: 'kpu-61.06', role: 'SIGNER', implied: false },
    { institutionCode: 'kpu-61.06', role: 'BENEFICIARY', implied: false },
  ],
  beneficiaries: [kpu(ppk, kpps(4_579, false))],
  servicePeriods: [{ categoryCode: 'KPPS', startsOn: date('2024-11-07'), endsOn: date('2024-12-07') }],
  wageBases: [{ categoryCode: 'KPPS', kind: 'FLAT', monthlyAmount: rupiah(1_000_000) }],
  exclusions: [{ categoryCode: 'LINMAS', text: null }],
  legalBases: ['Inpres 2/2021'],
  fundingText: null,
};
const changed = (more: Partial<AgreementTerms>) =>
  diffTerms(TERMS, { ...TERMS, ...more }, names).map(({ path, kind, before, after }) => [
    path,
    kind,
    before?.id ?? null,
    after?.id ?? null,
  ]);

test.each<[string, Partial<AgreementTerms>, readonly unknown[]]>([
  ['nothing', {}, []],
  [
    'a category that is covered now, with another number',
    { beneficiaries: [kpu(ppk, kpps(4_578, true))] },
    [
      ['beneficiaries.kpu-61.06.headcounts.KPPS.people', 'CHANGED', '4.579', '4.578'],
      ['beneficiaries.kpu-61.06.headcounts.KPPS.covered', 'CHANGED', 'tidak', 'ya'],
    ],
  ],
  ['categories in another order say the same', { beneficiaries: [kpu(kpps(4_579, false), ppk)] }, []],
  [
    'a category that is gone',
    { beneficiaries: [kpu(ppk)] },
    [
      ['beneficiaries.kpu-61.06.headcounts.KPPS.people', 'REMOVED', '4.579', null],
      ['beneficiaries.kpu-61.06.headcounts.KPPS.covered', 'REMOVED', 'tidak', null],
      ['beneficiaries.kpu-61.06.headcounts.KPPS.label', 'REMOVED', 'KPPS', null],
    ],
  ],
  [
    'the same category listed a second time',
    { beneficiaries: [kpu(ppk, kpps(4_579, false), kpps(7, true))] },
    [
      ['beneficiaries.kpu-61.06.headcounts.KPPS#2.people', 'ADDED', null, '7'],
      ['beneficiaries.kpu-61.06.headcounts.KPPS#2.covered', 'ADDED', null, 'ya'],
      ['beneficiaries.kpu-61.06.headcounts.KPPS#2.label', 'ADDED', null, 'KPPS'],
    ],
  ],
  [
    'a period that is stated now',
    { period: { startsOn: date('2024-09-01'), endsOn: null, confidence: 'STATED' } },
    [
      ['period.startsOn', 'CHANGED', '26 Agustus 2024', '1 September 2024'],
      ['period.endsOn', 'REMOVED', '27 Januari 2025', null],
      ['period.confidence', 'CHANGED', 'disimpulkan, perlu dipastikan', 'tertulis'],
    ],
  ],
  ['programmes', { programmes: ['JKK'] }, [['programmes', 'CHANGED', 'JKK, JKM', 'JKK']]],
  ['programmes in another order say the same', { programmes: ['JKM', 'JKK'] }, []],
  [
    'a party more',
    { parties: [...TERMS.parties, { institutionCode: 'pemda-61.06', role: 'FUNDER', implied: true }] },
    [['parties.pemda-61.06.FUNDER', 'ADDED', null, 'penyandang dana (tersirat)']],
  ],
  [
    'another wage base',
    { wageBases: [{ categoryCode: 'KPPS', kind: 'HONORARIUM', monthlyAmount: null }] },
    [
      ['wageBases.KPPS.kind', 'CHANGED', 'upah flat', 'honor'],
      ['wageBases.KPPS.monthlyAmount', 'REMOVED', 'Rp1.000.000', null],
    ],
  ],
  ['an exclusion that is gone', { exclusions: [] }, [['exclusions.LINMAS', 'REMOVED', 'tanpa alasan tertulis', null]]],
  [
    'service that begins later',
    { servicePeriods: [{ categoryCode: 'KPPS', startsOn: date('2024-11-08'), endsOn: date('2024-12-07') }] },
    [['servicePeriods.KPPS.startsOn', 'CHANGED', '7 November 2024', '8 November 2024']],
  ],
  ['funding', { fundingText: 'APBD' }, [['fundingText', 'ADDED', null, 'APBD']]],
  ['the instrument', { instrument: 'MOU' }, [['instrument', 'CHANGED', 'Perjanjian kerja sama', 'Nota kesepahaman']]],
  [
    'legal bases',
    { legalBases: ['Inpres 2/2021', 'Permendagri 27/2021'] },
    [['legalBases', 'CHANGED', 'Inpres 2/2021', 'Inpres 2/2021; Permendagri 27/2021']],
  ],
])('%s', (_case, more, changes) => {
  expect(changed(more)).toEqual(changes);
});

test('backwards, what was added is removed and the values change places', () => {
  const other = { ...TERMS, beneficiaries: [kpu(kpps(7, true))], fundingText: 'APBD', subject: null };
  const swap = { ADDED: 'REMOVED', REMOVED: 'ADDED', CHANGED: 'CHANGED' } as const;
  const there = diffTerms(TERMS, other, names);
  const back = diffTerms(other, TERMS, names);
  const byPath = <Change extends { readonly path: string }>(changes: readonly Change[]) =>
    Object.fromEntries(changes.map((change) => [change.path, change]));
  expect(byPath(back)).toEqual(
    byPath(
      there.map(({ kind, before, after, ...change }) => ({
        ...change,
        kind: swap[kind],
        before: after,
        after: before,
      })),
    ),
  );
  expect(there.length).toBeGreaterThan(4);
});

test('a path is written for people in both languages', () => {
  const [change] = diffTerms(TERMS, { ...TERMS, beneficiaries: [kpu(ppk, kpps(4_578, false))] }, names);
  expect(change).toMatchObject({
    label: {
      id: 'KPU Kabupaten Kapuas Hulu, KPPS: jumlah petugas',
      en: 'KPU Kabupaten Kapuas Hulu, Polling-station officers: people',
    },
    before: { id: '4.579', en: '4,579' },
  });
});
