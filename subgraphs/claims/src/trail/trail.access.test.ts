import { ROLES_WITH_ACCOUNTS } from '@payung/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';

const TRAIL = `query ($filter: TrailFilter, $first: Int! = 50, $after: String) {
  claimsTrail(filter: $filter, first: $first, after: $after) {
    edges { node {
      id owner action isRead entityType entityId purpose sealed requestId
      actor { subject name role institutionCode } facts { name value } changes { field }
    } }
    pageInfo { hasNextPage endCursor }
  } }`;

interface Shown {
  readonly action: string;
  readonly entityId: string;
  readonly entityType: string;
  readonly isRead: boolean;
  readonly actor: { readonly subject: string | null; readonly name: string | null; readonly role: string };
}

interface Trail {
  readonly claimsTrail: {
    readonly edges: readonly { readonly node: Shown }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } | null;
}

/** Claims by where the officer is enrolled. */
type Row = 'bandung' | 'palembang';

/** Whose trail each sees, written out by hand. */
const SEES: Readonly<Record<PersonName, readonly Row[] | 'FORBIDDEN'>> = {
  admin: ['bandung', 'palembang'],
  auditor: ['bandung', 'palembang'],
  kpu: ['bandung'],
  kpuProvince: ['bandung'],
  otherKpu: ['palembang'],
  bawaslu: [],
  service: 'FORBIDDEN',
  apiAdmin: 'FORBIDDEN',
  verifier: 'FORBIDDEN',
  approver: 'FORBIDDEN',
  branch: 'FORBIDDEN',
  otherBranch: 'FORBIDDEN',
  partner: 'FORBIDDEN',
};

let world: ClaimsWorld;
const claims = {} as Record<Row, string>;
const enrolments = {} as Record<Row, string>;

beforeAll(async () => {
  world = await startClaimsWorld();
  enrolments.bandung = world.participants.enrol();
  enrolments.palembang = world.participants.enrol({
    institutionCode: 'kpu-16.71',
    insurerCode: 'bpjs-kc-palembang',
    regionCode: '16.71.02',
  });
  claims.bandung = (await world.register({ enrolmentId: enrolments.bandung })).id;
  claims.palembang = (await world.register({ enrolmentId: enrolments.palembang }, { as: people.otherKpu })).id;
  // Somebody of another institution does something to the claim of Bandung.
  const took = await world.askAs(
    people.branch,
    `mutation ($input: ClaimStepInput!) { takeClaim(input: $input, idempotencyKey: "take-it-now") { ... on Claim { id } } }`,
    { input: { claimId: claims.bandung, expectedVersion: 1 } },
  );
  expect(took.data).toEqual({ takeClaim: { id: claims.bandung } });
});
afterAll(() => world?.stop());

async function read(as: PersonName, variables: object = {}): Promise<readonly Shown[] | string> {
  const { data, errors } = await world.askAs<Trail>(people[as], TRAIL, { ...variables });
  if (!data?.claimsTrail) return String(errors[0]?.extensions?.['code']);
  return withoutClocks(data.claimsTrail.edges.map(({ node }) => node));
}

/** The incident lies far back, so that clocks tell of the claim at once: nothing that anybody did. */
const withoutClocks = (events: readonly Shown[]): readonly Shown[] =>
  events.filter(({ action }) => action !== 'claim:escalate');

const rowsOf = (events: readonly Shown[] | string): readonly string[] | string =>
  typeof events === 'string'
    ? events
    : (['bandung', 'palembang'] as const).filter((row) => events.some(({ entityId }) => entityId === claims[row]));

