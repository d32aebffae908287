import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { AGREEMENT_ID } from '../testing/fake-participants.ts';
import type { FakeEnrolment } from '../testing/fake-participants.ts';
import { people } from '../testing/people.ts';

let world: ClaimsWorld;

beforeAll(async () => {
  world = await startClaimsWorld();
});

afterAll(() => world.stop());

const rowOf = async (number: string): Promise<Record<string, unknown>> => {
  const [row] = await world.sql<Record<string, unknown>>('select * from claim where number = $1', [number]);
  if (row === undefined) throw new Error(`there is no claim ${number}`);
  return row;
};

describe('registering a claim', () => {
  it('keeps the claim with the facts that its cover was decided on', async () => {
    const enrolmentId = world.participants.enrol();
    const claim = await world.register({ enrolmentId });
    expect(claim).toMatchObject({
      __typename: 'Claim',
      number: expect.stringMatching(/^K-\d{4}-\d{6}$/) as string,
      region: { code: '32.04.11.2001' },
      institution: { code: 'kpu-32.04' },
      cover: {
        answer: 'COVERED',
        asKnownAt: expect.any(String) as string,
        links: [
          { kind: 'ENROLMENT', holds: true },
          { kind: 'PERIOD', holds: true },
          { kind: 'PROGRAMME', holds: true },
          { kind: 'CONTRIBUTION', holds: true },
          { kind: 'AGREEMENT', holds: true },
        ],
      },
    });
    expect(await rowOf(claim.number)).toMatchObject({
      agreement_id: AGREEMENT_ID,
      insurer_code: 'bpjs-kc-lodaya',
      election_code: 'PILKADA-2024',
      reporting_institution_code: 'kpu-32.04',
      state: 'REGISTERED',
      example: false,
    });
  });

  it('writes who did it to the trail, with nothing personal', async () => {
    const place = 'Rumah keluarga di Jalan Melati';
    const claim = await world.register({ enrolmentId: world.participants.enrol(), place });
    const { id } = await rowOf(claim.number);
    const events = await world.sql<Record<string, unknown>>(`select * from audit_event where entity_id = $1`, [id]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      action: 'claim:register',
      entity_type: 'Claim',
      subject: 'test-INSTITUTION_OFFICER',
      role: 'INSTITUTION_OFFICER',
    });
    expect(JSON.stringify(events[0])).not.toContain('Melati');
  });

  it('seals the place of the incident: the database holds no word of it', async () => {
    const place = 'Kantor Desa Cibiru Wetan';
    const claim = await world.register({ enrolmentId: world.participants.enrol(), place: `  ${place} ` });
    const sealed = (await rowOf(claim.number))['incident_place'] as Buffer;
    expect(sealed.includes('Cibiru')).toBe(false);
    const read = await world.askAs<{ claim: { incident: { place: string } } }>(
      people.kpu,
      'query ($id: ID!) { claim(id: $id) { incident { place } } }',
      { id: claim.id },
    );
    expect(read.data?.claim.incident.place).toBe(place);
  });

  it('keeps a claim that is not covered, with the broken link (B17)', async () => {
    const claim = await world.register({
      enrolmentId: world.participants.enrol(),
      occurredAt: '2024-12-08T00:00:00+07:00',
    });
    expect(claim.cover).toMatchObject({
      answer: 'NOT_COVERED',
      links: [{ holds: true }, { kind: 'PERIOD', holds: false }, { holds: true }, { holds: true }, { holds: true }],
    });
  });

  it('cannot tell when the agreement names no programme, and asks nobody again', async () => {
    const claim = await world.register({ enrolmentId: world.participants.enrol({ programmes: [] }) });
    expect(claim.cover).toMatchObject({
      answer: 'CANNOT_TELL',
      links: [{ holds: true }, { holds: true }, { kind: 'PROGRAMME', holds: null }, { holds: true }, { holds: true }],
    });
    expect(await jobsOf(claim.number)).toEqual([]);
  });

  it('marks what the example client registers as an example', async () => {
    const claim = await world.register(
      { enrolmentId: world.participants.enrol() },
      { as: { ...people.admin, registersExamples: true } },
    );
    expect(await rowOf(claim.number)).toMatchObject({ example: true, reporting_institution_code: null });
  });

  it('lets the head office report for an institution it covers', async () => {
    const claim = await world.register(
      { enrolmentId: world.participants.enrol(), institutionCode: 'bpjs-kc-lodaya' },
      { as: people.verifier },
    );
    expect(await rowOf(claim.number)).toMatchObject({ reporting_institution_code: 'bpjs-kc-lodaya' });
  });

  it('numbers claims one by one, also those that come at once', async () => {
    const claims = await Promise.all(
      Array.from({ length: 12 }, () => world.register({ enrolmentId: world.participants.enrol() })),
    );
    const serials = claims.map(({ number }) => Number(number.split('-')[2])).toSorted((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 12 }, (_, index) => (serials[0] ?? 0) + index));
  });
});

