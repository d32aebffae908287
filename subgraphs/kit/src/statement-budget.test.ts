import { fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { BUDGET_HEADER, currentBudget, readBudget, takeBudgets, withinBudget } from './budget.ts';
import { connect } from './database.ts';
import type { Database } from './database.ts';
import { createTestDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';

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
