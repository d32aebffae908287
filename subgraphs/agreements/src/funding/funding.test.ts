import { connect } from '@payung/kit/database.ts';
import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { fundingState } from '../domain/funding-chain.ts';
import { tables } from '../tables.ts';
import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { beneficiary, line } from '../testing/agreement-input.ts';
import { fund } from '../testing/funding.ts';
import { person } from '../testing/people.ts';
import { ownAgreement, register } from '../testing/register.ts';
import { AgreementFundingTable } from './funding.table.ts';
import { readSteps } from './write-funding.ts';

let world: AgreementsWorld;
beforeAll(async () => (world = await startAgreementsWorld()));
afterAll(() => world?.stop());

const CHAIN = `fundingChain { state signedButNotFunded payer { role name } amountPromised amountPaid
  edges { id from { role name } to { role name } amountPromised basis settled sourceText payments { amount inFull sourceText } }
  expected { total complete } warnings { code amount suggestedLine source message { en } } }`;

interface Chain {
  readonly state: string;
  readonly signedButNotFunded: boolean | null;
  readonly payer: { readonly role: string; readonly name: string } | null;
  readonly amountPromised: number | null;
  readonly amountPaid: number | null;
  readonly edges: readonly { readonly id: string; readonly from: { name: string }; readonly to: { name: string } }[];
  readonly expected: { readonly total: number; readonly complete: boolean } | null;
  readonly warnings: readonly {
    readonly code: string;
    readonly amount: number | null;
    readonly suggestedLine: string | null;
  }[];
}

async function chainOf(id: string): Promise<Chain> {
  const { data, errors } = await world.askAs<{ agreement: { fundingChain: Chain } }>(
    person('admin'),
    `query ($id: ID!) { agreement(id: $id) { ${CHAIN} } }`,
    { id },
  );
  expect(errors).toEqual([]);
  return data!.agreement.fundingChain;
}

const pemda = { role: 'FUNDER', institutionCode: 'pemda-32.04' };
const kesbangpol = { role: 'CHANNEL', institutionCode: 'kesbangpol-32.04' };
const kpu = { role: 'PAYER', institutionCode: 'kpu-32.04' };
const bpjs = { role: 'INSURER', institutionCode: 'bpjs-kc-lodaya' };

describe('the five published agreements', () => {
  test('are paid for exactly as their sources say', async () => {
    const { data, errors } = await world.askAs<{
      agreements: { edges: { node: { source: { code: string }; funding: unknown; fundingChain: Chain } }[] };
    }>(
      person('admin'),
      `{ agreements(first: 10) { edges { node { source { code } funding { text realised } ${CHAIN} } } } }`,
    );
    expect(errors).toEqual([]);
    const found = Object.fromEntries(data!.agreements.edges.map(({ node }) => [node.source.code, node]));
    const summary = (code: string) => {
      const { state, signedButNotFunded, payer, amountPromised, amountPaid, edges } = found[code]!.fundingChain;
      return {
        state,
        signedButNotFunded,
        payer: payer?.name ?? null,
        amounts: [amountPromised, amountPaid],
        way: edges.map(({ from, to }) => `${from.name} → ${to.name}`),
      };
    };
    const silent = { state: 'SILENT', signedButNotFunded: null, payer: null, amounts: [null, null], way: [] };
    expect(['seed-000', 'seed-001', 'seed-004'].map(summary)).toEqual([silent, silent, silent]);
    expect(summary('seed-002')).toEqual({
      state: 'FUNDED',
      signedButNotFunded: false,
      payer: 'Bawaslu Kota Palembang',
      amounts: [null, null],
      way: [
        'Pemerintah Kota Palembang → Badan Kesatuan Bangsa dan Politik Kota Palembang',
        'Badan Kesatuan Bangsa dan Politik Kota Palembang → Bawaslu Kota Palembang',
        'Bawaslu Kota Palembang → BPJS Ketenagakerjaan Kantor Cabang Palembang',
      ],
    });
    expect(summary('seed-003')).toMatchObject({
      state: 'PLANNED',
      signedButNotFunded: true,
      payer: 'Pemerintah Kabupaten Bintan',
      amounts: [null, null],
    });
    expect(found['seed-002']!.fundingChain.edges).toMatchObject([
      {
        basis: 'STATED',
        settled: true,
        payments: [{ amount: null, inFull: true, sourceText: 'seluruh pembiayaan sudah direalisasikan' }],
      },
      { basis: 'IMPLIED', settled: true },
      { basis: 'IMPLIED', settled: true },
    ]);
    // The words of the source stay beside it.
    expect(found['seed-002']!.funding).toMatchObject({ realised: true });
  });
});

