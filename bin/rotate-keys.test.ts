import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { migrate as migrateClaims } from '../subgraphs/claims/src/migrate.ts';
import { receiveFile } from '../subgraphs/kit/src/files-receive.ts';
import { keepSealed, readSealed } from '../subgraphs/kit/src/files-sealed.ts';
import { openFiles } from '../subgraphs/kit/src/files.ts';
import { findSealedTables } from '../subgraphs/kit/src/sealed-columns.ts';
import { createSealer } from '../subgraphs/kit/src/secret-box.ts';
import { bareEnvironment } from '../subgraphs/kit/src/testing/bare-environment.ts';
import { createTestDatabase } from '../subgraphs/kit/src/testing.ts';
import type { TestDatabase } from '../subgraphs/kit/src/testing.ts';
import { migrate } from '../subgraphs/participants/src/migrate.ts';

const [old, current] = [randomBytes(32), randomBytes(32)];
const oldSealer = createSealer(new Map([['k1', old]]));
const PEOPLE = 600;

/** More than a chunk of a sealed file. */
const CONTENT = randomBytes(150_000);

let database: TestDatabase;
let claims: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase('rotation');
  await migrate(database.migratorUrl, database.serviceRole);
  client = new Client({ connectionString: database.migratorUrl });
  await client.connect();
  claims = await createTestDatabase('rotation_claims');
  await migrateClaims(claims.migratorUrl, claims.serviceRole);
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
  await claims?.drop();
});

/** Everything sealed in the database, opened; a value that the keys do not open throws. */
async function openAll(keys: ReadonlyMap<string, Buffer>): Promise<readonly (string | null)[]> {
  const sealer = createSealer(keys);
  const { rows } = await client.query<{ nik: Buffer; phone: Buffer | null; heirs: Buffer[] | null }>(
    `select nik_sealed as nik, phone_sealed as phone, (select array_agg(details_sealed order by position) from participant_heir where participant_id = id) as heirs
     from participant order by name`,
  );
  return rows.flatMap(({ nik, phone, heirs }) => [
    sealer.open(nik),
    phone === null ? null : sealer.open(phone),
    ...(heirs ?? []).map((heir) => sealer.open(heir)),
  ]);
}

