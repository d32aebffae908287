import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { createLogger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import { removeErasedFiles } from '@payung/kit/retention/remove-erased-files.ts';
import type { TestPerson } from '@payung/kit/testing.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { pdf } from '../testing/pdf.ts';
import { person } from '../testing/people.ts';
import { ownAgreement, register } from '../testing/register.ts';
import { tables } from '../tables.ts';
import { neededAgreementsFrom, neededUnknown } from './find-needed.ts';
import { eraseAgreementsJob } from './run-erasure.ts';

const SECOND: TestPerson = { role: 'NATIONAL_ADMIN', subject: 'test-second-admin' };
const WHY = 'Keputusan uji nomor 3 tahun ini.';
const TODAY = dateInJakarta(Temporal.Now.instant()).toString();

/** What the owner of participants says somebody is enrolled under; null is silence. */
let needed: readonly string[] | null = [];
const owner = createServer((request, response) => {
  void text(request).then((body) => {
    const { variables } = JSON.parse(body) as { variables: { ids: readonly string[] } };
    const agreementsNeeded = needed === null ? null : variables.ids.filter((id) => needed?.includes(id));
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { agreementsNeeded } }));
  });
});

let world: AgreementsWorld;
let database: Database;
let own: Database;
beforeAll(async () => {
  await new Promise<void>((resolve) => owner.listen(0, '127.0.0.1', resolve));
  world = await startAgreementsWorld();
  const common = { tables, logger: createLogger('test', 'silent'), applicationName: 'test', connections: 2 };
  database = await connect({ ...common, url: world.database.url });
  own = await connect({ ...common, url: world.database.migratorUrl });
});
afterAll(async () => {
  await database?.destroy();
  await own?.destroy();
  await world?.stop();
  owner.close();
});

const RUN = '... on ErasureRun { id state parts { class days erased heldBack } }';
const COMMANDS = {
  setAgreementRetentionTerm: [
    '$input: RetentionTermInput!',
    'input: $input',
    '... on RetentionRule { class days confidence }',
  ],
  requestAgreementErasure: ['$input: RequestErasureInput!', 'input: $input', RUN],
  approveAgreementErasure: ['$runId: ID!', 'runId: $runId', RUN],
  cancelAgreementErasure: ['$runId: ID!', 'runId: $runId', RUN],
  setAgreementLegalHold: [
    '$agreementId: ID!, $reason: String!',
    'agreementId: $agreementId, reason: $reason',
    '... on Agreement { id legalHold { reason } }',
  ],
  releaseAgreementLegalHold: [
    '$agreementId: ID!, $reason: String!',
    'agreementId: $agreementId, reason: $reason',
    '... on Agreement { id legalHold { reason } }',
  ],
} as const;

interface Answered {
  readonly id: string;
  readonly code: string;
}

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

async function rules(as: TestPerson = person('admin')) {
  const { data } = await world.askAs<{
    agreementRetention: { class: string; days: number; confidence: string; due: number; heldBack: number }[] | null;
  }>(as, '{ agreementRetention { class days confidence due heldBack } }');
  return data?.agreementRetention ?? null;
}

async function approvedRun(): Promise<string> {
  const input = { classes: ['AGREEMENT_RECORD'], reason: WHY };
  const { id } = await send(person('admin'), 'requestAgreementErasure', { input });
  expect(await send(SECOND, 'approveAgreementErasure', { runId: id })).toMatchObject({ state: 'RUNNING' });
  return id;
}

async function work(runId: string, findNeededAgreements = askingParticipants()): Promise<void> {
  await eraseAgreementsJob({ database, findNeededAgreements }).run({ runId });
}

function askingParticipants() {
  const url = `http://127.0.0.1:${(owner.address() as AddressInfo).port}/graphql`;
  const client = { issuer: world.issuer.url, clientId: 'test', clientSecret: 'test' };
  return neededAgreementsFrom(createOwnerClient({ ...client, url }));
}

