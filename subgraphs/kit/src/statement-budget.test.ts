import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { fastify } from 'fastify';
import { Client } from 'pg';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { BUDGET_HEADER, currentBudget, endWithCaller, readBudget, takeBudgets, withinBudget } from './budget.ts';
import { connect } from './database.ts';
import type { Database } from './database.ts';
import { databaseEnv, databasePlaceOf } from './database-settings.ts';
import { createLogger } from './log.ts';
import { connectService } from './service-database.ts';
import { createTestDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { behindTls } from './testing/behind-tls.ts';

let home: TestDatabase;
let database: Database;

beforeAll(async () => {
  home = await createTestDatabase('budget');
  // One connection, so that each statement meets what the one before left behind.
  database = await connect({ url: home.url, tables: [], applicationName: 'budget-test', connections: 1 });
});
afterAll(async () => {
  await database?.destroy();
  await home?.drop();
});

const over = { extensions: { code: 'SUBGRAPH_TIMEOUT' } };

describe('statements of a request', () => {
  it('are answered as ever while there is time', async () => {
    const rows = await withinBudget(60_000, () => database.query('select $1::int as n', [7]));
    expect(rows).toEqual([{ n: 7 }]);
  });

  it('are cancelled in the database when the time is over, and leave the connection as good as before', async () => {
    const asked = withinBudget(150, () => database.query("select pg_sleep(60), 'asleep'"));
    await expect(asked).rejects.toMatchObject(over);
    const [found] = await database.query<{ asleep: number }[]>(
      "select count(*)::int as asleep from pg_stat_activity where query like '%asleep%' and state = 'active' and pid <> pg_backend_pid()",
    );
    expect(found?.asleep).toBe(0);
    await Promise.all(Array.from({ length: 5 }, () => database.query('select pg_sleep(0.01)')));
  });

  it('do not begin once it is over', async () => {
    await withinBudget(1, async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await expect(database.query('select 1')).rejects.toMatchObject(over);
    });
  });

  it('undo what a transaction has begun', async () => {
    await database.query('create temporary table kept (n int)');
    const asked = withinBudget(200, () =>
      database.transaction(async (transaction) => {
        await transaction.query('insert into kept values (1)');
        await transaction.query('select pg_sleep(60)');
      }),
    );
    await expect(asked).rejects.toMatchObject(over);
    expect(await database.query('select * from kept')).toEqual([]);
  });

  it('without a budget take what they need', async () => {
    expect(await database.query("select 'done' as said from pg_sleep(0.2)")).toEqual([{ said: 'done' }]);
  });
});

describe('a caller who leaves', () => {
  it('takes along what may be left undone, and nothing else', async () => {
    const server = fastify();
    takeBudgets(server);
    const outcomes: Record<string, Promise<unknown>> = {};
    server.post<{ Params: { how: string } }>('/:how', async ({ params: { how } }) => {
      if (how === 'reads') endWithCaller();
      const seconds = how === 'reads' ? 60 : 0.2;
      const asked = database.query(`select 'done' as said, '${how}' from pg_sleep(${seconds})`);
      outcomes[how] = asked.then(
        () => 'done',
        (error: unknown) => error,
      );
      return asked;
    });
    const origin = await server.listen({ host: '127.0.0.1', port: 0 });
    const headers = { [BUDGET_HEADER]: '60000' };
    try {
      for (const how of ['reads', 'changes']) {
        const caller = request(`${origin}/${how}`, { method: 'POST', headers, agent: false });
        caller.on('error', () => undefined).end();
        await expect.poll(() => how in outcomes).toBe(true);
        caller.destroy();
        expect(await outcomes[how]).toEqual(how === 'reads' ? expect.objectContaining(over) : 'done');
      }
      expect(await database.query('select 1 as n')).toEqual([{ n: 1 }]);
    } finally {
      await server.close();
    }
  });
});