/** Runs the command as an operator does; kills it at once when told to after so many lines. */
async function rotate(
  args: readonly string[] = [],
  killAfter?: number,
  { owner, url }: { readonly owner: string; readonly url: string } = {
    owner: 'PARTICIPANTS',
    url: database.migratorUrl,
  },
): Promise<{ code: number | null; lines: readonly string[] }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'rotate-keys.ts'), ...args], {
    env: {
      ...bareEnvironment(),
      [`${owner}_MIGRATOR_DATABASE_URL`]: url,
      [`${owner}_PERSONAL_KEYS`]: `k2:${current.toString('base64')},k1:${old.toString('base64')}`,
      ROTATE_CHUNK_ROWS: '50',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (lines.length === killAfter) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return { code: child.exitCode, lines };
}

test('a rotation that is killed in the middle goes on, while the service writes, and in the end the old key opens nothing and is not needed', async () => {
  const sealed = (text: string) => oldSealer.seal(text);
  const numbers = Array.from({ length: PEOPLE }, (_person, index) => String(index).padStart(4, '0'));
  await client.query(
    `insert into participant (nik_sealed, nik_fingerprint, name, birth_date, sex, employment_status, institution_code, example, registered_at, phone_sealed)
     select nik, print, name, '1997-09-06', 'MALE', 'NON_ASN', 'kpu-32.04', true, now(), phone from unnest($1::bytea[], $2::bytea[], $3::text[], $4::bytea[]) person (nik, print, name, phone)`,
    [
      numbers.map((number) => sealed(`320411060997${number}`)),
      numbers.map(() => randomBytes(32)),
      numbers.map((number) => `Contoh ${number}`),
      numbers.map((number, index) => (index % 2 === 0 ? sealed(`0812${number}`) : null)),
    ],
  );
  await client.query(
    `insert into participant_heir (participant_id, position, relation, details_sealed)
     select id, 1, 'CHILD', $1 from participant where name like '%0'`,
    [sealed('{"name":"Contoh Ahli Waris"}')],
  );
  const before = await openAll(new Map([['k1', old]]));

  const killed = await rotate([], 3);
  expect(killed.code).toBeNull();
  const { code, lines } = await rotate(['--count']);
  expect(code).toBe(75);
  const left = Number(/participants: (\d+) rows left/.exec(lines.at(-1) ?? '')?.[1]);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(PEOPLE + PEOPLE / 10);
  // Half-way, whoever has both keys reads everything.
  const both = new Map([
    ['k2', current],
    ['k1', old],
  ]);
  expect(await openAll(both)).toEqual(before);

  // A service that was not restarted yet writes with the old key, and holds a row, while the command runs.
  const service = new Client({ connectionString: database.url });
  await service.connect();
  await service.query('begin');
  await service.query('update participant set phone_sealed = $1 where name = $2', [
    sealed('0813'),
    `Contoh ${numbers.at(-1)}`,
  ]);
  expect((await rotate()).code).toBe(75);
  await service.query('commit');
  await service.end();

  const last = await rotate();
  expect(last.code).toBe(0);
  expect(last.lines.at(-1)).toBe('participants: everything is sealed with k2. k1 may be taken out of its keys.');
  const after = await openAll(new Map([['k2', current]]));
  expect(after.toSpliced(after.indexOf('0813'), 1)).toEqual(before.toSpliced(after.indexOf('0813'), 1));
  await expect(openAll(new Map([['k1', old]]))).rejects.toThrow('a key that is not configured');
  // Nothing is left to do, and nothing is written.
  expect((await rotate()).lines).toHaveLength(1);
});

test('every sealed column of participants and claims is found: bytes are sealed, or their name says what they are', async () => {
  const columnsOf = async (url: string): Promise<readonly string[]> => {
    const connection = new Client({ connectionString: url });
    await connection.connect();
    const tables = await findSealedTables(connection);
    await connection.end();
    return tables.flatMap(({ table, columns }) => columns.map(({ name }) => `${table}.${name}`));
  };
  const found = await columnsOf(database.migratorUrl);
  expect(found).toEqual(
    expect.arrayContaining([
      'bank_line.description_sealed',
      'participant.nik_sealed',
      'participant.phone_sealed',
      'participant.kpj_sealed',
      'participant_heir.details_sealed',
      'roster_import.file_key_sealed',
      'roster_import_row.heir_details',
      'roster_import_row.nik_sealed',
    ]),
  );
  expect(found.filter((name) => /fingerprint|hash|sha256/.test(name))).toEqual([]);
  expect(await columnsOf(claims.migratorUrl)).toEqual(
    expect.arrayContaining(['claim.incident_place', 'claim_document.file_key_sealed', 'claim_event.note']),
  );
});

test('a sealed file opens with the new key alone after a rotation that touched no byte of it, and history that never changes is sealed anew too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'payung-rotation-'));
  const files = await openFiles({ kind: 'folder', folder });
  const received = await receiveFile(Readable.from([CONTENT]), CONTENT.length);
  if (received === 'TOO_LARGE') throw new Error('the file was not received');
  const kept = await keepSealed({ files, sealer: oldSealer }, 'claim-documents/rotation', received);
  await received.discard();
  const connection = new Client({ connectionString: claims.migratorUrl });
  await connection.connect();
  const { rows } = await connection.query<{ id: string }>(
    `insert into claim (number, programme, incident_kind, occurred_at, incident_place, insurer_code, state, cover_answer, cover_links, example, registered_at,
       registered_by, registered_region_codes, version, related_enrolment_ids, holidays_known, due_at, heirs_recorded)
     values ('uji-rotasi', 'JKM', 'OTHER_DEATH', now(), $1, 'bpjs-ID', 'NOTICED', 'CANNOT_TELL', '[]', true, now(), 's', '{}', 1, '{}', true, now(), false) returning id`,
    [oldSealer.seal('Rumah')],
  );
  const claimId = rows[0]!.id;
  await connection.query(
    `insert into claim_document (claim_id, kind, file_name, media_type, bytes, sha256, storage_key, scanned, uploaded_at, uploaded_by_name, file_key_sealed)
     values ($1, 'OTHER', 'uji.pdf', 'application/pdf', $2, $3, $4, true, now(), 'n', $5)`,
    [claimId, CONTENT.length, received.sha256, kept.storageKey, kept.fileKeySealed],
  );
  await connection.query(
    `insert into claim_event (claim_id, version, kind, to_state, at, subject, actor_name, reasons, note, changed_fields) values ($1, 1, 'NOTICE', 'NOTICED', now(), 's', 'n', '{}', $2, '{}')`,
    [claimId, oldSealer.seal('Kata-kata')],
  );
  const onDisk = await readFile(join(folder, kept.storageKey));
  expect(onDisk.includes(CONTENT.subarray(0, 32))).toBe(false);

  expect((await rotate([], undefined, { owner: 'CLAIMS', url: claims.migratorUrl })).code).toBe(0);
  const [document] = (await connection.query<{ file_key_sealed: Buffer }>('select file_key_sealed from claim_document'))
    .rows;
  const [event] = (await connection.query<{ note: Buffer }>('select note from claim_event')).rows;
  await connection.end();
  const after = { storageKey: kept.storageKey, fileKeySealed: document!.file_key_sealed };
  const currentSealer = createSealer(new Map([['k2', current]]));
  expect(await buffer((await readSealed({ files, sealer: currentSealer }, after))!)).toEqual(CONTENT);
  expect(await readFile(join(folder, kept.storageKey))).toEqual(onDisk);
  expect(currentSealer.open(event!.note)).toBe('Kata-kata');
  await expect(readSealed({ files, sealer: oldSealer }, after)).rejects.toThrow('a key that is not configured');
  // What was sealed with the old key alone, as in a backup from before, needs the old key.
  await expect(readSealed({ files, sealer: currentSealer }, kept)).rejects.toThrow('a key that is not configured');
  await rm(folder, { recursive: true });
});
