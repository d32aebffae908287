import { afterEach, expect, test } from 'vitest';

import type { Database } from './database.ts';
import { createHealthServer } from './run-worker.ts';

const open: { close: () => Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

function serverOf({ database = true, working = true }: { database?: boolean; working?: boolean }) {
  const query = async (): Promise<unknown> => {
    if (!database) throw new Error('no connection');
    return [];
  };
  const server = createHealthServer({ query } as unknown as Database, { isWorking: () => working });
  open.push(server);
  return server;
}

test('a worker is alive and ready while its database answers and its queue is worked', async () => {
  const server = serverOf({});
  expect((await server.inject('/healthz')).statusCode).toBe(200);
  const ready = await server.inject('/readyz');
  expect(ready.statusCode).toBe(200);
  expect(ready.json()).toEqual({ status: 'ready', checks: { database: true, queue: true } });
});

test('a worker without its database is alive and not ready', async () => {
  const server = serverOf({ database: false });
  expect((await server.inject('/healthz')).statusCode).toBe(200);
  const ready = await server.inject('/readyz');
  expect(ready.statusCode).toBe(503);
  expect(ready.json()).toMatchObject({ checks: { database: false, queue: true } });
});

test('a worker whose queue has ended says so', async () => {
  const ready = await serverOf({ working: false }).inject('/readyz');
  expect(ready.statusCode).toBe(503);
  expect(ready.json()).toMatchObject({ checks: { database: true, queue: false } });
});

test('a worker answers nothing but its health', async () => {
  const elsewhere = await serverOf({}).inject('/graphql');
  expect(elsewhere.statusCode).toBe(404);
});
