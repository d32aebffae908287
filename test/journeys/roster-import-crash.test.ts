import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';
import type { QueryResult, QueryResultRow } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Cluster } from '../../bin/postgres/cluster.ts';
import { startThrowAwayCluster } from '../../bin/postgres/throw-away.ts';
import { generateRoster } from '../../bin/rosters/generate.ts';
import type { RosterRow } from '../../bin/rosters/generate.ts';
import { withRecord } from '../../bin/rosters/with-record.ts';
import { rosterCsv } from '../../bin/rosters/write-csv.ts';
import { createSecretBox } from '../../subgraphs/kit/src/secret-box.ts';
import { newFileKey, openRosterFiles } from '../../subgraphs/participants/src/import/roster-files.ts';
import { migrate } from '../../subgraphs/participants/src/migrate.ts';
import type { RosterWorkerPlan } from '../kit/roster-worker.ts';

// `npm run test:long` kills far more often.
const ROUNDS = process.env['LONG'] === undefined ? 1 : 30;
const ROWS = 6_000;
const DAMAGED = 37;
const KILLS = ROUNDS === 1 ? 4 : 6;

let cluster: Cluster;
let folder: string;
const sealing = randomBytes(32);
const fingerprint = randomBytes(32);
const secrets = createSecretBox({ sealing: new Map([['k1', sealing]]), fingerprint });
let worker: ChildProcess | undefined;

beforeAll(async () => {
  // Of its own: what is killed here would take the tests beside it along.
  cluster = await startThrowAwayCluster();
  folder = await mkdtemp(join(tmpdir(), 'payung-crash-'));
});
afterAll(async () => {
  worker?.kill('SIGKILL');
  await cluster?.stop();
  await rm(folder, { recursive: true, force: true });
});

test(
  'a roster is in exactly once, however often the worker and PostgreSQL are killed in the middle of it',
  async () => {
    for (let round = 0; round < ROUNDS; round++) await importWhileKilling(round);
  },
  ROUNDS * 90_000,
);

async function importWhileKilling(round: number): Promise<void> {
  const name = `crash_${round}`;
  const admin = await connectTo(cluster.adminUrl);
  await admin.query(`create role ${name}_app login password 'test-password'`);
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = (user?: string): string => {
    const made = new URL(cluster.adminUrl);
    made.pathname = name;
    if (user !== undefined) [made.username, made.password] = [user, 'test-password'];
    return made.href;
  };
  await migrate(url(), `${name}_app`);

  const importId = await openImport(url(), round);
  const server = patientConnection(url());
  const plan: RosterWorkerPlan = {
    databaseUrl: url(`${name}_app`),
    folder,
    sealing: sealing.toString('base64'),
    fingerprint: fingerprint.toString('base64'),
    facts: FACTS,
    chunkRows: 250,
  };
  const kills = { worker: 0, postgres: 0 };
  for (;;) {
    if (worker === undefined || worker.exitCode !== null || worker.signalCode !== null) worker = startWorker(plan);
    const stage = await stageOf(server, importId);
    if (stage === 'COMMITTED') break;
    expect(stage).not.toBe('FAILED');
    // Once more where the crash took it back: this PostgreSQL does not wait for its log.
    if (stage === 'PREVIEWED') await commit(server, importId);
    // A worker is killed at work, not while it starts; and not for ever, so that the round ends.
    if (kills.worker + kills.postgres >= KILLS || !(await isAtWork(server))) {
      await wait(50);
      continue;
    }
    await wait(randomInt(0, 700));
    if (randomInt(3) > 0) {
      await end(worker);
      kills.worker += 1;
    } else if (await killBackend(server)) kills.postgres += 1;
  }
  await end(worker);
  worker = undefined;
  expect(kills.worker + kills.postgres).toBe(KILLS);

  const { rows } = await server.query(
    `select (select count(*)::int from enrolment) as enrolments,
       (select count(distinct participant_id)::int from enrolment) as people,
       (select count(*)::int from participant) as participants,
       (select count(*)::int from participant_heir) as heirs,
       (select count(phone_sealed)::int from participant) as phones,
       (select sum(people)::int from enrolment_rollup) as in_rollup,
       (select count(*)::int from roster_import_row line join enrolment on enrolment.id = line.enrolment_id where line.state = 'READY') as of_rows,
       (select count(*)::int from roster_import_row where state = 'REJECTED') as rejected,
       (select sum((details ->> 'enrolled')::int)::int from audit_event where action = 'roster:commit-chunk') as in_trail,
       (select count(*)::int from audit_event where action = 'roster:commit') as told,
       (select rows_enrolled from roster_import) as counted`,
  );
  await server.end();
  const right = ROWS - DAMAGED;
  const enrolled = [...rosterOf(round)].filter(({ damage }) => damage === null).map(({ typed }) => typed);
  expect(rows[0], `round ${round}, kills ${JSON.stringify(kills)}`).toEqual({
    enrolments: right,
    people: right,
    participants: right,
    heirs: enrolled.reduce((sum, one) => sum + (one.HEIR_1_NAME ? 1 : 0) + (one.HEIR_2_NAME ? 1 : 0), 0),
    phones: enrolled.filter(({ PHONE }) => PHONE !== undefined).length,
    in_rollup: right,
    of_rows: right,
    rejected: DAMAGED,
    in_trail: right,
    told: 1,
    counted: right,
  });
}