describe('a connection by TLS', () => {
  it('asks by TLS as well that a statement be ended, never in the open', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'payung-tls-'));
    const server = await behindTls(home.url);
    try {
      const authority = path.join(folder, 'authority.pem');
      await writeFile(authority, server.certificate);
      const url = `${server.url}?sslmode=verify-full&sslrootcert=${encodeURIComponent(authority)}`;
      const safe = await connect({ url, tables: [], applicationName: 'tls-test', connections: 1 });
      const asked = withinBudget(150, () => safe.query('select pg_sleep(60)'));
      await expect(asked).rejects.toMatchObject(over);
      expect(await safe.query('select 1 as n')).toEqual([{ n: 1 }]);
      await safe.destroy();
      expect(server.asked).toEqual({ safely: expect.arrayContaining([CANCEL_REQUEST]), openly: [] });
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
  });
});

/** With what a connection begins that ends a statement of another. */
const CANCEL_REQUEST = 80_877_102;

describe('a connection that PostgreSQL cuts', () => {
  it('does not end the process, although nobody listens to it, and is replaced', async () => {
    const { master } = database.driver as unknown as { readonly master: Pool };
    const borrowed = await master.connect();
    const [pid] = (await borrowed.query<{ pid: number }>('select pg_backend_pid() as pid')).rows;
    // Not `once`: it would listen to errors as well.
    const ended = new Promise((resolve) => borrowed.once('end', resolve));
    // A role may cut what is its own.
    const another = new Client({ connectionString: home.url });
    await another.connect();
    await another.query('select pg_terminate_backend($1)', [pid?.pid]);
    await another.end();
    await ended;
    await expect(borrowed.query('select 1')).rejects.toThrow(/not queryable/);
    borrowed.release();
    expect(await database.query('select 1 as n')).toEqual([{ n: 1 }]);
  });
});

describe('a slow statement', () => {
  const told = async (slowMs: string, ask: (slow: Database) => Promise<unknown>): Promise<readonly string[]> => {
    const lines: string[] = [];
    const env = z.object(databaseEnv).parse({ DATABASE_SLOW_MS: slowMs });
    const slow = await connectService({
      ...databasePlaceOf({ ...env, DATABASE_URL: home.url }),
      tables: [],
      applicationName: 'slow-test',
      logger: createLogger('slow', 'info', { write: (line) => void lines.push(line) }),
    });
    await ask(slow.primary);
    await slow.close();
    return lines.filter((line) => line.includes('slow statement'));
  };

  it('is logged from DATABASE_SLOW_MS on, with its text and without its values', async () => {
    const lines = await told('5', async (slow) => {
      await slow.query('select pg_sleep(0.05), $1::text as said', ['Rahasia Sekali']);
      await slow.query("select pg_sleep(0.05), 'Rahasia Sekali' as said");
    });
    const known = lines.map((line) => JSON.parse(line) as { statement: string; took: number });
    expect(
      known.find(({ statement }) => statement === 'select pg_sleep(0.05), $1::text as said')?.took,
    ).toBeGreaterThan(40);
    // A text that may hold a value is told by its first words.
    expect(known.map(({ statement }) => statement)).toContain('select pg_sleep');
    expect(lines.join('')).not.toContain('Rahasia');
  });

  it('is not told of below that', async () => {
    expect(await told('600000', (slow) => slow.query('select pg_sleep(0.05), $1::int', [1]))).toEqual([]);
  });

  it.each(['0', '600001', 'soon'])('cannot begin at %s', (value) => {
    expect(z.object(databaseEnv).safeParse({ DATABASE_SLOW_MS: value }).success).toBe(false);
  });
});

describe('the budget of a request', () => {
  it.each([
    ['100', 100],
    ['600000', 600_000],
    ['0', undefined],
    ['600001', undefined],
    ['1e3', undefined],
    ['-5', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of "%s" is %s', (header, ms) => {
    expect(readBudget(header)).toBe(ms);
  });

  it('comes with its header, behind the body too, and stays with it', async () => {
    const server = fastify();
    takeBudgets(server);
    server.post('/', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const budget = currentBudget();
      return { left: budget === undefined ? null : budget.deadline - performance.now() };
    });
    const left = async (headers: Readonly<Record<string, string>>): Promise<number | null> => {
      const answer = await server.inject({ method: 'POST', url: '/', headers, payload: { a: 1 } });
      return answer.json<{ left: number | null }>().left;
    };
    const [held, without] = await Promise.all([left({ [BUDGET_HEADER]: '60000' }), left({})]);
    expect(held).toBeGreaterThan(30_000);
    expect(held).toBeLessThan(60_000);
    expect(without).toBeNull();
    await server.close();
  });
});