describe('the trail of claims', () => {
  test('is asked of every role', () => {
    expect(new Set(Object.values(people).map(({ role }) => role))).toEqual(new Set(ROLES_WITH_ACCOUNTS));
  });

  test.each(Object.entries(SEES) as [PersonName, readonly Row[] | 'FORBIDDEN'][])(
    'shows %s what was done to rows in scope, as a list and by what it is about',
    async (as, sees) => {
      const all = await read(as);
      expect(rowsOf(all)).toEqual(sees);
      for (const row of ['bandung', 'palembang'] as const) {
        const expected = sees === 'FORBIDDEN' ? sees : sees.includes(row) ? [row] : [];
        expect(rowsOf(await read(as, { filter: { about: [claims[row]] } }))).toEqual(expected);
        expect(rowsOf(await read(as, { filter: { about: [enrolments[row]] } }))).toEqual(expected);
      }
      if (typeof all !== 'string') {
        // Nothing of rows out of scope appears in any form.
        const hidden = (['bandung', 'palembang'] as const).filter((row) => !sees.includes(row));
        for (const row of hidden) expect(JSON.stringify(all)).not.toContain(claims[row]);
      }
    },
  );

  test('is closed without a token', async () => {
    const { errors } = await world.askAs(null, TRAIL);
    expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  test('names to an officer the people of the own institution and below; of others the role and the institution', async () => {
    const actors = async (as: PersonName) =>
      ((await read(as, { filter: { about: [claims.bandung] } })) as readonly Shown[]).map(({ action, actor }) => [
        action,
        actor,
      ]);
    const branch = { role: 'BPJS_BRANCH_OFFICER', institutionCode: 'bpjs-kc-lodaya' };
    const kpu = { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-32.04' };
    const named = {
      branch: { ...branch, subject: 'test-BPJS_BRANCH_OFFICER', name: 'Test BPJS_BRANCH_OFFICER' },
      kpu: { ...kpu, subject: 'test-INSTITUTION_OFFICER', name: 'Test INSTITUTION_OFFICER' },
    };
    const unnamed = { ...branch, subject: null, name: null };
    expect(await actors('auditor')).toEqual([
      ['claim:work', named.branch],
      ['claim:register', named.kpu],
    ]);
    for (const as of ['kpu', 'kpuProvince'] as const) {
      expect(await actors(as)).toEqual([
        ['claim:work', unnamed],
        ['claim:register', named.kpu],
      ]);
    }
  });

  test('tells an officer by no filter who of another institution did something', async () => {
    const actor = 'test-BPJS_BRANCH_OFFICER';
    expect(await read('kpu', { filter: { actor } })).toEqual([]);
    expect(await read('auditor', { filter: { actor } })).toMatchObject([{ action: 'claim:work' }]);
  });

  test.each([
    ['an action', { action: 'claim:work' }, ['claim:work']],
    ['a kind of thing', { entityType: 'Claim' }, ['claim:work', 'claim:register', 'claim:register']],
    ['another kind of thing', { entityType: 'PaymentBatch' }, []],
    ['a time that is over', { until: '2024-01-01T00:00:00Z' }, []],
    ['a time to come', { from: '2999-01-01T00:00:00Z' }, []],
    [
      'all time',
      { from: '2024-01-01T00:00:00Z', until: '2999-01-01T00:00:00Z' },
      ['claim:work', 'claim:register', 'claim:register'],
    ],
    ['nothing that exists', { about: ['clm_00000000000000000000000000000000', 'rubbish', 'par_zz'] }, []],
  ])('is filtered by %s', async (_case, filter, actions) => {
    const events = (await read('admin', { filter })) as readonly Shown[];
    expect(events.map(({ action }) => action)).toEqual(actions);
  });

  test.each([
    ['no identifier', { filter: { about: [] } }],
    ['more identifiers than a hundred', { filter: { about: Array.from({ length: 101 }, () => 'x') } }],
    ['a page of more than a hundred', { first: 101 }],
    ['a cursor of another list', { after: 'WyJ4Il0' }],
  ])('refuses %s', async (_case, variables) => {
    expect(await read('admin', variables)).toBe('BAD_USER_INPUT');
  });

  test('holds each look at what is sealed of an incident, once for a request, and none of who may not read it', async () => {
    const LOOK = `query ($id: ID!) { claim(id: $id) { incident { kind place chronology } again: incident { place } } }`;
    const looks = async () =>
      (await read('admin', {
        filter: { about: [claims.palembang], action: 'claim:read-incident' },
      })) as readonly Shown[];
    const seen = await world.askAs<{ claim: { incident: { place: string | null } } }>(people.otherKpu, LOOK, {
      id: claims.palembang,
    });
    expect(seen.data?.claim.incident.place).not.toBeNull();
    expect(await looks()).toMatchObject([{ actor: { subject: 'test-kpu-16.71' }, isRead: true }]);
    for (const [as, query] of [
      [people.auditor, LOOK],
      [people.otherKpu, 'query ($id: ID!) { claim(id: $id) { number incident { kind } } }'],
    ] as const) {
      expect((await world.askAs(as, query, { id: claims.palembang })).errors).toEqual([]);
    }
    expect(await looks()).toHaveLength(1);
  });

  test('looks through so much for what is in scope and no more, and says where to read on', async () => {
    // Newer than all else: ten thousand records about the claim of Palembang, then some.
    await world.sql(
      `insert into audit_event (happened_at, subject, client_id, role, action, entity_type, entity_id, request_id)
       select now() + interval '1 hour' + n * interval '1 second', 's', 'c', 'SERVICE', 'claim:work', 'Claim', $1, 'bulk' from generate_series(1, 10050) n`,
      [claims.palembang.replace('clm_', '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')],
    );
    const page = async (after: string | null) =>
      (await world.askAs<Trail>(people.kpu, TRAIL, { after })).data?.claimsTrail;
    const first = await page(null);
    expect(first).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: true, endCursor: expect.any(String) as string },
    });
    const second = await page(first?.pageInfo.endCursor ?? null);
    const own = withoutClocks(second?.edges.map(({ node }) => node) ?? []);
    expect(own.map(({ action }) => action)).toEqual(['claim:work', 'claim:register']);
    expect(second?.pageInfo.hasNextPage).toBe(false);
    expect(((await read('admin')) as readonly Shown[]).length).toBe(50);
  });
});