describe('recording a step', () => {
  test('shows it as the source says it, and what it adds up to', async () => {
    const { id } = await register(world, ownAgreement());
    expect(await chainOf(id)).toMatchObject({
      state: 'SILENT',
      signedButNotFunded: null,
      warnings: [{ code: 'SOURCE_SILENT' }],
    });
    const step = await fund(world, 'recordFundingEdge', {
      agreementId: id,
      from: pemda,
      to: kpu,
      budgetLine: 'NPHD',
      budgetLineText: ' 5.1.02.02 ',
      amountPromised: 1_000_000,
      promisedOn: '2024-01-05',
      sourceText: 'NPHD tanggal 5 Januari 2024',
    });
    expect(step).toMatchObject({
      __typename: 'FundingEdge',
      from: { role: 'FUNDER', name: 'Pemerintah Kabupaten Bandung', institution: { code: 'pemda-32.04' } },
      budgetLine: 'NPHD',
      budgetLineText: '5.1.02.02',
      amountPromised: 1_000_000,
      promisedOn: '2024-01-05',
      basis: 'STATED',
      settled: false,
      amountPaid: null,
      corrections: [],
    });
    const chain = await chainOf(id);
    expect(chain).toMatchObject({
      state: 'PLANNED',
      signedButNotFunded: true,
      payer: { role: 'PAYER' },
      amountPromised: 1_000_000,
      amountPaid: null,
    });
    expect(chain.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['SIGNED_NOT_FUNDED', 'CHAIN_ENDS_EARLY']),
    );
  });

  test('takes an institution that the register does not know, in the words of the source', async () => {
    const { id } = await register(world, ownAgreement());
    const step = await fund(world, 'recordFundingEdge', {
      agreementId: id,
      from: { role: 'FUNDER', name: ' Pemprov Jawa Barat ' },
      to: bpjs,
    });
    expect(step).toMatchObject({ from: { name: 'Pemprov Jawa Barat', institution: null } });
  });

  test.each<[string, Record<string, unknown>, string, string | null]>([
    ['backwards', { from: bpjs, to: pemda }, 'WRONG_ORDER', 'to.role'],
    ['to itself', { from: kesbangpol, to: kesbangpol }, 'WRONG_ORDER', 'to.role'],
    ['from nobody', { from: { role: 'FUNDER' } }, 'INVALID', 'from.name'],
    [
      'from an institution that is not there',
      { from: { role: 'FUNDER', institutionCode: 'pemda-99.99' } },
      'NOT_FOUND',
      'from.institutionCode',
    ],
    ['of no amount', { amountPromised: 0 }, 'INVALID', 'amountPromised'],
    ['of less than nothing', { amountPromised: -1 }, 'INVALID', 'amountPromised'],
    ['promised tomorrow', { promisedOn: '2999-01-01' }, 'INVALID', 'promisedOn'],
    ['from another line that is not named', { budgetLine: 'OTHER' }, 'INVALID', 'budgetLineText'],
    ['with a text without end', { sourceText: 'x'.repeat(1_001) }, 'INVALID', 'sourceText'],
    ['of an agreement that is not there', { agreementId: 'agr_nonsense' }, 'NOT_FOUND', 'agreementId'],
  ])('refuses one %s', async (_what, more, code, field) => {
    const { id } = await register(world, ownAgreement());
    expect(await fund(world, 'recordFundingEdge', { agreementId: id, from: pemda, to: kpu, ...more })).toMatchObject({
      code,
      field,
    });
    expect(await chainOf(id)).toMatchObject({ state: 'SILENT', edges: [] });
  });

  test('refuses the same step twice, and answers a retry with the first', async () => {
    const { id } = await register(world, ownAgreement());
    const input = { agreementId: id, from: pemda, to: kpu, budgetLine: 'APBD' };
    const first = await fund(world, 'recordFundingEdge', input, { key: 'one-step-once' });
    expect(await fund(world, 'recordFundingEdge', input, { key: 'one-step-once' })).toEqual(first);
    expect(await fund(world, 'recordFundingEdge', input)).toMatchObject({ code: 'DUPLICATE' });
    expect(await fund(world, 'recordFundingEdge', { ...input, budgetLine: 'BTT' })).toMatchObject({
      __typename: 'FundingEdge',
    });
    expect(
      await fund(world, 'recordFundingEdge', { ...input, budgetLine: 'NPHD' }, { key: 'one-step-once' }),
    ).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  test('of two at once that would close a circle, one is refused', async () => {
    const { id } = await register(world, ownAgreement());
    const [a, b] = [
      { role: 'CHANNEL', name: 'a' },
      { role: 'CHANNEL', name: 'b' },
    ];
    const answers = await Promise.all([
      fund(world, 'recordFundingEdge', { agreementId: id, from: a, to: b }),
      fund(world, 'recordFundingEdge', { agreementId: id, from: b, to: a }),
    ]);
    expect(answers.map(({ __typename, code }) => code ?? __typename).toSorted()).toEqual([
      'FundingEdge',
      'WRONG_ORDER',
    ]);
  });
});

describe('recording a payment', () => {
  async function chain(promised: number | null = 1_000) {
    const { id } = await register(world, ownAgreement());
    const first = await fund(world, 'recordFundingEdge', {
      agreementId: id,
      from: pemda,
      to: kpu,
      amountPromised: promised,
    });
    const last = await fund(world, 'recordFundingEdge', {
      agreementId: id,
      from: kpu,
      to: bpjs,
      amountPromised: promised,
    });
    return { id, first: first.id, last: last.id };
  }
  const pay = (edgeId: string, more: Record<string, unknown>) =>
    fund(world, 'recordFundingPayment', { edgeId, ...more });

  test('moves the money along until it has arrived', async () => {
    const { id, first, last } = await chain();
    await pay(first, { amount: 1_000, paidOn: '2024-02-01' });
    expect(await chainOf(id)).toMatchObject({ state: 'PARTLY_FUNDED', amountPaid: null });
    expect(await pay(last, { amount: 600 })).toMatchObject({
      amountPaid: 600,
      settled: false,
      payments: [{ amount: 600, inFull: false }],
    });
    expect(await chainOf(id)).toMatchObject({ state: 'PARTLY_FUNDED', signedButNotFunded: true, amountPaid: 600 });
    expect(await pay(last, { amount: 400 })).toMatchObject({ amountPaid: 1_000, settled: true });
    expect(await chainOf(id)).toMatchObject({ state: 'FUNDED', signedButNotFunded: false, amountPaid: 1_000 });
    await pay(last, { amount: -400, sourceText: 'retur' });
    expect(await chainOf(id)).toMatchObject({ state: 'PARTLY_FUNDED', signedButNotFunded: true, amountPaid: 600 });
  });

  test('takes the word of the source where it gives no amount', async () => {
    const { id, last } = await chain(null);
    await pay(last, { inFull: true, sourceText: 'sudah direalisasikan' });
    expect(await chainOf(id)).toMatchObject({ state: 'FUNDED', amountPaid: null });
  });

  test.each<[string, Record<string, unknown>, string, string | null]>([
    ['of nothing', {}, 'INVALID', 'amount'],
    ['of zero', { amount: 0 }, 'INVALID', 'amount'],
    ['that takes back what was never paid', { amount: -1 }, 'INVALID', 'amount'],
    ['tomorrow', { amount: 1, paidOn: '2999-01-01' }, 'INVALID', 'paidOn'],
    [
      'along a step that is not there',
      { amount: 1, edgeId: '00000000-0000-4000-8000-000000000000' },
      'NOT_FOUND',
      'edgeId',
    ],
    ['along something that is no step', { amount: 1, edgeId: 'nonsense' }, 'NOT_FOUND', 'edgeId'],
  ])('refuses one %s', async (_what, more, code, field) => {
    const { last } = await chain();
    expect(await pay(last, more)).toMatchObject({ code, field });
  });

  test('is counted once however often it is sent', async () => {
    const { last } = await chain();
    const input = { edgeId: last, amount: 600 };
    const key = `payment-${last}`;
    const answers = await Promise.all([1, 2, 3].map(() => fund(world, 'recordFundingPayment', input, { key })));
    expect(answers.map((answer) => answer['amountPaid'])).toEqual([600, 600, 600]);
  });
});

describe('correcting a step', () => {
  test('keeps what it said before with the reason, and its payments', async () => {
    const { id } = await register(world, ownAgreement());
    const step = await fund(world, 'recordFundingEdge', {
      agreementId: id,
      from: pemda,
      to: bpjs,
      amountPromised: 1_000,
    });
    await fund(world, 'recordFundingPayment', { edgeId: step.id, amount: 800 });
    const corrected = await fund(world, 'correctFundingEdge', {
      edgeId: step.id,
      reason: 'Nilai menurut SP2D',
      from: pemda,
      to: bpjs,
      amountPromised: 800,
      budgetLine: 'APBD',
    });
    expect(corrected).toMatchObject({
      id: step.id,
      amountPromised: 800,
      settled: true,
      corrections: [
        {
          reason: 'Nilai menurut SP2D',
          changes: expect.arrayContaining([
            { field: 'budgetLine', before: null, after: 'APBD' },
            { field: 'amountPromised', before: '1000', after: '800' },
          ]),
        },
      ],
    });
    expect(await chainOf(id)).toMatchObject({ state: 'FUNDED' });
  });

  test('can take it out of the chain, for good', async () => {
    const { id } = await register(world, ownAgreement());
    const step = await fund(world, 'recordFundingEdge', { agreementId: id, from: pemda, to: bpjs });
    expect(
      await fund(world, 'correctFundingEdge', { edgeId: step.id, reason: 'Tidak pernah direncanakan', withdraw: true }),
    ).toMatchObject({ id: step.id });
    expect(await chainOf(id)).toMatchObject({ state: 'SILENT', edges: [] });
    expect(await fund(world, 'recordFundingPayment', { edgeId: step.id, amount: 1 })).toMatchObject({
      code: 'WITHDRAWN',
    });
    expect(
      await fund(world, 'correctFundingEdge', { edgeId: step.id, reason: 'Sekali lagi', withdraw: true }),
    ).toMatchObject({ code: 'WITHDRAWN' });
    expect(await fund(world, 'recordFundingEdge', { agreementId: id, from: pemda, to: bpjs })).toMatchObject({
      __typename: 'FundingEdge',
    });
  });

  test.each<[string, Record<string, unknown>, string, string | null]>([
    ['without a reason', { reason: ' x ' }, 'INVALID', 'reason'],
    ['that changes nothing', {}, 'INVALID', null],
    ['without its ends', { from: null }, 'INVALID', 'from'],
    ['that turns the money round', { from: bpjs, to: pemda }, 'WRONG_ORDER', 'to.role'],
    ['of a step that is not there', { edgeId: '00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND', 'edgeId'],
  ])('refuses one %s', async (_what, more, code, field) => {
    const { id } = await register(world, ownAgreement());
    const step = await fund(world, 'recordFundingEdge', { agreementId: id, from: pemda, to: bpjs });
    const input = { edgeId: step.id, reason: 'Koreksi peraga', from: pemda, to: bpjs, ...more };
    expect(await fund(world, 'correctFundingEdge', input)).toMatchObject({ code, field });
  });
});

test('C10: what a grant deed lacks of the contributions is named, with the line to turn to', async () => {
  // 7 of KPPS for the month of Pilkada: one chair at 4,860 and six members at 4,590 make 32,400.
  const { id } = await register(
    world,
    ownAgreement({ beneficiaries: [beneficiary({ statedTotal: 7, headcounts: [line('KPPS', 7)] })] }),
  );
  await fund(world, 'recordFundingEdge', {
    agreementId: id,
    from: pemda,
    to: kpu,
    budgetLine: 'NPHD',
    amountPromised: 30_000,
  });
  const chain = await chainOf(id);
  expect(chain.expected).toEqual({ total: 32_400, complete: true });
  expect(chain.warnings.filter(({ amount }) => amount !== null)).toMatchObject([
    { code: 'GAP_TO_EXPECTED', amount: 2_400, suggestedLine: null },
    {
      code: 'NPHD_SHORT',
      amount: 2_400,
      suggestedLine: 'BTT',
      source: 'SE Mendagri 400.5.7/4295/SJ (3 September 2024)',
    },
  ]);
});

describe('agreements that are signed and not funded', () => {
  const LIST = `query ($first: Int!, $after: String, $filter: NotFundedFilter) { agreementsNotFunded(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id signedOn fundingChain { state } } } } }`;
  interface List {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly signedOn: string;
        readonly fundingChain: { readonly state: string };
      };
    }[];
  }
  async function list(variables: Record<string, unknown> = {}) {
    const { data, errors } = await world.askAs<{ agreementsNotFunded: List }>(person('admin'), LIST, {
      first: 100,
      ...variables,
    });
    expect(errors).toEqual([]);
    return data!.agreementsNotFunded;
  }

  test('are listed with the longest wait first, and the silent ones only when they are asked for', async () => {
    const found = await list();
    expect(new Set(found.edges.map(({ node }) => node.fundingChain.state))).toEqual(
      new Set(['PLANNED', 'PARTLY_FUNDED']),
    );
    const days = found.edges.map(({ node }) => node.signedOn);
    expect(days).toEqual(days.toSorted());
    expect(found.totalCount).toBe(found.edges.length);
    const silent = await list({ filter: { states: ['SILENT'] } });
    expect(silent.edges.length).toBeGreaterThan(2);
    expect(silent.edges.every(({ node }) => node.fundingChain.state === 'SILENT')).toBe(true);
  });

  test('read on page by page are the same list', async () => {
    const all = (await list()).edges.map(({ node }) => node.id);
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page: List = await list({ first: 3, after });
      read.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(read).toEqual(all);
  });

  test('are narrowed by region and election', async () => {
    expect((await list({ filter: { regionCode: '21.01' } })).edges).toHaveLength(1);
    expect((await list({ filter: { regionCode: '21', electionCode: 'PILKADA-2024' } })).edges).toHaveLength(0);
  });

  test('nobody asks for those that are', async () => {
    const { errors } = await world.askAs(person('admin'), LIST, { first: 1, filter: { states: ['FUNDED'] } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

test('every change of an agreement’s money leaves a trail', async () => {
  const { id } = await register(world, ownAgreement());
  const step = await fund(world, 'recordFundingEdge', { agreementId: id, from: pemda, to: bpjs });
  await fund(world, 'recordFundingPayment', { edgeId: step.id, amount: 5 });
  const corrected = { from: pemda, to: bpjs, amountPromised: 7 };
  await fund(world, 'correctFundingEdge', { edgeId: step.id, reason: 'Salah ketik', ...corrected });
  await fund(world, 'correctFundingEdge', { edgeId: step.id, reason: 'Tidak jadi', withdraw: true });
  await fund(world, 'recordFundingPayment', { edgeId: step.id, amount: 5 });
  const database = await connect({
    url: world.database.migratorUrl,
    tables: [],
    applicationName: 'test',
    connections: 1,
  });
  const rows: { subject: string; details: Record<string, unknown> }[] = await database.query(
    `select subject, details from audit_event where action = 'funding:record' and details ->> 'edgeId' = $1 order by id`,
    [step.id],
  );
  await database.destroy();
  expect(rows).toEqual([
    { subject: 'test-kpu', details: { edgeId: step.id } },
    { subject: 'test-kpu', details: { edgeId: step.id, paymentId: expect.any(String) as string } },
    {
      subject: 'test-kpu',
      details: {
        edgeId: step.id,
        corrected: true,
        withdrawn: false,
        changes: [{ field: 'amountPromised', before: null, after: '7', isPersonal: false }],
      },
    },
    {
      subject: 'test-kpu',
      details: {
        edgeId: step.id,
        corrected: true,
        withdrawn: true,
        changes: [{ field: 'withdrawn', before: 'false', after: 'true', isPersonal: false }],
      },
    },
  ]);
});

test('what is kept of the state is what the steps add up to, for every agreement', async () => {
  const database = await connect({ url: world.database.url, tables, applicationName: 'test', connections: 1 });
  const rows = await database.manager.find(AgreementFundingTable, {});
  expect(rows.length).toBeGreaterThan(10);
  for (const { agreementId, state } of rows) {
    expect(fundingState(await readSteps(database.manager, agreementId))).toBe(state);
  }
  await database.destroy();
});

test('the chains of a page of agreements take no more statements than those of two', async () => {
  const count = async (first: number) =>
    (
      await statementsOf(() =>
        world.askAs(
          person('admin'),
          `query ($first: Int!) { agreementsNotFunded(first: $first) { edges { node { documents { id } ${CHAIN} } } } }`,
          { first },
        ),
      )
    ).length;
  const few = await count(2);
  expect(few).toBeGreaterThan(3);
  expect((await count(20)) - few).toBeLessThan(10);
});
