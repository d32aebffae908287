import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { Session } from '../access.ts';
import { recordAudit } from '../audit.ts';
import { connect } from '../database.ts';
import type { Database } from '../database.ts';
import { createLogger } from '../log.ts';
import { migrate } from '../migration.ts';
import { sharedMigrations } from '../shared-migrations.ts';
import { createTestDatabase } from '../testing.ts';
import type { TestDatabase } from '../testing.ts';
import { Temporal } from '../values/dates.ts';
import { keepSealing } from './keep-sealing.ts';
import { sealAuditEvents } from './seal-audit-events.ts';
import { sealTrail } from './seal-trail.ts';
import { createTrailHasher } from './trail-hash.ts';
import { verifyTrail } from './verify-trail.ts';
import type { TrailVerdict } from './verify-trail.ts';

const key = Buffer.alloc(32, 3);
const hasher = createTrailHasher('claims', key);

let home: TestDatabase;
let database: Database;
/** Who owns the database, and could change everything in it: the one that the chain is there for. */
let owner: Client;
let folder: string;
let anchorFile: string;

beforeAll(async () => {
  home = await createTestDatabase('trail');
  const migrations = [...sharedMigrations, sealAuditEvents];
  await migrate({ url: home.migratorUrl, serviceRole: home.serviceRole, migrations, jobs: false });
  database = await connect({ url: home.url, tables: [], applicationName: 'test', connections: 12 });
  owner = new Client({ connectionString: home.migratorUrl });
  await owner.connect();
  folder = await mkdtemp(join(tmpdir(), 'payung-trail-'));
});
afterAll(async () => {
  await owner?.end();
  await database?.destroy();
  await home?.drop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await owner.query('truncate audit_event, audit_link, audit_anchor');
  anchorFile = join(folder, `${Math.random()}.jsonl`);
});

const session: Session = {
  subject: 'ratna',
  clientId: 'payung-console',
  name: 'Ratna Komala',
  role: 'INSTITUTION_OFFICER',
  institutionCode: 'bawaslu-32.04',
  regionCodes: ['32.04'],
  registersExamples: false,
};

function source() {
  return { session, requestId: 'request-0001', now: Temporal.Instant.from('2024-11-27T01:02:03.456Z') };
}

/** Writes a record about each of these, one transaction for each. */
async function write(...subjects: readonly string[]): Promise<void> {
  for (const entityId of subjects) {
    await database.transaction((transaction) =>
      recordAudit(transaction, source(), {
        action: 'claim:verify',
        entityType: 'Claim',
        entityId,
        details: { step: 'VERIFY', amount: 42_000_000, 'a "quoted" key': null },
      }),
    );
  }
}

/**
 * Waits until nothing on the server is older than what was written: other tests have transactions too, and what may still come before a record
 * is waited for.
 */
async function settle(): Promise<void> {
  await expect
    .poll(
      async () =>
        (
          await owner.query<{ settled: boolean | null }>(
            'select max(transaction_id) < pg_snapshot_xmin(pg_current_snapshot())::text::bigint as settled from audit_event',
          )
        ).rows[0]?.settled,
      { timeout: 15_000, interval: 5 },
    )
    .toBe(true);
}

/** Seals what there is, and writes the anchor outside, as the service does. */
async function seal(): Promise<void> {
  await settle();
  const sealing = keepSealing({
    database,
    owner: 'claims',
    key,
    anchorFile,
    logger: createLogger('test', 'silent'),
    everyMs: 60_000,
  });
  await sealing.stop();
}

async function verify(options: { readonly outside?: boolean; readonly key?: Buffer } = {}): Promise<TrailVerdict> {
  return verifyTrail({
    url: home.url,
    owner: 'claims',
    key: options.key ?? key,
    anchorFile: options.outside === false ? undefined : anchorFile,
    // So that stretches end within chains and within anchors.
    chunk: 3,
  });
}

/** A trail of three subjects under three anchors: A has four records, B three, C one. */
async function makeTrail(): Promise<void> {
  await write('A', 'B', 'A');
  await seal();
  await write('B', 'A', 'C');
  await seal();
  await write('A', 'B');
  await seal();
}

