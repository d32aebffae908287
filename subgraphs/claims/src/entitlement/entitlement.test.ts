import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';

let world: ClaimsWorld;
beforeAll(async () => {
  world = await startClaimsWorld();
});
afterAll(() => world.stop());

const ENTITLEMENT = `
  query Entitlement($input: EntitlementInput!) {
    entitlement(input: $input) {
      ... on Entitlement {
        total payableNow payableYearly rulesVersion
        lines { component label { id } formula { id } inputs { name { id } value { id } } amount paid article effectiveFrom confidence note { id } }
        otherBenefits { total lines { source amount article confidence } }
        overlap { id en }
      }
      ... on EntitlementRefused { code field message { id en } }
    }
  }`;

interface Answer {
  readonly total: number;
  readonly payableNow: number;
  readonly payableYearly: number;
  readonly rulesVersion: string;
  readonly lines: readonly {
    readonly component: string;
    readonly amount: number;
    readonly article: string;
    readonly effectiveFrom: string;
  }[];
  readonly otherBenefits: { readonly total: number };
  readonly overlap: { readonly en: string } | null;
  readonly code: string;
  readonly field: string | null;
  readonly message: { readonly id: string; readonly en: string };
}

async function ask(input: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { data, errors } = await world.askAs<{ entitlement: Answer }>(people.verifier, ENTITLEMENT, { input });
  expect(errors).toEqual([]);
  return data!.entitlement;
}

const KPPS = { programme: 'JKK', occurredOn: '2024-02-14', outcome: 'DEATH', monthlyWage: 1_100_000 };

