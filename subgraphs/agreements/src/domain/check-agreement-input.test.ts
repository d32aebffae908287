import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, test } from 'vitest';

import type { RegisterAgreementInput } from '../schema.types.ts';
import { agreementInput, beneficiary, line } from '../testing/agreement-input.ts';
import { checkAgreementInput, checkComplete, checkPeriodStated, checkTerms } from './check-agreement-input.ts';

const TODAY = Temporal.PlainDate.from('2024-11-27');
const signer = { institutionCode: 'kpu-32.04', role: 'SIGNER' } as const;
const insurer = { institutionCode: 'bpjs-kc-lodaya', role: 'INSURER' } as const;
const kpu = { institutionCode: 'kpu-32.04', role: 'BENEFICIARY' } as const;
const bawaslu = { institutionCode: 'bawaslu-32.04', role: 'BENEFICIARY' } as const;
const many = <Entry>(entry: Entry, count: number): Entry[] => Array.from({ length: count }, () => entry);

test.each<[string, Partial<RegisterAgreementInput>]>([
  ['as it stands', {}],
  ['signed today', { signedOn: TODAY }],
  ['signed by nobody who is named', { parties: [insurer, kpu] }],
  [
    'a signer who is no beneficiary',
    { parties: [{ institutionCode: 'kesbangpol-32.04', role: 'SIGNER' }, insurer, kpu] },
  ],
  ['one institution in several roles', { parties: [signer, insurer, kpu, { ...signer, role: 'FUNDER' }] }],
  [
    'two beneficiaries',
    {
      parties: [insurer, kpu, bawaslu],
      beneficiaries: [beneficiary(), beneficiary({ institutionCode: 'bawaslu-32.04' })],
    },
  ],
  ['a plan without categories', { beneficiaries: [beneficiary({ headcounts: [], statedTotal: 1_700 })] }],
  ['a plan for nobody', { beneficiaries: [beneficiary({ headcounts: [], statedTotal: 0 })] }],
  ['categories without a total', { beneficiaries: [beneficiary({ statedTotal: null })] }],
  ['numbers that do not add up: they warn', { beneficiaries: [beneficiary({ statedTotal: 156 })] }],
  ['no programme', { programmes: [] }],
  [
    'as many people as can be named',
    { beneficiaries: [beneficiary({ statedTotal: 10_000_000, headcounts: [line('KPPS', 10_000_000)] })] },
  ],
  ['as many entries as can be listed', { legalBases: many('Inpres 2/2021', 200) }],
])('nothing is wrong with an agreement: %s', (_case, more) => {
  expect(checkAgreementInput(agreementInput(more), TODAY)).toBeNull();
});

describe('an agreement is refused where', () => {
  test.each<[string, Partial<RegisterAgreementInput>, string]>([
    ['it is signed tomorrow', { signedOn: TODAY.add({ days: 1 }) }, 'signedOn'],
    ['nobody insures', { parties: [signer, kpu] }, 'parties'],
    ['an institution is listed twice in one role', { parties: [insurer, kpu, kpu] }, 'parties'],
    ['nobody is covered', { parties: [signer, insurer], beneficiaries: [] }, 'beneficiaries'],
    ['a beneficiary has no numbers', { parties: [insurer, kpu, bawaslu] }, 'beneficiaries'],
    [
      'numbers have no beneficiary',
      { beneficiaries: [beneficiary(), beneficiary({ institutionCode: 'bawaslu-32.04' })] },
      'beneficiaries',
    ],
    ['a beneficiary has numbers twice', { beneficiaries: [beneficiary(), beneficiary()] }, 'beneficiaries'],
    [
      'there is neither a total nor a category',
      { beneficiaries: [beneficiary({ statedTotal: null, headcounts: [] })] },
      'beneficiaries.0.statedTotal',
    ],
    ['a total is negative', { beneficiaries: [beneficiary({ statedTotal: -1 })] }, 'beneficiaries.0.statedTotal'],
    [
      'a total is too large',
      { beneficiaries: [beneficiary({ statedTotal: 10_000_001 })] },
      'beneficiaries.0.statedTotal',
    ],
    [
      'a category is negative',
      { beneficiaries: [beneficiary({ headcounts: [line('PPK', 5), line('PPS', -1)] })] },
      'beneficiaries.0.headcounts.1.people',
    ],
    [
      'a category is too large',
      { beneficiaries: [beneficiary({ headcounts: [line('PPK', 10_000_001)] })] },
      'beneficiaries.0.headcounts.0.people',
    ],
    [
      'categories together are too large to be read again',
      { beneficiaries: [beneficiary({ headcounts: many(line('KPPS', 9_000_000), 200) })] },
      'beneficiaries',
    ],
    [
      'who is left out is too many as well',
      { beneficiaries: [beneficiary({ headcounts: [line('KPPS', 6_000_000), line('PPS', 6_000_000, false)] })] },
      'beneficiaries',
    ],
    ['there are parties without end', { parties: [insurer, kpu, ...many(signer, 200)] }, 'parties'],
    ['there are programmes without end', { programmes: many('JKK' as const, 201) }, 'programmes'],
    [
      'there are categories without end',
      { beneficiaries: [beneficiary({ headcounts: many(line('PPK', 0), 201) })] },
      'beneficiaries.0.headcounts',
    ],
  ])('%s', (_case, more, field) => {
    expect(checkAgreementInput(agreementInput(more), TODAY)).toEqual({
      refused: {
        code: 'INVALID',
        field,
        message: { id: expect.any(String) as string, en: expect.any(String) as string },
      },
    });
  });

  test('today is where the question is asked, not where the machine stands', () => {
    expect(checkAgreementInput(agreementInput({ signedOn: TODAY }), TODAY.subtract({ days: 1 }))).toMatchObject({
      refused: { field: 'signedOn' },
    });
  });
});

