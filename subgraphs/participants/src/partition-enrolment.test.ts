import { randomUUID } from 'node:crypto';

import { findKey } from '@payung/kit/values/global-id.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startParticipantsWorld } from './testing.ts';
import type { ParticipantsWorld } from './testing.ts';
import { agree, BANDUNG, enrol, enrolmentInput, register } from './testing/commands.ts';
import { people } from './testing/people.ts';
import { writeEnrolments, writePeople } from './testing/rows.ts';
import { partitionEnrolment } from './partition-enrolment.ts';

/** How many of its rows each part of the enrolments has. */
const PARTS = `select tableoid::regclass::text as part, count(*)::int as rows from enrolment group by 1 order by 1`;

/** The whole suite runs on divided enrolments too, with `PARTITIONED=1` (`npm run test:long`). */
describe.runIf(process.env['LONG'] === '1' && process.env['PARTITIONED'] !== '1')(
  'dividing enrolments by election',
  () => {
    let world: ParticipantsWorld;
    const next = { ...BANDUNG, electionCode: 'PEMILU-2029' };
    const rollups = async (): Promise<unknown> =>
      world.owner.query(
        'select election_code, state, sum(people)::int as people from enrolment_rollup group by 1, 2 order by 1, 2',
      );

    beforeAll(async () => {
      world = await startParticipantsWorld();
      const keys = await writePeople(
        world,
        Array.from({ length: 300 }, (_, index) => `Contoh ${index}`),
      );
      await writeEnrolments(
        world.rows,
        keys.map((participantId) => ({ participantId })),
      );
    });
    afterAll(() => world.stop());

    it('moves nobody, stops nobody who enrols meanwhile, and keeps the counts', async () => {
      const before = await rollups();
      const work = { goesOn: true };
      const refused: unknown[] = [];
      let enrolled = 0;
      const enrolOn = async (): Promise<void> => {
        while (work.goesOn) {
          const { id = '' } = await register(world, 'admin', { institutionCode: 'kpu-32.04' });
          const answer = await enrol(world, 'admin', enrolmentInput(id, agree(world)));
          if (answer.__typename === 'Enrolment') enrolled += 1;
          else refused.push(answer);
        }
      };
      const officers = [enrolOn(), enrolOn()];
      await partitionEnrolment(world.database.migratorUrl, ['PEMILU-2029']);
      work.goesOn = false;
      await Promise.all(officers);
      expect(refused).toEqual([]);
      expect(enrolled).toBeGreaterThan(0);
      expect(await world.owner.query(PARTS)).toEqual([{ part: 'enrolment_rest', rows: 300 + enrolled }]);
      expect(JSON.stringify(await rollups())).not.toBe(JSON.stringify(before));
      const [{ people: counted }]: [{ people: number }] = await world.owner.query(
        'select sum(people)::int as people from enrolment_rollup',
      );
      expect(counted).toBe(300 + enrolled);
    });

    it('does nothing the second time', async () => {
      await partitionEnrolment(world.database.migratorUrl, ['PEMILU-2029']);
      expect(await world.owner.query(PARTS)).toHaveLength(1);
    });

    it('puts the next election in a part of its own, and moves who waited for it there', async () => {
      const agreementId = agree(world, next);
      const [one = '', two = ''] = await Promise.all(
        ['Contoh Satu', 'Contoh Dua'].map(
          async (name) => (await register(world, 'admin', { name, institutionCode: 'kpu-32.04' })).id,
        ),
      );
      expect((await enrol(world, 'admin', enrolmentInput(one, agreementId))).state).toBe('ENROLLED');
      world.setOwnerAnswers(false);
      const waiting = await enrol(world, 'admin', enrolmentInput(two, agreementId));
      world.setOwnerAnswers(true);
      expect(waiting.state).toBe('PENDING');
      const ofNext = `select count(*)::int as rows from enrolment_pemilu_2029`;
      expect(await world.owner.query(ofNext)).toEqual([{ rows: 1 }]);
      await world.settle(findKey('Enrolment', waiting.id ?? '')!);
      expect(await world.owner.query(ofNext)).toEqual([{ rows: 2 }]);
      expect(
        await world.owner.query("select people::int from enrolment_rollup where election_code = 'PEMILU-2029'"),
      ).toEqual([{ people: 2 }]);
      expect(
        await world.owner.query('select people::int from enrolment_rollup where election_code is null and people <> 0'),
      ).toEqual([]);
    });

    it('still refuses two enrolments of a person under one agreement in the same days, within a part and between two', async () => {
      const agreementId = agree(world, next);
      const { id = '' } = await register(world, 'admin', { institutionCode: 'kpu-32.04' });
      world.setOwnerAnswers(false);
      const waiting = await enrol(world, 'admin', enrolmentInput(id, agreementId));
      world.setOwnerAnswers(true);
      expect(waiting.state).toBe('PENDING');
      const again = await enrol(world, 'admin', enrolmentInput(id, agreementId));
      expect([again.__typename, again.code]).toEqual(['EnrolmentRefused', 'OVERLAPS']);
      await world.settle(findKey('Enrolment', waiting.id ?? '')!);
      const third = await enrol(world, 'admin', enrolmentInput(id, agreementId));
      expect([third.__typename, third.code]).toEqual(['EnrolmentRefused', 'OVERLAPS']);
      world.setOwnerAnswers(false);
      const fourth = await enrol(world, 'admin', enrolmentInput(id, agreementId));
      world.setOwnerAnswers(true);
      expect([fourth.__typename, fourth.code]).toEqual(['EnrolmentRefused', 'OVERLAPS']);
    });

    it('holds what refers to an enrolment to one that is there, in whichever part', async () => {
      const [there]: [{ id: string }] = await world.owner.query('select id from enrolment_pemilu_2029 limit 1');
      const event = (id: string) =>
        world.owner.query(
          "insert into enrolment_event (enrolment_id, step, on_date, recorded_at) values ($1, 'CREATE', '2024-01-25', now())",
          [id],
        );
      await event(there.id);
      await expect(event(randomUUID())).rejects.toThrow('refers to no enrolment');
    });

    it('looks into one part only when the election is asked for, and gives the service no way around the whole', async () => {
      const plan: { 'QUERY PLAN': string }[] = await world.rows.query(
        "explain select count(*) from enrolment where election_code = 'PEMILU-2029'",
      );
      const text = plan.map((line) => line['QUERY PLAN']).join('\n');
      expect(text).toContain('enrolment_pemilu_2029');
      expect(text).not.toContain('enrolment_rest');
      await expect(world.rows.query('select 1 from enrolment_rest')).rejects.toThrow('permission denied');
    });

    it('refuses to divide off an election for which somebody is enrolled', async () => {
      await expect(partitionEnrolment(world.database.migratorUrl, ['PEMILU-2024'])).rejects.toThrow(
        'enrolled for PEMILU-2024 already',
      );
      await expect(partitionEnrolment(world.database.migratorUrl, ["X'; drop table enrolment"])).rejects.toThrow(
        'not the code',
      );
    });

    it('gives up after a time where somebody holds the table, and leaves it as it was', async () => {
      const holder = new Client({ connectionString: world.database.migratorUrl });
      await holder.connect();
      await holder.query('begin');
      await holder.query('lock table enrolment in access share mode');
      const hasty = partitionEnrolment(world.database.migratorUrl, ['PILKADA-2029'], { triesForMs: 200 });
      await expect(hasty).rejects.toThrow('could not obtain lock');
      await holder.query('rollback');
      await holder.end();
      expect(
        (await world.askAs<{ participants: object }>(people.admin, '{ participants(first: 1) { edges { cursor } } }'))
          .errors,
      ).toEqual([]);
      await partitionEnrolment(world.database.migratorUrl, ['PILKADA-2029']);
      expect(await world.owner.query("select to_regclass('enrolment_pilkada_2029') is not null as there")).toEqual([
        { there: true },
      ]);
    });
  },
);
