import { setTimeout as sleep } from 'node:timers/promises';

import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { AgreementFacts } from '../domain/decide-enrolment.ts';
import { agree, answerOf, BANDUNG, enrol, enrolmentInput, PALEMBANG, register } from '../testing/commands.ts';
import type { Answered } from '../testing/commands.ts';
import { people } from '../testing/people.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';

const STATE = `query ($id: ID!) {
  enrolment(id: $id) {
    state insurer { code } election { code } rejection { code field message { id en } } decidedOn { agreementVersion programmes asKnownAt }
  }
}`;

describe('settling an enrolment that was kept while the owner was silent', () => {
  let world: ParticipantsWorld;
  beforeAll(async () => {
    world = await startParticipantsWorld();
  });
  afterEach(() => world.setOwnerAnswers(true));
  afterAll(() => world.stop());

  /** Enrols somebody under an agreement that the owner does not answer about; it answers again afterwards. */
  const keepPending = async (agreementId: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const { id = '' } = await register(world, 'kpu');
    world.setOwnerAnswers(false);
    const enrolment = await enrol(world, 'kpu', enrolmentInput(id, agreementId, more));
    world.setOwnerAnswers(true);
    expect(enrolment['state']).toBe('PENDING');
    return enrolment.id ?? '';
  };
  const read = async (id: string): Promise<Answered> =>
    answerOf(await world.askAs<{ enrolment: Answered }>(people.admin, STATE, { id })).enrolment;
  const keyOf = (id: string): string => findKey('Enrolment', id) ?? '';
  const settle = async (id: string): Promise<Answered> => {
    await world.settle(keyOf(id));
    return read(id);
  };
  const trailOf = async (id: string): Promise<readonly string[]> => {
    const events: { action: string }[] = await world.rows.query(
      'select action from audit_event where entity_id = $1 order by id',
      [keyOf(id)],
    );
    return events.map(({ action }) => action);
  };
  const jobsOf = async (id: string) =>
    (await world.rows.query(
      "select run_at > now() + interval '5 seconds' as later from graphile_worker._private_jobs where key = $1",
      [`settle-enrolment:${keyOf(id)}`],
    )) as { later: boolean }[];

  it('enrols, with the facts as they are by now', async () => {
    const agreementId = agree(world);
    const id = await keepPending(agreementId);
    const enrolment = await settle(id);
    expect(enrolment).toMatchObject({
      state: 'ENROLLED',
      insurer: { code: 'bpjs-kc-lodaya' },
      election: { code: 'PEMILU-2024' },
      rejection: null,
      decidedOn: { agreementVersion: 3, programmes: ['JKK', 'JKM'] },
    });
    expect(await trailOf(id)).toEqual(['enrolment:create', 'enrolment:settle']);
  });

  it.each([
    // Another region's agreement: that there is one is not for this office to know.
    ['NOT_FOUND', 'agreementId', PALEMBANG, {}],
    ['CATEGORY_NOT_IN_AGREEMENT', 'categoryCode', BANDUNG, { categoryCode: 'PANTARLIH' }],
    ['CATEGORY_EXCLUDED', 'categoryCode', BANDUNG, { categoryCode: 'KPPS' }],
    ['OUTSIDE_REGION', 'regionCode', { ...BANDUNG, regionCode: '32.04.12' }, {}],
    ['INSTRUMENT_DOES_NOT_ENROL', 'agreementId', { ...BANDUNG, isMou: true }, {}],
  ] as const satisfies readonly (readonly [string, string, AgreementFacts, object])[])(
    'rejects with %s at %s, in the words that an answer at once would have had',
    async (code, field, facts, more) => {
      const agreementId = agree(world, facts);
      const enrolment = await settle(await keepPending(agreementId, more));
      const { id = '' } = await register(world, 'kpu');
      const atOnce = await enrol(world, 'kpu', enrolmentInput(id, agreementId, more));
      expect(enrolment).toMatchObject({ state: 'REJECTED', rejection: { code, field, message: atOnce.message } });
      expect(atOnce.code).toBe(code);
    },
  );

  it('rejects with NOT_FOUND where the owner knows no such agreement, and decided on nothing', async () => {
    const enrolment = await settle(await keepPending(`agr_${'a'.repeat(32)}`));
    expect(enrolment).toMatchObject({
      state: 'REJECTED',
      rejection: { code: 'NOT_FOUND', field: 'agreementId' },
      decidedOn: null,
    });
  });

  it('frees the days when it rejects', async () => {
    const [agreementId, { id: participantId = '' }] = [agree(world), await register(world, 'kpu')];
    world.setOwnerAnswers(false);
    const { id = '' } = await enrol(world, 'kpu', enrolmentInput(participantId, agreementId, { categoryCode: 'KPPS' }));
    world.setOwnerAnswers(true);
    expect(await settle(id)).toMatchObject({ state: 'REJECTED' });
    expect(await enrol(world, 'kpu', enrolmentInput(participantId, agreementId))).toMatchObject({ state: 'ENROLLED' });
  });

  it('is safe to run twice: the second time changes nothing, whatever the owner says by then', async () => {
    const agreementId = agree(world);
    const id = await keepPending(agreementId);
    const first = await settle(id);
    world.agreements.clear();
    expect(await settle(id)).toEqual(first);
    expect(await trailOf(id)).toEqual(['enrolment:create', 'enrolment:settle']);
  });

  it('is safe to run many times at once: one settles', async () => {
    const id = await keepPending(agree(world));
    await Promise.all(Array.from({ length: 8 }, () => world.settle(keyOf(id))));
    expect((await read(id))['state']).toBe('ENROLLED');
    expect(await trailOf(id)).toEqual(['enrolment:create', 'enrolment:settle']);
  });

  it('and whoever is enrolled at the same moment are counted one after the other: neither waits for what the other waits to give', async () => {
    const agreementId = agree(world);
    await settle(await keepPending(agreementId));
    const id = await keepPending(agreementId);
    const { id: participantId = '' } = await register(world, 'kpu');
    const waiting = async (): Promise<number> => {
      const [row]: { count: number }[] = await world.rows.query(
        `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return row?.count ?? 0;
    };
    const both = await world.owner.transaction(async (holder) => {
      await holder.query('select from enrolment_service_rollup where agreement_id = $1 for update', [
        findKey('Agreement', agreementId),
      ]);
      const settled = world.settle(keyOf(id)).then(() => 'settled', String);
      await expect.poll(waiting, { timeout: 5_000 }).toBe(1);
      const enrolled = enrol(world, 'kpu', enrolmentInput(participantId, agreementId)).then(
        ({ state }) => state,
        String,
      );
      await expect.poll(waiting, { timeout: 5_000 }).toBe(2);
      return { settled, enrolled };
    });
    expect([await both.settled, await both.enrolled]).toEqual(['settled', 'ENROLLED']);
    expect((await read(id))['state']).toBe('ENROLLED');
  });

  it('does nothing about an enrolment that is not there, and refuses a payload that is none', async () => {
    await expect(world.settle('00000000-0000-7000-8000-000000000000')).resolves.toBeUndefined();
    await expect(world.settle('nothing')).rejects.toThrow();
  });

  it('puts itself back in the queue, once and for later, while the owner stays silent', async () => {
    const id = await keepPending(agree(world));
    world.setOwnerAnswers(false);
    await world.settle(keyOf(id));
    await world.settle(keyOf(id));
    expect(await jobsOf(id)).toEqual([{ later: true }]);
    expect((await read(id))['state']).toBe('PENDING');
    expect(await trailOf(id)).toEqual(['enrolment:create']);
  });

  it('leaves nothing personal in the trail', async () => {
    const id = await keepPending(agree(world), { categoryCode: 'KPPS' });
    await settle(id);
    const events: object[] = await world.rows.query(
      `select details from audit_event where entity_id = $1 and action = 'enrolment:settle'`,
      [keyOf(id)],
    );
    expect(events).toEqual([{ details: { state: 'REJECTED', code: 'CATEGORY_EXCLUDED' } }]);
  });

  it('is done by the worker, which asks again for as long as it takes', async () => {
    const [good, bad] = [await keepPending(agree(world)), await keepPending(`agr_${'b'.repeat(32)}`)];
    world.setOwnerAnswers(false);
    const worker = await world.startWorker();
    try {
      const asked = world.timesOwnerAsked();
      await until(async () => world.timesOwnerAsked() >= asked + 6);
      expect([(await read(good))['state'], (await read(bad))['state']]).toEqual(['PENDING', 'PENDING']);
      world.setOwnerAnswers(true);
      await until(async () => (await read(good))['state'] !== 'PENDING' && (await read(bad))['state'] !== 'PENDING');
    } finally {
      await worker.stop();
    }
    expect(await read(good)).toMatchObject({ state: 'ENROLLED' });
    expect(await read(bad)).toMatchObject({ state: 'REJECTED', rejection: { code: 'NOT_FOUND' } });
    expect([await jobsOf(good), await jobsOf(bad)]).toEqual([[], []]);
  });
});

/** Waits until something is so; the time limit of the test ends the wait. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20);
}