describe('an owner that cannot answer', () => {
  it.each(['SLOW', 'FAILS', 'TALKS_NONSENSE'] as const)(
    '%s: the claim is kept, nobody can tell, and the question is asked again',
    async (mood) => {
      const enrolmentId = world.participants.enrol();
      world.participants.setMood(mood);
      try {
        const claim = await world.register({ enrolmentId });
        expect(claim).toMatchObject({
          __typename: 'Claim',
          region: null,
          institution: null,
          cover: {
            answer: 'CANNOT_TELL',
            asKnownAt: null,
            links: [{ holds: null }, { holds: null }, { holds: null }, { holds: null }, { holds: null }],
          },
        });
        expect(await rowOf(claim.number)).toMatchObject({ insurer_code: 'bpjs-ID', region_code: null });
        expect(await jobsOf(claim.number)).toEqual([{ delay: 10, attempt: '1' }]);
      } finally {
        world.participants.setMood('ANSWERS');
      }
    },
  );

  it('the same for an enrolment that is not decided yet, with what is known of it', async () => {
    const pending: FakeEnrolment = { state: 'PENDING', programmes: null, electionCode: null, insurerCode: 'bpjs-ID' };
    const claim = await world.register({ enrolmentId: world.participants.enrol(pending) });
    expect(claim).toMatchObject({
      region: { code: '32.04.11.2001' },
      cover: {
        answer: 'CANNOT_TELL',
        links: [{ holds: null }, { holds: true }, { holds: null }, { holds: true }, { holds: true }],
      },
    });
    expect(await jobsOf(claim.number)).toEqual([{ delay: 10, attempt: '1' }]);
  });
});

/** Requests to ask again that wait for this claim. */
async function jobsOf(number: string): Promise<{ delay: number; attempt: string }[]> {
  return world.sql(
    `select round(extract(epoch from job.run_at - job.created_at))::int as delay, job.payload ->> 'attempt' as attempt
     from graphile_worker._private_jobs job
     join claim on claim.id::text = job.payload ->> 'claimId'
     where claim.number = $1`,
    [number],
  );
}

describe('refusals', () => {
  it.each([
    ['an incident in the future', { occurredAt: '2999-01-01T00:00:00Z' }, 'INVALID', 'occurredAt'],
    ['a place too long', { place: 'x'.repeat(301) }, 'INVALID', 'place'],
    ['a programme that does not pay for it', { programme: 'JKM' }, 'PROGRAMME_DOES_NOT_FIT', 'programme'],
    ['a malformed enrolment', { enrolmentId: 'enr_1' }, 'NOT_FOUND', 'enrolmentId'],
    [
      'the identifier of something else',
      { enrolmentId: 'clm_01900000000070008000000000000001' },
      'NOT_FOUND',
      'enrolmentId',
    ],
    [
      'an enrolment that does not exist',
      { enrolmentId: 'enr_01900000000070008000000000000001' },
      'NOT_FOUND',
      'enrolmentId',
    ],
  ])('%s', async (_name, input, code, field) => {
    const enrolmentId = world.participants.enrol();
    const refused = await world.register({ enrolmentId, ...input });
    expect(refused).toMatchObject({
      __typename: 'ClaimRefused',
      code,
      field,
      message: { id: expect.any(String) as string, en: expect.any(String) as string },
    });
    expect(await world.countClaims(enrolmentId)).toBe(0);
  });

  it('a malformed institution, from a role that may name any', async () => {
    const refused = await world.register(
      { enrolmentId: world.participants.enrol(), institutionCode: 'kpu' },
      { as: people.admin },
    );
    expect(refused).toMatchObject({ code: 'INVALID', field: 'institutionCode' });
  });

  it('no institution, from a session of one region without one', async () => {
    const refused = await world.register(
      { enrolmentId: world.participants.enrol() },
      { as: { role: 'NATIONAL_ADMIN', regionCodes: ['32.04'] } },
    );
    expect(refused).toMatchObject({ code: 'INVALID', field: 'institutionCode' });
  });

  it('the same enrolment, programme and moment a second time', async () => {
    const enrolmentId = world.participants.enrol();
    await world.register({ enrolmentId });
    expect(await world.register({ enrolmentId, place: 'somewhere else' })).toMatchObject({
      code: 'DUPLICATE',
      field: null,
    });
    expect(await world.register({ enrolmentId, occurredAt: '2024-11-27T14:00:00Z' })).toMatchObject({
      code: 'DUPLICATE',
    });
    expect(await world.register({ enrolmentId, occurredAt: '2024-11-27T14:00:00.001Z' })).toMatchObject({
      __typename: 'Claim',
    });
    expect(await world.register({ enrolmentId, kind: 'OTHER_DEATH', programme: 'JKM' })).toMatchObject({
      __typename: 'Claim',
    });
    expect(await world.countClaims(enrolmentId)).toBe(3);
  });

  it('the same incident reported by eight people at once: one claim, seven told so', async () => {
    const enrolmentId = world.participants.enrol();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        world.register({ enrolmentId }, { as: { ...people.kpu, subject: `officer-${index}` } }),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Claim')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'DUPLICATE')).toHaveLength(7);
    expect(await world.countClaims(enrolmentId)).toBe(1);
  });
});
