import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limitReceiving } from './receive-limit.ts';

const app = Fastify();
beforeAll(async () => {
  limitReceiving(app, 150);
  app.post('/slow', async () => 'whole');
  app.post('/file', { config: { takesFiles: true } }, async () => 'whole');
  app.get('/long', async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    return 'answered';
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

/** Sends half a body, and the other half after a while. */
async function sendSlowly(path: string): Promise<string> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 4\r\nConnection: close\r\n\r\n"a`,
  );
  setTimeout(() => socket.write('b"'), 500);
  return (await buffer(socket)).toString();
}

test('a request that arrives too slowly is ended', async () => {
  expect(await sendSlowly('/slow')).toMatch(/^HTTP\/1\.1 408 /);
});

test('a request that is there in full is answered, however long that takes', async () => {
  const { port } = app.server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/long`);
  expect([response.status, await response.text()]).toEqual([200, 'answered']);
});

test('a file may take longer', async () => {
  expect(await sendSlowly('/file')).toMatch(/^HTTP\/1\.1 200 [\s\S]*whole$/);
});
