import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { createTestDatabase } from '@payung/kit/testing.ts';
import type { TestDatabase } from '@payung/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { migrate } from './migrate.ts';
import { tables } from './tables.ts';

describe('migrations of claims', () => {
  let database: TestDatabase;
  let ran: readonly string[];
  let service: Database;

  beforeAll(async () => {
    database = await createTestDatabase('claims');
    ran = await migrate(database.migratorUrl, database.serviceRole);
    service = await connect({ url: database.url, tables, applicationName: 'test' });
  });

  afterAll(async () => {
    await service.destroy();
    await database.drop();
  });

  it('run once: a second time there is nothing left to do', async () => {
    expect(ran).toContain('create-claim');
    expect(await migrate(database.migratorUrl, database.serviceRole)).toEqual([]);
  });

  it('make the tables that the code describes', async () => {
    const owner = await connect({ url: database.migratorUrl, tables, applicationName: 'test' });
    try {
      const { upQueries } = await owner.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });

  it.each([
    ['deletes no claim', 'delete from claim'],
    ['changes no count by itself', 'update claim_rollup set claims = 0'],
    ['changes nothing in the trail', `update audit_event set action = 'x'`],
    ['changes no table', 'alter table claim add column note text'],
    ['makes no table', 'create table note (id integer)'],
  ])('leave the service without the right to more: it %s', async (_name, statement) => {
    await expect(service.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});