describe('what is owed', () => {
  test.each([
    ['an illness', { programme: 'JKM', occurredOn: '2024-02-15', outcome: 'DEATH' }, 42_000_000],
    [
      'an illness on the last day of the old rules',
      { programme: 'JKM', occurredOn: '2019-12-01', outcome: 'DEATH' },
      24_000_000,
    ],
    ['a member of KPPS', KPPS, 74_800_000],
    ['a low wage', { ...KPPS, monthlyWage: 400_000 }, 42_000_000],
    ['total disability', { ...KPPS, outcome: 'TOTAL_DISABILITY' }, 73_600_000],
    [
      '35 % of the table',
      { ...KPPS, outcome: 'PARTIAL_DISABILITY', disabilities: [{ shareBasisPoints: 3_500 }] },
      30_800_000,
    ],
    [
      'half of that function',
      {
        ...KPPS,
        outcome: 'PARTIAL_DISABILITY',
        disabilities: [{ shareBasisPoints: 3_500, functionLostBasisPoints: 5_000 }],
      },
      15_400_000,
    ],
    ['15 months without work', { ...KPPS, outcome: 'RECOVERED', inabilityMonths: 15 }, 14_850_000],
    [
      'receipts',
      {
        programme: 'JKK',
        occurredOn: '2024-02-14',
        outcome: 'RECOVERED',
        costs: { medical: 3_000_000, transport: [{ mode: 'AIR', amount: 14_000_000 }] },
      },
      13_000_000,
    ],
    [
      'two small children',
      {
        ...KPPS,
        monthlyWage: 1_200_000,
        children: [{ birthDate: '2020-01-01', level: 'TK' }, { birthDate: '2023-05-05' }],
      },
      253_600_000,
    ],
  ])('%s', async (_case, input, total) => {
    const found = await ask(input);
    expect(found.total).toBe(total);
    expect(found.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
    expect(found.payableNow + found.payableYearly).toBe(total);
    expect(found.rulesVersion).toBe('benefits-2026.1');
    expect(found.lines.every(({ article }) => article.startsWith('PP 44/2015'))).toBe(true);
  });

  test('each line says how it was found, from which rules on, and how sure it is', async () => {
    const [line] = (await ask(KPPS)).lines;
    expect(line).toEqual({
      component: 'DEATH',
      label: { id: 'Santunan kematian akibat kecelakaan kerja' },
      formula: { id: '60 % × 80 × Rp1.100.000' },
      inputs: [{ name: { id: 'Upah sebulan' }, value: { id: 'Rp1.100.000' } }],
      amount: 52_800_000,
      paid: 'AT_ONCE',
      article: 'PP 44/2015 as amended by PP 82/2019, Lampiran III',
      effectiveFrom: '2019-12-02',
      confidence: 'PRESS',
      note: null,
    });
  });

  test('santunan of KPU stands beside it, is never added, and the overlap warns', async () => {
    const found = await ask({
      programme: 'JKM',
      occurredOn: '2024-02-14',
      outcome: 'DEATH',
      santunan: { case: 'DEATH' },
    });
    expect([found.total, found.otherBenefits.total]).toEqual([42_000_000, 46_000_000]);
    expect(found.overlap?.en).toContain('No regulation was found');
    expect((await ask(KPPS)).overlap).toBeNull();
  });

  test('asking twice gives the same answer', async () => {
    expect(await ask(KPPS)).toEqual(await ask(KPPS));
  });
});

describe('what is not computed, with the field and the way out', () => {
  test.each([
    ['a civil servant', { ...KPPS, civilServant: true }, 'ASN_EXCLUDED', 'civilServant'],
    ['a day that lies ahead', { ...KPPS, occurredOn: '2999-01-01' }, 'INVALID', 'occurredOn'],
    ['a day before any rules', { ...KPPS, occurredOn: '2015-06-30' }, 'NO_RULES', 'occurredOn'],
    ['JKK death without a wage', { ...KPPS, monthlyWage: null }, 'WAGE_NEEDED', 'monthlyWage'],
    [
      'time without work without a wage',
      { ...KPPS, outcome: 'RECOVERED', monthlyWage: null, inabilityDays: 1 },
      'WAGE_NEEDED',
      'monthlyWage',
    ],
    [
      'JKM for an injury',
      { programme: 'JKM', occurredOn: '2024-02-14', outcome: 'RECOVERED' },
      'OUTCOME_IMPOSSIBLE',
      'outcome',
    ],
    ['partial disability without a loss', { ...KPPS, outcome: 'PARTIAL_DISABILITY' }, 'INVALID', 'disabilities'],
    ['a negative wage', { ...KPPS, monthlyWage: -1 }, 'INVALID', 'monthlyWage'],
    ['more than a trillion', { ...KPPS, costs: { medical: 1_000_000_000_001 } }, 'INVALID', 'costs.medical'],
    [
      'a negative trip',
      { ...KPPS, costs: { transport: [{ mode: 'SEA', amount: -5 }] } },
      'INVALID',
      'costs.transport.0.amount',
    ],
    [
      'a negative price',
      { ...KPPS, costs: { prostheses: [{ referencePrice: -5 }] } },
      'INVALID',
      'costs.prostheses.0.referencePrice',
    ],
    [
      'month 0 of home care',
      { ...KPPS, costs: { homeCare: [{ month: 0, amount: 1 }] } },
      'INVALID',
      'costs.homeCare.0.month',
    ],
    ['30 days beyond a month', { ...KPPS, inabilityDays: 30 }, 'INVALID', 'inabilityDays'],
    ['months below zero', { ...KPPS, inabilityMonths: -1 }, 'INVALID', 'inabilityMonths'],
    ['contribution below zero', { ...KPPS, contributionMonths: -1 }, 'INVALID', 'contributionMonths'],
    [
      'a share above the whole',
      { ...KPPS, outcome: 'PARTIAL_DISABILITY', disabilities: [{ shareBasisPoints: 10_001 }] },
      'INVALID',
      'disabilities.0.shareBasisPoints',
    ],
    [
      'no function lost',
      { ...KPPS, outcome: 'PARTIAL_DISABILITY', disabilities: [{ shareBasisPoints: 1, functionLostBasisPoints: 0 }] },
      'INVALID',
      'disabilities.0.functionLostBasisPoints',
    ],
    [
      'a child of another time',
      { ...KPPS, children: [{ birthDate: '2025-06-01' }] },
      'INVALID',
      'children.0.birthDate',
    ],
    [
      'year 0 of school',
      { ...KPPS, children: [{ birthDate: '2015-06-01', level: 'SD', yearOfLevel: 0 }] },
      'INVALID',
      'children.0.yearOfLevel',
    ],
    [
      'more children than a list takes',
      { ...KPPS, children: Array.from({ length: 51 }, () => ({ birthDate: '2015-06-01' })) },
      'INVALID',
      'children',
    ],
    ['negative aid', { ...KPPS, regionalAid: -1 }, 'INVALID', 'regionalAid'],
  ])('%s', async (_case, input, code, field) => {
    const refused = await ask(input);
    expect([refused.code, refused.field]).toEqual([code, field]);
    expect(refused.message.id).not.toBe('');
    expect(refused.message.en).not.toBe('');
  });
});

describe('another classification', () => {
  const reclassify = (from: object, to: object) =>
    world.askAs<{ reclassification: Record<string, unknown> }>(
      people.verifier,
      `query ($from: EntitlementInput!, $to: EntitlementInput!) {
        reclassification(from: $from, to: $to) {
          ... on Reclassification { difference before { total } after { total } }
          ... on EntitlementRefused { code field }
        }
      }`,
      { from, to },
    );

  test('an illness that was a sudden death at work: 32.8 million on top', async () => {
    const { data } = await reclassify({ programme: 'JKM', occurredOn: '2024-02-14', outcome: 'DEATH' }, KPPS);
    expect(data?.reclassification).toEqual({
      difference: 32_800_000,
      before: { total: 42_000_000 },
      after: { total: 74_800_000 },
    });
  });

  test.each([
    ['another day', KPPS, { ...KPPS, occurredOn: '2024-02-15' }, { code: 'INVALID', field: 'to.occurredOn' }],
    [
      'a case that cannot be computed',
      { ...KPPS, civilServant: true },
      KPPS,
      { code: 'ASN_EXCLUDED', field: 'civilServant' },
    ],
    ['the other one', KPPS, { ...KPPS, monthlyWage: null }, { code: 'WAGE_NEEDED', field: 'monthlyWage' }],
  ])('is refused for %s', async (_case, from, to, refused) => {
    expect((await reclassify(from, to)).data?.reclassification).toEqual(refused);
  });
});

describe('who may compute', () => {
  const everybody = Object.keys(people) as PersonName[];
  test.each(everybody)('%s', async (name) => {
    const { data, errors } = await world.askAs<{ entitlement: Answer | null }>(people[name], ENTITLEMENT, {
      input: KPPS,
    });
    if (people[name].role === 'API_ADMIN') expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    else expect(data?.entitlement?.total).toBe(74_800_000);
  });

  test('nobody without a token', async () => {
    const { data, errors } = await world.askAs<{ entitlement: Answer | null }>(null, ENTITLEMENT, { input: KPPS });
    expect(data?.entitlement).toBeNull();
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});
