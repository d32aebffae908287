import { migrate as migrateDatabase } from '@payung/kit/migration.ts';
import { sharedMigrations } from '@payung/kit/shared-migrations.ts';
import { createTestDatabase } from '@payung/kit/testing.ts';
import type { TestDatabase } from '@payung/kit/testing.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createCoverageRollups } from './create-coverage-rollups.ts';
import { createEnrolment } from './create-enrolment.ts';
import { createParticipant } from './create-participant.ts';

const BEFORE = [...sharedMigrations, createParticipant, createEnrolment];

let database: TestDatabase;
let owner: Client;
beforeAll(async () => {
  database = await createTestDatabase('participants');
  await migrateTo(BEFORE);
  owner = new Client({ connectionString: database.migratorUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

async function migrateTo(migrations: typeof BEFORE): Promise<void> {
  const { migratorUrl: url, serviceRole } = database;
  await migrateDatabase({ url, serviceRole, migrations, jobs: false });
}

test('enrolments that were there before are counted by day, those that do not hold left out', async () => {
  await owner.query(`
    insert into participant (nik_sealed, nik_fingerprint, name, birth_date, sex, employment_status, institution_code, example, registered_at)
    select 'x', n::text::bytea, 'Contoh', '1997-09-06', 'MALE', 'NON_ASN', 'kpu-32.04', true, now() from generate_series(1, 4) n;
    insert into enrolment (participant_id, agreement_id, category_code, institution_code, insurer_code, region_code, election_code,
      starts_on, ends_on, wage_base, state, example, enrolled_at)
    select id, '00000000-0000-7000-8000-00000000000a', 'KPPS', 'kpu-32.04', 'bpjs-ID', case n when 4 then '32' else '32.04.11.2001' end, 'PILKADA-2024',
      '2024-11-07', case n when 2 then '2024-11-30'::date else '2024-12-07' end, 1000000, case n when 3 then 'PENDING' else 'ENROLLED' end, true,
      '2024-11-05T17:30:00Z'
    from (select id, row_number() over (order by nik_fingerprint) as n from participant) person`);
  await migrateTo([...BEFORE, createCoverageRollups]);
  const service = await owner.query(
    `select regency_code, to_char(day, 'YYYY-MM-DD') as day, change::int from enrolment_service_rollup order by 1, 2`,
  );
  expect(service.rows).toEqual([
    { regency_code: '32', day: '2024-11-07', change: 1 },
    { regency_code: '32', day: '2024-12-08', change: -1 },
    { regency_code: '32.04', day: '2024-11-07', change: 2 },
    { regency_code: '32.04', day: '2024-12-01', change: -1 },
    { regency_code: '32.04', day: '2024-12-08', change: -1 },
  ]);
  const daily = await owner.query(
    `select regency_code, to_char(enrolled_on, 'YYYY-MM-DD') as day, people::int from enrolment_daily_rollup order by 1`,
  );
  // Half past midnight in Jakarta.
  expect(daily.rows).toEqual([
    { regency_code: '32', day: '2024-11-06', people: 1 },
    { regency_code: '32.04', day: '2024-11-06', people: 2 },
  ]);
});
