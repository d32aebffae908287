import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { people } from '../testing/people.ts';

let world: ClaimsWorld;

beforeAll(async () => {
  world = await startClaimsWorld();
});

afterAll(() => world.stop());

describe('the same key', () => {
  it('gives the same claim again, also while the owner is silent', async () => {
    const enrolmentId = world.participants.enrol();
    const key = randomUUID();
    const first = await world.register({ enrolmentId }, { key });
    world.participants.setMood('FAILS');
    try {
      expect(await world.register({ enrolmentId }, { key })).toEqual(first);
    } finally {
      world.participants.setMood('ANSWERS');
    }
    expect(await world.countClaims(enrolmentId)).toBe(1);
  });

  it('sent five times at once makes one claim', async () => {
    const enrolmentId = world.participants.enrol();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => world.register({ enrolmentId }, { key })));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await world.countClaims(enrolmentId)).toBe(1);
  });

  it.each([
    ['another moment', { occurredAt: '2024-11-27T20:59:00+07:00' }],
    ['another place', { place: 'TPS 015' }],
  ])('with %s is refused', async (_name, other) => {
    const enrolmentId = world.participants.enrol();
    const key = randomUUID();
    await world.register({ enrolmentId }, { key });
    expect(await world.register({ enrolmentId, ...other }, { key })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await world.countClaims(enrolmentId)).toBe(1);
  });

  it('gives the same refusal again, whatever happened in between', async () => {
    const enrolmentId = `enr_${randomUUID().replaceAll('-', '')}`;
    const key = randomUUID();
    expect(await world.register({ enrolmentId }, { key })).toMatchObject({ code: 'NOT_FOUND' });
    world.participants.enrol({}, enrolmentId);
    expect(await world.register({ enrolmentId }, { key })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.register({ enrolmentId })).toMatchObject({ __typename: 'Claim' });
  });

  it('belongs to who chose it', async () => {
    const key = randomUUID();
    const mine = await world.register({ enrolmentId: world.participants.enrol() }, { key });
    const theirs = await world.register({ enrolmentId: world.participants.enrol() }, { key, as: people.branch });
    expect(theirs).toMatchObject({ __typename: 'Claim' });
    expect(theirs.id).not.toBe(mine.id);
  });

  it('shows nothing to somebody who has moved away since', async () => {
    const enrolmentId = world.participants.enrol();
    const key = randomUUID();
    await world.register({ enrolmentId }, { key, as: { ...people.kpu, subject: 'mover' } });
    const moved = await world.register({ enrolmentId }, { key, as: { ...people.otherKpu, subject: 'mover' } });
    expect(moved).toMatchObject({ __typename: 'ClaimRefused', code: 'NOT_FOUND' });
  });

  it('must have 8 to 128 characters', async () => {
    await expect(world.register({ enrolmentId: world.participants.enrol() }, { key: 'short' })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
  });
});