const FACTS: RosterWorkerPlan['facts'] = {
  version: 1,
  standing: 'STANDS',
  isMou: false,
  programmes: ['JKK', 'JKM'],
  regionCode: '32.04',
  electionCode: 'PEMILU-2024',
  insurerCode: 'bpjs-kc-lodaya',
  beneficiaries: [{ institutionCode: 'kpu-32.04', categories: [] }],
};

/** A roster with heirs and telephone numbers, of which some rows are damaged. */
function rosterOf(round: number): Iterable<RosterRow> {
  const plan = { seed: round + 1, regionCode: '32.04', kind: 'KPU', people: ROWS, damaged: DAMAGED } as const;
  return withRecord(generateRoster(plan), round + 2);
}

/** An import whose whole file has just arrived. */
async function openImport(url: string, round: number): Promise<string> {
  const csv = Buffer.concat(await Array.fromAsync(rosterCsv(rosterOf(round)), (text) => Buffer.from(text)));
  const key = newFileKey();
  const client = await connectTo(url);
  const { rows } = await client.query<{ id: string }>(
    `insert into roster_import (institution_code, agreement_id, policy, file_name, file_size, file_key_sealed, stage, task,
       scope_regions, opened_by, example, opened_at, heartbeat_at)
     values ('kpu-32.04', uuidv7(), 'REJECT_FAILED_ROWS', 'daftar.csv', $1, $2, 'RECEIVED', 'INSPECT', '{ID}', 'test', false, now(), now())
     returning id`,
    [csv.length, secrets.seal(key.toString('base64'))],
  );
  await client.end();
  const { id } = rows[0]!;
  await (await openRosterFiles(folder)).append(id, key, 0, Readable.from([csv]));
  return id;
}

/** What `commitRosterImport` writes. */
async function commit(server: PatientConnection, importId: string): Promise<void> {
  await server.query(
    `update roster_import set stage = 'COMMITTING', awaiting = null, task = 'COMMIT', task_run = task_run + 1, committed_by = 'test',
       heartbeat_at = now() - interval '1 minute'
     where id = $1 and stage = 'PREVIEWED'`,
    [importId],
  );
  await server.query(
    `select graphile_worker.add_job('work-roster-import', payload := json_build_object('importId', $1::text), job_key := 'work-roster-import:' || $1)`,
    [importId],
  );
}

async function stageOf(server: PatientConnection, importId: string): Promise<string> {
  const { rows } = await server.query<{ stage: string }>('select stage from roster_import where id = $1', [importId]);
  return rows[0]!.stage;
}

/** Whether a worker holds the lock of an import. */
async function isAtWork(server: PatientConnection): Promise<boolean> {
  const { rowCount } = await server.query(
    "select from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' and application_name = 'roster-worker'",
  );
  return rowCount !== 0;
}

/** Kills a process of PostgreSQL that works for the worker: the server then ends every connection and recovers, as after a crash. */
async function killBackend(server: PatientConnection): Promise<boolean> {
  const { rows } = await server.query<{ pid: number }>(
    "select pid from pg_stat_activity where application_name = 'roster-worker' order by (state = 'active') desc limit 1",
  );
  if (rows[0] === undefined) return false;
  process.kill(rows[0].pid, 'SIGKILL');
  return true;
}

interface PatientConnection {
  readonly query: <Row extends QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<QueryResult<Row>>;
  readonly end: () => Promise<void>;
}

/** A connection that is made anew, and the statement sent again, while PostgreSQL recovers. */
function patientConnection(url: string): PatientConnection {
  let open: Client | undefined;
  return {
    query: async (text, values = []) => {
      for (let attempt = 0; ; attempt++) {
        try {
          open ??= await connectTo(url);
          return await open.query(text, [...values]);
        } catch (error) {
          void open?.end().catch(() => undefined);
          open = undefined;
          if (attempt === 100) throw error;
          await wait(100);
        }
      }
    },
    end: async () => open?.end(),
  };
}

async function connectTo(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  // What a crash of the server ends says so; the query under way fails, which is heard below.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

function startWorker(plan: RosterWorkerPlan): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, '../kit/roster-worker.ts')], {
    stdio: 'ignore',
    env: { ...process.env, ROSTER_WORKER: JSON.stringify(plan) },
  });
}

/** Kills a worker, which may have ended by itself: it does when PostgreSQL was killed. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
