import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { HeldRows } from '@payung/kit/held-rows.ts';
import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';

import { tables } from '../tables.ts';
import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { person } from '../testing/people.ts';
import { holdReference, loadReference } from './load-reference.ts';

let world: AgreementsWorld;
let owner: Client;
let database: Database;

beforeAll(async () => {
  world = await startAgreementsWorld();
  owner = new Client({ connectionString: world.database.migratorUrl });
  await owner.connect();
  database = await connect({ url: world.database.url, tables, applicationName: 'test', connections: 3 });
});
afterAll(async () => {
  await owner?.end();
  await database?.destroy();
  await world?.stop();
});

const LIST = `{ agreements(first: 20) { edges { node {
  region { code name kind } election { code name { id en } } parties { institution { code name kind } }
  beneficiaries { headcounts { category { code name { id } } } } warnings { code message { en } }
} } } }`;

/** Statements about reference data, but for the one that asks whether it is still the same. */
const REFERENCE = /"region"\.|"institution"\.|"election"\.|officer_category/;

const nationalAdmin = person('admin');
const ask = async () => {
  const answer = await world.askAs(nationalAdmin, LIST);
  expect(answer.errors).toEqual([]);
  return JSON.stringify(answer.data);
};
const version = async (): Promise<unknown> => (await owner.query('select version from reference_version')).rows;

test('reference data is read once, and the answers with it and from it are the same', async () => {
  const read = await statementsOf(async () => void (await ask()));
  expect(read.filter((text) => REFERENCE.test(text)).length).toBeGreaterThanOrEqual(4);
  const first = await ask();
  let held = '';
  const statements = await statementsOf(async () => void (held = await ask()));
  expect(held).toBe(first);
  expect(statements.filter((text) => REFERENCE.test(text))).toEqual([]);
  // A change that changes nothing: all is read again.
  await owner.query("update region set name = name where code = '32'");
  expect(await ask()).toBe(first);
});

describe('a change is seen by the next request', () => {
  it.each([
    [
      'of a region',
      "update region set name = name || ' (lama)' where code in (select region_code from agreement)",
      '(lama)',
    ],
    ['of an institution', "update institution set name = name || ' (dulu)'", '(dulu)'],
    ['of an election', "update election set name_id = name_id || ' (kemarin)'", '(kemarin)'],
    ['of a category', "update officer_category set name_id = name_id || ' (usang)'", '(usang)'],
    [
      'of the seats of a category',
      "update officer_seats set minimum = 9999, usual = 9999, maximum = 9999 where category_code = 'KPPS'",
      'the 9999 seats',
    ],
  ])('%s', async (_what, change, mark) => {
    expect(await ask()).not.toContain(mark);
    await owner.query('begin');
    await owner.query(change);
    // Nobody sees what is not done yet, nor anything of it kept.
    expect(await ask()).not.toContain(mark);
    await owner.query('commit');
    expect(await ask()).toContain(mark);
  });

  it('and never of one that was taken back', async () => {
    const before = await version();
    await owner.query("begin; update region set name = 'tidak jadi'");
    expect(await ask()).not.toContain('tidak jadi');
    await owner.query('rollback');
    expect(await version()).toEqual(before);
    expect(await ask()).not.toContain('tidak jadi');
  });
});

test.each(
  Object.entries({
    region: 'name',
    institution: 'name',
    election: 'name_id',
    officer_category: 'name_id',
    officer_category_part: 'position',
    officer_seats: 'minimum',
  }).flatMap(([table, column]) => [
    `insert into ${table} select * from ${table} where false`,
    `update ${table} set ${column} = ${column} where false`,
    `delete from ${table} where false`,
    // What nothing refers to can be emptied.
    ...(['officer_category_part', 'officer_seats'].includes(table) ? [`truncate ${table}`] : []),
  ]),
)('there is another version after: %s', async (statement) => {
  await owner.query('begin');
  const before = await version();
  await owner.query(statement);
  const after = await version();
  await owner.query('rollback');
  expect(after).not.toEqual(before);
});

test('nobody reads what was already changed before they began, however many change and read at once', async () => {
  const copies = [holdReference(), holdReference()];
  const now = Temporal.Now.instant();
  const writer = { written: 0, over: false };
  const write = async (): Promise<void> => {
    for (let next = 1; next <= 60; next++) {
      await owner.query("update region set name = $1 where code = '32'", [String(next)]);
      writer.written = next;
    }
    writer.over = true;
  };
  let reads = 0;
  const keepReading = async (held: ReturnType<typeof holdReference>): Promise<void> => {
    while (!writer.over) {
      const committed = writer.written;
      const region = await loadReference(database.manager, now, held).regions.load('32');
      expect(Number(region?.name)).toBeGreaterThanOrEqual(committed);
      reads += 1;
    }
  };
  await owner.query("update region set name = '0' where code = '32'");
  await Promise.all([write(), ...copies.map(keepReading), keepReading(copies[0]!)]);
  expect(reads).toBeGreaterThan(copies.length);
});

test('what a transaction has changed, it reads itself', async () => {
  const held = holdReference();
  const now = Temporal.Now.instant();
  const migrator = await connect({ url: world.database.migratorUrl, tables, applicationName: 'test', connections: 1 });
  const load = (manager: Database['manager']) => loadReference(manager, now, held).regions.load('33');
  const before = (await load(migrator.manager))?.name;
  await migrator.transaction(async (transaction) => {
    await transaction.query("update region set name = 'di dalam' where code = '33'");
    expect((await load(transaction))?.name).toBe('di dalam');
    await transaction.query('update region set name = $1 where code = $2', [before, '33']);
  });
  expect((await load(migrator.manager))?.name).toBe(before);
  await migrator.destroy();
});

describe('rows that are held', () => {
  it('are given at their version alone, and no more of them than may be', () => {
    const held = new HeldRows<string>(2);
    held.keep('a', [['1', 'one']]);
    expect([held.find('a', '1'), held.find('b', '1'), held.find('a', '2')]).toEqual(['one', undefined, undefined]);
    held.keep('b', [['2', 'two']]);
    expect([held.find('a', '1'), held.find('b', '1'), held.find('b', '2')]).toEqual([undefined, undefined, 'two']);
    held.keep('b', [
      ['3', 'three'],
      ['4', 'four'],
    ]);
    expect(['2', '3', '4'].filter((key) => held.find('b', key) !== undefined)).toEqual(['4']);
  });
});
