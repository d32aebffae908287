import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, test } from 'vitest';

import type { AgreementTermsInput, ExtensionInput } from '../schema.types.ts';
import { checkExtension } from './extension-check.ts';
import { isCovered, peopleOfExtension } from './extension-people.ts';
import { extendTerms } from './extension-terms.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const line = (categoryCode: string, people: number, covered = true) => ({ categoryCode, people, covered });
const single = (code: string) => ({ code, parts: [] });
const combined = { code: 'PPK_DAN_SEKRETARIAT', parts: ['PPK', 'SEK_PPK'] };
const all = new Map(
  [combined, single('PPK'), single('SEK_PPK'), single('KPPS'), single('LINMAS')].map((each) => [each.code, each]),
);
const expected = new Map([
  ['LINMAS', { people: 1_308, confidence: 'DERIVED' }],
  ['PPK', { people: 115, confidence: 'VERIFIED' }],
  ['SEK_PPK', { people: 69, confidence: 'PRESS' }],
] as const);

describe('whom an extension covers', () => {
  const kapuasHulu = [line('PPK_DAN_SEKRETARIAT', 184), line('KPPS', 4_579, false)];
  test.each([
    ['the 4,579 KPPS that Kapuas Hulu leaves out', 'KPPS', null, kapuasHulu, [4_579, 'EXCLUDED_BY_TEXT', 'STATED']],
    ['Linmas, whom it never mentions: those expected', 'LINMAS', null, kapuasHulu, [1_308, 'EXPECTED', 'DERIVED']],
    ['nobody of a category that it covers', 'PPK_DAN_SEKRETARIAT', null, kapuasHulu, [0, 'COVERED_BY_TEXT', 'STATED']],
    [
      'nobody of a part of a combined category that it covers',
      'SEK_PPK',
      null,
      kapuasHulu,
      [0, 'COVERED_BY_TEXT', 'STATED'],
    ],
    ['as many as are given, whatever the text says', 'KPPS', 70, kapuasHulu, [70, 'GIVEN', 'STATED']],
    ['none, when none are given', 'KPPS', 0, kapuasHulu, [0, 'GIVEN', 'STATED']],
    [
      'of a combined category, its parts together, as sure as the less sure',
      'PPK_DAN_SEKRETARIAT',
      null,
      [],
      [184, 'EXPECTED', 'PRESS'],
    ],
    ['where nothing is known, nobody can tell', 'KPPS', null, [], [null, 'UNKNOWN', 'UNVERIFIED']],
  ] as const)('%s', (_what, code, given, lines, found) => {
    const { people, peopleFrom, peopleConfidence } = peopleOfExtension(all.get(code)!, { given, lines, expected }, all);
    expect([people, peopleFrom, peopleConfidence]).toEqual(found);
  });

  test('a combined category is covered when all its parts are', () => {
    expect(isCovered(combined, [line('PPK', 5)], all)).toBe(false);
    expect(isCovered(combined, [line('PPK', 5), line('SEK_PPK', 3)], all)).toBe(true);
  });
});

