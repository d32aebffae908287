import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { createTestDatabase } from '@payung/kit/testing.ts';
import type { TestDatabase } from '@payung/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { migrate } from './migrate.ts';
import { tables } from './tables.ts';

describe('migrations of participants', () => {
  let database: TestDatabase;
  let ran: readonly string[];
  let service: Database;

  beforeAll(async () => {
    database = await createTestDatabase('participants');
    ran = await migrate(database.migratorUrl, database.serviceRole);
    service = await connect({ url: database.url, tables, applicationName: 'test', connections: 2 });
  });
  afterAll(async () => {
    await service.destroy();
    await database.drop();
  });

  it('run once: a second time there is nothing left to do', async () => {
    expect(ran).toEqual(expect.arrayContaining(['create-participant', 'create-enrolment']));
    expect(await migrate(database.migratorUrl, database.serviceRole)).toEqual([]);
  });

  it('make the tables that the code describes', async () => {
    const owner = await connect({ url: database.migratorUrl, tables, applicationName: 'test', connections: 1 });
    try {
      const { upQueries } = await owner.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });

  it.each([
    ['deletes no participant', 'delete from participant'],
    ['deletes no enrolment', 'delete from enrolment'],
    ['changes no roll-up by itself', 'update enrolment_rollup set people = 0'],
    [
      'adds no roll-up by itself',
      `insert into enrolment_rollup select agreement_id, '', '', '', '', '', false, 1 from enrolment`,
    ],
    ['changes nothing in the trail', `update audit_event set action = 'x'`],
    ['changes no table', 'alter table participant add column note text'],
    ['makes no table', 'create table note (id integer)'],
  ])('leave the service without the right to more: it %s', async (_name, statement) => {
    await expect(service.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('find the people of a region by an index, which a pattern in another collation would pass by', async () => {
    const owner = await connect({ url: database.migratorUrl, tables, applicationName: 'test', connections: 1 });
    try {
      await owner.query('set enable_seqscan = off');
      const plan: object[] = await owner.query(`explain select from enrolment where region_code like '32.04.%'`);
      expect(JSON.stringify(plan)).toContain('enrolment_region_code_idx');
    } finally {
      await owner.destroy();
    }
  });
});
