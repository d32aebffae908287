import { randomUUID } from 'node:crypto';

import { ROLES_WITH_ACCOUNTS } from '@payung/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';

// The feed and webhooks are one implementation for all owners; who may is shown here, over claims of two institutions in two regions.

const CHANGES = `query ($since: String, $types: [ChangedType!]) {
  claimChanges(since: $since, types: $types, first: 500) {
    ... on ChangePage { changes { type id kind version } endCursor hasMore }
    ... on ChangesRefused { code }
  } }`;

interface Changes {
  readonly claimChanges: {
    readonly changes: readonly { readonly type: string; readonly id: string }[];
    readonly endCursor: string;
  } | null;
}

type Row = 'bandung' | 'palembang';

/** Whose changes each is told of, written out by hand. */
const SEES: Readonly<Record<PersonName, readonly Row[] | 'FORBIDDEN'>> = {
  admin: ['bandung', 'palembang'],
  auditor: ['bandung', 'palembang'],
  service: ['bandung', 'palembang'],
  verifier: ['bandung', 'palembang'],
  approver: ['bandung', 'palembang'],
  branch: ['bandung'],
  otherBranch: ['palembang'],
  kpu: ['bandung'],
  kpuProvince: ['bandung'],
  otherKpu: ['palembang'],
  bawaslu: [],
  partner: ['bandung'],
  apiAdmin: 'FORBIDDEN',
};

/** Who sees webhooks: a client its own, offices of the nation everybody's. */
const HOOKS: Readonly<Partial<Record<PersonName, readonly string[]>>> = {
  admin: ['Bandung', 'Palembang'],
  apiAdmin: ['Bandung', 'Palembang'],
  auditor: ['Bandung', 'Palembang'],
  partner: ['Bandung'],
};

let world: ClaimsWorld;
const claims = {} as Record<Row, string>;
const hooks = {} as Record<Row, string>;

const otherPartner = {
  role: 'PARTNER',
  institutionCode: 'kpu-16.71',
  regionCodes: ['16.71'],
  subject: 'other',
  clientId: 'other',
} as const;

const REGISTER = `mutation ($input: RegisterWebhookInput!, $key: ID!) {
  registerClaimWebhook(input: $input, idempotencyKey: $key) {
    ... on WebhookWithSecret { secret webhook { id } } ... on WebhookRefused { code }
  } }`;

beforeAll(async () => {
  world = await startClaimsWorld();
  const bandung = world.participants.enrol();
  const palembang = world.participants.enrol({
    institutionCode: 'kpu-16.71',
    insurerCode: 'bpjs-kc-palembang',
    regionCode: '16.71.02',
  });
  claims.bandung = (await world.register({ enrolmentId: bandung })).id;
  claims.palembang = (await world.register({ enrolmentId: palembang }, { as: people.otherKpu })).id;
  for (const [row, as, name] of [
    ['bandung', people.partner, 'Bandung'],
    ['palembang', otherPartner, 'Palembang'],
  ] as const) {
    const { data } = await world.askAs<{ registerClaimWebhook: { webhook: { id: string } } }>(as, REGISTER, {
      input: { name, url: 'https://hooks.example.org/', types: ['CLAIM'] },
      key: randomUUID(),
    });
    hooks[row] = data?.registerClaimWebhook.webhook.id ?? '';
  }
});
afterAll(() => world?.stop());

const codesOf = (errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[]) =>
  errors.map(({ extensions }) => extensions?.['code']);

