import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Session } from './access.ts';
import { recordAudit } from './audit.ts';
import { connect } from './database.ts';
import type { Database } from './database.ts';
import { migrate } from './migration.ts';
import { sharedMigrations } from './shared-migrations.ts';
import { sealAuditEvents } from './trail/seal-audit-events.ts';
import { createTestDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { Temporal } from './values/dates.ts';

let home: TestDatabase;
let database: Database;

beforeAll(async () => {
  home = await createTestDatabase('audit');
  const migrations = [...sharedMigrations, sealAuditEvents];
  await migrate({ url: home.migratorUrl, serviceRole: home.serviceRole, migrations, jobs: false });
  database = await connect({ url: home.url, tables: [], applicationName: 'test', connections: 2 });
});
afterAll(async () => {
  await database?.destroy();
  await home?.drop();
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
const source = { session, requestId: 'request-0001', now: Temporal.Instant.from('2024-11-27T01:02:03.456Z') };
const event = {
  action: 'agreement:register',
  entityType: 'Agreement',
  entityId: '01936d2e-7f3a-7c11-8a5b-0242ac120002',
};

test('a record says who, as what, when, did what to which row, in answer to which request', async () => {
  await database.transaction((transaction) =>
    recordAudit(transaction, source, { ...event, details: { regionCode: '32.04' } }),
  );
  const [row] = (await database.query('select * from audit_event')) as Record<string, unknown>[];
  expect(row).toEqual({
    id: expect.any(String),
    happened_at: new Date('2024-11-27T01:02:03.456Z'),
    subject: 'ratna',
    actor_name: 'Ratna Komala',
    transaction_id: expect.stringMatching(/^\d+$/),
    client_id: 'payung-console',
    role: 'INSTITUTION_OFFICER',
    institution_code: 'bawaslu-32.04',
    action: 'agreement:register',
    entity_type: 'Agreement',
    entity_id: event.entityId,
    request_id: 'request-0001',
    details: { regionCode: '32.04' },
  });
});

test('a change that is rolled back leaves no record of it', async () => {
  const rolledBack = database.transaction(async (transaction) => {
    await recordAudit(transaction, source, { ...event, entityId: 'never' });
    throw new Error('the change failed');
  });
  await expect(rolledBack).rejects.toThrow('the change failed');
  expect(await database.query("select from audit_event where entity_id = 'never'")).toEqual([]);
});

describe('the service cannot', () => {
  test.each([
    ['change what was written', "update audit_event set subject = 'somebody else'"],
    ['delete it', 'delete from audit_event'],
    ['empty the trail', 'truncate audit_event'],
    ['drop it', 'drop table audit_event'],
    ['change its shape', 'alter table audit_event drop column subject'],
    [
      'put a trigger on it',
      'create trigger t before insert on audit_event execute function suppress_redundant_updates_trigger()',
    ],
    ['put a rule on it', 'create rule r as on insert to audit_event do instead nothing'],
    ['give itself the right', 'grant update on audit_event to current_user'],
    ['become its owner', 'alter table audit_event owner to current_user'],
    ['lock everybody out', 'lock table audit_event in access exclusive mode'],
  ])('%s', async (_case, sql) => {
    const before = (await database.query('select * from audit_event')) as unknown[];
    expect(before.length).toBeGreaterThan(0);
    const attempt = database.transaction((transaction) => transaction.query(sql));
    // PostgreSQL grants nothing where the grantor has nothing to give: a warning, and no right.
    if (sql.startsWith('grant')) await attempt.catch(() => undefined);
    else await expect(attempt).rejects.toThrow(/permission denied|must be owner/);
    expect(await database.query('select * from audit_event')).toEqual(before);
    expect(
      await database.query(
        "select has_table_privilege('audit_event', 'update') or has_table_privilege('audit_event', 'delete') as may",
      ),
    ).toEqual([{ may: false }]);
  });
});
