import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import { people } from '../testing/people.ts';

let world: ClaimsWorld;

const OTHER_AGREEMENT = '01900000-0000-7000-8000-00000000b002';

beforeAll(async () => {
  world = await startClaimsWorld();
  const { enrol } = world.participants;
  const palembang = {
    regionCode: '16.71.01.1001',
    institutionCode: 'kpu-16.71',
    insurerCode: 'bpjs-kc-palembang',
    agreementId: OTHER_AGREEMENT,
  };
  await world.register({ enrolmentId: enrol() });
  await world.register({ enrolmentId: enrol({ programmes: [] }) });
  await world.register({ enrolmentId: enrol({ regionCode: '32.04', electionCode: 'PEMILU-2024' }) });
  await world.register(
    { enrolmentId: enrol({ ...palembang, programmes: ['JKK'] }) },
    { as: { ...people.admin, registersExamples: true } },
  );
  world.participants.setMood('FAILS');
  await world.register({ enrolmentId: enrol(), institutionCode: 'kpu-32.04' });
  world.participants.setMood('ANSWERS');
});

afterAll(() => world.stop());

interface Counted {
  readonly _entities: readonly ({
    readonly claimed: { claims: number; claimsUndecided: number; claimsExample: number; asOf: string } | null;
  } | null)[];
}

const IN_REGIONS = `query ($refs: [_Any!]!, $electionCode: ID) {
  _entities(representations: $refs) { ... on Region { claimed(electionCode: $electionCode) { claims claimsUndecided claimsExample asOf } } }
}`;

const UNDER_AGREEMENTS = `query ($refs: [_Any!]!) {
  _entities(representations: $refs) { ... on Agreement { claimed { claims claimsUndecided claimsExample asOf } } }
}`;

const regions = (...codes: string[]) => codes.map((code) => ({ __typename: 'Region', code }));
const agreements = (...keys: string[]) =>
  keys.map((key) => ({ __typename: 'Agreement', id: toGlobalId('Agreement', key) }));

async function figures(
  person: (typeof people)[keyof typeof people],
  query: string,
  variables: object,
): Promise<readonly (readonly number[])[]> {
  const answer = await world.askAs<Counted>(person, query, { ...variables });
  expect(answer.errors).toEqual([]);
  return (answer.data?._entities ?? []).map((entity) => {
    const { claims = -1, claimsUndecided = -1, claimsExample = -1 } = entity?.claimed ?? {};
    return [claims, claimsUndecided, claimsExample];
  });
}

describe('claims in regions', () => {
  it('are counted at every level, all with what lies below', async () => {
    const refs = regions('ID', '32', '32.04', '32.04.11', '32.04.11.2001', '16', '11');
    expect(await figures(people.admin, IN_REGIONS, { refs })).toEqual([
      [5, 2, 1], // The nation counts the claim whose place of duty is not known: it must not be lost.
      [3, 1, 0],
      [3, 1, 0],
      [2, 1, 0],
      [2, 1, 0],
      [1, 0, 1],
      [0, 0, 0],
    ]);
  });

  it('can be kept to one election', async () => {
    expect(
      await figures(people.admin, IN_REGIONS, { refs: regions('ID', '32.04'), electionCode: 'PEMILU-2024' }),
    ).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
  });

  it('cost one statement for five hundred regions as for one', async () => {
    const codes = Array.from({ length: 500 }, (_, index) => `${10 + (index % 90)}.${10 + Math.floor(index / 90)}`);
    const cost = async (count: number) =>
      (await statementsOf(() => world.askAs(people.admin, IN_REGIONS, { refs: regions(...codes.slice(0, count)) })))
        .length;
    expect(await cost(1)).toBe(1);
    expect(await cost(500)).toBe(1);
  });

  it('are nothing for a code that is none', async () => {
    const answer = await world.askAs<Counted>(people.admin, IN_REGIONS, { refs: regions('3%', "'; drop") });
    expect(answer.data?._entities).toEqual([{ claimed: null }, { claimed: null }]);
  });
});

