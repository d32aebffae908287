import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld, RegisteredClaim } from '../testing.ts';
import { AGREEMENT_ID } from '../testing/fake-participants.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';

let world: ClaimsWorld;
let enrolmentId: string;
let settled: RegisteredClaim;
let unsettled: RegisteredClaim;

beforeAll(async () => {
  world = await startClaimsWorld();
  enrolmentId = world.participants.enrol();
  settled = await world.register({ enrolmentId });
  world.participants.setMood('FAILS');
  unsettled = await world.register({ enrolmentId: world.participants.enrol() });
  world.participants.setMood('ANSWERS');
});

afterAll(() => world.stop());

const everybody = Object.keys(people) as PersonName[];

/** Who sees a claim of KPU Kabupaten Bandung, insured by the branch Lodaya. */
const SEE_SETTLED: readonly PersonName[] = [
  'admin',
  'auditor',
  'service',
  'verifier',
  'approver',
  'branch',
  'kpu',
  'kpuProvince',
  'partner',
];

/** Who sees it while its place of duty and its insurer are not known. */
const SEE_UNSETTLED: readonly PersonName[] = [
  'admin',
  'auditor',
  'service',
  'verifier',
  'approver',
  'kpu',
  'kpuProvince',
  'partner',
];

/** Who is told how many claims there are in Kabupaten Bandung: whoever is responsible for it. */
const SEE_FIGURES: readonly PersonName[] = [...SEE_SETTLED, 'bawaslu'];

const READ_INCIDENT: readonly PersonName[] = [
  'admin',
  'service',
  'verifier',
  'approver',
  'branch',
  'kpu',
  'kpuProvince',
];

interface Field {
  readonly name: string;
  readonly query: string;
  readonly variables: () => Record<string, unknown>;
  /** What somebody gets who may ask and sees nothing. */
  readonly nothing: unknown;
  readonly sees: readonly PersonName[];
  /** Whether those who see nothing are told so. */
  readonly forbidden?: boolean;
}

const entity = (typeName: string, selection: string) =>
  `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ${typeName} { answer: ${selection} } } }`;

/** Every way into a claim: fields of the query and of the entities. */
const FIELDS: readonly Field[] = [
  {
    name: 'Query.claim',
    query: 'query ($id: ID!) { answer: claim(id: $id) { id } }',
    variables: () => ({ id: settled.id }),
    nothing: null,
    sees: SEE_SETTLED,
  },
  {
    name: 'Query.claim, not settled',
    query: 'query ($id: ID!) { answer: claim(id: $id) { id } }',
    variables: () => ({ id: unsettled.id }),
    nothing: null,
    sees: SEE_UNSETTLED,
  },
  {
    name: 'Query.claims',
    query:
      'query ($enrolmentId: ID) { answer: claims(filter: { enrolmentId: $enrolmentId }) { edges { node { id } } } }',
    variables: () => ({ enrolmentId }),
    nothing: { edges: [] },
    sees: SEE_SETTLED,
  },
  {
    name: 'Claim by reference',
    query: entity('Claim', 'number'),
    variables: () => ({ refs: [{ __typename: 'Claim', id: settled.id }] }),
    nothing: undefined,
    sees: SEE_SETTLED,
  },
  {
    name: 'Enrolment.claims',
    query: entity('Enrolment', 'claims { edges { node { id } } }'),
    variables: () => ({ refs: [{ __typename: 'Enrolment', id: enrolmentId }] }),
    nothing: { edges: [] },
    sees: SEE_SETTLED,
  },
  {
    name: 'Agreement.claimed',
    query: entity('Agreement', 'claimed { claims }'),
    variables: () => ({ refs: [{ __typename: 'Agreement', id: toGlobalId('Agreement', AGREEMENT_ID) }] }),
    nothing: { claims: 0 },
    sees: SEE_SETTLED,
  },
  {
    name: 'Region.claimed',
    query: entity('Region', 'claimed { claims }'),
    variables: () => ({ refs: [{ __typename: 'Region', code: '32.04' }] }),
    nothing: null,
    sees: SEE_FIGURES,
    forbidden: true,
  },
];

async function answerTo(field: Field, name: PersonName | null) {
  const person = name === null ? null : people[name];
  const { data, errors } = await world.askAs<{ answer?: unknown; _entities?: ({ answer: unknown } | null)[] }>(
    person,
    field.query,
    field.variables(),
  );
  const answer = field.query.includes('_entities') ? data?._entities?.[0]?.answer : data?.answer;
  return { answer, codes: errors.map(({ extensions }) => extensions?.['code']) };
}

