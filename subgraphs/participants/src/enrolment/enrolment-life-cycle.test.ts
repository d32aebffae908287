import { randomUUID } from 'node:crypto';

import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { COUNTED_STATES, COVERING_STATES } from '@payung/kit/values/enrolment-transitions.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { addEnrolmentLifeCycle } from '../migrations/add-enrolment-life-cycle.ts';
import { agree, answerOf, enrol, enrolmentInput, register } from '../testing/commands.ts';
import type { Answered } from '../testing/commands.ts';
import { people } from '../testing/people.ts';
import { readEnrolment, take } from '../testing/life-cycle.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';

describe('the life of an enrolment', () => {
  let world: ParticipantsWorld;
  let agreementId: string;
  beforeAll(async () => {
    world = await startParticipantsWorld();
    agreementId = agree(world);
  });
  afterEach(() => world.setOwnerAnswers(true));
  afterAll(() => world.stop());

  const person = async (more: Readonly<Record<string, unknown>> = {}): Promise<string> =>
    (await register(world, 'kpu', more)).id ?? '';
  /** Somebody enrolled from 25 January to 25 February 2024. */
  const enrolled = async (more: Readonly<Record<string, unknown>> = {}) => {
    const participantId = await person();
    const answer = await enrol(world, 'kpu', enrolmentInput(participantId, agreementId, more));
    return { participantId, enrolmentId: answer.id ?? '' };
  };
  const trailOf = async (id: string): Promise<readonly string[]> => {
    const rows: { action: string }[] = await world.rows.query(
      'select action from audit_event where entity_id = $1 order by id',
      [findKey('Enrolment', id)],
    );
    return rows.map(({ action }) => action);
  };
  const countOf = async (table: string): Promise<number> => {
    const [row]: { count: number }[] = await world.rows.query(`select count(*)::int from ${table}`);
    return row?.count ?? 0;
  };
  const enrolledUnder = async (id: string): Promise<number> => {
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agreement { enrolled { people } } } }';
    const of = [{ __typename: 'Agreement', id }];
    const answer = await world.askAs<{ _entities: { enrolled: { people: number } }[] }>(people.admin, query, { of });
    return answerOf(answer)._entities[0]!.enrolled.people;
  };

  it('is suspended, reinstated and ended, each step with who, when and why', async () => {
    const { enrolmentId } = await enrolled();
    expect(
      await take(world, 'kpu', 'suspend', { enrolmentId, from: '2024-02-01', reason: ' Cuti sakit ' }),
    ).toMatchObject({
      state: 'SUSPENDED',
      version: 2,
      suspensions: [{ from: '2024-02-01', until: null }],
      actions: ['REINSTATE', 'END', 'REPLACE'],
    });
    expect(
      await take(world, 'kpu', 'reinstate', {
        enrolmentId,
        expectedVersion: 2,
        from: '2024-02-08',
        reason: 'Sudah sehat',
      }),
    ).toMatchObject({ state: 'ENROLLED', version: 3, suspensions: [{ from: '2024-02-01', until: '2024-02-08' }] });
    const ended = await take(world, 'admin', 'end', {
      enrolmentId,
      expectedVersion: 3,
      lastDay: '2024-02-14',
      reason: 'Mengundurkan diri',
    });
    expect(ended).toMatchObject({
      state: 'ENDED',
      version: 4,
      endsOn: '2024-02-14',
      plannedEndsOn: '2024-02-25',
      actions: [],
    });
    const kpu = { name: 'Test INSTITUTION_OFFICER', isMe: false, institution: { code: 'kpu-32.04' } };
    expect(ended['history']).toEqual([
      { step: 'ENROL', on: '2024-01-25', reason: null, by: kpu },
      { step: 'SUSPEND', on: '2024-02-01', reason: 'Cuti sakit', by: kpu },
      { step: 'REINSTATE', on: '2024-02-08', reason: 'Sudah sehat', by: kpu },
      {
        step: 'END',
        on: '2024-02-14',
        reason: 'Mengundurkan diri',
        by: { name: 'Test NATIONAL_ADMIN', isMe: true, institution: null },
      },
    ]);
    expect(await trailOf(enrolmentId)).toEqual([
      'enrolment:create',
      'enrolment:change',
      'enrolment:change',
      'enrolment:change',
    ]);
  });

  it('is told for any day from its dates', async () => {
    const { enrolmentId } = await enrolled();
    await take(world, 'kpu', 'suspend', { enrolmentId, from: '2024-02-01' });
    await take(world, 'kpu', 'reinstate', { enrolmentId, expectedVersion: 2, from: '2024-02-08' });
    const on = { a: '2024-01-24', b: '2024-01-25', c: '2024-02-01', d: '2024-02-07', e: '2024-02-08', f: '2024-02-26' };
    const query = `query ($id: ID!) { enrolment(id: $id) { today: standing ${Object.entries(on)
      .map(([name, date]) => `${name}: standing(on: "${date}")`)
      .join(' ')} } }`;
    expect(answerOf(await world.askAs(people.kpu, query, { id: enrolmentId }))).toEqual({
      enrolment: {
        today: 'OVER',
        a: 'NOT_STARTED',
        b: 'ACTIVE',
        c: 'SUSPENDED',
        d: 'SUSPENDED',
        e: 'ACTIVE',
        f: 'OVER',
      },
    });
  });

  it('counts a suspended person neither as enrolled nor twice when they come back', async () => {
    const own = agree(world);
    const { id: participantId = '' } = await register(world, 'kpu');
    const { id: enrolmentId } = await enrol(world, 'kpu', enrolmentInput(participantId, own));
    expect(await enrolledUnder(own)).toBe(1);
    await take(world, 'kpu', 'suspend', { enrolmentId, from: '2024-02-01' });
    expect(await enrolledUnder(own)).toBe(0);
    await take(world, 'kpu', 'reinstate', { enrolmentId, expectedVersion: 2, from: '2024-02-03' });
    expect(await enrolledUnder(own)).toBe(1);
    await take(world, 'kpu', 'end', { enrolmentId, expectedVersion: 3, lastDay: '2024-02-14' });
    expect(await enrolledUnder(own)).toBe(0);
  });

  it('holds the days of a suspension against another enrolment, and frees those after an early end', async () => {
    const { participantId, enrolmentId } = await enrolled();
    const again = (more: Readonly<Record<string, unknown>>) =>
      enrol(world, 'kpu', enrolmentInput(participantId, agreementId, more));
    await take(world, 'kpu', 'suspend', { enrolmentId, from: '2024-02-01' });
    expect(await again({ startsOn: '2024-02-10' })).toMatchObject({ code: 'OVERLAPS' });
    await take(world, 'kpu', 'end', { enrolmentId, expectedVersion: 2, lastDay: '2024-02-09' });
    expect(await again({ startsOn: '2024-02-09' })).toMatchObject({ code: 'OVERLAPS' });
    expect(await again({ startsOn: '2024-02-10' })).toMatchObject({ state: 'ENROLLED' });
  });

  it('that never began frees all its days', async () => {
    const { participantId, enrolmentId } = await enrolled();
    expect(await take(world, 'kpu', 'end', { enrolmentId, lastDay: '2024-01-24' })).toMatchObject({
      state: 'ENDED',
      endsOn: '2024-01-24',
    });
    expect(await enrol(world, 'kpu', enrolmentInput(participantId, agreementId))).toMatchObject({ state: 'ENROLLED' });
  });

  it('is the same for a repeated key, and refused for a version that is not the latest', async () => {
    const { enrolmentId } = await enrolled();
    const key = randomUUID();
    const first = await take(world, 'kpu', 'suspend', { enrolmentId, from: '2024-02-01' }, key);
    expect(await take(world, 'kpu', 'suspend', { enrolmentId, from: '2024-02-01' }, key)).toEqual(first);
    expect(await take(world, 'kpu', 'suspend', { enrolmentId, from: '2024-02-02' }, key)).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await take(world, 'kpu', 'end', { enrolmentId, lastDay: '2024-02-10' })).toMatchObject({
      code: 'CONFLICT',
      field: 'expectedVersion',
      message: { en: expect.stringContaining('version is 2 now, not 1') as unknown },
    });
    expect((await readEnrolment(world, 'kpu', enrolmentId))['version']).toBe(2);
  });

  it('takes one of two steps that are taken at once', async () => {
    const { enrolmentId } = await enrolled();
    const answers = await Promise.all([
      take(world, 'kpu', 'suspend', { enrolmentId, from: '2024-02-01' }),
      take(world, 'admin', 'end', { enrolmentId, lastDay: '2024-02-10' }),
      take(world, 'partner', 'transfer', { enrolmentId, from: '2024-02-05', categoryCode: 'PPK' }),
    ]);
    expect(answers.map(({ code }) => code ?? 'done').toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'done']);
  });

  it('does not move while nobody knows whether it holds, nor when it was rejected', async () => {
    const participantId = await person();
    world.setOwnerAnswers(false);
    const { id: enrolmentId = '' } = await enrol(
      world,
      'kpu',
      enrolmentInput(participantId, agreementId, { categoryCode: 'KPPS' }),
    );
    world.setOwnerAnswers(true);
    expect(await take(world, 'kpu', 'suspend', { enrolmentId, from: '2024-02-01' })).toMatchObject({
      code: 'WRONG_STATE',
    });
    await world.settle(findKey('Enrolment', enrolmentId)!);
    const rejected = await readEnrolment(world, 'kpu', enrolmentId);
    expect(rejected).toMatchObject({ state: 'REJECTED', version: 2, actions: [] });
    expect((rejected['history'] as Answered[]).map(({ step, by }) => [step, by === null])).toEqual([
      ['ENROL', false],
      ['REJECT', true],
    ]);
    expect(await take(world, 'kpu', 'end', { enrolmentId, expectedVersion: 2, lastDay: '2024-02-01' })).toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  it('made by an import begins its history with its own row', async () => {
    const { enrolmentId } = await enrolled();
    // As a roster import writes it: without an event of its own.
    await world.owner.query('delete from enrolment_event where enrolment_id = $1', [findKey('Enrolment', enrolmentId)]);
    await take(world, 'kpu', 'end', { enrolmentId, lastDay: '2024-02-10' });
    expect(
      ((await readEnrolment(world, 'kpu', enrolmentId))['history'] as Answered[]).map(({ step, by }) => [
        step,
        by === null,
      ]),
    ).toEqual([
      ['ENROL', true],
      ['END', false],
    ]);
  });

  describe('when an officer is replaced', () => {
    it('one enrolment ends and another begins in its place, and as many are enrolled as before', async () => {
      const own = agree(world);
      const [leaver, newcomer] = [await person(), await person()];
      const { id: enrolmentId } = await enrol(world, 'kpu', enrolmentInput(leaver, own, { wageBase: 1_500_000 }));
      const before = await enrolledUnder(own);
      const answer = await take(world, 'kpu', 'replace', {
        enrolmentId,
        lastDay: '2024-02-10',
        participantId: newcomer,
        startsOn: '2024-02-13',
        reason: 'Diganti',
      });
      expect(answer).toMatchObject({
        __typename: 'EnrolmentReplacement',
        uncoveredHours: 48,
        uncoveredFrom: '2024-02-11',
        uncoveredThrough: '2024-02-12',
        left: {
          id: enrolmentId,
          state: 'ENDED',
          endsOn: '2024-02-10',
          followedBy: { how: 'REPLACE', uncoveredHours: 48 },
        },
        replacement: {
          state: 'ENROLLED',
          startsOn: '2024-02-13',
          endsOn: '2024-02-25',
          wageBase: 1_500_000,
          participant: { id: newcomer },
          category: { code: 'PPS' },
          region: { code: '32.04.11.2001' },
          follows: { how: 'REPLACE', uncoveredHours: 48, enrolment: { id: enrolmentId } },
        },
      });
      expect(await enrolledUnder(own)).toBe(before);
    });

    it('the same key gives the same two, once', async () => {
      const { enrolmentId } = await enrolled();
      const input = { enrolmentId, lastDay: '2024-02-10', participantId: await person(), startsOn: '2024-02-11' };
      const key = randomUUID();
      const first = await take(world, 'kpu', 'replace', input, key);
      const before = await countOf('enrolment');
      expect(first['uncoveredHours']).toBe(0);
      expect(await take(world, 'kpu', 'replace', input, key)).toEqual(first);
      expect(await countOf('enrolment')).toBe(before);
    });

    it.each([
      ['who is a civil servant', { employmentStatus: 'PNS' }, {}, 'ASN_EXCLUDED'],
      ['from a day on which the other still serves', {}, { startsOn: '2024-02-10' }, 'INVALID'],
      ['from a day after the place is over', {}, { startsOn: '2024-02-26' }, 'INVALID'],
      ['for no wage', {}, { wageBase: 0 }, 'INVALID'],
    ] as const)('nothing is written for somebody %s', async (_name, who, more, code) => {
      const { enrolmentId } = await enrolled();
      const participantId = await person(who);
      const before = [await countOf('enrolment'), await countOf('enrolment_event'), await countOf('audit_event')];
      const answer = await take(world, 'kpu', 'replace', {
        enrolmentId,
        lastDay: '2024-02-10',
        participantId,
        startsOn: '2024-02-11',
        ...more,
      });
      expect(answer).toMatchObject({ code });
      expect([await countOf('enrolment'), await countOf('enrolment_event'), await countOf('audit_event')]).toEqual(
        before,
      );
      expect(await readEnrolment(world, 'kpu', enrolmentId)).toMatchObject({ state: 'ENROLLED', version: 1 });
    });

    it('nothing is written when the newcomer serves elsewhere under the same agreement', async () => {
      const { enrolmentId } = await enrolled();
      const { participantId } = await enrolled({ categoryCode: 'PPK' });
      expect(
        await take(world, 'kpu', 'replace', {
          enrolmentId,
          lastDay: '2024-02-10',
          participantId,
          startsOn: '2024-02-11',
        }),
      ).toMatchObject({ code: 'OVERLAPS' });
      expect(await readEnrolment(world, 'kpu', enrolmentId)).toMatchObject({ state: 'ENROLLED', version: 1 });
    });

    it('nobody replaces themselves', async () => {
      const { enrolmentId, participantId } = await enrolled();
      expect(
        await take(world, 'kpu', 'replace', {
          enrolmentId,
          lastDay: '2024-02-10',
          participantId,
          startsOn: '2024-02-11',
        }),
      ).toMatchObject({ code: 'INVALID', field: 'participantId' });
    });

    it('nobody is replaced by somebody who is not known', async () => {
      const { enrolmentId } = await enrolled();
      const participantId = toGlobalId('Participant', randomUUID());
      expect(
        await take(world, 'kpu', 'replace', {
          enrolmentId,
          lastDay: '2024-02-10',
          participantId,
          startsOn: '2024-02-11',
        }),
      ).toMatchObject({ code: 'NOT_FOUND', field: 'participantId' });
    });

    it('the newcomer waits when the owner of agreements is silent, and the officer leaves all the same', async () => {
      const { enrolmentId } = await enrolled();
      const participantId = await person();
      world.setOwnerAnswers(false);
      const answer = await take(world, 'kpu', 'replace', {
        enrolmentId,
        lastDay: '2024-02-10',
        participantId,
        startsOn: '2024-02-11',
      });
      world.setOwnerAnswers(true);
      expect(answer).toMatchObject({ left: { state: 'ENDED' }, replacement: { state: 'PENDING' } });
      const { id = '' } = answer['replacement'] as Answered;
      await world.settle(findKey('Enrolment', id)!);
      expect(await readEnrolment(world, 'kpu', id)).toMatchObject({ state: 'ENROLLED', version: 2 });
    });

    it('of two replacements at once one is made', async () => {
      const { enrolmentId } = await enrolled();
      const newcomers = [await person(), await person()];
      const answers = await Promise.all(
        newcomers.map((participantId) =>
          take(world, 'kpu', 'replace', { enrolmentId, lastDay: '2024-02-10', participantId, startsOn: '2024-02-11' }),
        ),
      );
      expect(answers.map(({ code }) => code ?? 'done').toSorted()).toEqual(['CONFLICT', 'done']);
    });
  });

  describe('when an officer is transferred', () => {
    it('the old place ends the day before the new one begins, with the same last day', async () => {
      const { enrolmentId, participantId } = await enrolled();
      const moved = await take(world, 'kpu', 'transfer', {
        enrolmentId,
        from: '2024-02-05',
        regionCode: '32.04.12.2003',
        categoryCode: 'SEK_PPK',
      });
      expect(moved).toMatchObject({
        state: 'ENROLLED',
        startsOn: '2024-02-05',
        endsOn: '2024-02-25',
        wageBase: 1_300_000,
        participant: { id: participantId },
        region: { code: '32.04.12.2003' },
        category: { code: 'SEK_PPK' },
        follows: { how: 'TRANSFER', uncoveredHours: 0, enrolment: { id: enrolmentId } },
      });
      expect(await readEnrolment(world, 'kpu', enrolmentId)).toMatchObject({
        state: 'ENDED',
        endsOn: '2024-02-04',
        followedBy: { how: 'TRANSFER', enrolment: { id: moved.id } },
      });
    });

    it.each([
      ['the agreement leaves the category out', { categoryCode: 'KPPS' }, 'CATEGORY_EXCLUDED'],
      ['the place lies outside the agreement', { regionCode: '16.71.01' }, 'FORBIDDEN'],
      ['nothing differs', { categoryCode: 'PPS' }, 'NO_CHANGE'],
      ['the place is no place', { regionCode: 'Bandung' }, 'INVALID'],
    ] as const)('nothing changes when %s', async (_name, more, code) => {
      const { enrolmentId } = await enrolled();
      expect(await take(world, 'kpu', 'transfer', { enrolmentId, from: '2024-02-05', ...more })).toMatchObject({
        code,
      });
      expect(await readEnrolment(world, 'kpu', enrolmentId)).toMatchObject({
        state: 'ENROLLED',
        version: 1,
        endsOn: '2024-02-25',
      });
    });

    it('nobody loses cover to a place that nobody can answer for: a silent owner changes nothing', async () => {
      const { enrolmentId } = await enrolled();
      world.setOwnerAnswers(false);
      expect(
        await take(world, 'kpu', 'transfer', { enrolmentId, from: '2024-02-05', categoryCode: 'PPK' }),
      ).toMatchObject({ code: 'OWNER_SILENT' });
      expect(await readEnrolment(world, 'kpu', enrolmentId)).toMatchObject({ state: 'ENROLLED', version: 1 });
    });
  });

  it('is read with history, conflicts and what follows it in the same number of statements, however many there are', async () => {
    const own = agree(world);
    const add = async () => {
      const participantId = await person();
      const { id: enrolmentId } = await enrol(world, 'kpu', enrolmentInput(participantId, own));
      await take(world, 'kpu', 'transfer', { enrolmentId, from: '2024-02-05', categoryCode: 'PPK' });
      // Under another agreement in the same days.
      await enrol(world, 'kpu', enrolmentInput(participantId, agreementId));
    };
    const read = () =>
      world.askAs(
        people.kpu,
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agreement { enrolments(first: 50) { edges { node {
           standing actions history { step by { name } } follows { enrolment { id } } followedBy { enrolment { id } }
           conflicts { id resolvable enrolments { id } other { institution { code } } } participant { heirsRecorded heirs { rank } } } } } } } }`,
        { of: [{ __typename: 'Agreement', id: own }] },
      );
    await add();
    const few = await statementsOf(async () => expect((await read()).errors).toEqual([]));
    for (let added = 0; added < 6; added += 1) await add();
    const many = await statementsOf(async () => expect((await read()).errors).toEqual([]));
    expect(many).toHaveLength(few.length);
  });

  it('keeps its history from being changed or taken away', async () => {
    for (const statement of ["update enrolment_event set reason = ''", 'delete from enrolment_event'])
      await expect(world.rows.query(statement)).rejects.toThrow('permission denied');
  });

  it('counts by the same states as the table of transitions', () => {
    const listed = (states: readonly string[]) => `state in (${states.map((state) => `'${state}'`).join(', ')})`;
    expect(addEnrolmentLifeCycle.sql).toContain(listed(COVERING_STATES));
    expect(COUNTED_STATES).toEqual(['ENROLLED']);
  });
});