/** A signed agreement whose period ended so many days ago, as the owner of the database makes it: nobody waits ten years. */
async function ended(days: number, name = 'Orang Biasa'): Promise<{ readonly id: string; readonly key: string }> {
  const { id } = await register(
    world,
    ownAgreement({
      signatories: [{ name, title: 'Ketua KPU', capacity: 'IN_OFFICE', part: 'SIGNED', institutionCode: 'kpu-32.04' }],
    } as object),
  );
  const key = findKey('Agreement', id)!;
  await own.query(
    `update agreement set registered_at = now() - make_interval(days => $2 + 60), ends_on = current_date - $2::int where id = $1`,
    [key, days],
  );
  await own.query('alter table agreement_version disable trigger agreement_version_signed');
  await own.query(
    `update agreement_version set drafted_at = now() - make_interval(days => $2 + 60),
       terms = jsonb_set(terms, '{period,endsOn}', to_jsonb(current_date - $2::int)) where agreement_id = $1`,
    [key, days],
  );
  await own.query('alter table agreement_version enable trigger agreement_version_signed');
  await own.query(
    'update agreement_event set recorded_at = now() - make_interval(days => $2 + 60) where agreement_id = $1',
    [key, days],
  );
  return { id, key };
}

const UPLOAD = `mutation ($input: DocumentUploadInput!, $key: ID!) { answer: requestDocumentUpload(input: $input, idempotencyKey: $key) { ... on DocumentUpload { url } } }`;
const SEEN = `query ($id: ID!) { agreement(id: $id) { title erasedAt headcount { people } parties { role } documents { id }
  signatories { name title } versions { number signatories { name title } } } }`;

const erasedAt = async (key: string) => {
  const [row]: { erased_at: Date | null }[] = await own.query('select erased_at from agreement where id = $1', [key]);
  return row!.erased_at;
};

