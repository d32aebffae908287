import { randomUUID } from 'node:crypto';

import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { createLogger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import type { TestPerson } from '@payung/kit/testing.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

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
import { NOTICES_PER_HOUR } from './notice-allowance.ts';

let world: ClaimsWorld;
let database: Database;
let steps: ReturnType<typeof stepper>;

beforeAll(async () => {
  world = await startClaimsWorld();
  database = await connect({ url: world.database.url, tables, applicationName: 'test' });
  steps = stepper(world);
});

beforeEach(() => world.sql('delete from notice_allowance'));

afterAll(async () => {
  await database.destroy();
  await world.stop();
});

/** Somebody without an account, at a place; with every scope, so that nothing but the role holds them back. */
const strangerAt = (place: string): TestPerson => ({
  role: 'PUBLIC_NOTIFIER',
  regionCodes: [],
  clientId: 'payung-notice',
  subject: `notice:${place}`,
});
const STRANGER = strangerAt('rumah-sakit');

let serial = 1;
/** A NIK that nobody else in this file has. */
const freshNik = () => `320411060997${String(serial++).padStart(4, '0')}`;

const NOTICE = {
  kind: 'WORK_ACCIDENT',
  occurredAt: '2024-11-27T21:00:00+07:00',
  place: 'TPS 014, Desa Cibiru Wetan',
  chronology: 'Terpeleset di tangga balai desa saat mengangkut kotak suara.',
  injurySource: 'Lantai basah',
  notifier: 'FAMILY',
  notifierName: 'Keluarga Contoh',
  notifierPhone: '081200000009',
};

interface Answer {
  readonly __typename: string;
  readonly reference: string;
  readonly filedAt: string;
  readonly next: readonly {
    readonly message: { readonly en: string };
    readonly dueAt: string | null;
    readonly article: string | null;
  }[];
  readonly code: string;
  readonly field: string | null;
  readonly retryAt: string | null;
}

const FILE = `mutation ($input: FileNoticeInput!, $key: ID!) { answer: fileNotice(input: $input, idempotencyKey: $key) {
  __typename ... on NoticeReceipt { reference filedAt next { message { en } dueAt article } } ... on FileNoticeRefused { code field retryAt } } }`;

async function file(input: object = {}, { as = STRANGER, key = randomUUID() } = {}): Promise<Answer> {
  const { data, errors } = await world.askAs<{ answer: Answer }>(as, FILE, {
    input: { ...NOTICE, nik: freshNik(), ...input },
    key,
  });
  expect(errors).toEqual([]);
  return data!.answer;
}

/** The claim of a notice, by the number that was given. */
async function claimOf({ reference }: Answer): Promise<string> {
  const { data } = await world.askAs<{
    claimQueue: { edges: { node: { id: string; notice: { reference: string } } }[] };
  }>(people.admin, '{ claimQueue(first: 100, view: ALL) { edges { node { id notice { reference } } } } }');
  const found = data!.claimQueue.edges.find(({ node }) => node.notice?.reference === reference);
  return found!.node.id;
}

async function read(claimId: string, person: TestPerson = people.admin): Promise<Record<string, unknown> | null> {
  const { data } = await world.askAs<{ claim: Record<string, unknown> | null }>(
    person,
    `query ($id: ID!) { claim(id: $id) { state unconfirmed enrolment { id } region { code } actions history { kind by }
       notice { reference confirmedAt confirmedBy notifierPhone nikMasked matchedAt } escalation { open } } }`,
    { id: claimId },
  );
  return data?.claim ?? null;
}

const unconfirmedOf = async (person: TestPerson): Promise<readonly string[]> => {
  const { data } = await world.askAs<{ claimQueue: { edges: { node: { id: string } }[] } }>(
    person,
    '{ claimQueue(first: 100, view: UNCONFIRMED) { edges { node { id } } } }',
  );
  return data!.claimQueue.edges.map(({ node }) => node.id);
};

const keyOf = async (claimId: string): Promise<string> => {
  const [row] = await world.sql<{ id: string }>(
    `select id from claim where id = replace(substr($1, 5), '-', '')::uuid`,
    [claimId],
  );
  return row!.id;
};

const jobsOf = async (claimId: string): Promise<readonly string[]> =>
  (
    await world.sql<{ identifier: string }>(
      `select task.identifier from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
       where job.payload ->> 'claimId' = $1 order by task.identifier`,
      [await keyOf(claimId)],
    )
  ).map(({ identifier }) => identifier);

const session = serviceSession('payung-claims');
async function match(claimId: string): Promise<void> {
  const { url } = world.participants;
  const ask = createOwnerClient({
    url,
    issuer: world.issuer.url,
    clientId: 'payung-claims',
    clientSecret: 'test-secret',
  });
  const logger = createLogger('test', 'silent');
  await matchClaimNoticeJob({
    database,
    sealer: world.sealer,
    session,
    findEnrolment: createEnrolmentFinder(ask, logger),
    findAgreementStatus: createAgreementStatusFinder(ask, logger),
    findEnrolmentsOfPerson: createPersonFinder(ask, logger),
  }).run({ claimId: await keyOf(claimId), attempt: '1' });
}

describe('somebody without an account', () => {
  it('gets a number, and what happens next with the clock of stage I', async () => {
    const receipt = await file();
    expect(receipt.reference).toMatch(/^PA-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(receipt.next.map(({ article }) => article)).toEqual([
      null,
      'Permenaker 1/2025 Art 8(1a), (2)',
      'PP 44/2015 Art 37(2), (3)',
    ]);
    expect(receipt.next[1]!.dueAt).toBe('2024-11-29T14:00:00Z');
  });

  it('of a death under JKM hears of no report in stages', async () => {
    const { next } = await file({ kind: 'OTHER_DEATH' });
    expect(next.map(({ dueAt, article }) => [dueAt, article])).toEqual([
      [null, null],
      [null, 'PP 44/2015 Art 40(3), (4)'],
    ]);
  });

  it('is answered alike whoever the person is, and nobody is asked while they wait', async () => {
    const known = freshNik();
    world.participants.enrol({ nik: known });
    const before = world.participants.timesAsked();
    const [one, other] = [await file({ nik: known }), await file()];
    expect(world.participants.timesAsked()).toBe(before);
    expect({ ...one, reference: '', filedAt: '' }).toEqual({ ...other, reference: '', filedAt: '' });
    expect(await jobsOf(await claimOf(one))).toEqual(await jobsOf(await claimOf(other)));
  });

  it.each<[string, object, string]>([
    ['a place', { place: ' ' }, 'place'],
    ['a chronology', { chronology: 'Jatuh' }, 'chronology'],
    ['a source', { injurySource: '' }, 'injurySource'],
    ['a number of the person', { nik: null }, 'nik'],
    ['a NIK that can be one', { nik: '1234' }, 'nik'],
    ['a card number that can be one', { nik: null, kpj: '12' }, 'kpj'],
    ['a moment that has been', { occurredAt: '2999-01-01T00:00:00Z' }, 'occurredAt'],
    ['their name', { notifierName: '-' }, 'notifierName'],
    ['their telephone (E14)', { notifierPhone: '' }, 'notifierPhone'],
  ])('must give %s', async (_what, input, field) => {
    expect(await file(input)).toMatchObject({ code: 'INVALID', field });
  });

  it('may repeat what got no answer, with another token and from another place: it is one notice', async () => {
    const key = randomUUID();
    const nik = freshNik();
    const first = await file({ nik }, { key });
    expect(await file({ nik }, { key, as: strangerAt('jalan') })).toEqual(first);
    expect(await file({ nik, kind: 'WORK_DEATH' }, { key })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    const twice = await world.sql('select 1 from claim_notice where reference = $1', [first.reference]);
    expect(twice).toHaveLength(1);
  });

  it('leaves nothing in the open: neither what they said nor where they are', async () => {
    const nik = freshNik();
    const claimId = await claimOf(await file({ nik }, { as: strangerAt('tempat-rahasia') }));
    const kept = await world.sql<{ row: string }>(
      `select row_to_json(kept)::text as row from (select claim.*, notice.*, event.*, audit.* from claim
         join claim_notice notice on notice.claim_id = claim.id join claim_event event on event.claim_id = claim.id
         join audit_event audit on audit.entity_id = claim.id::text where claim.id = $1) kept`,
      [await keyOf(claimId)],
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const secret of [
      nik,
      NOTICE.notifierName,
      NOTICE.notifierPhone,
      NOTICE.place,
      NOTICE.chronology,
      'tempat-rahasia',
    ])
      expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it.each([
    ['a claim', '{ claim(id: "clm_01900000000070008000000000000001") { number } }'],
    ['claims', '{ claims { edges { node { number } } } }'],
    ['the queue', '{ claimQueue { edges { node { number } } } }'],
    [
      'counts',
      '{ _entities(representations: [{ __typename: "Region", code: "ID" }]) { ... on Region { claimed { claims } } } }',
    ],
    ['incidents', '{ incidentCalendar(electionCode: "PEMILU-2024") { days { day } } }'],
    ['payments', '{ paymentBatches { edges { node { number } } } }'],
    ['the trail', '{ claimsTrail { edges { node { id } } } }'],
    [
      'what is owed',
      '{ entitlement(input: { programme: JKM, incidentDate: "2024-02-14", outcome: DEATH }) { __typename } }',
    ],
  ])('reads nothing of %s', async (_what, query) => {
    const { data, errors } = await world.askAs<Record<string, unknown>>(STRANGER, query);
    expect(errors.length).toBeGreaterThan(0);
    const answered = Object.values(data ?? {}).flat();
    expect(answered.filter((value) => value !== null && JSON.stringify(value) !== '{"claimed":null}')).toEqual([]);
  });

  it.each(['noticeIncident', 'withdrawClaim', 'confirmNotice', 'takeNextClaim'] as const)(
    'may not take the step %s',
    async (name) => {
      const claimId = await claimOf(await file());
      const input =
        name === 'noticeIncident' ? { ...NOTICE, nik: freshNik() } : { claimId, note: 'Alasan yang cukup panjang.' };
      const { note: _note, ...plain } = input as { note?: string };
      await expect(steps.step(name, STRANGER, name === 'withdrawClaim' ? input : plain)).rejects.toThrow(/FORBIDDEN/);
    },
  );
});

describe('who may file without an account, and confirm', () => {
  it.each(Object.keys(people) as PersonName[])(
    'fileNotice × %s: who has an account uses noticeIncident',
    async (name) => {
      const { data, errors } = await world.askAs<{ answer: Answer }>(people[name], FILE, {
        input: { ...NOTICE, nik: freshNik() },
        key: randomUUID(),
      });
      expect(data?.answer?.code ?? errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    },
  );
});

describe('a notice of somebody without an account', () => {
  it('waits to be confirmed where its person is found, and until then with the whole nation', async () => {
    const nik = freshNik();
    const enrolmentId = world.participants.enrol({ nik });
    const claimId = await claimOf(await file({ nik }));
    expect(await unconfirmedOf(people.verifier)).toContain(claimId);
    expect(await unconfirmedOf(people.kpu)).not.toContain(claimId);
    await match(claimId);
    expect(await unconfirmedOf(people.kpu)).toContain(claimId);
    expect(await unconfirmedOf(people.otherKpu)).not.toContain(claimId);
    expect(await read(claimId, people.kpu)).toMatchObject({
      state: 'NOTICED',
      unconfirmed: true,
      enrolment: { id: enrolmentId },
      region: { code: '32.04.11.2001' },
      notice: { notifierPhone: '•••••009', confirmedAt: null, matchedAt: expect.any(String) as string },
      history: [{ kind: 'NOTICE' }, { kind: 'NOTICE_MATCHED' }],
    });
  });

  it('goes up to nobody before it is confirmed, and is watched from then on', async () => {
    const claimId = await claimOf(await file());
    expect(await jobsOf(claimId)).not.toContain('escalate-late-report');
    await steps.done('correctClaim', people.admin, { claimId, occurredAt: '2024-11-27T20:00:00+07:00' });
    expect(await jobsOf(claimId)).not.toContain('escalate-late-report');
    await escalateLateReportJob({ database, session }).run({ claimId: await keyOf(claimId) });
    expect(await read(claimId)).toMatchObject({ escalation: null });
    await steps.done('confirmNotice', people.admin, { claimId });
    expect(await jobsOf(claimId)).toContain('escalate-late-report');
    expect(await read(claimId)).toMatchObject({
      unconfirmed: false,
      notice: { confirmedAt: expect.any(String) as string, confirmedBy: 'Test NATIONAL_ADMIN' },
    });
    expect(await unconfirmedOf(people.admin)).not.toContain(claimId);
    expect(await steps.step('confirmNotice', people.admin, { claimId })).toMatchObject({ code: 'WRONG_STATE' });
    await escalateLateReportJob({ database, session }).run({ claimId: await keyOf(claimId) });
    expect(await read(claimId)).toMatchObject({ escalation: { open: true } });
  });

  it('is confirmed by whoever reports it in full', async () => {
    const claimId = await claimOf(await file());
    const enrolmentId = world.participants.enrol();
    await steps.done('reportStageOne', people.admin, { claimId, enrolmentId });
    expect(await read(claimId)).toMatchObject({
      state: 'REGISTERED',
      unconfirmed: false,
      notice: { confirmedBy: 'Test NATIONAL_ADMIN' },
    });
  });

  it('is dismissed with a reason, leaves the queue, and was never a claim; reopened it waits again', async () => {
    const counted = async (): Promise<number> => {
      const { data } = await world.askAs<{ _entities: { claimed: { claims: number } }[] }>(
        people.admin,
        '{ _entities(representations: [{ __typename: "Region", code: "ID" }]) { ... on Region { claimed { claims } } } }',
      );
      return data!._entities[0]!.claimed.claims;
    };
    const before = await counted();
    const claimId = await claimOf(await file());
    expect(await steps.step('withdrawClaim', people.admin, { claimId, note: '' })).toMatchObject({ field: 'note' });
    await steps.done('withdrawClaim', people.admin, {
      claimId,
      note: 'Nomor telepon tidak dikenal, kejadian tidak ada.',
    });
    expect(await unconfirmedOf(people.admin)).not.toContain(claimId);
    expect(await counted()).toBe(before);
    await steps.done('reopenClaim', people.admin, { claimId, note: 'Keluarganya menelepon: kejadiannya ada.' });
    expect(await unconfirmedOf(people.admin)).toContain(claimId);
  });

  it('is due two days after it came in, however long ago it says the incident was', async () => {
    const { filedAt, ...receipt } = await file({ occurredAt: '2015-01-01T00:00:00Z' });
    const claimId = await claimOf({ filedAt, ...receipt });
    const [row] = await world.sql<{ due: Date }>('select due_at as due from claim where id = $1', [
      await keyOf(claimId),
    ]);
    const due = Temporal.Instant.from(filedAt).add({ hours: 48 });
    expect(row!.due.getTime()).toBe(due.epochMilliseconds);
  });
});

describe('too many notices', () => {
  it('from one place are refused until there is room, with the key still good; another place goes on', async () => {
    const place = strangerAt('satu-tempat');
    for (let filed = 0; filed < NOTICES_PER_HOUR.place; filed += 1)
      expect((await file({}, { as: place })).__typename).toBe('NoticeReceipt');
    const key = randomUUID();
    const nik = freshNik();
    const refused = await file({ nik }, { as: place, key });
    expect(refused).toMatchObject({ code: 'TOO_MANY_NOTICES', retryAt: expect.any(String) as string });
    expect((await file({}, { as: strangerAt('tempat-lain') })).__typename).toBe('NoticeReceipt');
    await world.sql('delete from notice_allowance');
    expect((await file({ nik }, { as: place, key })).__typename).toBe('NoticeReceipt');
  });

  it('from everywhere are refused too', async () => {
    await world.sql(
      `insert into notice_allowance (subject, kind, full_at) values ('*', 'ALL', clock_timestamp() + interval '1 hour')`,
    );
    expect(await file()).toMatchObject({ code: 'TOO_MANY_NOTICES' });
  });

  it('that are wrong use nothing up, and who is counted is forgotten the day after', async () => {
    await world.sql(
      `insert into notice_allowance (subject, kind, full_at) values ('notice:kemarin', 'PLACE', clock_timestamp() - interval '25 hours')`,
    );
    await file({ place: '' }, { as: strangerAt('salah') });
    expect(await world.sql(`select 1 from notice_allowance where subject = 'notice:salah'`)).toEqual([]);
    await file();
    expect(await world.sql(`select 1 from notice_allowance where subject = 'notice:kemarin'`)).toEqual([]);
  });
});