describe('claims under agreements', () => {
  it('are those that the session may see', async () => {
    const refs = agreements(
      '01900000-0000-7000-8000-00000000a001',
      OTHER_AGREEMENT,
      '01900000-0000-7000-8000-00000000c003',
    );
    expect(await figures(people.admin, UNDER_AGREEMENTS, { refs })).toEqual([
      [3, 1, 0],
      [1, 0, 1],
      [0, 0, 0],
    ]);
    expect(await figures(people.kpu, UNDER_AGREEMENTS, { refs })).toEqual([
      [3, 1, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(await figures(people.otherKpu, UNDER_AGREEMENTS, { refs })).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [0, 0, 0],
    ]);
  });

  it('cost one statement for fifty agreements as for one', async () => {
    const keys = Array.from({ length: 50 }, (_, index) => `01900000-0000-7000-8000-0000000000${10 + index}`);
    const cost = async (count: number) =>
      (
        await statementsOf(() =>
          world.askAs(people.admin, UNDER_AGREEMENTS, { refs: agreements(...keys.slice(0, count)) }),
        )
      ).length;
    expect(await cost(1)).toBe(1);
    expect(await cost(50)).toBe(1);
  });
});

describe('claims in regions, to somebody who must not single people out', () => {
  const SHOWN = `query ($refs: [_Any!]!, $electionCode: ID) {
    _entities(representations: $refs) { ... on Region { claimed(electionCode: $electionCode) { claims claimsUndecided claimsExample smallNumbersHidden } } } }`;
  const shown = async (
    person: (typeof people)[keyof typeof people],
    codes: readonly string[],
    electionCode?: string,
  ) => {
    const { data } = await world.askAs<{ _entities: readonly { claimed: Record<string, unknown> | null }[] }>(
      person,
      SHOWN,
      {
        refs: regions(...codes),
        ...(electionCode === undefined ? {} : { electionCode }),
      },
    );
    return (data?._entities ?? []).map((entity) => entity.claimed?.['claims'] ?? null);
  };

  it('are hidden where they are few, where the few would be found by subtraction, and below the regency', async () => {
    // Three in one province, one in another, one that has no place: five in all.
    expect(await shown(people.admin, ['ID', '32', '16', '32.04', '32.04.11', '11'])).toEqual([5, 3, 1, 3, 2, 0]);
    expect(await shown(people.auditor, ['ID', '32', '16', '32.04', '32.04.11', '11'])).toEqual([
      5,
      null,
      null,
      null,
      null,
      0,
    ]);
  });

  it('are hidden for one election where those of the others are few', async () => {
    expect(await shown(people.admin, ['ID'], 'PEMILU-2024')).toEqual([1]);
    for (const electionCode of ['PEMILU-2024', 'PILKADA-2024'])
      expect(await shown(people.auditor, ['ID'], electionCode)).toEqual([null]);
  });

  it("are counts of every institution's, and never rows: Bawaslu counts what KPU reported", async () => {
    const { enrol } = world.participants;
    const palembang = { regionCode: '16.71.01.1001', institutionCode: 'kpu-16.71', insurerCode: 'bpjs-kc-palembang' };
    for (let times = 0; times < 4; times += 1) {
      await world.register({ enrolmentId: enrol() });
      await world.register({ enrolmentId: enrol(palembang) }, { as: people.admin });
    }
    expect(await shown(people.bawaslu, ['32.04'])).toEqual([7]);
    // One has no place, so that five in Palembang would tell it.
    expect(await shown(people.auditor, ['ID', '16.71', '32.04'])).toEqual([13, null, 7]);
    const { data } = await world.askAs<{ claims: { edges: readonly object[] } }>(
      people.bawaslu,
      '{ claims(first: 100) { edges { node { id } } } }',
    );
    expect(data?.claims.edges).toEqual([]);
  });
});
