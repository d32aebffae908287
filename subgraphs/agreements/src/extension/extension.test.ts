import { randomUUID } from 'node:crypto';

import { Temporal } from '@payung/kit/values/dates.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { everybody, person } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';

let world: AgreementsWorld;
let ids: Record<string, string>;
beforeAll(async () => {
  world = await startAgreementsWorld();
  const { data } = await world.askAs<{ agreements: { edges: { node: { id: string; source: { code: string } } }[] } }>(
    person('admin'),
    '{ agreements(first: 10) { edges { node { id source { code } } } } }',
  );
  ids = Object.fromEntries(data!.agreements.edges.map(({ node }) => [node.source.code, node.id]));
});
afterAll(() => world?.stop());

const COST = `query ($input: ExtensionInput!) { extensionCost(input: $input) {
  agreement { id } region { code } election { code } peopleNewlyCovered payer { role name } asOf daysToPolling lastSafeDate daysToLastSafeDate
  cost { total complete confidence categories { category { code } people peopleFrom months amount }
    lines { category { code } post { id } programme people months wageBase basisPoints monthly amount formula { id } article confidence } }
  warnings { code category { code } } } }`;

interface Extension {
  readonly peopleNewlyCovered: number;
  readonly payer: { readonly role: string; readonly name: string } | null;
  readonly asOf: string;
  readonly daysToPolling: number;
  readonly lastSafeDate: string;
  readonly cost: {
    readonly total: number;
    readonly complete: boolean;
    readonly confidence: string;
    readonly categories: readonly {
      readonly people: number | null;
      readonly peopleFrom: string;
      readonly months: number | null;
      readonly amount: number | null;
    }[];
    readonly lines: readonly { readonly amount: number }[];
  };
  readonly warnings: readonly { readonly code: string; readonly category: { readonly code: string } | null }[];
}

async function costOf(input: Record<string, unknown>, as: PersonName = 'admin'): Promise<Extension> {
  const { data, errors } = await world.askAs<{ extensionCost: Extension }>(person(as), COST, { input });
  expect(errors).toEqual([]);
  return data!.extensionCost;
}

const codesOf = ({ warnings }: Extension) => warnings.map(({ code }) => code);

