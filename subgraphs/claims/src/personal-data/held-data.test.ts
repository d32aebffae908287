import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { stepper } from '../testing/steps.ts';

const HELD = `query ($ids: [ID!]!) { heldOnEnrolments(enrolmentIds: $ids) { hasMore withheld { id en }
  records { type id recordedAt values { name value } } steps { at action recordType role institutionCode purpose } } }`;

interface Held {
  readonly records: readonly { type: string; id: string; values: readonly { name: string; value: string }[] }[];
  readonly steps: readonly { action: string; role: string }[];
  readonly withheld: readonly object[];
}

let world: ClaimsWorld;
let claimKey: string;
let enrolmentId: string;
beforeAll(async () => {
  world = await startClaimsWorld();
  const id = await stepper(world).death();
  claimKey = findKey('Claim', id)!;
  const { data } = await world.askAs<{ claim: { enrolment: { id: string } } }>(
    people.admin,
    'query ($id: ID!) { claim(id: $id) { enrolment { id } } }',
    { id },
  );
  enrolmentId = data!.claim.enrolment.id;
});
afterAll(() => world?.stop());

const ask = (as: PersonName, ids: readonly string[]) =>
  world.askAs<{ heldOnEnrolments: Held | null }>(people[as], HELD, { ids });

describe('what claims holds on a person', () => {
  test('is told to the owner of participants in full, without what tells of a body, and with what was done', async () => {
    const { data, errors } = await ask('service', [enrolmentId]);
    expect(errors).toEqual([]);
    const { records, steps, withheld } = data!.heldOnEnrolments!;
    const claim = records.find(({ type }) => type === 'Claim');
    expect(claim?.id).toBe(claimKey);
    const values = Object.fromEntries(claim!.values.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({ enrolment: findKey('Enrolment', enrolmentId), place: expect.any(String) });
    expect(values['place']).not.toBe('');
    expect(records.some(({ type }) => type === 'ClaimEvent')).toBe(true);
    expect(records.some(({ type }) => type === 'ClaimCalculation')).toBe(false);
    expect(steps.length).toBeGreaterThan(0);
    expect(JSON.stringify(steps)).not.toMatch(/test-|Test /);
    expect(withheld).toHaveLength(1);
  });

  test('is nothing where there is no claim', async () => {
    const { data } = await ask('service', [toGlobalId('Enrolment', '01900000-0000-7000-8000-000000000000')]);
    expect(data!.heldOnEnrolments).toEqual({ records: [], steps: [], hasMore: false, withheld: [] });
  });

  test.each([
    ['an identifier of something else', [toGlobalId('Claim', '01900000-0000-7000-8000-000000000000')]],
    ['more than a hundred', Array.from({ length: 101 }, () => 'enr_0190000000007000800000000000000a')],
  ])('refuses %s', async (_name, ids) => {
    const { errors } = await ask('service', ids);
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  test.each((Object.keys(people) as PersonName[]).filter((name) => name !== 'service'))(
    'is not for %s to ask',
    async (as) => {
      const { data, errors } = await ask(as, [enrolmentId]);
      expect(data?.heldOnEnrolments ?? null).toBeNull();
      expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    },
  );
});
