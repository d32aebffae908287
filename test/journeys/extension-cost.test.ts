import { randomUUID } from 'node:crypto';

import { expect } from 'vitest';

import { wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';

interface Cost {
  readonly extensionCost: {
    readonly peopleNewlyCovered: number;
    readonly payer: { readonly name: string } | null;
    readonly daysToPolling: number;
    readonly cost: {
      readonly total: number;
      readonly complete: boolean;
      readonly lines: readonly {
        readonly amount: number;
        readonly article: string;
        readonly formula: { readonly id: string };
      }[];
    };
    readonly warnings: readonly { readonly code: string }[];
  } | null;
}

const costOf = async (ask: Ask, input: Record<string, unknown>) =>
  wholeOf(await ask<Cost>(COST, { input })).extensionCost;

journey('from those left out to a draft that covers them: Kapuas Hulu and its 4,579 of KPPS', async ({ as }) => {
  const ask = await as('admin');
  const agreementId = await published(ask, 'seed-001');
  const extension = { agreementId, months: 1, categories: [{ categoryCode: 'KPPS', wageBase: 1_000_000 }] };
  const found = await costOf(ask, extension);
  expect(found).toMatchObject({ peopleNewlyCovered: 4_579, payer: null, cost: { total: 24_726_600, complete: true } });
  expect(found?.cost.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(24_726_600);
  expect(found?.cost.lines[0]?.formula.id).toBe('Rp1.000.000 × 0,24 % = Rp2.400; × 4.579 orang × 1 bulan');

  type Agreement = { agreement: { version: number } };
  const { version } = wholeOf(
    await ask<Agreement>('query ($id: ID!) { agreement(id: $id) { version } }', { id: agreementId }),
  ).agreement;
  type Saved = {
    saveExtensionAsDraftAmendment: {
      __typename: string;
      openAmendment?: { status: string; terms: { headcount: { people: number } } };
    };
  };
  const input = { extension, expectedVersion: version, reason: 'Melindungi KPPS' };
  const saved = wholeOf(await ask<Saved>(SAVE, { input, key: randomUUID() })).saveExtensionAsDraftAmendment;
  expect(saved).toMatchObject({
    __typename: 'Agreement',
    openAmendment: { status: 'DRAFT', terms: { headcount: { people: 6_455 } } },
  });
  // Nothing takes effect by a draft: what is promised is what was signed.
  type Promised = { region: { promised: { people: number } } };
  expect(wholeOf(await ask<Promised>('{ region(code: "61.06") { promised { people } } }')).region.promised.people).toBe(
    1_876,
  );
});

journey('who pays is known from the chain, once it is recorded', async ({ as }) => {
  const ask = await as('kpu');
  const agreementId = await published(ask, 'seed-000');
  const question = { agreementId, months: 1, categories: [{ categoryCode: 'PANTARLIH', people: 10 }] };
  expect(await costOf(ask, question)).toMatchObject({ payer: null, cost: { total: 54_000 } });
  type Recorded = { recordFundingEdge: { __typename: string; id: string } };
  const step = {
    agreementId,
    from: { role: 'FUNDER', institutionCode: 'pemda-32.04' },
    to: { role: 'INSURER', institutionCode: 'bpjs-kc-lodaya' },
    budgetLine: 'APBD',
    amountPromised: 1_000_000_000,
  };
  const { recordFundingEdge } = wholeOf(await ask<Recorded>(RECORD, { input: step, key: randomUUID() }));
  expect(recordFundingEdge.__typename).toBe('FundingEdge');
  expect(await costOf(ask, question)).toMatchObject({ payer: { name: 'Pemerintah Kabupaten Bandung' } });
  type Listed = { agreementsNotFunded: { edges: readonly { node: { id: string } }[] } };
  const listed = wholeOf(await ask<Listed>('{ agreementsNotFunded { edges { node { id } } } }'));
  expect(listed.agreementsNotFunded.edges.map(({ node }) => node.id)).toContain(agreementId);
  type Paid = { recordFundingPayment: { settled: boolean } };
  const paid = wholeOf(
    await ask<Paid>(PAY, { input: { edgeId: recordFundingEdge.id, amount: 1_000_000_000 }, key: randomUUID() }),
  );
  expect(paid.recordFundingPayment.settled).toBe(true);
  const after = wholeOf(await ask<Listed>('{ agreementsNotFunded { edges { node { id } } } }'));
  expect(after.agreementsNotFunded.edges.map(({ node }) => node.id)).not.toContain(agreementId);
});

journey('what covering another institution’s officers costs is not for everybody', async ({ as }) => {
  const input = {
    regionCode: '16.71',
    electionCode: 'PILKADA-2024',
    institutionCode: 'kpu-16.71',
    months: 1,
    categories: [{ categoryCode: 'KPPS' }],
  };
  expect(await costOf(await as('auditor'), input)).toMatchObject({ peopleNewlyCovered: 15_904 });
  const { data, errors } = await (await as('kpu'))<Cost>(COST, { input });
  expect([data?.extensionCost ?? null, errors.map(({ extensions }) => extensions.code)]).toEqual([null, ['FORBIDDEN']]);
});

/** One of the five published agreements, among any that other journeys registered. */
async function published(ask: Ask, code: string): Promise<string> {
  type Data = { agreements: { edges: readonly { node: { id: string; source: { code: string } } }[] } };
  const { agreements } = wholeOf(
    await ask<Data>('{ agreements(first: 100) { edges { node { id source { code } } } } }'),
  );
  const found = agreements.edges.find(({ node }) => node.source.code === code);
  if (found === undefined) throw new Error(`the published agreement ${code} is not in sight`);
  return found.node.id;
}

const COST = `query ($input: ExtensionInput!) { extensionCost(input: $input) { peopleNewlyCovered payer { name } daysToPolling
  cost { total complete lines { amount article formula { id } } } warnings { code } } }`;

const SAVE = `mutation ($input: SaveExtensionInput!, $key: ID!) { saveExtensionAsDraftAmendment(input: $input, idempotencyKey: $key) {
  __typename ... on Agreement { openAmendment { status terms { headcount { people } } } } } }`;

const RECORD = `mutation ($input: FundingEdgeInput!, $key: ID!) { recordFundingEdge(input: $input, idempotencyKey: $key) { __typename ... on FundingEdge { id } } }`;

const PAY = `mutation ($input: FundingPaymentInput!, $key: ID!) { recordFundingPayment(input: $input, idempotencyKey: $key) { ... on FundingEdge { settled } } }`;
