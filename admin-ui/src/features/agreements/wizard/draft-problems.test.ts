import { describe, expect, test } from 'vitest';
import { fieldOfInput, missingToSubmit, problemsOf } from './draft-problems.ts';
import type { DraftValues } from './draft-values.ts';
import { emptyCategory, emptyDraft, termsInput } from './draft-values.ts';

const kpu = { code: 'kpu-32.04', name: 'KPU Kabupaten Bandung', roles: ['SIGNER', 'BENEFICIARY'] } as const;
const bpjs = { code: 'bpjs-kc-lodaya', name: 'BPJS Lodaya', roles: ['INSURER'] } as const;
const draft: DraftValues = {
  ...emptyDraft,
  regionCode: '32.04',
  electionCode: 'PILKADA-2024',
  instrument: 'PKS',
  parties: [kpu, bpjs],
  startsOn: '01/09/2024',
  endsOn: '27/01/2025',
  categories: [
    { ...emptyCategory('PPK'), startsOn: '17/05/2024', endsOn: '27/01/2025' },
    { ...emptyCategory('KPPS'), wageKind: 'FLAT', wageAmount: '1.000.000', excluded: true },
  ],
  counts: { 'kpu-32.04': { statedTotal: '155', lines: [{ code: 'PPK', people: '155', covered: true }] } },
};

describe('what keeps a draft from being saved', () => {
  test.each<[string, Partial<DraftValues>, string, string]>([
    ['no region', { regionCode: null }, 'regionCode', 'required'],
    ['no election', { electionCode: '' }, 'electionCode', 'required'],
    ['no party', { parties: [] }, 'parties', 'required'],
    ['a party that is nothing to it', { parties: [{ ...kpu, roles: [] }] }, 'parties', 'required'],
    ['no instrument', { instrument: '' }, 'instrument', 'required'],
    ['a day that is none', { startsOn: '31/02/2024' }, 'startsOn', 'date'],
    ['days in the wrong order', { endsOn: '31/08/2024' }, 'endsOn', 'reversed'],
    [
      'half a period of service',
      { categories: [{ ...emptyCategory('PPK'), startsOn: '17/05/2024' }] },
      'categories.PPK.endsOn',
      'incomplete-period',
    ],
    [
      'a flat wage without an amount',
      { categories: [{ ...emptyCategory('PPK'), wageKind: 'FLAT' }] },
      'categories.PPK.wageAmount',
      'rupiah',
    ],
    [
      'a count that is none',
      { counts: { 'kpu-32.04': { statedTotal: '', lines: [{ code: 'PPK', people: '12,5', covered: true }] } } },
      'counts.kpu-32.04.PPK.people',
      'count',
    ],
    [
      'a category that is left out and covered at once',
      { counts: { 'kpu-32.04': { statedTotal: '', lines: [{ code: 'KPPS', people: '7', covered: true }] } } },
      'counts.kpu-32.04.KPPS.people',
      'excluded-and-covered',
    ],
  ])('%s', (_name, part, path, kind) => {
    expect(problemsOf({ ...draft, ...part }, 'new')).toEqual([expect.objectContaining({ path, kind })]);
  });

  test('nothing does when all that is said can be understood', () => {
    expect(problemsOf(draft, 'new')).toEqual([]);
  });

  test('an unfinished draft is no problem: it only cannot be handed in yet', () => {
    const unfinished = { ...draft, startsOn: '', endsOn: '', parties: [kpu], counts: {} };
    expect(problemsOf(unfinished, 'new')).toEqual([]);
    expect(missingToSubmit(unfinished).map(({ kind }) => kind)).toEqual(['starts-on', 'ends-on', 'insurer', 'counts']);
  });

  test('an amendment needs a purpose, and no region or election of its own', () => {
    expect(problemsOf({ ...draft, regionCode: null, electionCode: '' }, 'amend')).toEqual([
      expect.objectContaining({ path: 'reason', kind: 'reason' }),
    ]);
  });

  test('counts of an institution that is no beneficiary any more are kept and not judged', () => {
    const counts = { 'kpu-32.04': { statedTotal: 'banyak', lines: [] } };
    expect(problemsOf({ ...draft, parties: [{ ...kpu, roles: ['SIGNER'] }, bpjs], counts }, 'new')).toEqual([]);
  });
});

describe('what is sent', () => {
  test('is what was typed, as the graph takes it', () => {
    expect(termsInput({ ...draft, legalBases: 'Inpres 2/2021\n\n Inpres 4/2022 ' })).toMatchObject({
      startsOn: '2024-09-01',
      endsOn: '2025-01-27',
      parties: [
        { institutionCode: 'kpu-32.04', role: 'SIGNER' },
        { institutionCode: 'kpu-32.04', role: 'BENEFICIARY' },
        { institutionCode: 'bpjs-kc-lodaya', role: 'INSURER' },
      ],
      beneficiaries: [
        {
          institutionCode: 'kpu-32.04',
          statedTotal: 155,
          headcounts: [{ categoryCode: 'PPK', people: 155, covered: true }],
        },
      ],
      servicePeriods: [{ categoryCode: 'PPK', startsOn: '2024-05-17', endsOn: '2025-01-27' }],
      wageBases: [{ categoryCode: 'KPPS', kind: 'FLAT', monthlyAmount: 1_000_000 }],
      exclusions: [{ categoryCode: 'KPPS', text: null }],
      legalBases: ['Inpres 2/2021', 'Inpres 4/2022'],
    });
  });

  test('names no beneficiary of whom nothing is said, which only a draft may leave open', () => {
    expect(termsInput({ ...draft, counts: {} }).beneficiaries).toEqual([]);
  });
});

test.each([
  ['terms.endsOn', 'ketentuan', 'endsOn'],
  ['input.terms.parties', 'pihak', 'parties'],
  ['regionCode', 'pihak', 'regionCode'],
  ['terms.servicePeriods.0.endsOn', 'ketentuan', 'categories.PPK.endsOn'],
  ['terms.wageBases.0.monthlyAmount', 'ketentuan', 'categories.KPPS.wageAmount'],
  ['terms.exclusions.0.text', 'ketentuan', 'categories.KPPS.exclusionText'],
  ['terms.beneficiaries.0.statedTotal', 'jumlah', 'counts.kpu-32.04.statedTotal'],
  ['terms.beneficiaries.0.headcounts.0.people', 'jumlah', 'counts.kpu-32.04.PPK.people'],
  ['terms.legalBases.1', 'dokumen', 'legalBases'],
])('a refusal about %s shows in the step %s at %s', (path, step, field) => {
  expect(fieldOfInput(path, draft)).toEqual({ step, path: field });
});

test('a refusal about the whole has no field', () => {
  expect(fieldOfInput(null, draft)).toBeNull();
});