describe('the 4,579 of KPPS that Kapuas Hulu leaves out', () => {
  test('cost what their honorarium says, for the month in which they serve', async () => {
    const found = await costOf({ agreementId: ids['seed-001'], categories: [{ categoryCode: 'KPPS' }] });
    // 654 chairs of 900,000 and 3,925 members of 850,000 for one month.
    expect(found.cost.total).toBe(654 * 4_860 + 3_925 * 4_590);
    expect(found.cost.categories).toEqual([
      {
        category: { code: 'KPPS' },
        people: 4_579,
        peopleFrom: 'EXCLUDED_BY_TEXT',
        months: 1,
        amount: found.cost.total,
      },
    ]);
    expect(found.cost.lines).toHaveLength(4);
    expect(found.cost.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(found.cost.total);
    expect(found.peopleNewlyCovered).toBe(4_579);
    expect([found.payer, found.lastSafeDate]).toEqual([null, expect.stringMatching(/^2024-10-/)]);
    expect(codesOf(found)).toEqual(['POLLING_DAY_PASSED', 'PAYER_UNKNOWN', 'UNVERIFIED_SETTING']);
  });

  test('cost a flat base as Bengkulu Utara paid it, for as long as asked', async () => {
    const found = await costOf({
      agreementId: ids['seed-001'],
      months: 2,
      categories: [{ categoryCode: 'KPPS', wageBase: 1_000_000 }],
    });
    expect(found.cost).toMatchObject({ total: 4_579 * 5_400 * 2, complete: true, confidence: 'PRESS' });
    expect(found.cost.lines).toMatchObject([
      {
        programme: 'JKK',
        people: 4_579,
        months: 2,
        wageBase: 1_000_000,
        basisPoints: 24,
        monthly: 2_400,
        post: null,
        formula: { id: 'Rp1.000.000 × 0,24 % = Rp2.400; × 4.579 orang × 2 bulan' },
      },
      { programme: 'JKM', basisPoints: 30, monthly: 3_000 },
    ]);
  });

  test('with Linmas, whom it never mentions, are joined by those expected', async () => {
    const found = await costOf({
      agreementId: ids['seed-001'],
      months: 1,
      categories: [{ categoryCode: 'KPPS' }, { categoryCode: 'LINMAS' }],
    });
    const linmas = found.cost.categories[1]!;
    // 654 polling stations from the agreement's own KPPS, two each at 650,000.
    expect(linmas).toMatchObject({ people: 1_308, peopleFrom: 'EXPECTED', amount: 1_308 * 3_510 });
    expect(found.peopleNewlyCovered).toBe(4_579 + 1_308);
  });
});

test('zero categories cost nothing', async () => {
  const found = await costOf({ agreementId: ids['seed-001'], categories: [] });
  expect(found.cost).toMatchObject({ total: 0, complete: true, lines: [], categories: [] });
  expect(found.peopleNewlyCovered).toBe(0);
});

test('an agreement of JKK alone is extended with JKK alone, unless both are asked for; its payer is who the chain says', async () => {
  const ask = (more: object) =>
    costOf({ agreementId: ids['seed-002'], months: 1, categories: [{ categoryCode: 'PTPS', people: 10 }], ...more });
  const [alone, both] = [await ask({}), await ask({ programmes: ['JKK', 'JKM'] })];
  expect([alone.cost.total, both.cost.total]).toEqual([10 * 1_920, 10 * 4_320]);
  expect(alone.payer).toEqual({ role: 'PAYER', name: 'Bawaslu Kota Palembang' });
  expect(codesOf(alone)).toContain('ALREADY_COVERED');
});

test('officers of an institution without an agreement are those expected: Palembang from its own polling stations', async () => {
  const found = await costOf({
    regionCode: '16.71',
    electionCode: 'PILKADA-2024',
    institutionCode: 'kpu-16.71',
    months: 1,
    categories: [{ categoryCode: 'KPPS' }, { categoryCode: 'LINMAS' }],
  });
  expect(found.cost.categories.map(({ people, peopleFrom }) => [people, peopleFrom])).toEqual([
    [15_904, 'EXPECTED'],
    [4_544, 'EXPECTED'],
  ]);
  expect(found.cost.total).toBe(2_272 * 4_860 + 6 * 2_272 * 4_590 + 4_544 * 3_510);
});

describe('what is not known is said, and never counted as nothing', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['how many there are', { categories: [{ categoryCode: 'PANTARLIH', wageBase: 1 }], months: 1 }, 'PEOPLE_UNKNOWN'],
    ['when they serve', { categories: [{ categoryCode: 'PKD', people: 1, wageBase: 1 }] }, 'MONTHS_UNKNOWN'],
    ['what they earn', { categories: [{ categoryCode: 'PKD', people: 1 }], months: 1 }, 'WAGE_BASE_UNKNOWN'],
  ])('%s', async (_what, input, code) => {
    const found = await costOf({ agreementId: ids['seed-001'], ...input });
    expect(codesOf(found)).toContain(code);
    expect(found.cost).toMatchObject({ total: 0, complete: false, categories: [{ amount: null }] });
  });
});

test('civil servants are left out, and officers of another body are pointed at', async () => {
  const found = await costOf({
    agreementId: ids['seed-001'],
    months: 1,
    categories: [
      { categoryCode: 'PNS_SEK_BAWASLU', people: 7 },
      { categoryCode: 'PTPS', people: 1 },
    ],
  });
  expect(found.warnings).toEqual(
    expect.arrayContaining(
      [
        { code: 'CIVIL_SERVANTS', message: undefined, category: { code: 'PNS_SEK_BAWASLU' } },
        { code: 'CATEGORY_IMPOSSIBLE', message: undefined, category: { code: 'PTPS' } },
      ].map(({ code, category }) => ({ code, category })),
    ),
  );
  expect([found.peopleNewlyCovered, found.cost.total]).toEqual([1, 4_320]);
});

