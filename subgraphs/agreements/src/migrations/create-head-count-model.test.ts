import { migrate as migrateDatabase } from '@payung/kit/migration.ts';
import { sharedMigrations } from '@payung/kit/shared-migrations.ts';
import { createTestDatabase } from '@payung/kit/testing.ts';
import type { TestDatabase } from '@payung/kit/testing.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { addAgreementLifeCycle } from './add-agreement-life-cycle.ts';
import { createAgreement } from './create-agreement.ts';
import { createReference } from './create-reference.ts';

let database: TestDatabase;
let owner: Client;
beforeAll(async () => {
  database = await createTestDatabase('agreements');
  await migrateDatabase({
    url: database.migratorUrl,
    serviceRole: database.serviceRole,
    migrations: [...sharedMigrations, createReference, createAgreement, addAgreementLifeCycle],
    jobs: false,
  });
  owner = new Client({ connectionString: database.migratorUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

test('seats that an installation had are rules from the beginning; combined categories have those of their parts instead', async () => {
  await owner.query(`
    insert into officer_category (code, position, name_id, name_en, body, level, ad_hoc, civil_servants,
      seats_minimum, seats_maximum, seats_source, seats_confidence)
    values ('PPK', 1, 'x', 'x', 'KPU', 'DISTRICT', true, false, 5, 5, 'a source', 'DERIVED'),
      ('PENDUKUNG_SEK_PPK', 2, 'x', 'x', 'KPU', 'DISTRICT', true, false, 2, 2, 'a source', 'DERIVED'),
      ('SEK_PANWASCAM', 3, 'x', 'x', 'BAWASLU', 'DISTRICT', true, false, 5, 8, 'practice', 'PRESS'),
      ('PPK_DAN_SEKRETARIAT', 4, 'x', 'x', 'KPU', 'DISTRICT', true, false, 8, 10, 'a source', 'DERIVED'),
      ('PANTARLIH', 5, 'x', 'x', 'KPU', 'POLLING_STATION', true, false, null, null, null, null)`);
  await migrate(database.migratorUrl, database.serviceRole);
  const { rows } = await owner.query(
    'select category_code, effective_from, minimum, usual, maximum, source, confidence from officer_seats order by 1',
  );
  const moved = (code: string, [minimum, usual, maximum]: readonly number[], source: string, confidence: string) => ({
    category_code: code,
    effective_from: null,
    minimum,
    usual,
    maximum,
    source,
    confidence,
  });
  expect(rows).toEqual([
    // Some districts do without support staff.
    moved('PENDUKUNG_SEK_PPK', [0, 2, 2], 'a source', 'DERIVED'),
    moved('PPK', [5, 5, 5], 'a source', 'DERIVED'),
    moved('SEK_PANWASCAM', [5, 8, 8], 'practice', 'PRESS'),
  ]);
});