describe.each(FIELDS)('$name', (field) => {
  it('asks for a token', async () => {
    expect(await answerTo(field, null)).toEqual({
      answer: field.name === 'Claim by reference' ? undefined : null,
      codes: ['UNAUTHENTICATED'],
    });
  });

  it.each(field.sees)('%s sees it', async (name) => {
    const { answer, codes } = await answerTo(field, name);
    expect(codes).toEqual([]);
    expect(answer).toBeTruthy();
    expect(answer).not.toEqual(field.nothing);
  });

  it.each(everybody.filter((name) => !field.sees.includes(name)))('%s does not see it', async (name) => {
    const refused = name === 'apiAdmin' || field.forbidden === true;
    const { answer, codes } = await answerTo(field, name);
    expect(codes).toEqual(refused ? ['FORBIDDEN'] : []);
    expect(answer ?? null).toEqual(refused ? null : (field.nothing ?? null));
  });
});

describe('the place of the incident', () => {
  it.each(SEE_SETTLED.map((name) => [name, READ_INCIDENT.includes(name)] as const))(
    '%s reads it: %s',
    async (name, reads) => {
      const query = 'query ($id: ID!) { claim(id: $id) { incident { kind place } } }';
      const { data, errors } = await world.askAs<{ claim: { incident: object } }>(people[name], query, {
        id: settled.id,
      });
      expect(errors).toEqual([]);
      expect(data?.claim.incident).toEqual({
        kind: 'WORK_ACCIDENT',
        place: reads ? 'TPS 014, Desa Cibiru Wetan' : null,
      });
    },
  );
});

describe('registering a claim', () => {
  it('asks for a token', async () => {
    const mutation = `mutation ($input: RegisterClaimInput!) { registerClaim(input: $input, idempotencyKey: "12345678") { __typename } }`;
    const input = {
      enrolmentId,
      programme: 'JKK',
      kind: 'WORK_ACCIDENT',
      occurredAt: '2024-11-27T14:00:00Z',
      place: 'x',
    };
    const { errors } = await world.askAs(null, mutation, { input });
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['UNAUTHENTICATED']);
  });

  it.each([
    ['admin', 'Claim', undefined],
    ['verifier', 'Claim', undefined],
    ['branch', 'Claim', undefined],
    ['kpu', 'Claim', undefined],
    ['kpuProvince', 'Claim', undefined],
    ['partner', 'Claim', undefined],
    ['bawaslu', 'ClaimRefused', 'NOT_FOUND'],
    ['otherKpu', 'ClaimRefused', 'NOT_FOUND'],
    ['otherBranch', 'ClaimRefused', 'NOT_FOUND'],
    ['auditor', 'ClaimRefused', 'FORBIDDEN'],
    ['approver', 'ClaimRefused', 'FORBIDDEN'],
    ['apiAdmin', 'ClaimRefused', 'FORBIDDEN'],
    ['service', 'ClaimRefused', 'FORBIDDEN'],
  ] as const satisfies readonly (readonly [PersonName, string, string | undefined])[])(
    '%s: %s %s',
    async (name, typeName, code) => {
      const answer = await world.register({ enrolmentId: world.participants.enrol() }, { as: people[name] });
      expect(answer).toMatchObject({ __typename: typeName, ...(code === undefined ? {} : { code }) });
    },
  );

  it.each([
    ['kpu', 'kpu-32', 'FORBIDDEN'],
    ['kpu', 'bawaslu-32.04', 'FORBIDDEN'],
    ['kpuProvince', 'kpu-16.71', 'FORBIDDEN'],
    ['branch', 'bpjs-ID', 'FORBIDDEN'],
  ] as const)('%s may not report as %s', async (name, institutionCode, code) => {
    const asked = world.participants.timesAsked();
    const answer = await world.register(
      { enrolmentId: world.participants.enrol(), institutionCode },
      { as: people[name] },
    );
    expect(answer).toMatchObject({ code });
    expect(world.participants.timesAsked()).toBe(asked);
  });

  it('tells an enrolment out of sight from none in nothing', async () => {
    const there = await world.register({ enrolmentId: world.participants.enrol() }, { as: people.otherKpu });
    const none = await world.register({ enrolmentId: 'enr_01900000000070008000000000000404' }, { as: people.otherKpu });
    expect(there).toEqual(none);
  });
});