test.each<[string, Record<string, unknown>]>([
  ['a category that is none', { categories: [{ categoryCode: 'NOBODY' }] }],
  ['a category twice', { categories: [{ categoryCode: 'KPPS' }, { categoryCode: 'KPPS' }] }],
  ['an institution that is no beneficiary', { institutionCode: 'bawaslu-61.06', categories: [] }],
])('%s is a bad question', async (_what, more) => {
  const { errors } = await world.askAs(person('admin'), COST, { input: { agreementId: ids['seed-001'], ...more } });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

describe('an extension saved as the draft of an amendment', () => {
  const SAVE = `mutation ($input: SaveExtensionInput!, $key: ID!) { saveExtensionAsDraftAmendment(input: $input, idempotencyKey: $key) { __typename
    ... on Agreement { version openAmendment { number status reason terms { beneficiaries { statedTotal headcounts { category { code } people covered } } wageBases { category { code } kind monthlyAmount } exclusions { category { code } } } } }
    ... on AgreementRefused { code field } } }`;
  const extension = () => ({
    agreementId: ids['seed-001'],
    months: 1,
    categories: [{ categoryCode: 'KPPS', wageBase: 1_000_000 }, { categoryCode: 'LINMAS' }],
  });
  async function save(
    more: Record<string, unknown> = {},
    { as = 'admin', key = randomUUID() }: { readonly as?: PersonName; readonly key?: string } = {},
  ) {
    const input = { extension: extension(), expectedVersion: 1, reason: 'Melindungi KPPS dan Linmas', ...more };
    const { data, errors } = await world.askAs<Record<string, Record<string, unknown>>>(person(as), SAVE, {
      input,
      key,
    });
    expect(errors).toEqual([]);
    return data!['saveExtensionAsDraftAmendment']!;
  }

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['another version', { expectedVersion: 7 }, { code: 'CONFLICT' }],
    [
      'no agreement',
      {
        extension: { regionCode: '61.06', electionCode: 'PILKADA-2024', institutionCode: 'kpu-61.06', categories: [] },
      },
      { code: 'INVALID', field: 'extension.agreementId' },
    ],
    [
      'people whom nobody knows',
      { extension: { agreementId: '', categories: [{ categoryCode: 'PANTARLIH' }] } },
      { code: 'INVALID', field: 'extension.categories.0.people' },
    ],
    ['nothing to add', { extension: { agreementId: '', categories: [] } }, { code: 'NO_CHANGE' }],
    [
      'an agreement that is not there',
      { extension: { agreementId: 'agr_nonsense', categories: [] } },
      { code: 'NOT_FOUND' },
    ],
  ])('is refused for %s', async (_what, more, refused) => {
    const given = more['extension'] as { agreementId?: string } | undefined;
    const input = given?.agreementId === '' ? { extension: { ...given, agreementId: ids['seed-001'] } } : more;
    expect(await save(input)).toMatchObject(refused);
  });

  test('holds what was computed, and nothing takes effect by it', async () => {
    const saved = await save({}, { key: 'save-extension-once' });
    expect(saved).toMatchObject({
      __typename: 'Agreement',
      openAmendment: {
        number: 2,
        status: 'DRAFT',
        reason: 'Melindungi KPPS dan Linmas',
        terms: {
          beneficiaries: [
            {
              statedTotal: 1_876 + 4_579 + 1_308,
              headcounts: [
                { category: { code: 'PPK_DAN_SEKRETARIAT' }, people: 184, covered: true },
                { category: { code: 'PPS_DAN_SEKRETARIAT' }, people: 1_692, covered: true },
                { category: { code: 'KPPS' }, people: 4_579, covered: true },
                { category: { code: 'LINMAS' }, people: 1_308, covered: true },
              ],
            },
          ],
          wageBases: [{ category: { code: 'KPPS' }, kind: 'FLAT', monthlyAmount: 1_000_000 }],
          exclusions: [],
        },
      },
    });
    expect(await save({}, { key: 'save-extension-once' })).toEqual(saved);
    const { data } = await world.askAs<{ agreement: { headcount: { people: number } } }>(
      person('admin'),
      'query ($id: ID!) { agreement(id: $id) { headcount { people } } }',
      { id: ids['seed-001'] },
    );
    expect(data?.agreement.headcount.people).toBe(1_876);
  });
});

describe('who may ask what an extension costs', () => {
  test.each(everybody)('%s', async (name) => {
    const { data, errors } = await world.askAs<{ extensionCost: { region: { code: string } } | null }>(
      person(name),
      'query ($input: ExtensionInput!) { extensionCost(input: $input) { region { code } } }',
      {
        input: { agreementId: ids['seed-000'], categories: [] },
      },
    );
    const sees = ![
      'apiAdmin',
      'otherBranch',
      'kpuElsewhere',
      'kpuMisplaced',
      'strangerInRegion',
      'partnerElsewhere',
    ].includes(name);
    expect(data?.extensionCost?.region.code ?? null).toBe(sees ? '32.04' : null);
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(name === 'apiAdmin' ? ['FORBIDDEN'] : []);
  });

  test.each([
    ['kpuElsewhere', 'FORBIDDEN'],
    [null, 'UNAUTHENTICATED'],
  ] as const)('%s, for a region that is not theirs', async (name, code) => {
    const input = { regionCode: '16.71', electionCode: 'PILKADA-2024', institutionCode: 'kpu-16.71', categories: [] };
    const { errors } = await world.askAs(name === null ? null : person(name), COST, { input });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

test('days are counted from today in Jakarta', async () => {
  const found = await costOf({ agreementId: ids['seed-001'], categories: [] });
  const today = Temporal.Now.plainDateISO('Asia/Jakarta');
  expect([found.asOf, found.daysToPolling]).toEqual([
    today.toString(),
    today.until('2024-11-27', { largestUnit: 'days' }).days,
  ]);
});