describe('a trail that nobody touched', () => {
  test('holds, with each record in the chain of what it is about and each stretch under its anchor', async () => {
    await makeTrail();
    expect(await verify()).toEqual({ records: 8, anchors: 3, outside: 3, waiting: 0, problems: [], faults: 0 });
    const { rows } = await owner.query(
      `select event.entity_id as subject, array_agg(link.chain_position order by link.position) as places
       from audit_link link join audit_event event on event.id = link.event_id group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { subject: 'A', places: [1, 2, 3, 4] },
      { subject: 'B', places: [1, 2, 3] },
      { subject: 'C', places: [1] },
    ]);
  });

  test('holds while records wait to be sealed, and says how many', async () => {
    await makeTrail();
    await write('D', 'D');
    expect(await verify()).toMatchObject({ records: 8, waiting: 2, faults: 0 });
  });

  test('does not hold under another key: the database alone cannot make a chain', async () => {
    await makeTrail();
    expect((await verify({ key: Buffer.alloc(32, 4) })).faults).toBeGreaterThanOrEqual(8);
  });

  test('writes an anchor that found no room outside as soon as there is some, on a line of its own', async () => {
    const [place, next, full, roomy] = ['place', 'next', 'full', 'roomy'].map((name) =>
      join(folder, `${name}-${Math.random()}`),
    ) as [string, string, string, string];
    // What is no folder takes no file; what another process wrote half of before there was room stands there.
    await writeFile(full, '');
    await symlink(full, place);
    await mkdir(roomy);
    await writeFile(join(roomy, 'anchors.jsonl'), '{"owner":"claims","number":0,"hash":"12');
    anchorFile = join(place, 'anchors.jsonl');
    await write('A');
    await settle();
    const logger = createLogger('test', 'silent');
    const sealing = keepSealing({ database, owner: 'claims', key, anchorFile, logger, everyMs: 10 });
    try {
      const anchors = async (): Promise<number | null> => (await owner.query('select from audit_anchor')).rowCount;
      await expect.poll(anchors, { timeout: 15_000, interval: 5 }).toBe(1);
      await symlink(roomy, next);
      await rename(next, place);
      await expect.poll(async () => (await verify()).outside, { timeout: 15_000, interval: 10 }).toBe(1);
    } finally {
      await sealing.stop();
    }
    expect(await verify()).toMatchObject({ records: 1, anchors: 1, outside: 1, faults: 0 });
    expect((await readFile(anchorFile, 'utf8')).split('\n')).toHaveLength(3);
  });

  test('writes each anchor outside of the database, with how many records there were', async () => {
    await makeTrail();
    const lines = (await readFile(anchorFile, 'utf8')).trimEnd().split('\n');
    const { rows } = await owner.query(`select encode(hash, 'hex') as hash from audit_anchor order by number`);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      [3, 6, 8].map((records, index) => ({
        owner: 'claims',
        number: index + 1,
        records,
        sealedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        hash: (rows[index] as { hash: string }).hash,
      })),
    );
  });
});

const EVENT_AT = (position: number) => `(select event_id from audit_link where position = ${position})`;

describe('verifying finds', () => {
  test.each([
    [
      'a record whose actor was changed',
      `update audit_event set subject = 'nobody' where id = ${EVENT_AT(5)}`,
      'RECORD_CHANGED',
      'position 5',
    ],
    [
      'a record whose actor got another name',
      `update audit_event set actor_name = 'X' where id = ${EVENT_AT(5)}`,
      'RECORD_CHANGED',
      'position 5',
    ],
    [
      'a record whose time was changed',
      `update audit_event set happened_at = happened_at + interval '1 millisecond' where id = ${EVENT_AT(1)}`,
      'RECORD_CHANGED',
      'position 1',
    ],
    [
      'a record whose details were changed',
      `update audit_event set details = details || '{"amount": 1}' where id = ${EVENT_AT(6)}`,
      'RECORD_CHANGED',
      'position 6',
    ],
    [
      'a record that was laid to another subject',
      `update audit_event set entity_id = 'C' where id = ${EVENT_AT(4)}`,
      'RECORD_CHANGED',
      'position 4',
    ],
    [
      'the last record of a chain, changed',
      `update audit_event set action = 'claim:read' where id = ${EVENT_AT(7)}`,
      'RECORD_CHANGED',
      'position 7',
    ],
    ['a record that was removed', `delete from audit_event where id = ${EVENT_AT(2)}`, 'RECORD_REMOVED', 'position 2'],
    [
      'the last record of a chain, removed',
      `delete from audit_event where id = ${EVENT_AT(8)}`,
      'RECORD_REMOVED',
      'position 8',
    ],
    [
      'a record that was removed with its link',
      `with gone as (delete from audit_link where position = 3 returning event_id) delete from audit_event where id in (select event_id from gone)`,
      'LINK_REMOVED',
      'position 3',
    ],
    [
      'the last record of all, removed with its link',
      `with gone as (delete from audit_link where position = 8 returning event_id) delete from audit_event where id in (select event_id from gone)`,
      'LINK_REMOVED',
      'position 8',
    ],
    [
      'a whole chain, removed with its links',
      `with gone as (delete from audit_link where event_id in (select id from audit_event where entity_id = 'B') returning event_id) delete from audit_event where id in (select event_id from gone)`,
      'LINK_REMOVED',
      'position 2',
    ],
    [
      'a whole chain of one record, removed with its link',
      `with gone as (delete from audit_link where event_id in (select id from audit_event where entity_id = 'C') returning event_id) delete from audit_event where id in (select event_id from gone)`,
      'LINK_REMOVED',
      'position 6',
    ],
    [
      'two records of a chain that changed places',
      `update audit_event set id = '00000000-0000-7000-8000-000000000001' where id = ${EVENT_AT(1)};
       update audit_event set id = ${EVENT_AT(1)} where id = ${EVENT_AT(3)};
       update audit_event set id = ${EVENT_AT(3)} where id = '00000000-0000-7000-8000-000000000001'`,
      'RECORD_CHANGED',
      'position 3',
    ],
    [
      'two links whose hashes were exchanged',
      `update audit_link link set hash = (select hash from audit_link other where other.position = 7 - link.position) where position in (2, 5)`,
      'RECORD_CHANGED',
      'position 2',
    ],
    [
      'a link that was put into another chain',
      `update audit_link set chain = gen_random_uuid(), chain_position = 1 where position = 6`,
      'LINK_CHANGED',
      'position 6',
    ],
    [
      'a link under no anchor',
      `insert into audit_link select 9, uuidv7(), uuidv7(), 1, hash from audit_link where position = 8`,
      'LINK_ADDED',
      'after position 8',
    ],
    [
      'an anchor with another hash',
      `update audit_anchor set hash = sha256('x') where number = 2`,
      'ANCHOR_CHANGED',
      'anchor 2',
    ],
    [
      'an anchor with another time',
      `update audit_anchor set sealed_at = sealed_at - interval '1 day' where number = 2`,
      'ANCHOR_CHANGED',
      'anchor 2',
    ],
    [
      'an anchor that reaches less far',
      `update audit_anchor set through_position = 7 where number = 3`,
      'ANCHOR_CHANGED',
      'anchor 3',
    ],
    ['an anchor that was removed', `delete from audit_anchor where number = 1`, 'ANCHOR_REMOVED', 'anchor 1'],
    [
      'a record that nobody sealed',
      `insert into audit_event (id, happened_at, subject, client_id, role, action, entity_type, entity_id, request_id) values (uuidv7(interval '-20 minutes'), now(), 's', 'c', 'r', 'a', 't', 'i', 'q')`,
      'RECORD_NOT_SEALED',
      '1 for more than 15 minutes',
    ],
  ])('%s', async (_case, tampering, fault, where) => {
    await makeTrail();
    for (const { rowCount } of [await owner.query(tampering)].flat()) expect(rowCount).toBeGreaterThan(0);
    // Without looking outside of the database: these are found by the chain alone.
    const { problems, faults } = await verify({ outside: false });
    expect(faults).toBeGreaterThan(0);
    expect(problems).toContainEqual({ fault, where: expect.stringContaining(where) as string });
  });

  test('one record changed as one problem: the chain behind it stands on hashes that are still there', async () => {
    await makeTrail();
    await owner.query(`update audit_event set role = 'AUDITOR' where id = ${EVENT_AT(1)}`);
    expect((await verify()).problems).toEqual([
      { fault: 'RECORD_CHANGED', where: expect.stringMatching(/^position 1, record .*, Claim A, "claim:verify"$/) },
    ]);
  });

  test('an end that was cut off with all that told of it, by what was written outside', async () => {
    await makeTrail();
    await owner.query(`
      delete from audit_event where id in (select event_id from audit_link where position > 6);
      delete from audit_link where position > 6;
      delete from audit_anchor where number = 3`);
    expect(await verify({ outside: false })).toMatchObject({ records: 6, faults: 0 });
    expect((await verify()).problems).toEqual([
      { fault: 'ANCHOR_NOT_AS_OUTSIDE', where: expect.stringMatching(/^anchor 3 of .* over 8 records is gone$/) },
    ]);
  });

  test('an end that was cut off and sealed anew, by what was written outside, also in a log', async () => {
    await makeTrail();
    const written = (await readFile(anchorFile, 'utf8')).trimEnd().split('\n');
    await owner.query(`
      delete from audit_event where id in (select event_id from audit_link where position > 7);
      delete from audit_link where position > 6;
      delete from audit_anchor where number = 3`);
    await seal();
    expect(await verify({ outside: false })).toMatchObject({ records: 7, anchors: 3, faults: 0 });
    await writeFile(
      anchorFile,
      ['not JSON', ...written.map((line) => `{"level":30,"auditAnchor":${line},"msg":"trail sealed"}`)].join('\n'),
    );
    expect((await verify()).problems).toEqual([
      { fault: 'ANCHOR_NOT_AS_OUTSIDE', where: expect.stringMatching(/^anchor 3 .* is another one now$/) },
    ]);
  });
});

describe('sealing', () => {
  test('many writers, roll-backs and sealers at once: no chain forks, nothing is passed over, all holds', async () => {
    const subjects = ['A', 'B', 'C'];
    let committed = 0;
    const writers = Array.from({ length: 6 }, async (_writer, writer) => {
      for (let round = 0; round < 12; round++) {
        const aborts = (writer + round) % 5 === 0;
        const written = await database
          .transaction(async (transaction) => {
            for (let event = 0; event <= (writer + round) % 3; event++) {
              const entityId = subjects[(writer * 7 + round + event) % subjects.length]!;
              await recordAudit(transaction, source(), { action: 'claim:verify', entityType: 'Claim', entityId });
            }
            // Transactions end in another order than they began in.
            await transaction.query('select pg_sleep($1)', [((writer * 5 + round * 3) % 7) / 1_000]);
            if (aborts) throw new Error('taken back');
            return 1 + ((writer + round) % 3);
          })
          .catch(() => 0);
        committed += written;
      }
    });
    const done = new AbortController();
    const sealers = Array.from({ length: 3 }, async () => {
      while (!done.signal.aborted) {
        await sealTrail(database, hasher, 4);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    });
    await Promise.all(writers);
    done.abort();
    await Promise.all(sealers);
    await settle();
    while ((await sealTrail(database, hasher, 4)) !== null);
    expect(committed).toBeGreaterThan(80);
    const verdict = await verify({ outside: false });
    expect(verdict).toMatchObject({ records: committed, waiting: 0, problems: [], faults: 0 });
    expect(verdict.anchors).toBeGreaterThan(1);
    const { rows } = await owner.query(
      `select from audit_link group by chain having count(*) <> max(chain_position) or count(distinct chain_position) <> count(*)`,
    );
    expect(rows).toEqual([]);
  });

  test('a transaction that is under way is waited for, together with what was written after it began', async () => {
    const slow = new Client({ connectionString: home.url });
    await slow.connect();
    await slow.query('begin');
    await slow.query(
      `insert into audit_event (happened_at, subject, client_id, role, action, entity_type, entity_id, request_id)
       values (now(), 's', 'c', 'SERVICE', 'claim:verify', 'Claim', 'A', 'r')`,
    );
    await write('A');
    expect(await sealTrail(database, hasher)).toBeNull();
    await slow.query('commit');
    await slow.end();
    await settle();
    expect(await sealTrail(database, hasher)).toMatchObject({ number: 1, throughPosition: 2 });
  });

  test('after a restore into a server whose transactions count from below, it goes on', async () => {
    await makeTrail();
    await owner.query(`
      update audit_anchor set through_transaction = through_transaction + 1000000000 where number = 3`);
    await write('A', 'D');
    await seal();
    await write('A');
    await seal();
    const { rows } = await owner.query('select count(*)::int as links, max(position)::int as last from audit_link');
    expect(rows).toEqual([{ links: 11, last: 11 }]);
    expect(await sealTrail(database, hasher)).toBeNull();
  });

  test.each([
    ['change a link', 'update audit_link set position = position + 100'],
    ['remove a link', 'delete from audit_link'],
    ['change an anchor', `update audit_anchor set hash = ''`],
    ['remove an anchor', 'delete from audit_anchor'],
    ['remove a record', 'delete from audit_event'],
    ['change a record', `update audit_event set subject = ''`],
    ['empty a table', 'truncate audit_link'],
  ])('the service cannot %s', async (_case, statement) => {
    await expect(database.query(statement)).rejects.toThrow('permission denied');
  });
});
