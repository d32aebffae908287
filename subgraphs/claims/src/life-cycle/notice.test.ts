import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { createLogger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import type { TestPerson } from '@payung/kit/testing.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createAgreementStatusFinder } from '../claim/find-agreement-status.ts';
import { createEnrolmentFinder } from '../claim/find-enrolment.ts';
import { createPersonFinder } from '../claim/find-enrolments-of-person.ts';
import { escalateLateReportJob, matchClaimNoticeJob } from '../jobs/watch-claim-notice.ts';
import { serviceSession } from '../service-session.ts';
import { tables } from '../tables.ts';
import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { stepper } from '../testing/steps.ts';

let world: ClaimsWorld;
let database: Database;
let steps: ReturnType<typeof stepper>;

beforeAll(async () => {
  world = await startClaimsWorld();
  database = await connect({ url: world.database.url, tables, applicationName: 'test' });
  steps = stepper(world);
});

afterEach(() => world.participants.setMood('ANSWERS'));

afterAll(async () => {
  await database.destroy();
  await world.stop();
});

const OCCURRED_AT = '2024-11-27T21:00:00+07:00';
const WHY = 'Pelapor sudah ditegur; laporan berikutnya diawasi.';

let serial = 1;
/** A NIK that nobody else in this file has. */
const freshNik = () => `320411060997${String(serial++).padStart(4, '0')}`;

const notice = (more: object, person: TestPerson = people.kpu) =>
  steps.done('noticeIncident', person, {
    kind: 'WORK_ACCIDENT',
    occurredAt: OCCURRED_AT,
    place: 'TPS 014, Desa Cibiru Wetan',
    chronology: 'Terpeleset di tangga balai desa saat mengangkut kotak suara.',
    injurySource: 'Lantai basah',
    notifier: 'HOSPITAL',
    notifierName: 'Petugas Contoh',
    notifierPhone: '081200000009',
    ...more,
  });

async function read(claimId: string, person: TestPerson = people.kpu): Promise<Record<string, unknown>> {
  const answer = await world.askAs<{ claim: Record<string, unknown> }>(
    person,
    `query ($id: ID!) { claim(id: $id) { state enrolment { id } region { code } cover { answer } notice { nikMasked kpjMasked matchedAt }
       history { kind } escalation { open dueAt answeredBy article message { en } } } }`,
    { id: claimId },
  );
  expect(answer.errors).toEqual([]);
  return answer.data!.claim;
}

const kindsOf = (claim: Record<string, unknown>) => (claim['history'] as { kind: string }[]).map(({ kind }) => kind);

const owners = () => {
  const { url } = world.participants;
  const ask = createOwnerClient({
    url,
    issuer: world.issuer.url,
    clientId: 'payung-claims',
    clientSecret: 'test-secret',
  });
  const logger = createLogger('test', 'silent');
  return {
    findEnrolment: createEnrolmentFinder(ask, logger),
    findAgreementStatus: createAgreementStatusFinder(ask, logger),
    findEnrolmentsOfPerson: createPersonFinder(ask, logger),
  };
};

const session = serviceSession('payung-claims');
const keyOf = (claimId: string) => findKey('Claim', claimId) ?? '';
const match = (claimId: string, attempt = '1') =>
  matchClaimNoticeJob({ database, sealer: world.sealer, session, ...owners() }).run({
    claimId: keyOf(claimId),
    attempt,
  });
const escalate = (claimId: string) => escalateLateReportJob({ database, session }).run({ claimId: keyOf(claimId) });
const jobsOf = async (claimId: string) =>
  (
    await world.sql<{ identifier: string }>(
      `select task.identifier from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
       where job.payload ->> 'claimId' = $1 order by task.identifier`,
      [keyOf(claimId)],
    )
  ).map(({ identifier }) => identifier);

describe('a notice that names a number', () => {
  it('is matched at once with the one enrolment that holds on the day: placed, covered, and reported without searching', async () => {
    const nik = freshNik();
    world.participants.enrol({ nik, startsOn: '2024-01-25', endsOn: '2024-02-25' });
    const enrolmentId = world.participants.enrol({ nik });
    const { id } = await notice({ nik });
    expect(await read(id)).toMatchObject({
      state: 'NOTICED',
      enrolment: { id: enrolmentId },
      region: { code: '32.04.11.2001' },
      cover: { answer: 'COVERED' },
      notice: { nikMasked: `3204••••••••••${nik.slice(-2)}`, matchedAt: expect.any(String) as string },
    });
    expect((await steps.done('reportStageOne', people.kpu, { claimId: id })).state).toBe('REGISTERED');
    expect(await read(id)).toMatchObject({ enrolment: { id: enrolmentId } });
  });

  it('is matched by the card number as well', async () => {
    const enrolmentId = world.participants.enrol({ kpj: '12345678901' });
    expect(await read((await notice({ kpj: '12345678901' })).id)).toMatchObject({ enrolment: { id: enrolmentId } });
  });

  it.each<[string, (nik: string) => void]>([
    ['nobody whom anybody knows', () => undefined],
    [
      'two enrolments that may be meant',
      (nik) => {
        world.participants.enrol({ nik });
        world.participants.enrol({ nik });
      },
    ],
    [
      'one that another institution claims too',
      (nik) => world.participants.enrol({ nik, conflictsWith: ['enr_01900000000070008000000000000b0b'] }),
    ],
    [
      'one out of reach of who gives notice: a notice tells nobody where a stranger serves',
      (nik) =>
        world.participants.enrol({
          nik,
          institutionCode: 'kpu-16.71',
          regionCode: '16.71.01',
          insurerCode: 'bpjs-kc-palembang',
        }),
    ],
  ])('is not matched with %s, and is taken all the same', async (_name, enrol) => {
    const nik = freshNik();
    enrol(nik);
    const { id } = await notice({ nik });
    expect(await read(id)).toMatchObject({
      state: 'NOTICED',
      enrolment: null,
      region: null,
      notice: { matchedAt: null },
    });
    expect(await jobsOf(id)).not.toContain('match-claim-notice');
    expect(await steps.step('reportStageOne', people.kpu, { claimId: id })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'enrolmentId',
    });
  });

  it('about an incident that is claimed already is taken, for a person to look at', async () => {
    const nik = freshNik();
    const enrolmentId = world.participants.enrol({ nik });
    await world.register({ enrolmentId });
    expect(await read((await notice({ nik })).id)).toMatchObject({ enrolment: null });
  });

  it('while the owner is silent is taken, and a job finds the enrolment; run twice it changes nothing more', async () => {
    const nik = freshNik();
    const enrolmentId = world.participants.enrol({ nik });
    world.participants.setMood('FAILS');
    const { id } = await notice({ nik });
    expect(await read(id)).toMatchObject({ state: 'NOTICED', enrolment: null });
    expect(await jobsOf(id)).toEqual(['escalate-late-report', 'match-claim-notice']);
    await match(id);
    expect(await read(id)).toMatchObject({ enrolment: null });
    world.participants.setMood('ANSWERS');
    await Promise.all([match(id, '2'), match(id, '2')]);
    await match(id, '3');
    const claim = await read(id);
    expect(claim).toMatchObject({ enrolment: { id: enrolmentId }, cover: { answer: 'COVERED' } });
    expect(kindsOf(claim)).toEqual(['NOTICE', 'NOTICE_MATCHED']);
    const trail = await world.sql(`select 1 from audit_event where action = 'claim:match-notice' and entity_id = $1`, [
      keyOf(id),
    ]);
    expect(trail).toHaveLength(1);
  });

  it('a late answer shows no more than an early one: out of reach of who gave notice it stays unmatched', async () => {
    const nik = freshNik();
    world.participants.enrol({
      nik,
      institutionCode: 'kpu-16.71',
      regionCode: '16.71.01',
      insurerCode: 'bpjs-kc-palembang',
    });
    world.participants.setMood('FAILS');
    const { id } = await notice({ nik });
    world.participants.setMood('ANSWERS');
    await match(id);
    expect(await read(id)).toMatchObject({ enrolment: null, region: null });
  });

  it('that was reported meanwhile is left to whoever reported it', async () => {
    const nik = freshNik();
    world.participants.setMood('FAILS');
    const { id } = await notice({ nik });
    world.participants.setMood('ANSWERS');
    const enrolmentId = world.participants.enrol();
    await steps.done('reportStageOne', people.kpu, { claimId: id, enrolmentId });
    world.participants.enrol({ nik });
    await match(id);
    expect(await read(id)).toMatchObject({ enrolment: { id: enrolmentId } });
  });
});

