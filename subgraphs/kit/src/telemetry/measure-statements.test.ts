import { Client, Pool } from 'pg';
import copyStreams from 'pg-copy-streams';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { withinBudget } from '../budget.ts';
import { connect } from '../database.ts';
import { readsOf } from '../reads-together.ts';
import { createTestDatabase } from '../testing.ts';
import type { TestDatabase } from '../testing.ts';
import { figureOf } from '../testing/figure-of.ts';
import { measured } from './measure-statements.ts';
import { readMetrics } from './metrics.ts';
import { beginTracing, startSpan, within } from './tracing.ts';

let home: TestDatabase;
beforeAll(async () => {
  home = await createTestDatabase('statements');
});
afterAll(() => home?.drop());

const counted = (statement: string) => figureOf('payung_sql_statement_seconds_count', `statement="${statement}"`);

test('a statement is counted by what it does however it is asked, and a stream is let through', async () => {
  const pool = new Pool({ connectionString: home.url, Client: measured(Client), max: 1 });
  const client = await pool.connect();
  try {
    const before = { select: await counted('select'), with: await counted('with'), other: await counted('other') };
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    expect((await client.query({ text: 'select $1::int as one', values: [2] })).rows).toEqual([{ one: 2 }]);
    expect((await client.query(' WITH a as (select 3 as one) select one from a')).rows).toEqual([{ one: 3 }]);
    const told = await new Promise((resolve) => {
      client.query('select 4 as one', (_error, { rows }) => resolve(rows));
    });
    expect(told).toEqual([{ one: 4 }]);
    const stream = client.query(copyStreams.to('copy (select 5) to stdout'));
    expect(String(await stream.toArray())).toBe('5\n');
    await client.query('/* told by nothing of its own */ select 6');
    expect(await counted('select')).toBe(before.select + 3);
    expect(await counted('with')).toBe(before.with + 1);
    expect(await counted('other')).toBe(before.other + 1);
  } finally {
    client.release();
    await pool.end();
  }
});

test('one that is refused is counted by the class of its code, and shown in the trace without its text', async () => {
  const database = await connect({ url: home.url, tables: [], applicationName: 'payung-statements', connections: 3 });
  const spans: Record<string, unknown>[] = [];
  const stop = beginTracing({
    share: 1,
    keep: ({ name, facts, parent }) => {
      const span: Record<string, unknown> = { name, ...facts, parent: parent?.spanId };
      spans.push(span);
      return {
        rename: () => undefined,
        say: () => undefined,
        fail: (code) => void (span['failed'] = code),
        end: () => void (span['ended'] = true),
      };
    },
  });
  try {
    const before = await figureOf('payung_sql_errors_total', 'class="c22"');
    const request = startSpan({ name: 'request', kind: 'SERVER' });
    await within(request, async () => {
      await expect(database.query(`select '3204110203190001'::date from pg_class`)).rejects.toThrow();
      await database.transaction((transaction) =>
        transaction.query('select relname from pg_class where relname = $1', ['a']),
      );
    });
    expect(await figureOf('payung_sql_errors_total', 'class="c22"')).toBe(before + 1);
    const parent = request?.spanId;
    expect(spans.slice(1)).toMatchObject([
      { name: 'select', 'db.collection.name': 'pg_class', parent, failed: '22008', ended: true },
      { name: 'start', parent, ended: true },
      { name: 'select', 'db.collection.name': 'pg_class', parent, ended: true },
      { name: 'commit', parent, ended: true },
    ]);
    expect(JSON.stringify(spans)).not.toContain('3204110203190001');
    const pool = 'pool="payung-statements"';
    expect(await figureOf('payung_sql_connections', pool, 'state="most"')).toBe(3);
    expect(await figureOf('payung_sql_connections', pool, 'state="busy"')).toBe(0);
    expect(await figureOf('payung_sql_waiting', pool)).toBe(0);
    await database.transaction(async () => {
      expect(await figureOf('payung_sql_connections', pool, 'state="busy"')).toBe(1);
    });
  } finally {
    stop();
    await database.destroy();
  }
  expect((await readMetrics()).text).not.toContain('payung-statements');
});

test('a database that cannot be reached counts as no connection', async () => {
  const before = await figureOf('payung_sql_errors_total', 'class="connection"');
  const pool = new Pool({ connectionString: home.url, Client: measured(Client), max: 1 });
  pool.on('error', () => undefined);
  const client = await pool.connect();
  client.on('error', () => undefined);
  const hanging = client.query('select pg_sleep(20)');
  (client as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream.destroy();
  await expect(hanging).rejects.toThrow();
  client.release(true);
  await pool.end();
  expect(await figureOf('payung_sql_errors_total', 'class="connection"')).toBe(before + 1);
});

test('a caller who waits less than a statement takes, and a statement that takes too long, are no database that is away', async () => {
  const counts = () =>
    Promise.all(
      ['cancelled', 'connection', 'c57'].map((name) => figureOf('payung_sql_errors_total', `class="${name}"`)),
    );
  const database = await connect({ url: home.url, tables: [], applicationName: 'payung-late', connections: 1 });
  try {
    const [cancelled = 0, ...away] = await counts();
    await expect(withinBudget(50, () => database.query('select pg_sleep(60)'))).rejects.toThrow();
    await expect(withinBudget(-1, () => database.query('select 1'))).rejects.toThrow();
    const together = withinBudget(50, () => readsOf(database.manager)!.rows('select pg_sleep(60)', []));
    await expect(together).rejects.toThrow();
    const slow = database.transaction(async (transaction) => {
      await transaction.query('set local statement_timeout = 50');
      await transaction.query('select pg_sleep(60)');
    });
    await expect(slow).rejects.toThrow();
    expect(await counts()).toEqual([cancelled + 4, ...away]);
  } finally {
    await database.destroy();
  }
});