describe('how long agreements are kept', () => {
  test('is said with defaults that nobody decided, and never less than the five years in which a claim can come', async () => {
    expect((await rules())!.map(({ class: name, days, confidence }) => [name, days, confidence])).toEqual([
      ['AGREEMENT_RECORD', 3_650, 'UNVERIFIED'],
      ['IDEMPOTENCY_KEY', 90, 'UNVERIFIED'],
    ]);
    const input = { class: 'AGREEMENT_RECORD', days: 1_826, effectiveFrom: TODAY, reason: WHY };
    expect(await send(person('admin'), 'setAgreementRetentionTerm', { input })).toMatchObject({
      code: 'INVALID',
      field: 'days',
    });
  });

  test('names and documents go, terms and every count stay; what is not over or needed is left as it is', async () => {
    const old = await ended(3_700, 'Orang Penanda');
    const bytes = pdf('Orang Penanda');
    const upload = await world.askAs<{ answer: { url: string } }>(person('kpu'), UPLOAD, {
      input: {
        agreementId: old.id,
        kind: 'SIGNED_TEXT',
        title: 'PKS',
        fileName: 'PKS Penanda.pdf',
        bytes: bytes.length,
      },
      key: randomUUID(),
    });
    const sent = await fetch(new URL(upload.data!.answer.url, world.url), {
      method: 'PUT',
      body: bytes,
      headers: { authorization: `Bearer ${await world.issuer.tokenFor(person('kpu'))}` },
    });
    expect(sent.status).toBe(200);
    const [young, held, enrolled] = [await ended(3_600), await ended(3_700), await ended(3_700)];
    needed = [enrolled.id];
    await send(person('admin'), 'setAgreementLegalHold', {
      agreementId: held.id,
      reason: 'Sengketa nomor 7 tahun ini.',
    });
    const [document]: { storage_key: string }[] = await own.query('select storage_key from agreement_document');
    const folder = document!.storage_key.split('/').slice(0, -1).join('/');
    const countsOf = async (): Promise<unknown> =>
      own.query(`select (select sum(people)::int from agreement_headcount) as people, (select count(*)::int from agreement_signatory) as signatories,
        (select count(*)::int from promised_agreement) as promised, (select jsonb_agg(terms order by agreement_id, number)::text from agreement_version) as terms`);
    const before = await countsOf();
    expect(await rules()).toMatchObject([{ due: 3, heldBack: 1 }, {}]);

    const runId = await approvedRun();
    needed = null;
    await work(runId);
    // Without an owner to ask nobody can say either.
    await work(runId, neededUnknown);
    expect(await erasedAt(old.key)).toBeNull();
    needed = [enrolled.id];
    await work(runId);
    expect(await own.query('select state, parts from erasure_run where id = $1', [runId])).toEqual([
      { state: 'DONE', parts: [{ class: 'AGREEMENT_RECORD', days: 3_650, erased: 1, heldBack: 2 }] },
    ]);
    expect(await erasedAt(old.key)).not.toBeNull();
    for (const { key } of [young, held, enrolled]) expect(await erasedAt(key)).toBeNull();
    expect(await countsOf()).toEqual(before);

    const gone = [{ name: '(data dihapus)', title: 'Ketua KPU' }];
    const { data, errors } = await world.askAs<{ agreement: object }>(person('kpu'), SEEN, { id: old.id });
    expect(errors).toEqual([]);
    expect(data!.agreement).toMatchObject({
      erasedAt: expect.any(String),
      documents: [],
      signatories: gone,
      versions: [{ signatories: gone }],
    });
    const [found]: { found: number }[] = await own.query(
      `select ((select count(*) from agreement_signatory s where s::text like '%Penanda%')
        + (select count(*) from agreement_version v where v::text like '%Penanda%')
        + (select count(*) from agreement_document d where d::text like '%Penanda%')
        + (select count(*) from document_upload u where u::text like '%Penanda%')
        + (select count(*) from audit_event e where e::text like '%Penanda%'))::int as found`,
    );
    expect(found).toEqual({ found: 0 });
    expect(
      await own.query(
        `select entity_id from audit_event where action = 'retention:erase' and entity_type = 'Agreement'`,
      ),
    ).toEqual([{ entity_id: old.key }]);

    const [job]: { payload: object }[] = await own.query(
      `select job.payload from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
       where task.identifier = 'remove-erased-files'`,
    );
    expect(await world.files.list(folder)).toHaveLength(1);
    await removeErasedFiles(world.files).run(job!.payload);
    expect(await world.files.list(folder)).toEqual([]);
  });

  test('a document of an agreement that was not erased cannot be removed for good', async () => {
    const { key } = await ended(10);
    await own.query(
      `insert into agreement_document (agreement_id, agreement_version, kind, title, file_name, media_type, bytes, sha256, storage_key, uploaded_by_name, uploaded_at)
       values ($1, 1, 'OTHER', 't', 'f', 'application/pdf', 1, repeat('0', 64), $2, 'n', now())`,
      [key, randomUUID()],
    );
    await expect(database.query('delete from agreement_document where agreement_id = $1', [key])).rejects.toThrow(
      'permission denied',
    );
  });

  /** One of each role: where they are makes no difference, but for the nation. */
  const ofEachRole = [
    'admin',
    'auditor',
    'auditorOfProvince',
    'service',
    'apiAdmin',
    'verifier',
    'approver',
    'branch',
    'kpu',
    'partner',
  ] as const;

  test.each(ofEachRole)('may be read, set and held by no more than may: %s', async (as) => {
    const reads = as === 'admin' || as === 'auditor';
    const asker = person(as);
    expect((await rules(asker)) !== null).toBe(reads);
    const runs = await world.askAs<{ agreementErasureRuns: object | null }>(
      asker,
      '{ agreementErasureRuns { edges { node { id } } } }',
    );
    expect((runs.data?.agreementErasureRuns ?? null) !== null).toBe(reads);
    const codeOf = (sent: Promise<Answered>) => sent.then(({ code }) => code).catch(() => 'FORBIDDEN');
    const term = { input: { class: 'EXPORT', days: 2, effectiveFrom: TODAY, reason: WHY } };
    const hold = { agreementId: toGlobalId('Agreement', randomUUID()), reason: WHY };
    expect(
      await Promise.all([
        codeOf(send(asker, 'setAgreementRetentionTerm', term)),
        codeOf(send(asker, 'requestAgreementErasure', { input: { classes: [], reason: WHY } })),
        codeOf(send(asker, 'approveAgreementErasure', { runId: 'x' })),
        codeOf(send(asker, 'cancelAgreementErasure', { runId: 'x' })),
        codeOf(send(asker, 'setAgreementLegalHold', hold)),
        codeOf(send(asker, 'releaseAgreementLegalHold', hold)),
      ]),
    ).toEqual(
      as === 'admin'
        ? ['INVALID', 'INVALID', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']
        : Array.from({ length: 6 }, () => 'FORBIDDEN'),
    );
  });
});