describe('a report of stage I that is late', () => {
  const QUEUE = '{ claimQueue(first: 100, view: ESCALATED) { edges { node { id } } } }';
  const queueOf = async (person: TestPerson) =>
    (
      await world.askAs<{ claimQueue: { edges: { node: { id: string } }[] } }>(person, QUEUE)
    ).data?.claimQueue.edges.map(({ node }) => node.id) ?? [];

  it('goes up with the report itself, to whoever sees the claim, and rejects nothing', async () => {
    const claim = await world.register({ enrolmentId: world.participants.enrol() });
    expect(await read(claim.id)).toMatchObject({
      state: 'REGISTERED',
      escalation: {
        open: false,
        dueAt: '2024-11-29T14:00:00Z',
        answeredBy: null,
        article: 'Permenaker 1/2025 Art 8(1a), (2)',
        message: { en: expect.stringContaining('reported late') as string },
      },
    });
    for (const person of [people.admin, people.branch]) expect(await queueOf(person)).toContain(claim.id);
    expect(await queueOf(people.otherBranch)).not.toContain(claim.id);
    const [trail] = await world.sql<{ details: object }>('select details from audit_event where entity_id = $1', [
      keyOf(claim.id),
    ]);
    expect(trail?.details).toMatchObject({ escalated: true });
  });

  it('in time, or of a death under JKM, does not', async () => {
    const soon = Temporal.Now.instant().subtract({ hours: 3 }).toString();
    const inTime = await world.register({
      enrolmentId: world.participants.enrol({ endsOn: '2999-12-31' }),
      occurredAt: soon,
    });
    expect(await read(inTime.id)).toMatchObject({ escalation: null });
    expect(await read(await steps.death())).toMatchObject({ escalation: null });
  });

  it('of a noticed case goes up by itself when its time is over, once', async () => {
    const { id } = await notice({ nik: freshNik() });
    await Promise.all([escalate(id), escalate(id)]);
    await escalate(id);
    const claim = await read(id);
    expect(claim).toMatchObject({ state: 'NOTICED', escalation: { open: true } });
    expect(kindsOf(claim)).toEqual(['NOTICE', 'ESCALATE']);
    expect(
      await world.sql(`select 1 from audit_event where action = 'claim:escalate' and entity_id = $1`, [keyOf(id)]),
    ).toHaveLength(1);
  });

  it('of a noticed case whose time is not over waits for it', async () => {
    const { id } = await notice({
      nik: freshNik(),
      occurredAt: Temporal.Now.instant().subtract({ hours: 3 }).toString(),
    });
    await escalate(id);
    expect(await read(id)).toMatchObject({ escalation: null });
    const [job] = await world.sql<{ hours: number }>(
      `select extract(epoch from run_at - now()) / 3600 as hours from graphile_worker._private_jobs where payload ->> 'claimId' = $1`,
      [keyOf(id)],
    );
    expect(Math.round(Number(job?.hours))).toBe(45);
  });

  it('is answered by those who watch over it, with words, and leaves the queue; the claim goes on', async () => {
    const claim = await world.register({ enrolmentId: world.participants.enrol() });
    const input = { claimId: claim.id, note: WHY };
    expect(await steps.step('answerClaimEscalation', people.branch, { ...input, note: 'ya' })).toMatchObject({
      code: 'INVALID',
      field: 'note',
    });
    expect((await steps.done('answerClaimEscalation', people.branch, input)).state).toBe('REGISTERED');
    expect(await read(claim.id)).toMatchObject({ escalation: { answeredBy: 'Test BPJS_BRANCH_OFFICER' } });
    expect(await queueOf(people.admin)).not.toContain(claim.id);
    expect(await steps.step('answerClaimEscalation', people.admin, input)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it.each<[PersonName, string]>([
    ['kpu', 'FORBIDDEN'],
    ['kpuProvince', 'FORBIDDEN'],
    ['verifier', 'FORBIDDEN'],
    ['approver', 'FORBIDDEN'],
    ['auditor', 'FORBIDDEN'],
    ['partner', 'FORBIDDEN'],
    ['bawaslu', 'NOT_FOUND'],
    ['otherBranch', 'NOT_FOUND'],
  ])('is not answered by %s', async (person, code) => {
    const claim = await world.register({ enrolmentId: world.participants.enrol() });
    expect(await steps.step('answerClaimEscalation', people[person], { claimId: claim.id, note: WHY })).toMatchObject({
      code,
    });
  });
});
