import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import { people } from '../testing/people.ts';

let world: ClaimsWorld;

beforeAll(async () => {
  world = await startClaimsWorld();
});

afterAll(() => world.stop());

interface Listed {
  readonly claims: {
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: { readonly id: string; readonly incident: { readonly occurredAt: string } };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string | null;
    };
  };
}

const LIST = `query ($first: Int!, $after: String, $filter: ClaimFilter) {
  claims(first: $first, after: $after, filter: $filter) {
    edges { cursor node { id incident { occurredAt } enrolment { id } agreement { id } cover { answer } } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

const listIds = async (filter: object): Promise<readonly string[]> => {
  const answer = await world.askAs<Listed>(people.admin, LIST, { first: 100, filter });
  expect(answer.errors).toEqual([]);
  return (answer.data?.claims.edges ?? []).map(({ node }) => node.id);
};

describe('the list of claims', () => {
  it('reads on without gaps and repeats, newest incident first, while new claims come in', async () => {
    const moments = Array.from({ length: 11 }, (_, index) => `2024-11-2${index % 3}T0${index % 4}:00:00Z`);
    const made = await Promise.all(
      moments.map((occurredAt) => world.register({ enrolmentId: world.participants.enrol(), occurredAt })),
    );
    const read: { id: string; incident: { occurredAt: string } }[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const answer: Listed = (await world.askAs<Listed>(people.kpu, LIST, { first: 3, after, filter: null })).data!;
      expect(answer.claims.pageInfo.hasPreviousPage).toBe(after !== null);
      read.push(...answer.claims.edges.map(({ node }) => node));
      after = answer.claims.pageInfo.hasNextPage ? answer.claims.pageInfo.endCursor : null;
      // Newer than all: it belongs before what was read, and must neither shift nor repeat the rest.
      if (++pages === 2)
        await world.register({ enrolmentId: world.participants.enrol(), occurredAt: '2024-12-01T00:00:00Z' });
    } while (after !== null);

    expect(read).toHaveLength(made.length);
    expect(new Set(read.map(({ id }) => id))).toEqual(new Set(made.map(({ id }) => id)));
    const times = read.map(({ incident }) => incident.occurredAt);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it.each([
    ['a page of none', { first: 0 }],
    ['a page too large', { first: 101 }],
    ['a cursor that is none', { first: 3, after: 'nonsense' }],
    ['a cursor of another list', { first: 3, after: Buffer.from('["2024-01-01","x"]').toString('base64url') }],
  ])('refuses %s', async (_name, variables) => {
    const answer = await world.askAs(people.kpu, LIST, { ...variables, filter: null });
    expect(answer.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('costs as many statements for a hundred rows as for one', async () => {
    const cost = async (first: number) =>
      (await statementsOf(() => world.askAs(people.kpu, LIST, { first, filter: null }))).length;
    expect(await cost(1)).toBe(1);
    expect(await cost(100)).toBe(1);
  });
});

describe('what to keep in the list', () => {
  it('conditions add up', async () => {
    const inSurabaya = {
      regionCode: '35.78.05',
      institutionCode: 'kpu-35.78',
      insurerCode: 'bpjs-kc-darmo',
      electionCode: 'PEMILU-2024',
    };
    const enrolmentId = world.participants.enrol(inSurabaya);
    const as = { as: people.admin };
    const accident = await world.register({ enrolmentId }, as);
    const death = await world.register({ enrolmentId, kind: 'OTHER_DEATH', programme: 'JKM' }, as);
    const late = await world.register(
      { enrolmentId: world.participants.enrol(inSurabaya), occurredAt: '2024-12-09T00:00:00Z' },
      as,
    );

    expect(await listIds({ enrolmentId })).toEqual(expect.arrayContaining([accident.id, death.id]));
    expect(await listIds({ enrolmentId, programme: 'JKM' })).toEqual([death.id]);
    expect(await listIds({ regionCode: '35.78', cover: 'NOT_COVERED' })).toEqual([late.id]);
    expect(await listIds({ electionCode: 'PEMILU-2024', cover: 'COVERED' })).toHaveLength(2);
    expect(await listIds({ regionCode: '35' })).toHaveLength(3);
    expect(await listIds({ regionCode: '35.7' })).toEqual([]);
    expect(await listIds({ regionCode: '3%' })).toEqual([]);
    expect(await listIds({ enrolmentId: 'nonsense' })).toEqual([]);
  });
});

describe('claims against enrolments', () => {
  const OF_ENROLMENTS = `query ($refs: [_Any!]!, $first: Int!, $after: String) {
    _entities(representations: $refs) { ... on Enrolment {
      id
      claims(first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
    } }
  }`;

  interface OfEnrolments {
    readonly _entities: readonly {
      readonly id: string;
      readonly claims: {
        readonly edges: readonly { readonly node: { readonly id: string } }[];
        readonly pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }[];
  }

  it('come page by page, each enrolment with its own', async () => {
    const enrolmentId = world.participants.enrol();
    const [oldest, middle, newest] = await Promise.all(
      ['2024-11-10T00:00:00Z', '2024-11-11T00:00:00Z', '2024-11-12T00:00:00Z'].map((occurredAt) =>
        world.register({ enrolmentId, occurredAt }),
      ),
    );
    const none = world.participants.enrol();
    const refs = [enrolmentId, none].map((id) => ({ __typename: 'Enrolment', id }));
    const [first, empty] = (await world.askAs<OfEnrolments>(people.kpu, OF_ENROLMENTS, { refs, first: 2 })).data!
      ._entities;
    expect(first?.claims.edges.map(({ node }) => node.id)).toEqual([newest?.id, middle?.id]);
    expect(first?.claims.pageInfo.hasNextPage).toBe(true);
    expect(empty?.claims.edges).toEqual([]);

    const after = first?.claims.pageInfo.endCursor;
    const [second] = (await world.askAs<OfEnrolments>(people.kpu, OF_ENROLMENTS, { refs, first: 2, after })).data!
      ._entities;
    expect(second?.claims.edges.map(({ node }) => node.id)).toEqual([oldest?.id]);
    expect(second?.claims.pageInfo.hasNextPage).toBe(false);
  });

  it('cost one statement for fifty enrolments as for one', async () => {
    const ids = Array.from({ length: 50 }, () => world.participants.enrol());
    await Promise.all(ids.slice(0, 5).map((enrolmentId) => world.register({ enrolmentId })));
    const cost = async (count: number) => {
      const refs = ids.slice(0, count).map((id) => ({ __typename: 'Enrolment', id }));
      return (await statementsOf(() => world.askAs(people.kpu, OF_ENROLMENTS, { refs, first: 20 }))).length;
    };
    expect(await cost(1)).toBe(1);
    expect(await cost(50)).toBe(1);
  });
});

describe('claims that another subgraph refers to', () => {
  it('are found by identifier, in one statement for any number', async () => {
    const made = await Promise.all(
      Array.from({ length: 6 }, () => world.register({ enrolmentId: world.participants.enrol() })),
    );
    const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { __typename ... on Claim { number } } }`;
    const refs = [...made.map(({ id }) => id), 'clm_nonsense', 'clm_01900000000070008000000000000404'].map((id) => ({
      __typename: 'Claim',
      id,
    }));
    let answer: { data?: { _entities: unknown } | null | undefined } = {};
    const statements = await statementsOf(async () => {
      answer = await world.askAs<{ _entities: unknown }>(people.kpu, query, { refs });
    });
    expect(answer.data?._entities).toEqual([
      ...made.map(({ number }) => ({ __typename: 'Claim', number })),
      null,
      null,
    ]);
    expect(statements).toHaveLength(1);
  });
});
