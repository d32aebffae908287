import { join } from 'node:path';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { readSdl } from '@payung/kit/schema.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { parse, validate } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { agree, answerOf, enrol, enrolmentInput, nextNik, register } from '../testing/commands.ts';
import type { Answered } from '../testing/commands.ts';
import { payFirstContributions } from '../testing/contributions.ts';
import { take } from '../testing/life-cycle.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';
import { STATUS_QUESTION } from './agreement-status.ts';

const QUESTION = `query ($input: CoverAtInput!) { coverAt(input: $input) {
  answer decidedElsewhere message { en } chains { answer enrolment { id } links { kind holds reason { en } } } } }`;

const POLLING = '2024-02-14T12:00:00+07:00';

describe('was this person covered at that time?', () => {
  let world: ParticipantsWorld;
  beforeAll(async () => {
    world = await startParticipantsWorld();
  });
  afterEach(async () => {
    world.setOwnerAnswers(true);
    await world.owner.query('delete from cover_question');
  });
  afterAll(() => world.stop());

  const ask = async (as: PersonName, input: object): Promise<Answered> => {
    const answer = await world.askAs<{ coverAt: Answered }>(people[as], QUESTION, {
      input: { at: POLLING, purpose: 'CLAIM', ...input },
    });
    return answerOf(answer).coverAt;
  };
  const errorOf = async (as: PersonName, input: object) => {
    const { errors } = await world.askAs(people[as], QUESTION, { input: { at: POLLING, purpose: 'CLAIM', ...input } });
    return errors.map(({ extensions }) => extensions?.['code']);
  };
  const trailOf = async (participantId: string) =>
    world.rows.query(
      `select subject, institution_code, details from audit_event where action = 'cover:ask' and entity_id = $1 order by id`,
      [findKey('Participant', participantId)],
    );
  const covered = async () => {
    const nik = nextNik();
    const agreementId = agree(world);
    const { id: participantId = '' } = await register(world, 'kpu', { nik });
    const { id: enrolmentId = '' } = await enrol(world, 'kpu', enrolmentInput(participantId, agreementId));
    await payFirstContributions(world, agreementId);
    return { nik, birthDate: '1997-09-06', agreementId, participantId, enrolmentId };
  };

  it('whoever enrolled them reads the chain, link by link', async () => {
    const { participantId, enrolmentId } = await covered();
    expect(await ask('kpu', { participantId })).toMatchObject({
      answer: 'COVERED',
      decidedElsewhere: false,
      chains: [
        {
          answer: 'COVERED',
          enrolment: { id: enrolmentId },
          links: [
            { kind: 'ENROLMENT', holds: true },
            { kind: 'PERIOD', holds: true },
            { kind: 'PROGRAMME', holds: true },
            { kind: 'CONTRIBUTION', holds: true },
            { kind: 'AGREEMENT', holds: true },
          ],
        },
      ],
    });
  });

  it('whoever may not see the enrolment learns the answer alone', async () => {
    const { nik, birthDate } = await covered();
    for (const as of ['bawaslu', 'otherKpu', 'otherBranch'] as const) {
      expect(await ask(as, { nik, birthDate })).toEqual({
        answer: 'COVERED',
        decidedElsewhere: true,
        message: { en: 'Covered at that time.' },
        chains: [],
      });
      expect(await ask(as, { nik, birthDate, at: '2024-03-01T12:00:00+07:00' })).toEqual({
        answer: 'NOT_COVERED',
        decidedElsewhere: false,
        message: { en: 'Not covered at that time.' },
        chains: [],
      });
    }
  });

  it('cover by one institution counts whoever else registered the person', async () => {
    const { nik } = await covered();
    const { id: participantId } = await register(world, 'bawaslu', { nik });
    expect(await ask('bawaslu', { participantId })).toMatchObject({
      answer: 'COVERED',
      decidedElsewhere: true,
      chains: [],
    });
  });

  it('goes by suspensions and early ends', async () => {
    const { participantId, enrolmentId } = await covered();
    await take(world, 'kpu', 'suspend', { enrolmentId, from: '2024-02-10' });
    expect(await ask('kpu', { participantId })).toMatchObject({ answer: 'NOT_COVERED' });
    expect(await ask('kpu', { participantId, at: '2024-02-09T23:59:59+07:00' })).toMatchObject({ answer: 'COVERED' });
    await take(world, 'kpu', 'reinstate', { enrolmentId, expectedVersion: 2, from: '2024-02-14' });
    expect(await ask('kpu', { participantId })).toMatchObject({ answer: 'COVERED' });
    await take(world, 'kpu', 'end', { enrolmentId, expectedVersion: 3, lastDay: '2024-02-13' });
    expect(await ask('kpu', { participantId })).toMatchObject({ answer: 'NOT_COVERED' });
  });

  it('an officer and their replacement are covered one after the other, and nobody between them', async () => {
    const { participantId, enrolmentId, agreementId } = await covered();
    const { id: newcomer } = await register(world, 'kpu');
    await take(world, 'kpu', 'replace', {
      enrolmentId,
      lastDay: '2024-02-13',
      participantId: newcomer,
      startsOn: '2024-02-15',
    });
    await payFirstContributions(world, agreementId);
    const at = async (id: string | undefined, date: string) =>
      (await ask('kpu', { participantId: id, at: `${date}T12:00:00+07:00` }))['answer'];
    expect(
      await Promise.all(['2024-02-13', '2024-02-14', '2024-02-15'].map((date) => at(participantId, date))),
    ).toEqual(['COVERED', 'NOT_COVERED', 'NOT_COVERED']);
    expect(await Promise.all(['2024-02-13', '2024-02-14', '2024-02-15'].map((date) => at(newcomer, date)))).toEqual([
      'NOT_COVERED',
      'NOT_COVERED',
      'COVERED',
    ]);
  });

  it('is no no while the owner of agreements is silent', async () => {
    const { participantId } = await covered();
    world.setOwnerAnswers(false);
    expect(await ask('kpu', { participantId })).toMatchObject({ answer: 'CANNOT_TELL' });
    // What the enrolment itself breaks, no agreement can mend: nobody needs to be asked.
    expect(await ask('kpu', { participantId, at: '2024-03-01T12:00:00+07:00' })).toMatchObject({
      answer: 'NOT_COVERED',
    });
  });

  it('goes by the state of the agreement on that day', async () => {
    const { participantId, agreementId } = await covered();
    world.agreementStatuses.set(findKey('Agreement', agreementId)!, 'TERMINATED');
    expect(await ask('kpu', { participantId })).toMatchObject({ answer: 'NOT_COVERED' });
    world.agreementStatuses.set(findKey('Agreement', agreementId)!, 'SUSPENDED');
    expect(await ask('kpu', { participantId })).toMatchObject({ answer: 'CANNOT_TELL' });
  });

  it('cannot tell where no contributions are recorded, and says whom to ask', async () => {
    const { id: participantId = '' } = await register(world, 'kpu');
    await enrol(world, 'kpu', enrolmentInput(participantId, agree(world)));
    const { answer, chains } = await ask('kpu', { participantId });
    expect(answer).toBe('CANNOT_TELL');
    expect(
      (chains as { links: { kind: string; holds: boolean | null; reason: { en: string } }[] }[])[0]?.links,
    ).toContainEqual({
      kind: 'CONTRIBUTION',
      holds: null,
      reason: { en: expect.stringContaining('ask the branch') as unknown },
    });
  });

  it('goes by the day on which the first contribution was paid', async () => {
    const { id: participantId = '' } = await register(world, 'kpu');
    const agreementId = agree(world);
    await enrol(world, 'kpu', enrolmentInput(participantId, agreementId));
    await payFirstContributions(world, agreementId, '2024-02-14');
    expect(await ask('kpu', { participantId, at: '2024-02-13T23:59:59+07:00' })).toMatchObject({
      answer: 'NOT_COVERED',
    });
    expect(await ask('kpu', { participantId, at: '2024-02-14T00:00:00+07:00' })).toMatchObject({ answer: 'COVERED' });
  });

  it('tells a claim for a programme the same about contributions as the question itself', async () => {
    const { participantId, enrolmentId, agreementId } = await covered();
    // The invoice of another month was due and is not paid: of JKM in arrears nobody can tell.
    await world.owner.query(
      `insert into invoice select (jsonb_populate_record(invoice, jsonb_build_object('id', uuidv7(), 'number', number || '-2', 'payment_code', payment_code || '-2',
         'period', '2023-12-01', 'due_on', '2024-01-15', 'amount_paid', 0, 'settled_on', null))).* from invoice where agreement_id = $1`,
      [findKey('Agreement', agreementId)],
    );
    const told: unknown[] = [];
    for (const programme of ['JKK', 'JKM', null]) {
      const { chains } = await ask('kpu', { participantId, programme });
      const links = (chains as { links: { kind: string; holds: boolean | null; reason: { en: string } }[] }[])[0]!
        .links;
      const { enrolment } = answerOf(
        await world.askAs<{ enrolment: { contributionStanding: Answered } }>(
          people.kpu,
          `query ($id: ID!, $programme: Programme) { enrolment(id: $id) {
             contributionStanding(on: "2024-02-14", programme: $programme) { programme holds reason { en } } } }`,
          { id: enrolmentId, programme },
        ),
      );
      const { programme: of, ...standing } = enrolment.contributionStanding;
      expect(of).toBe(programme);
      expect(links).toContainEqual({ kind: 'CONTRIBUTION', ...standing });
      told.push(standing['holds']);
    }
    expect(told).toEqual([true, null, true]);
  });

  it('a NIK that is not known, or with another date of birth, is no no either', async () => {
    const { nik } = await covered();
    const unknown = { answer: 'CANNOT_TELL', chains: [], decidedElsewhere: false };
    expect(await ask('kpu', { nik: nextNik(), birthDate: '1997-09-06' })).toMatchObject(unknown);
    expect(await ask('kpu', { nik, birthDate: '1997-09-07' })).toMatchObject(unknown);
  });

  it('somebody out of sight is not known by identifier', async () => {
    const { participantId } = await covered();
    expect(await ask('bawaslu', { participantId })).toMatchObject({ answer: 'CANNOT_TELL', chains: [] });
    expect(await trailOf(participantId)).toEqual([]);
  });

  it('stands on the trail of every row of the person, with who asked and what for, and names nobody', async () => {
    const { nik, birthDate, participantId } = await covered();
    const { id: ofBawaslu = '' } = await register(world, 'bawaslu', { nik });
    await ask('otherKpu', { nik, birthDate, purpose: 'TREATMENT' });
    const entry = {
      subject: 'test-kpu-16.71',
      institution_code: 'kpu-16.71',
      details: { purpose: 'TREATMENT', at: '2024-02-14T05:00:00Z', answer: 'COVERED' },
    };
    expect(await trailOf(participantId)).toEqual([entry]);
    expect(await trailOf(ofBawaslu)).toEqual([entry]);
    const kept: unknown[] = await world.rows.query('select * from cover_question');
    expect(JSON.stringify(kept)).not.toContain(nik);
  });

  it('of one enrolment goes by its chain alone, whatever else the person has', async () => {
    const { nik, participantId, enrolmentId } = await covered();
    const { id: ofBawaslu = '' } = await register(world, 'bawaslu', { nik });
    const elsewhere = agree(world);
    const { id: other = '' } = await enrol(
      world,
      'bawaslu',
      enrolmentInput(ofBawaslu, elsewhere, { institutionCode: 'bawaslu-32.04' }),
    );
    expect(await ask('kpu', { enrolmentId })).toMatchObject({
      answer: 'COVERED',
      decidedElsewhere: false,
      chains: [{ enrolment: { id: enrolmentId } }],
    });
    expect(await ask('bawaslu', { enrolmentId: other })).toMatchObject({ answer: 'CANNOT_TELL' });
    expect(await ask('bawaslu', { participantId: ofBawaslu })).toMatchObject({ answer: 'COVERED' });
    // Out of sight it is not known, and nobody's trail tells of it.
    const before = await trailOf(participantId);
    expect(await ask('bawaslu', { enrolmentId })).toMatchObject({ answer: 'CANNOT_TELL', chains: [] });
    expect(await trailOf(participantId)).toEqual(before);
  });

  describe('verified by NIK and date of birth', () => {
    const VERIFY = `query ($nik: String!, $birthDate: Date!, $at: DateTime, $programme: Programme) {
      verifyCover(nik: $nik, birthDate: $birthDate, purpose: TREATMENT, at: $at, programme: $programme) { covered message { en } } }`;
    const askToVerify = (as: PersonName, given: object) =>
      world.askAs<{ verifyCover: Answered }>(people[as], VERIFY, { at: POLLING, ...given });
    const verify = async (as: PersonName, given: object) => answerOf(await askToVerify(as, given)).verifyCover;

    it('is a yes or a no and discloses nothing, not even to who may see the enrolment', async () => {
      const { nik, birthDate } = await covered();
      for (const as of ['kpu', 'otherKpu'] as const) {
        expect(await verify(as, { nik, birthDate })).toEqual({
          covered: true,
          message: { en: 'Covered at that time.' },
        });
        expect(await verify(as, { nik, birthDate, at: '2024-03-01T12:00:00+07:00' })).toMatchObject({ covered: false });
        // Without a moment it is asked about now.
        expect(await verify(as, { nik, birthDate, at: null })).toMatchObject({ covered: false });
      }
    });

    it('tells nobody apart who is not known from who cannot be judged', async () => {
      const nik = nextNik();
      const { id: participantId = '' } = await register(world, 'kpu', { nik });
      await enrol(world, 'kpu', enrolmentInput(participantId, agree(world)));
      const unjudged = await verify('otherKpu', { nik, birthDate: '1997-09-06' });
      expect(unjudged).toMatchObject({ covered: null });
      expect(await verify('otherKpu', { nik: nextNik(), birthDate: '1997-09-06' })).toEqual(unjudged);
      expect(await verify('otherKpu', { nik, birthDate: '1997-09-07' })).toEqual(unjudged);
    });

    it('stands on the trail of the person, with what it was for', async () => {
      const { nik, birthDate, participantId } = await covered();
      await verify('otherBranch', { nik, birthDate });
      expect(await trailOf(participantId)).toMatchObject([
        { details: { purpose: 'TREATMENT', at: '2024-02-14T05:00:00Z', answer: 'COVERED' } },
      ]);
    });

    it('is limited together with the other question, also when all are sent at once', async () => {
      const { nik, birthDate } = await covered();
      await world.rows.query(
        `insert into cover_question (subject, asked_at, found) select $1, now(), false from generate_series(1, 55)`,
        ['test-bawaslu'],
      );
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => askToVerify('bawaslu', { nik, birthDate, at: POLLING })),
      );
      const codes = answers.map(({ errors }) => errors[0]?.extensions?.['code']);
      expect(codes.filter((code) => code === undefined)).toHaveLength(5);
      expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(5);
      expect(await errorOf('bawaslu', { nik, birthDate })).toEqual(['RATE_LIMITED']);
    });
  });

  it.each([
    ['nobody named', {}],
    ['a person and an enrolment at once', { participantId: 'par_1', enrolmentId: 'enr_1' }],
    ['two ways at once', { participantId: 'par_1', nik: '3204110609970001', birthDate: '1997-09-06' }],
    ['a NIK without a date of birth', { nik: '3204110609970001' }],
    ['a NIK that is none', { nik: '3204', birthDate: '1997-09-06' }],
  ])('is not answered with %s', async (_name, input) => {
    expect(await errorOf('kpu', input)).toEqual(['BAD_USER_INPUT']);
  });

  it('is answered 60 times a minute for one caller, and no more: nobody goes through a list', async () => {
    const { nik, birthDate } = await covered();
    await world.rows.query(
      `insert into cover_question (subject, asked_at, found) select $1, now(), false from generate_series(1, 59)`,
      ['test-bawaslu'],
    );
    await ask('bawaslu', { nik, birthDate });
    expect(await errorOf('bawaslu', { nik, birthDate })).toEqual(['RATE_LIMITED']);
    // Another caller is not held up.
    expect(await ask('otherKpu', { nik, birthDate })).toMatchObject({ answer: 'COVERED' });
  });

  it('is answered 2,000 times a day for one caller', async () => {
    const { nik, birthDate } = await covered();
    await world.rows.query(
      `insert into cover_question (subject, asked_at, found) select $1, now() - interval '3 hours', false from generate_series(1, 2000)`,
      ['test-bawaslu'],
    );
    expect(await errorOf('bawaslu', { nik, birthDate })).toEqual(['RATE_LIMITED']);
  });

  it('asks the owner of agreements what its schema can answer', () => {
    const sdl = readSdl(join(import.meta.dirname, '..', '..', '..', 'agreements', 'src'));
    expect(validate(buildSubgraphSchema([{ typeDefs: parse(sdl) }]), parse(STATUS_QUESTION))).toEqual([]);
  });
});