describe('an extension as new terms', () => {
  const terms: AgreementTermsInput = {
    instrument: 'PKS',
    subject: null,
    programmes: ['JKK'],
    parties: [],
    beneficiaries: [
      {
        institutionCode: 'kpu-61.06',
        statedTotal: 184,
        headcounts: [line('PPK_DAN_SEKRETARIAT', 184), line('KPPS', 4_579, false)],
      },
      { institutionCode: 'bawaslu-61.06', statedTotal: 10, headcounts: [] },
    ],
    servicePeriods: [],
    wageBases: [{ categoryCode: 'KPPS', kind: 'HONORARIUM', monthlyAmount: null }],
    exclusions: [{ categoryCode: 'KPPS', text: 'tidak termasuk KPPS' }],
    legalBases: [],
    fundingText: null,
  };

  test('covers what was left out, with the wage base chosen, and keeps a total that was the sum the sum', () => {
    const extended = extendTerms(terms, 'kpu-61.06', [{ categoryCode: 'KPPS', people: 4_579, wageBase: 1_000_000 }]);
    expect(extended.beneficiaries).toEqual([
      {
        institutionCode: 'kpu-61.06',
        statedTotal: 4_763,
        headcounts: [line('PPK_DAN_SEKRETARIAT', 184), line('KPPS', 4_579)],
      },
      terms.beneficiaries[1],
    ]);
    expect(extended.exclusions).toEqual([]);
    expect(extended.wageBases).toEqual([{ categoryCode: 'KPPS', kind: 'FLAT', monthlyAmount: 1_000_000 }]);
  });

  test('adds to a category that is covered for some', () => {
    const extended = extendTerms(terms, 'kpu-61.06', [
      { categoryCode: 'PPK_DAN_SEKRETARIAT', people: 16, wageBase: null },
    ]);
    expect(extended.beneficiaries[0]?.headcounts[0]).toEqual(line('PPK_DAN_SEKRETARIAT', 200));
    expect(extended.wageBases).toEqual(terms.wageBases);
  });

  test('a stated total that was not the sum stays the word of the source', () => {
    const odd = { ...terms, beneficiaries: [{ ...terms.beneficiaries[0]!, statedTotal: 200 }] };
    expect(
      extendTerms(odd, 'kpu-61.06', [{ categoryCode: 'LINMAS', people: 5, wageBase: null }]).beneficiaries[0]
        ?.statedTotal,
    ).toBe(200);
  });
});

describe('a question that contradicts itself', () => {
  const input = (more: Partial<ExtensionInput> = {}): ExtensionInput => ({
    agreementId: 'agr_1',
    categories: [],
    ...more,
  });
  const one = (more: object) => ({ categories: [{ categoryCode: 'KPPS', ...more }] });
  test.each<[string, ExtensionInput, string | null]>([
    ['nothing but the agreement is a question', input(), null],
    [
      'region, election and institution are one too',
      input({ agreementId: null, regionCode: '61.06', electionCode: 'PILKADA-2024', institutionCode: 'kpu-61.06' }),
      null,
    ],
    ['a part of them is not', input({ agreementId: null, regionCode: '61.06' }), 'agreementId'],
    ['an agreement has its own region', input({ regionCode: '61.06' }), 'agreementId'],
    ['no month', input({ months: 0 }), 'months'],
    ['more than five years', input({ months: 61 }), 'months'],
    ['months and a last day', input({ months: 1, startsOn: date('2024-01-01'), endsOn: date('2024-02-01') }), 'months'],
    ['months from a day', input({ months: 1, startsOn: date('2024-01-01') }), null],
    ['a last day alone', input({ endsOn: date('2024-02-01') }), 'startsOn'],
    ['a first day alone', input({ startsOn: date('2024-02-01') }), 'endsOn'],
    ['backwards', input({ startsOn: date('2024-02-02'), endsOn: date('2024-02-01') }), 'endsOn'],
    ['for ever', input({ startsOn: date('2024-02-01'), endsOn: date('2034-02-01') }), 'endsOn'],
    [
      'one category twice',
      input({ categories: [{ categoryCode: 'KPPS' }, { categoryCode: 'KPPS' }] }),
      'categories.1.categoryCode',
    ],
    ['fewer than nobody', input(one({ people: -1 })), 'categories.0.people'],
    ['more people than there are', input(one({ people: 10_000_001 })), 'categories.0.people'],
    ['no wage', input(one({ wageBase: 0 })), 'categories.0.wageBase'],
    ['a wage without end', input(one({ wageBase: 1_000_000_001 })), 'categories.0.wageBase'],
    [
      'too many categories',
      input({ categories: Array.from({ length: 51 }, (_, index) => ({ categoryCode: `C${index}` })) }),
      'categories',
    ],
  ])('%s', (_what, question, field) => {
    expect(checkExtension(question)?.field ?? null).toBe(field);
  });
});
