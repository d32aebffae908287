import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import { startThrowAwayCluster } from '../bin/postgres/throw-away.ts';
import { startParticipantsWorld } from '../subgraphs/participants/src/testing.ts';
import type { ParticipantsWorld } from '../subgraphs/participants/src/testing.ts';
import { agree, answerOf, BANDUNG } from '../subgraphs/participants/src/testing/commands.ts';
import { askToOpen, look, sendBytes, step } from '../subgraphs/participants/src/testing/rosters.ts';
import type { RosterWorkerPlan } from '../test/kit/roster-worker.ts';
import { conditions, publish } from './lib/report.ts';
import { waitForQuiet } from './lib/rounds.ts';
import { median } from './lib/statistics.ts';
import { BANDUNG_KPU, generateRoster } from '../bin/rosters/generate.ts';
import type { RosterGroup } from '../bin/rosters/generate.ts';
import { rosterCsv } from '../bin/rosters/write-csv.ts';
import { rosterXlsx } from '../bin/rosters/write-xlsx.ts';

// npm run bench:import -- [--people 101738] [--rounds 3] [--memory 100000,1000000] [--format csv|xlsx] [--write]
//
// (a) A roster from the first byte of its upload to the last person enrolled, with every check and the trail, beside
// the least that PostgreSQL needs for the same rows: COPY, and one INSERT … SELECT into each of the same indexed tables.
// The two take turns, each on a database of its own. (b) The memory of the worker, by the number of rows.

/** As the launcher and the container files start it. */
const WORKER_NODE_OPTIONS = '--max-old-space-size=256 --max-semi-space-size=4';

/** Seconds to wait for others to leave the machine alone. */
const PATIENCE = 30;

/** Bytes of one PATCH. */
const PIECE = 8 * 1024 * 1024;

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '101738' },
    rounds: { type: 'string', default: '3' },
    memory: { type: 'string', default: '' },
    format: { type: 'string', default: 'csv' },
    write: { type: 'boolean', default: false },
  },
});
const cluster = await startThrowAwayCluster();
process.env['TEST_PG_ADMIN_URL'] = cluster.adminUrl;
const folder = await mkdtemp(join(tmpdir(), 'payung-bench-import-'));
const say = (line: string): unknown => process.stdout.write(`${line}\n`);
try {
  const people = Number(values.people);
  const file = await writeRoster(people, values.format);
  const plain = values.format === 'csv' ? file : await writeRoster(people, 'csv');
  const ratios: number[] = [];
  const lines: string[] = [];
  const tell = (line: string): void => {
    lines.push(line);
    say(line);
  };
  const busy = [await waitForQuiet(PATIENCE)];
  for (let round = 1; round <= Number(values.rounds); round++) {
    busy.push(await waitForQuiet(PATIENCE));
    const raw = await rawCopy(plain);
    const ours = await importThrough(file, people);
    ratios.push(ours.seconds / raw);
    tell(
      `round ${round}: raw ${raw.toFixed(2)} s, import ${ours.seconds.toFixed(2)} s (${stagesOf(ours.stages)}), ` +
        `${(ours.seconds / raw).toFixed(2)}×, worker at most ${ours.peakMiB} MiB`,
    );
  }
  if (ratios.length > 0) tell(`${people} people: ${median(ratios).toFixed(2)}× the raw copy (goal: at most 3×)`);
  for (const rows of values.memory.split(',').filter(Boolean).map(Number)) {
    const { seconds, peakMiB } = await importThrough(await writeRoster(rows, values.format), rows);
    tell(
      `${rows} rows: worker at most ${peakMiB} MiB, ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows a second`,
    );
  }
  const [machine = '', , others = ''] = conditions(
    { rounds: 0, seconds: 0, connections: 1, patience: 0, write: false },
    busy,
  ).split('\n');
  publish('import', [machine, others, '', ...lines.map((line) => `- ${line}`)].join('\n'), values);
} finally {
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}

/** A roster of KPU Kabupaten Bandung in a file: as its agreement counts it, or made larger by its polling stations. */
async function writeRoster(people: number, format: string): Promise<string> {
  const path = join(folder, `roster-${people}.${format}`);
  const known = BANDUNG_KPU.slice(0, -1);
  const stations = people - known.reduce((sum, group) => sum + group.people, 0);
  const groups: readonly RosterGroup[] =
    stations > 0 ? [...known, { ...BANDUNG_KPU.at(-1)!, people: stations }] : [{ ...BANDUNG_KPU.at(-1)!, people }];
  const rows = generateRoster({ seed: 1, regionCode: '32.04', kind: 'KPU', groups });
  const out = await open(path, 'w');
  try {
    for await (const piece of format === 'xlsx' ? rosterXlsx(rows) : rosterCsv(rows)) await out.writeFile(piece);
  } finally {
    await out.close();
  }
  return path;
}

