import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { answerOneAtATime } from './one-at-a-time.ts';

const app = Fastify();
let begun: number[] = [];
let atOnce = 0;
let mostAtOnce = 0;
let mayEnd = Promise.resolve();

beforeAll(async () => {
  answerOneAtATime(app);
  app.get<{ Params: { n: string } }>('/:n', async ({ params }) => {
    begun.push(Number(params.n));
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    await mayEnd;
    await wait(1);
    atOnce -= 1;
    return `<${params.n}>`;
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

/** Sends so many requests ahead on one connection, all in one piece. */
async function send(requests: number): Promise<{ readonly socket: Socket; readonly received: () => string }> {
  begun = [];
  mostAtOnce = 0;
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  let received = '';
  socket.on('data', (chunk) => (received += String(chunk))).on('error', () => undefined);
  const text = Array.from({ length: requests }, (_, n) => `GET /${n} HTTP/1.1\r\nHost: x\r\n\r\n`).join('');
  await new Promise<void>((written) => socket.write(text, () => written()));
  return { socket, received: () => received };
}

test('requests that are sent ahead are answered in order, one at a time', async () => {
  const { socket, received } = await send(5);
  await expect.poll(received).toContain('<4>');
  expect(received().match(/(?<=<)\d/g)).toEqual(['0', '1', '2', '3', '4']);
  expect(mostAtOnce).toBe(1);
  socket.destroy();
});

test('who sends too far ahead is cut off, and nothing of what waited is begun', async () => {
  let end = (): void => undefined;
  mayEnd = new Promise((resolve) => (end = resolve));
  const { socket } = await send(40);
  await expect.poll(() => socket.destroyed || socket.readyState !== 'open').toBe(true);
  end();
  await wait(20);
  expect(begun).toEqual([0]);
  // Others notice nothing.
  const { socket: other, received } = await send(2);
  await expect.poll(received).toContain('<1>');
  other.destroy();
});