describe('terms, finished or not', () => {
  const date = (text: string) => Temporal.PlainDate.from(text);
  const service = (startsOn: string, endsOn: string) => ({
    categoryCode: 'PPK',
    startsOn: date(startsOn),
    endsOn: date(endsOn),
  });
  const flat = (monthlyAmount: number | null) => ({ categoryCode: 'PPK', kind: 'FLAT', monthlyAmount }) as never;

  test.each<[string, Partial<RegisterAgreementInput>]>([
    ['nobody yet', { parties: [], beneficiaries: [] }],
    ['a beneficiary without numbers yet', { beneficiaries: [beneficiary({ statedTotal: null, headcounts: [] })] }],
    ['a period of one day', { startsOn: date('2024-11-27'), endsOn: date('2024-11-27') }],
    ['the first day alone', { startsOn: date('2024-11-27') }],
    ['a wage by honorarium', { wageBases: [{ categoryCode: 'PPK', kind: 'HONORARIUM' }] }],
    ['a flat wage', { wageBases: [flat(1)] }],
    [
      'a category left out that is listed as not covered',
      {
        exclusions: [{ categoryCode: 'KPPS' }],
        beneficiaries: [beneficiary({ headcounts: [line('KPPS', 7, false)] })],
      },
    ],
    ['the longest text', { subject: 'x'.repeat(2_000) }],
  ])('may say %s', (_case, more) => {
    expect(checkTerms(agreementInput(more))).toBeNull();
  });

  test.each<[string, Partial<RegisterAgreementInput>, string]>([
    ['a period backwards', { startsOn: date('2024-11-27'), endsOn: date('2024-11-26') }, 'terms.endsOn'],
    ['service backwards', { servicePeriods: [service('2024-11-07', '2024-11-06')] }, 'terms.servicePeriods.0.endsOn'],
    [
      'service of one category twice',
      { servicePeriods: [service('2024-11-07', '2024-12-07'), service('2024-11-07', '2024-12-07')] },
      'terms.servicePeriods',
    ],
    ['a flat wage without an amount', { wageBases: [flat(null)] }, 'terms.wageBases.0.monthlyAmount'],
    ['a flat wage of nothing', { wageBases: [flat(0)] }, 'terms.wageBases.0.monthlyAmount'],
    [
      'an honorarium with an amount',
      { wageBases: [{ categoryCode: 'PPK', kind: 'HONORARIUM', monthlyAmount: 1 as never }] },
      'terms.wageBases.0.monthlyAmount',
    ],
    ['a category covered and left out', { exclusions: [{ categoryCode: 'PPK' }] }, 'terms.exclusions.0.categoryCode'],
    ['a text without end', { fundingText: 'x'.repeat(2_001) }, 'terms.fundingText'],
    ['a legal basis that no database can keep', { legalBases: ['Inpres', 'x\0'] }, 'terms.legalBases.1'],
    ['more exclusions than can be listed', { exclusions: many({ categoryCode: 'KPPS' }, 201) }, 'terms.exclusions'],
  ])('may not say %s', (_case, more, field) => {
    expect(checkTerms(agreementInput(more), 'terms.')?.refused).toMatchObject({ code: 'INVALID', field });
  });

  test('are complete with an insurer, a beneficiary and its numbers; a draft also says from when to when', () => {
    expect(checkComplete(agreementInput())).toBeNull();
    expect(checkComplete(agreementInput({ parties: [kpu] }), 'terms.')?.refused.field).toBe('terms.parties');
    expect(checkPeriodStated({ startsOn: date('2024-01-01'), endsOn: date('2024-12-31') })).toBeNull();
    expect(checkPeriodStated({ startsOn: date('2024-01-01') })?.refused.field).toBe('terms.endsOn');
    expect(checkPeriodStated({ endsOn: date('2024-01-01') })?.refused.field).toBe('terms.startsOn');
  });
});