describe('the feed', () => {
  test('is asked of every role', () => {
    expect(new Set(Object.values(people).map(({ role }) => role))).toEqual(new Set(ROLES_WITH_ACCOUNTS));
  });

  test.each(Object.entries(SEES) as [PersonName, readonly Row[] | 'FORBIDDEN'][])(
    'tells %s of rows in scope alone',
    async (as, sees) => {
      const { data, errors } = await world.askAs<Changes>(people[as], CHANGES);
      if (sees === 'FORBIDDEN') return expect(codesOf(errors)).toEqual(['FORBIDDEN']);
      expect(new Set(data?.claimChanges?.changes.map(({ id }) => id))).toEqual(new Set(sees.map((row) => claims[row])));
    },
  );

  test('is closed without a token and without its scope', async () => {
    expect(codesOf((await world.askAs(null, CHANGES)).errors)).toEqual(['UNAUTHENTICATED']);
    expect(codesOf((await world.askAs({ ...people.partner, scopes: ['claims:read'] }, CHANGES)).errors)).toEqual([
      'FORBIDDEN',
    ]);
  });

  test.each([
    ['a type that the role may not read', people.partner, { types: ['PAYMENT_BATCH'] }, 'FORBIDDEN'],
    ['a type of another owner', people.admin, { types: ['AGREEMENT'] }, 'BAD_USER_INPUT'],
    ['a cursor that is none', people.admin, { since: 'x' }, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_what, as, variables, code) => {
    expect(codesOf((await world.askAs(as, CHANGES, variables)).errors)).toEqual([code]);
  });
});

describe('webhooks', () => {
  const LIST = `{ claimWebhooks { edges { node {
    id name owner url clientId types kinds query institutionCode regionCodes state pauseReason { id en } pausedAt failuresInARow
    rightsSeenAt rightsUntil oldSecretUntil createdAt waiting
    deliveries(first: 2, states: [WAITING]) { edges { node { id type entityId kind version at state nextAttemptAt attempts { number } } } pageInfo { hasNextPage } }
  } } } }`;
  const mutation = (field: string) =>
    `mutation ($id: ID!, $key: ID!) { ${field} { __typename ... on WebhookRefused { code } } }`;

  test.each(Object.keys(people) as PersonName[])(
    'are listed to %s as its role has them, one by one too',
    async (as) => {
      const { data, errors } = await world.askAs<{ claimWebhooks: { edges: { node: { name: string } }[] } | null }>(
        people[as],
        LIST,
      );
      const sees = HOOKS[as];
      if (sees === undefined) return expect(codesOf(errors)).toEqual(['FORBIDDEN']);
      expect(data?.claimWebhooks?.edges.map(({ node }) => node.name).toSorted()).toEqual(sees);
      const one = await world.askAs<{ claimWebhook: object | null }>(
        people[as],
        `query ($id: ID!) { claimWebhook(id: $id) { id } }`,
        { id: hooks.palembang },
      );
      expect(one.data?.claimWebhook).toEqual(sees.includes('Palembang') ? { id: hooks.palembang } : null);
    },
  );

  test.each([
    'rotateClaimWebhookSecret(id: $id, idempotencyKey: $key)',
    'setClaimWebhookState(id: $id, state: PAUSED, idempotencyKey: $key)',
    'testClaimWebhook(id: $id, idempotencyKey: $key)',
    'replayClaimWebhook(input: { webhookId: $id, from: "2024-01-01T00:00:00Z" }, idempotencyKey: $key)',
  ])('%s: another’s hook is not there, an auditor changes nothing, an officer is refused', async (field) => {
    const [name = ''] = field.split('(');
    const ask = async (as: Parameters<ClaimsWorld['askAs']>[0]) =>
      world.askAs<Record<string, { code?: string }>>(as, mutation(field), { id: hooks.palembang, key: randomUUID() });
    expect((await ask(people.partner)).data?.[name]).toMatchObject({ code: 'NOT_FOUND' });
    expect((await ask(people.auditor)).data?.[name]).toMatchObject({ code: 'FORBIDDEN' });
    expect(codesOf((await ask(people.kpu)).errors)).toEqual(['FORBIDDEN']);
    expect(codesOf((await ask(null)).errors)).toEqual(['UNAUTHENTICATED']);
  });

  test('the same key answers with the same hook and secret', async () => {
    const variables = {
      input: { name: 'Dua kali', url: 'https://hooks.example.org/', types: ['CLAIM'] },
      key: randomUUID(),
    };
    const [first, second] = [
      await world.askAs(people.partner, REGISTER, variables),
      await world.askAs(people.partner, REGISTER, variables),
    ];
    expect(first.data).toMatchObject({ registerClaimWebhook: { secret: expect.stringMatching(/^whsec_/) } });
    expect(second.data).toEqual(first.data);
  });
});