/** The least there is to do, in seconds. NIKs are as many bytes as sealed ones, and neither encrypted nor checked. */
async function rawCopy(file: string): Promise<number> {
  const world = await startParticipantsWorld();
  const client = new Client({ connectionString: world.database.migratorUrl });
  await client.connect();
  try {
    const started = performance.now();
    await client.query(
      `create unlogged table raw (nik text, name text, birth_date date, sex text, residence text, status text, category text,
         region text, starts_on date, ends_on date, wage bigint, station text, phone text, kpj text,
         heir1 text, relation1 text, heir2 text, relation2 text, heir3 text, relation3 text)`,
    );
    await pipeline(
      createReadStream(file),
      client.query(copyFrom("copy raw from stdin with (format csv, header, delimiter ';', null '')")),
    );
    await client.query(
      `insert into participant (nik_sealed, nik_fingerprint, name, birth_date, sex, region_code, employment_status, institution_code, example, registered_at)
       select sha256(nik::bytea) || substr(sha256(name::bytea), 1, 15), sha256(nik::bytea), name, birth_date, sex, residence, 'NON_ASN', 'kpu-32.04', false, now()
       from raw`,
    );
    await client.query(
      `insert into enrolment (participant_id, agreement_id, category_code, institution_code, insurer_code, region_code, election_code,
         starts_on, ends_on, wage_base, state, agreement_version, programmes, facts_as_known_at, example, enrolled_at)
       select person.id, '00000000-0000-7000-8000-000000000000', category, 'kpu-32.04', 'bpjs-kc-lodaya', region, 'PEMILU-2024',
         starts_on, ends_on, wage, 'ENROLLED', 1, '{JKK,JKM}', now(), false, now()
       from raw join participant person on person.nik_fingerprint = sha256(nik::bytea)`,
    );
    return (performance.now() - started) / 1_000;
  } finally {
    await client.end();
    await world.stop();
  }
}

interface Imported {
  readonly seconds: number;
  /** Seconds from the beginning to where each stage was first seen. */
  readonly stages: ReadonlyMap<string, number>;
  readonly peakMiB: number;
}

/** The whole way: opened, uploaded in pieces as a client of tus does, previewed, committed and enrolled by a worker of its own. */
async function importThrough(file: string, people: number): Promise<Imported> {
  const keys = { sealing: randomBytes(32), fingerprint: randomBytes(32) };
  const world = await startParticipantsWorld({ keys, approvalAbove: 10_000_000 });
  const facts = { ...BANDUNG, beneficiaries: [{ institutionCode: 'kpu-32.04', categories: [] }] };
  const agreementId = agree(world, facts);
  const plan: RosterWorkerPlan = {
    databaseUrl: world.database.url,
    folder: world.folder,
    sealing: keys.sealing.toString('base64'),
    fingerprint: keys.fingerprint.toString('base64'),
    facts,
  };
  const worker = spawn(process.execPath, [join(import.meta.dirname, '../test/kit/roster-worker.ts')], {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_OPTIONS: process.env['WORKER_NODE_OPTIONS'] ?? WORKER_NODE_OPTIONS,
      ROSTER_WORKER: JSON.stringify(plan),
    },
  });
  try {
    await untilAtWork(world);
    const started = performance.now();
    const importId = await uploadInPieces(world, file, agreementId);
    const stages = new Map([['uploaded', (performance.now() - started) / 1_000]]);
    let committed = false;
    for (;;) {
      const seen = await look(world, 'kpu', importId);
      if (!stages.has(seen.stage)) stages.set(seen.stage, (performance.now() - started) / 1_000);
      if (seen.stage === 'FAILED') throw new Error(`the import failed: ${seen.failure?.code}`);
      if (seen.stage === 'PREVIEWED' && !committed) {
        committed = true;
        await step(world, 'kpu', 'commitRosterImport', importId);
      }
      if (seen.stage === 'COMMITTED') {
        if (seen.counts.enrolled !== people)
          throw new Error(`${seen.counts.enrolled} of ${people} people are enrolled`);
        break;
      }
      await wait(100);
    }
    return { seconds: (performance.now() - started) / 1_000, stages, peakMiB: peakOf(worker) };
  } finally {
    worker.kill('SIGKILL');
    await world.stop();
  }
}

async function uploadInPieces(world: ParticipantsWorld, file: string, agreementId: string): Promise<string> {
  const { size } = await stat(file);
  const input = { agreementId, fileName: 'daftar.csv', fileSize: size };
  const opened = answerOf(await askToOpen(world, 'kpu', input)).requestRosterUpload;
  const bytes = await open(file);
  try {
    for (let at = 0; at < size; at += PIECE) {
      const { buffer, bytesRead } = await bytes.read(
        Buffer.alloc(Math.min(PIECE, size - at)),
        0,
        Math.min(PIECE, size - at),
        at,
      );
      const { status } = await sendBytes(world, opened.upload!.url, buffer.subarray(0, bytesRead), at);
      if (status !== 204) throw new Error(`the upload was answered with ${status}`);
    }
  } finally {
    await bytes.close();
  }
  return opened.id;
}

/** The most memory that a process ever had, as the kernel counts it. */
function peakOf({ pid }: ChildProcess): number {
  const [, kibibytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kibibytes) / 1_024);
}

async function untilAtWork(world: ParticipantsWorld): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const rows: unknown[] = await world.rows.query(
      "select from pg_stat_activity where application_name = 'payung-queue'",
    );
    if (rows.length > 0) return;
    await wait(100);
  }
  throw new Error('the worker did not start');
}

function stagesOf(stages: ReadonlyMap<string, number>): string {
  return [...stages].map(([stage, seconds]) => `${stage.toLowerCase()} ${seconds.toFixed(1)}`).join(', ');
}
