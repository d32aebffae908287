import { randomUUID } from 'node:crypto';

import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { createLogger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import { removeErasedFiles } from '@payung/kit/retention/remove-erased-files.ts';
import type { TestPerson } from '@payung/kit/testing.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createPersonFinder } from '../claim/find-enrolments-of-person.ts';
import { serviceSession } from '../service-session.ts';
import { tables } from '../tables.ts';
import { people } from '../testing/people.ts';
import { JKM_PAPERS, stepper, WIDOW } from '../testing/steps.ts';
import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { neededEnrolmentsFrom } from './find-needed.ts';
import { eraseClaimsJob } from './run-erasure.ts';

const SECOND: TestPerson = { role: 'NATIONAL_ADMIN', subject: 'test-second-admin' };
const ADMIN_OF_PROVINCE: TestPerson = { role: 'NATIONAL_ADMIN', regionCodes: ['32'], subject: 'test-admin-32' };
const WHY = 'Keputusan uji nomor 2 tahun ini.';
const TODAY = dateInJakarta(Temporal.Now.instant()).toString();

/** What stands for a person in the claim that is erased, and in no other. */
const MARKED = /Penanda|8800000077|081277770077|3204110609970077/;
const NIK = '3204110609970077';

const RUN = '... on ErasureRun { id state approvable parts { class days erased heldBack } }';
const COMMANDS = {
  setClaimRetentionTerm: [
    '$input: RetentionTermInput!',
    'input: $input',
    '... on RetentionRule { class days confidence }',
  ],
  requestClaimErasure: ['$input: RequestErasureInput!', 'input: $input', RUN],
  approveClaimErasure: ['$runId: ID!', 'runId: $runId', RUN],
  cancelClaimErasure: ['$runId: ID!', 'runId: $runId', RUN],
  setClaimLegalHold: [
    '$claimId: ID!, $reason: String!',
    'claimId: $claimId, reason: $reason',
    '... on Claim { id legalHold { reason } }',
  ],
  releaseClaimLegalHold: [
    '$claimId: ID!, $reason: String!',
    'claimId: $claimId, reason: $reason',
    '... on Claim { id legalHold { reason } }',
  ],
} as const;

interface Answered {
  readonly id: string;
  readonly state: string;
  readonly code: string;
  readonly field: string | null;
}

let world: ClaimsWorld;
let database: Database;
let steps: ReturnType<typeof stepper>;

beforeAll(async () => {
  world = await startClaimsWorld();
  database = await connect({
    url: world.database.url,
    tables,
    logger: createLogger('test', 'silent'),
    applicationName: 'test',
    connections: 2,
  });
  steps = stepper(world);
});
afterAll(async () => {
  await database.destroy();
  await world.stop();
});

const keyOf = (claimId: string): string => findKey('Claim', claimId)!;

async function send(as: TestPerson, command: keyof typeof COMMANDS, variables: object): Promise<Answered> {
  const [declared, passed, fields] = COMMANDS[command];
  const { data, errors } = await world.askAs<{ answer: Answered }>(
    as,
    `mutation (${declared}, $key: ID!) { answer: ${command}(${passed}, idempotencyKey: $key) { __typename ${fields} ... on RetentionRefused { code field } } }`,
    { ...variables, key: randomUUID() },
  );
  if (!data) throw new Error(String(errors[0]?.extensions?.['code']));
  return data.answer;
}

async function rules(as: TestPerson = people.admin) {
  const { data } = await world.askAs<{
    claimRetention: { class: string; days: number; confidence: string; due: number; heldBack: number }[] | null;
  }>(as, '{ claimRetention { class days confidence due heldBack } }');
  return data?.claimRetention ?? null;
}

const ruleOfClaims = async () => (await rules())!.find((rule) => rule.class === 'CLAIM_RECORD')!;

/** Asks for a run and has it approved by somebody else. */
async function approvedRun(): Promise<string> {
  const { id } = await send(people.admin, 'requestClaimErasure', { input: { classes: ['CLAIM_RECORD'], reason: WHY } });
  expect(await send(SECOND, 'approveClaimErasure', { runId: id })).toMatchObject({ state: 'RUNNING' });
  return id;
}

/** Does a run as the worker does, with what it asks the owner of participants. */
async function work(runId: string): Promise<void> {
  const ask = createOwnerClient({
    url: world.participants.url,
    issuer: world.issuer.url,
    clientId: 'payung-claims',
    clientSecret: 'test-secret',
  });
  await eraseClaimsJob({
    database,
    sealer: world.sealer,
    session: serviceSession('payung-claims'),
    findNeededEnrolments: neededEnrolmentsFrom(ask),
    findEnrolmentsOfPerson: createPersonFinder(ask, createLogger('test', 'silent')),
  }).run({ runId });
}

/** Makes a claim one that nobody has touched for so many days, as the owner of the database does it: nobody waits ten years. */
async function age(claimId: string, days: number, state?: string): Promise<string> {
  const key = keyOf(claimId);
  await world.sql('update claim_event set at = now() - make_interval(days => $2) where claim_id = $1', [key, days]);
  await world.sql(
    `update claim set registered_at = now() - make_interval(days => $2 + 30), occurred_at = now() - make_interval(days => $2 + 31),
       state = coalesce($3, state) where id = $1`,
    [key, days, state ?? null],
  );
  return claimId;
}

/** A plain claim on its own enrolment, in this state since so many days. */
async function plain(days: number, state: string, enrolmentId = world.participants.enrol()): Promise<string> {
  const { id } = await world.register({ enrolmentId, occurredAt: occurred() });
  return age(id, days, state);
}

// Claims of one enrolment are told apart by their moment.
let minute = 0;
const occurred = () => `2024-11-20T10:${String((minute += 1)).padStart(2, '0')}:00+07:00`;

const erasedAt = async (claimId: string) =>
  (await world.sql<{ erased_at: Date | null }>('select erased_at from claim where id = $1', [keyOf(claimId)]))[0]!
    .erased_at;

/** Every text in the database, what is sealed opened, by table. */
async function textsByTable(): Promise<ReadonlyMap<string, string>> {
  const names = await world.sql<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema in ('public', 'graphile_worker')`,
  );
  const texts = new Map<string, string>();
  for (const { name } of names) {
    const rows = await world.sql<Record<string, unknown>>(`select * from ${name}`);
    const values = rows.flatMap((row) => Object.values(row).map(textOf));
    texts.set(name, values.join('\n'));
  }
  return texts;
}

function textOf(value: unknown): string {
  if (!Buffer.isBuffer(value)) return JSON.stringify(value) ?? '';
  try {
    return world.sealer.open(value);
  } catch {
    return value.toString('latin1');
  }
}

const STATISTICS = `select region_code, agreement_id, election_code, state, programme, incident_kind, outcome, count(*)::int as claims,
    count(distinct enrolment_id)::int as people, min(occurred_at) as first, max(occurred_at) as last, sum(wage_base) as wages,
    (select sum(amount) from claim_payment)::text as paid, (select sum(total) from claim_calculation)::text as owed,
    (select count(*)::int from claim_event) as events, (select count(*)::int from claim_beneficiary) as payees
  from claim group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7`;

const CLAIMED = `query ($regions: [_Any!]!) { _entities(representations: $regions) { ... on Region { claimed { claims } } } }`;

const SEEN = `query ($id: ID!) { claim(id: $id) { number state erasedAt enrolment { id } notice { notifierName } documents { id } calculation { id }
  incident { kind place chronology injurySource } beneficiaries { relation name phoneMasked accountMasked } payments { amount state accountMasked }
  decisions { kind note calculation { id } } history { kind note } } }`;

/** A death with everything that can be known of a person: noticed by name, with documents, heirs, an account, words, a payment and a bundle. */
async function wholeClaim(): Promise<{ readonly id: string; readonly fileFolder: string }> {
  const enrolmentId = world.participants.enrol({ nik: NIK });
  const noticed = await steps.done('noticeIncident', people.kpu, {
    kind: 'OTHER_DEATH',
    occurredAt: occurred(),
    place: 'Rumah Penanda',
    chronology: 'Penanda meninggal di rumah setelah sakit.',
    injurySource: 'Sakit Penanda',
    nik: NIK,
    notifier: 'FAMILY',
    notifierName: 'Tetangga Penanda',
    notifierPhone: '081277770077',
  });
  const claimId = noticed.id;
  await steps.done('reportStageOne', people.kpu, { claimId, enrolmentId });
  await steps.upload(claimId, JKM_PAPERS[0]!);
  await steps.uploadAll(claimId, JKM_PAPERS.slice(1));
  const widow = { ...WIDOW, name: 'Sri Penanda', accountNumber: '8800000077', phone: '081277770077' };
  await steps.done('recordBeneficiaries', people.kpu, { claimId, beneficiaries: [widow] });
  await steps.done('calculateClaim', people.verifier, { claimId });
  await steps.done('recordOtherBenefit', people.verifier, {
    claimId,
    source: 'KPU_SANTUNAN',
    amount: 1_000_000,
    basis: 'Santunan untuk keluarga Penanda',
  });
  await steps.done('completeClaim', people.kpu, { claimId });
  await steps.done('verifyClaim', people.verifier, { claimId });
  await steps.done('approveClaim', people.approver, { claimId });
  const paying = await world.askAs<{ answer: { id: string; payments: { reference: string }[] } }>(
    people.admin,
    `mutation ($input: CreatePaymentBatchInput!, $key: ID!) { answer: createPaymentBatch(input: $input, idempotencyKey: $key) { ... on PaymentBatch { id payments { reference } } } }`,
    { input: { claimIds: [claimId], payOn: TODAY }, key: randomUUID() },
  );
  const batch = paying.data!.answer;
  await world.askAs(
    people.admin,
    'mutation ($id: ID!, $key: ID!) { sendPaymentBatch(id: $id, idempotencyKey: $key) { __typename } }',
    { id: batch.id, key: randomUUID() },
  );
  const content = [
    'reference,status,settled_on,reason',
    ...batch.payments.map(({ reference }) => `${reference},PAID,${TODAY},`),
    `TIDAK-DIKENAL,RETURNED,${TODAY},Rekening 8800000077 atas nama Penanda`,
  ].join('\n');
  await world.askAs(
    people.admin,
    'mutation ($input: BankAnswerFileInput!, $key: ID!) { takeBankAnswerFile(input: $input, idempotencyKey: $key) { __typename } }',
    { input: { batchId: batch.id, fileName: 'jawaban.csv', content }, key: randomUUID() },
  );
  await steps.done('closeClaim', people.verifier, { claimId });
  await world.sql(
    `insert into evidence_bundle (claim_id, made_at, manifest_sha256, content) values ($1, now() - interval '3800 days', repeat('0', 64), $2)`,
    [keyOf(claimId), world.sealer.seal('Berkas Penanda')],
  );
  await age(claimId, 3_700);
  const [document] = await world.sql<{ storage_key: string }>(
    'select storage_key from claim_document where claim_id = $1 and file_key_sealed is not null',
    [keyOf(claimId)],
  );
  return { id: claimId, fileFolder: document!.storage_key.split('/').slice(0, -1).join('/') };
}

describe('how long claims are kept', () => {
  it('is said with defaults that nobody decided, and is never less than the five years in which the right lapses', async () => {
    expect((await rules())!.map(({ class: name, days, confidence }) => [name, days, confidence])).toEqual([
      ['CLAIM_RECORD', 3_650, 'UNVERIFIED'],
      ['IDEMPOTENCY_KEY', 90, 'UNVERIFIED'],
    ]);
    const set = (input: object) =>
      send(people.admin, 'setClaimRetentionTerm', {
        input: { class: 'CLAIM_RECORD', effectiveFrom: TODAY, reason: WHY, ...input },
      });
    expect(await set({ days: 1_826 })).toMatchObject({ code: 'INVALID', field: 'days' });
    // What another owner keeps is not set here, and not erased.
    expect(await set({ class: 'PARTICIPANT_RECORD', days: 4_000 })).toMatchObject({ code: 'INVALID', field: 'class' });
    const input = { classes: ['AGREEMENT_RECORD'], reason: WHY };
    expect(await send(people.admin, 'requestClaimErasure', { input })).toMatchObject({
      code: 'INVALID',
      field: 'classes',
    });
    expect(await set({ days: 3_650 })).toMatchObject({ days: 3_650, confidence: 'DECIDED' });
  });

  it('leaves nothing of a person in a claim that was over its term, whatever stands in the database, and every count as it was', async () => {
    const whole = await wholeClaim();
    const before = await textsByTable();
    const holding = [...before].filter(([, text]) => MARKED.test(text)).map(([name]) => name.replace('public.', ''));
    // The trail holds nothing that names anybody; the search finds what does.
    expect(holding.toSorted()).toEqual(
      [
        'bank_answer_line',
        'claim',
        'claim_beneficiary',
        'claim_notice',
        'claim_other_benefit',
        'evidence_bundle',
      ].toSorted(),
    );
    const regions = [{ __typename: 'Region', code: '32.04' }];
    const countsOf = async () => ({
      statistics: await world.sql(STATISTICS),
      claimed: (await world.askAs(people.admin, CLAIMED, { regions })).data,
    });
    const counted = await countsOf();
    const enrolment = (
      await world.sql<{ enrolment_id: string }>('select enrolment_id from claim where id = $1', [keyOf(whole.id)])
    )[0]!;
    expect(await world.files.list(whole.fileFolder)).toHaveLength(1);
    expect(await ruleOfClaims()).toMatchObject({ due: 1, heldBack: 0 });

    const runId = await approvedRun();
    // The owner of participants is silent: nothing happens, and it is asked again.
    world.participants.setMood('FAILS');
    await work(runId);
    expect(await erasedAt(whole.id)).toBeNull();
    const waiting = await world.sql(
      `select from graphile_worker.jobs where key = $1 and run_at > now() + interval '30 seconds'`,
      [`run-erasure:${runId}`],
    );
    expect(waiting).toHaveLength(1);
    world.participants.setMood('ANSWERS');
    await work(runId);

    expect(await world.sql('select state, parts from erasure_run where id = $1', [runId])).toEqual([
      { state: 'DONE', parts: [{ class: 'CLAIM_RECORD', days: 3_650, erased: 1, heldBack: 0 }] },
    ]);
    const after = await textsByTable();
    expect([...after].filter(([, text]) => MARKED.test(text)).map(([name]) => name)).toEqual([]);
    // No row leads to the enrolment any more; the trail of the claim stays, and says that it was erased.
    expect(after.get('public.claim')).not.toContain(enrolment.enrolment_id);
    expect(await countsOf()).toEqual(counted);
    const trail = await world.sql<{ action: string }>(
      `select action from audit_event where entity_id = $1 and action in ('claim:notice', 'retention:erase') order by id`,
      [keyOf(whole.id)],
    );
    expect(trail.map(({ action }) => action)).toEqual(['claim:notice', 'retention:erase']);

    const [job] = await world.sql<{ payload: object }>(
      `select job.payload from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
       where task.identifier = 'remove-erased-files'`,
    );
    await removeErasedFiles(world.files).run(job!.payload);
    expect(await world.files.list(whole.fileFolder)).toEqual([]);

    const { data, errors } = await world.askAs<{ claim: Record<string, unknown> }>(people.verifier, SEEN, {
      id: whole.id,
    });
    expect(errors).toEqual([]);
    const gone = '(data dihapus)';
    expect(data!.claim).toMatchObject({
      state: 'CLOSED',
      erasedAt: expect.any(String),
      enrolment: null,
      notice: null,
      documents: [],
      calculation: null,
      incident: { kind: 'OTHER_DEATH', place: gone, chronology: null, injurySource: null },
      beneficiaries: [{ relation: 'SPOUSE', name: gone, phoneMasked: null, accountMasked: null }],
      decisions: [{ kind: 'APPROVED', note: null, calculation: null }],
    });
    expect((data!.claim['payments'] as { amount: number }[]).reduce((sum, { amount }) => sum + amount, 0)).toBe(
      42_000_000,
    );
    // Nothing is done with it any more.
    expect(
      await steps.step('reopenClaim', people.verifier, { claimId: whole.id, note: 'Dibuka kembali untuk uji.' }),
    ).toMatchObject({
      code: 'WRONG_STATE',
      field: 'claimId',
    });
  });

  it('erases nothing that is not over, and nothing that something needs, here or with the owner of participants', async () => {
    const kept = await Promise.all([
      plain(3_600, 'CLOSED'),
      plain(3_700, 'VERIFIED'),
      plain(3_700, 'REJECTED'),
      plain(3_700, 'APPEALED'),
    ]);
    const held = await plain(3_700, 'CLOSED');
    const shared = world.participants.enrol();
    const withAnother = await plain(3_700, 'CLOSED', shared);
    const open = await plain(100, 'REGISTERED', shared);
    const unpaid = await plain(3_700, 'CLOSED');
    await world.sql(
      `with decision as (insert into claim_decision (claim_id, kind, at, subject, actor_name, reasons) values ($1, 'APPROVE', now(), 's', 'n', '{}') returning id),
         payee as (insert into claim_beneficiary (claim_id, position, relation, alive, details, recorded_at) values ($1, 0, 'SPOUSE', true, '', now()) returning id)
       insert into claim_payment (batch_id, reference, claim_id, decision_id, component, beneficiary_id, amount, state, part)
       select (select id from payment_batch limit 1), 'uji-1', $1, decision.id, 'DEATH', payee.id, 1, 'PENDING', 1 from decision, payee`,
      [keyOf(unpaid)],
    );
    const asked = world.participants.enrol();
    const neededElsewhere = await plain(3_700, 'CLOSED', asked);
    // A notice that was withdrawn names its person by number alone.
    const named = world.participants.enrol({ nik: '3204110609970055' });
    const noticeOf = async (nik: string) => {
      const noticed = await steps.done('noticeIncident', people.kpu, {
        kind: 'OTHER_DEATH',
        occurredAt: occurred(),
        place: 'Rumah',
        chronology: 'Meninggal di rumah setelah sakit.',
        injurySource: 'Sakit',
        nik,
        notifier: 'FAMILY',
        notifierName: 'Tetangga',
        notifierPhone: '081277770011',
      });
      await world.sql(
        `update claim set state = 'WITHDRAWN', enrolment_id = null, related_enrolment_ids = '{}' where id = $1`,
        [keyOf(noticed.id)],
      );
      return age(noticed.id, 3_700, 'WITHDRAWN');
    };
    const noticeNeeded = await noticeOf('3204110609970055');
    const noticeFree = await noticeOf('3204110609970066');
    world.participants.setNeeded([asked, named]);
    await send(people.admin, 'setClaimLegalHold', { claimId: held, reason: 'Perkara nomor 7, surat pengadilan.' });

    expect(await ruleOfClaims()).toMatchObject({ due: 6, heldBack: 3 });
    const runId = await approvedRun();
    await work(runId);
    const [run] = await world.sql<{ state: string; parts: object }>(
      'select state, parts from erasure_run where id = $1',
      [runId],
    );
    expect(run).toEqual({ state: 'DONE', parts: [{ class: 'CLAIM_RECORD', days: 3_650, erased: 1, heldBack: 5 }] });
    expect(await erasedAt(noticeFree)).not.toBeNull();
    for (const claimId of [...kept, held, withAnother, open, unpaid, neededElsewhere, noticeNeeded])
      expect([claimId, await erasedAt(claimId)]).toEqual([claimId, null]);

    // Once nothing needs them they go with the next run.
    world.participants.setNeeded([]);
    expect(
      await send(people.admin, 'releaseClaimLegalHold', { claimId: held, reason: 'Perkara selesai diputus.' }),
    ).toMatchObject({ legalHold: null });
    await work(await approvedRun());
    for (const claimId of [held, neededElsewhere, noticeNeeded]) expect(await erasedAt(claimId)).not.toBeNull();
    for (const claimId of [...kept, withAnother, unpaid]) expect(await erasedAt(claimId)).toBeNull();
  });

  it('lets the service change and remove what is kept of no claim that was not erased', async () => {
    const claimId = keyOf(await steps.completeDeath());
    for (const sql of [
      `update claim_event set note = null where claim_id = $1`,
      `update claim_calculation set result = ''::bytea where claim_id = $1`,
      `delete from claim_document where claim_id = $1`,
    ])
      await expect(database.query(sql, [claimId])).rejects.toThrow('permission denied');
    await expect(database.query('delete from claim_event where claim_id = $1', [claimId])).rejects.toThrow(
      'permission denied',
    );
  });

  /** One of each role: where they are makes no difference, but for the nation. */
  const ofEachRole = [
    'admin',
    'auditor',
    'service',
    'apiAdmin',
    'verifier',
    'approver',
    'branch',
    'kpu',
    'partner',
  ] as const;

  it.each(ofEachRole)('may be read, set and held by no more than may: %s', async (as) => {
    const reads = as === 'admin' || as === 'auditor';
    const person = people[as];
    expect((await rules(person)) !== null).toBe(reads);
    const runs = await world.askAs<{ claimErasureRuns: object | null }>(
      person,
      '{ claimErasureRuns { edges { node { id } } } }',
    );
    expect((runs.data?.claimErasureRuns ?? null) !== null).toBe(reads);
    const codeOf = (sent: Promise<Answered>) => sent.then(({ code }) => code).catch(() => 'FORBIDDEN');
    const term = { input: { class: 'EXPORT', days: 2, effectiveFrom: TODAY, reason: WHY } };
    const hold = { claimId: toGlobalId('Claim', randomUUID()), reason: WHY };
    expect(
      await Promise.all([
        codeOf(send(person, 'setClaimRetentionTerm', term)),
        codeOf(send(person, 'requestClaimErasure', { input: { classes: [], reason: WHY } })),
        codeOf(send(person, 'approveClaimErasure', { runId: 'x' })),
        codeOf(send(person, 'cancelClaimErasure', { runId: 'x' })),
        codeOf(send(person, 'setClaimLegalHold', hold)),
        codeOf(send(person, 'releaseClaimLegalHold', hold)),
      ]),
    ).toEqual(
      as === 'admin'
        ? ['INVALID', 'INVALID', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']
        : Array.from({ length: 6 }, () => 'FORBIDDEN'),
    );
  });

  it('is of the whole nation: an administrator of a province sets nothing, and holds what they may see', async () => {
    expect(await rules(ADMIN_OF_PROVINCE)).toBeNull();
    const { id } = await world.register({ enrolmentId: world.participants.enrol() });
    expect(await send(ADMIN_OF_PROVINCE, 'setClaimLegalHold', { claimId: id, reason: WHY })).toMatchObject({
      legalHold: { reason: WHY },
    });
    expect(await send(ADMIN_OF_PROVINCE, 'setClaimLegalHold', { claimId: id, reason: WHY })).toMatchObject({
      code: 'WRONG_STATE',
    });
    const seen = await world.askAs<{ claim: { legalHold: object | null } }>(
      people.kpu,
      'query ($id: ID!) { claim(id: $id) { legalHold { reason } } }',
      { id },
    );
    expect(seen.data!.claim.legalHold).toBeNull();
  });
});
