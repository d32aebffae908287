import { createServer } from 'node:net';
import type { Server } from 'node:net';

import { afterEach, expect, test } from 'vitest';

import { choosePort, freePort, isFree } from './ports.ts';

const servers: Server[] = [];

afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))));

test('a free preferred port is taken', async () => {
  const port = await freePort();
  expect(await choosePort(port)).toBe(port);
});

test.each(['127.0.0.1', '0.0.0.0', '::'])(
  'a port in use on %s is passed over for one a hundred higher',
  async (host) => {
    const port = await portWithFreeNeighbour();
    await listen(port, host);
    expect(await choosePort(port)).toBe(port + 100);
  },
);

test('a port promised to another service of the same start is passed over', async () => {
  const port = await portWithFreeNeighbour();
  expect(await choosePort(port, new Set([port]))).toBe(port + 100);
});

test('past the last port any free one is taken', async () => {
  const taken = new Set(Array.from({ length: 36 }, (_, index) => 65_500 + index));
  const port = await choosePort(65_500, taken);
  expect(taken).not.toContain(port);
  expect(await isFree(port)).toBe(true);
});

async function portWithFreeNeighbour(): Promise<number> {
  for (;;) {
    const port = await freePort();
    if (port < 65_400 && (await isFree(port + 100))) return port;
  }
}

function listen(port: number, host: string): Promise<void> {
  const server = createServer();
  servers.push(server);
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
}
