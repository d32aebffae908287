import { randomUUID } from 'node:crypto';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import {
  agree,
  answerOf,
  askToEnrol,
  BANDUNG,
  enrol,
  enrolmentInput,
  PALEMBANG,
  register,
} from '../testing/commands.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';

describe('enrolParticipant', () => {
  let world: ParticipantsWorld;
  let bandung: string;
  beforeAll(async () => {
    world = await startParticipantsWorld();
    bandung = agree(world);
  });
  afterEach(() => world.setOwnerAnswers(true));
  afterAll(() => world.stop());

  const somebody = async (more: Readonly<Record<string, unknown>> = {}): Promise<string> =>
    (await register(world, 'kpu', more)).id ?? '';
  const enrolmentsOf = async (participantId: string) =>
    (await world.rows.query('select id, state from enrolment where participant_id = $1', [
      participantId.slice('par_'.length),
    ])) as {
      id: string;
      state: string;
    }[];

  /** How many requests wait for a lock while reading or writing this table. */
  const waitingFor = async (table: string): Promise<number> => {
    const [row]: { count: number }[] = await world.rows.query(
      `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ~ $1`,
      [`(from|into) "?${table}"? `],
    );
    return row?.count ?? 0;
  };

  it("enrols a person and keeps the agreement's facts that it was decided on", async () => {
    const participantId = await somebody();
    const answer = await enrol(world, 'kpu', enrolmentInput(participantId, bandung));
    expect(answer).toMatchObject({
      __typename: 'Enrolment',
      participant: { id: participantId },
      agreement: { id: bandung },
      category: { code: 'PPS' },
      institution: { code: 'kpu-32.04' },
      insurer: { code: 'bpjs-kc-lodaya' },
      region: { code: '32.04.11.2001' },
      election: { code: 'PEMILU-2024' },
      startsOn: '2024-01-25',
      endsOn: '2024-02-25',
      wageBase: 1_300_000,
      state: 'ENROLLED',
      rejection: null,
      decidedOn: { agreementVersion: 3, programmes: ['JKK', 'JKM'] },
      example: false,
    });
    expect((answer['decidedOn'] as { asKnownAt: string }).asKnownAt).toBe(answer['enrolledAt']);
  });

  it('leaves one line in the trail, without anything personal', async () => {
    const answer = await enrol(world, 'kpu', enrolmentInput(await somebody(), bandung));
    const events: Record<string, unknown>[] = await world.rows.query(
      `select * from audit_event where replace(entity_id, '-', '') = $1`,
      [answer.id?.slice('enr_'.length)],
    );
    expect(events).toMatchObject([
      { action: 'enrolment:create', entity_type: 'Enrolment', details: { categoryCode: 'PPS', settled: true } },
    ]);
  });

  it('marks as an example what a session for examples enrols', async () => {
    const { id = '' } = await register(world, 'examples', { institutionCode: 'kpu-32.04' });
    expect(await enrol(world, 'examples', enrolmentInput(id, bandung))).toMatchObject({ example: true });
  });

  it('enrols under a plan without a breakdown: what names no category leaves none out', async () => {
    const planned = agree(world, { ...BANDUNG, beneficiaries: [{ institutionCode: 'kpu-32.04', categories: [] }] });
    expect(await enrol(world, 'kpu', enrolmentInput(await somebody(), planned))).toMatchObject({ state: 'ENROLLED' });
  });

  it('enrols the same person again under the same agreement after the first service (B11)', async () => {
    const participantId = await somebody();
    await enrol(world, 'kpu', enrolmentInput(participantId, bandung));
    const later = enrolmentInput(participantId, bandung, { startsOn: '2024-02-26', endsOn: '2024-03-25' });
    expect(await enrol(world, 'kpu', later)).toMatchObject({ state: 'ENROLLED' });
  });

  it('enrols the same person under another agreement in the same days: whether that is a problem is not for one agreement to say', async () => {
    const participantId = await somebody();
    await enrol(world, 'kpu', enrolmentInput(participantId, bandung));
    expect(await enrol(world, 'kpu', enrolmentInput(participantId, agree(world)))).toMatchObject({ state: 'ENROLLED' });
  });

  describe('refuses, and writes nothing', () => {
    const refusal = async (
      more: Readonly<Record<string, unknown>>,
      participant: Readonly<Record<string, unknown>> = {},
    ) => {
      const participantId = await somebody(participant);
      const answer = await enrol(world, 'admin', enrolmentInput(participantId, bandung, more));
      expect(await enrolmentsOf(participantId)).toEqual([]);
      expect(answer.__typename).toBe('EnrolmentRefused');
      expect(answer.message?.id).not.toBe('');
      expect(answer.message?.en).not.toBe('');
      return answer;
    };

    it.each([
      ['INVALID', 'regionCode', 'the nation as a place of duty', { regionCode: 'ID' }],
      ['INVALID', 'endsOn', 'the last day before the first', { endsOn: '2024-01-24' }],
      ['INVALID', 'wageBase', 'no wage base', { wageBase: 0 }],
      ['INVALID', 'categoryCode', 'a category in words', { categoryCode: 'petugas' }],
      ['INVALID', 'categoryCode', 'a category that a database cannot hold', { categoryCode: 'PPS\0' }],
      ['INVALID', 'institutionCode', 'an institution without a place', { institutionCode: 'kpu' }],
      ['NOT_FOUND', 'participantId', 'a person that does not exist', { participantId: `par_${'0'.repeat(32)}` }],
      ['NOT_FOUND', 'participantId', 'an identifier that is none', { participantId: 'somebody' }],
      ['NOT_FOUND', 'participantId', 'the identifier of something else', { participantId: `agr_${'0'.repeat(32)}` }],
      ['NOT_FOUND', 'agreementId', 'an agreement that does not exist', { agreementId: `agr_${'0'.repeat(32)}` }],
      ['NOT_FOUND', 'agreementId', 'an identifier that is none', { agreementId: 'bandung' }],
      [
        'NOT_A_BENEFICIARY',
        'institutionCode',
        'an institution that the agreement does not name',
        { institutionCode: 'kpu-32.73' },
      ],
      ['CATEGORY_NOT_IN_AGREEMENT', 'categoryCode', 'a category that it does not name', { categoryCode: 'PANTARLIH' }],
      ['CATEGORY_EXCLUDED', 'categoryCode', 'a category that it leaves out', { categoryCode: 'KPPS' }],
      ['OUTSIDE_REGION', 'regionCode', 'a place elsewhere', { regionCode: '32.73.01.1001' }],
    ])('%s at %s: %s', async (code, field, _name, more) => {
      expect(await refusal(more)).toMatchObject({ code, field });
    });

    it.each(['PNS', 'CPNS', 'PPPK', 'TNI', 'POLRI', 'STATE_OFFICIAL'])(
      'ASN_EXCLUDED: somebody in a secretariat recorded as %s, whose colleague is not (B1, B2)',
      async (employmentStatus) => {
        expect(await refusal({ categoryCode: 'SEK_PPK' }, { employmentStatus })).toMatchObject({
          code: 'ASN_EXCLUDED',
          field: 'participantId',
        });
        expect(
          await enrol(world, 'kpu', enrolmentInput(await somebody(), bandung, { categoryCode: 'SEK_PPK' })),
        ).toMatchObject({ state: 'ENROLLED' });
      },
    );

    it('ASN_EXCLUDED even while the owner of agreements is silent: no answer of its could help', async () => {
      world.setOwnerAnswers(false);
      expect(await refusal({}, { employmentStatus: 'PPPK' })).toMatchObject({ code: 'ASN_EXCLUDED' });
    });

    it('INSTRUMENT_DOES_NOT_ENROL at agreementId: a memorandum alone (A13)', async () => {
      const memorandum = agree(world, { ...BANDUNG, isMou: true });
      expect(await refusal({ agreementId: memorandum })).toMatchObject({
        code: 'INSTRUMENT_DOES_NOT_ENROL',
        field: 'agreementId',
      });
    });

    it.each([
      ['another institution of the region', 'bawaslu', {}],
      ['the same kind of institution elsewhere', 'otherKpu', {}],
      ['a place of duty outside of the regions of the session', 'kpu', { regionCode: '32.73.01.1001' }],
      ['a branch, which insures and does not enrol', 'branch', {}],
    ] as const)('FORBIDDEN: %s', async (_name, as, more) => {
      const participantId = await somebody();
      expect(await enrol(world, as, enrolmentInput(participantId, bandung, more))).toMatchObject({
        code: 'FORBIDDEN',
        field: null,
      });
      expect(await enrolmentsOf(participantId)).toEqual([]);
    });

    it('NOT_FOUND: a person whom another institution registered, exactly as one that does not exist', async () => {
      const theirs = await somebody();
      const mine = { institutionCode: 'bawaslu-32.04', categoryCode: 'PTPS' };
      const hidden = await enrol(world, 'bawaslu', enrolmentInput(theirs, bandung, mine));
      expect(hidden).toMatchObject({ code: 'NOT_FOUND', field: 'participantId' });
      expect(hidden).toEqual(await enrol(world, 'bawaslu', enrolmentInput(`par_${'0'.repeat(32)}`, bandung, mine)));
    });

    it.each([
      ['the same days', {}],
      ['the last day', { startsOn: '2024-02-25', endsOn: '2024-03-25' }],
      ['the first day', { startsOn: '2024-01-01', endsOn: '2024-01-25' }],
      ['days within', { startsOn: '2024-02-01', endsOn: '2024-02-02' }],
      ['days around, in another category', { startsOn: '2024-01-01', endsOn: '2024-03-25', categoryCode: 'PPK' }],
    ])('OVERLAPS: a second enrolment under the agreement on %s', async (_name, more) => {
      const participantId = await somebody();
      await enrol(world, 'kpu', enrolmentInput(participantId, bandung));
      expect(await enrol(world, 'kpu', enrolmentInput(participantId, bandung, more))).toMatchObject({
        code: 'OVERLAPS',
        field: null,
      });
      expect(await enrolmentsOf(participantId)).toHaveLength(1);
    });
  });

  describe('with an idempotency key', () => {
    it('gives the same answer to the same input and writes one row', async () => {
      const [participantId, key] = [await somebody(), randomUUID()];
      const input = enrolmentInput(participantId, bandung);
      const first = await enrol(world, 'kpu', input, key);
      expect(await enrol(world, 'kpu', input, key)).toEqual(first);
      expect(await enrolmentsOf(participantId)).toHaveLength(1);
    });

    it('gives the same answer even while the owner of agreements is silent by now', async () => {
      const [participantId, key] = [await somebody(), randomUUID()];
      const input = enrolmentInput(participantId, bandung);
      const first = await enrol(world, 'kpu', input, key);
      world.setOwnerAnswers(false);
      expect(await enrol(world, 'kpu', input, key)).toEqual(first);
    });

    it('refuses another input under the same key', async () => {
      const [participantId, key] = [await somebody(), randomUUID()];
      await enrol(world, 'kpu', enrolmentInput(participantId, bandung), key);
      const other = enrolmentInput(participantId, bandung, { wageBase: 1_300_001 });
      expect(await enrol(world, 'kpu', other, key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    });

    it('says FORBIDDEN where the caller has moved since and may not enrol there any more', async () => {
      const [participantId, key] = [await somebody(), randomUUID()];
      const input = enrolmentInput(participantId, bandung);
      const query = `mutation ($input: EnrolParticipantInput!, $key: ID!) {
        enrolParticipant(input: $input, idempotencyKey: $key) { __typename ... on EnrolmentRefused { code } }
      }`;
      const ask = (regionCodes: string[]) =>
        world.askAs<{ enrolParticipant: object }>({ role: 'NATIONAL_ADMIN', subject: 'mover', regionCodes }, query, {
          input,
          key,
        });
      expect(answerOf(await ask(['32'])).enrolParticipant).toEqual({ __typename: 'Enrolment' });
      expect(answerOf(await ask(['16'])).enrolParticipant).toEqual({
        __typename: 'EnrolmentRefused',
        code: 'FORBIDDEN',
      });
    });

    it('writes one row for ten requests at once', async () => {
      const [participantId, key] = [await somebody(), randomUUID()];
      const input = enrolmentInput(participantId, bandung);
      const answers = await Promise.all(Array.from({ length: 10 }, () => enrol(world, 'kpu', input, key)));
      expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
      expect(await enrolmentsOf(participantId)).toHaveLength(1);
    });
  });

  describe('under load', () => {
    it('lets exactly one of many overlapping requests succeed, and tells the others why', async () => {
      const participantId = await somebody();
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, day) =>
          askToEnrol(world, 'kpu', enrolmentInput(participantId, bandung, { startsOn: `2024-02-0${(day % 9) + 1}` })),
        ),
      );
      const outcomes = Map.groupBy(answers, (answer) => {
        const { code, state } = answerOf(answer).enrolParticipant;
        return code ?? state;
      });
      expect([outcomes.get('ENROLLED')?.length, outcomes.get('OVERLAPS')?.length]).toEqual([1, 11]);
      expect(await enrolmentsOf(participantId)).toHaveLength(1);
    });

    // Two that both wrote before they looked would each wait for the other, until PostgreSQL ends one with an error.
    it('lets the enrolments of one person wait for each other before they write', async () => {
      const participantId = await somebody();
      const other = world.rows.createQueryRunner();
      await other.startTransaction();
      await other.query('select from participant where id = $1 for no key update', [
        participantId.slice('par_'.length),
      ]);
      const asked = enrol(world, 'kpu', enrolmentInput(participantId, bandung));
      await expect.poll(() => waitingFor('participant'), { timeout: 5_000 }).toBe(1);
      expect(await waitingFor('enrolment')).toBe(0);
      await other.commitTransaction();
      await other.release();
      expect(await asked).toMatchObject({ state: 'ENROLLED' });
    });

    // More than the service has connections: a request that held one and waited for a second would wait for its like.
    it('enrols forty people at once', async () => {
      const participantIds: string[] = [];
      for (let index = 0; index < 40; index += 1) participantIds.push(await somebody());
      const answers = await Promise.all(participantIds.map((id) => enrol(world, 'kpu', enrolmentInput(id, bandung))));
      expect(answers.map(({ state }) => state)).toEqual(participantIds.map(() => 'ENROLLED'));
    });
  });

  describe("while the agreement's owner is silent", () => {
    it('keeps the enrolment as PENDING, at the head office, with nothing decided', async () => {
      const participantId = await somebody();
      world.setOwnerAnswers(false);
      expect(await enrol(world, 'kpu', enrolmentInput(participantId, bandung))).toMatchObject({
        state: 'PENDING',
        insurer: { code: 'bpjs-ID' },
        election: null,
        rejection: null,
        decidedOn: null,
      });
    });

    it('puts one job in the queue, with nothing but the identifier', async () => {
      const participantId = await somebody();
      world.setOwnerAnswers(false);
      await enrol(world, 'kpu', enrolmentInput(participantId, bandung));
      const [row] = await enrolmentsOf(participantId);
      const jobs: { payload: unknown }[] = await world.rows.query(
        'select payload from graphile_worker._private_jobs where key = $1',
        [`settle-enrolment:${row?.id}`],
      );
      expect(jobs).toEqual([{ payload: { enrolmentId: row?.id } }]);
    });

    it('holds the days against a second one', async () => {
      const participantId = await somebody();
      world.setOwnerAnswers(false);
      await enrol(world, 'kpu', enrolmentInput(participantId, bandung));
      expect(await enrol(world, 'kpu', enrolmentInput(participantId, bandung))).toMatchObject({ code: 'OVERLAPS' });
    });

    it('still refuses what needs no answer', async () => {
      world.setOwnerAnswers(false);
      expect(await enrol(world, 'kpu', enrolmentInput(await somebody(), bandung, { wageBase: 0 }))).toMatchObject({
        code: 'INVALID',
      });
      expect(await enrol(world, 'kpu', enrolmentInput('par_nobody', bandung))).toMatchObject({
        code: 'NOT_FOUND',
        field: 'participantId',
      });
      expect(await enrol(world, 'kpu', enrolmentInput(await somebody(), 'agr_nothing'))).toMatchObject({
        code: 'NOT_FOUND',
        field: 'agreementId',
      });
    });
  });

  it('never asks the owner of agreements about what it cannot know', async () => {
    const before = world.timesOwnerAsked();
    await enrol(world, 'kpu', enrolmentInput(await somebody(), 'agr_nothing'));
    await enrol(world, 'bawaslu', enrolmentInput(await somebody(), bandung));
    expect(world.timesOwnerAsked()).toBe(before);
    await enrol(world, 'otherKpu', enrolmentInput(await somebody(), agree(world, PALEMBANG)));
    expect(world.timesOwnerAsked()).toBe(before);
  });
});
