import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { connect } from '../subgraphs/kit/src/database.ts';
import { migrate } from '../subgraphs/kit/src/migration.ts';
import { sharedMigrations } from '../subgraphs/kit/src/shared-migrations.ts';
import { bareEnvironment } from '../subgraphs/kit/src/testing/bare-environment.ts';
import { createTestDatabase } from '../subgraphs/kit/src/testing.ts';
import type { TestDatabase } from '../subgraphs/kit/src/testing.ts';
import { sealAuditEvents } from '../subgraphs/kit/src/trail/seal-audit-events.ts';
import { sealTrail } from '../subgraphs/kit/src/trail/seal-trail.ts';
import { createTrailHasher } from '../subgraphs/kit/src/trail/trail-hash.ts';

const key = randomBytes(32);
let home: TestDatabase;
let owner: Client;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payung-verify-'));
  home = await createTestDatabase('verify');
  const migrations = [...sharedMigrations, sealAuditEvents];
  await migrate({ url: home.migratorUrl, serviceRole: home.serviceRole, migrations, jobs: false });
  owner = new Client({ connectionString: home.migratorUrl });
  await owner.connect();
  // More than one read and more than one anchor of the command's own sizes.
  await owner.query(
    `insert into audit_event (happened_at, subject, client_id, role, action, entity_type, entity_id, request_id)
     select now(), 'test', 'test', 'AUDITOR', 'claim:read-document', 'Claim', 'claim-' || n % 900, 'test' from generate_series(1, 7500) n`,
  );
  const database = await connect({ url: home.url, tables: [], applicationName: 'test', connections: 2 });
  // Other tests have transactions on the server too: what may still come before a record is waited for.
  await vi.waitFor(
    async () => {
      const settled =
        'select from audit_event where transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint limit 1';
      expect((await owner.query(settled)).rowCount).toBe(1);
    },
    { timeout: 15_000 },
  );
  while ((await sealTrail(database, createTrailHasher('claims', key))) !== null);
  await database.destroy();
});
afterAll(async () => {
  await owner?.end();
  await home?.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the command as an operator does. */
function verify(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return new Promise<{ code: number; out: string; error: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [join(import.meta.dirname, 'audit-verify.ts'), ...args],
      { env: { ...bareEnvironment(), ...env } },
      (_error, out, error) => resolve({ code: child.exitCode ?? -1, out, error }),
    );
  });
}
const settings = () => ({ CLAIMS_DATABASE_URL: home.url, AUDIT_KEY: key.toString('base64') });

test('a trail that holds ends with 0 and says what was checked, and against what', async () => {
  expect(await verify(settings())).toEqual({
    code: 0,
    out: 'claims: 7500 records under 2 anchors, 0 waiting to be sealed; no anchors outside of the database were given: an end that was cut off would not be found. The trail holds.\n',
    error: '',
  });
});

test('one that does not hold ends with 1 and names what is wrong and where', async () => {
  const { rows } = await owner.query<{ hash: string; sealed_at: Date }>(
    `select encode(hash, 'hex') as hash, sealed_at from audit_anchor order by number`,
  );
  const file = join(folder, 'anchors.jsonl');
  const line = (number: number, hash: string, owned = 'claims') =>
    JSON.stringify({ owner: owned, number, records: 5000 * number, sealedAt: '2026-01-01T00:00:00.000Z', hash });
  const [one, two] = rows.map(({ hash }) => hash);
  await writeFile(file, [line(1, one!), line(2, one!), line(3, two!), line(9, two!, 'agreements')].join('\n'));
  await owner.query(
    `update audit_event set subject = 'somebody else' where id = (select event_id from audit_link where position = 6001)`,
  );
  const { code, out } = await verify(settings(), file);
  expect(code).toBe(1);
  expect(out.split('\n').map((told) => told.replaceAll(/[0-9a-f-]{36}/g, 'ID'))).toEqual([
    'claims: RECORD_CHANGED: position 6001, record ID, Claim claim-601, "claim:read-document"',
    'claims: ANCHOR_NOT_AS_OUTSIDE: anchor 2 of 2026-01-01T00:00:00.000Z over 10000 records is another one now',
    'claims: ANCHOR_NOT_AS_OUTSIDE: anchor 3 of 2026-01-01T00:00:00.000Z over 15000 records is gone',
    'claims: 7500 records under 2 anchors, 0 waiting to be sealed; 3 anchors outside of the database compared. The trail does not hold: 3 faults.',
    '',
  ]);
});

test('without the key it ends with 78 and says so', async () => {
  const { code, out, error } = await verify({ CLAIMS_DATABASE_URL: home.url });
  expect([code, out]).toEqual([78, '']);
  expect(error).toContain('AUDIT_KEY');
});
