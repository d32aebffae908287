import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { afterEach, expect, it } from 'vitest';
import { limitUnread } from './slow-readers.ts';
import type { UnreadLimits } from './slow-readers.ts';

// More than the operating system takes for a client that reads nothing.
const LARGE = 16 * 1024 * 1024;

// Large enough to be watched, and read in no time.
const USUAL = 64 * 1024;

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

interface Server {
  readonly askAndRead: (name: string) => Promise<number>;
  /** Asks and takes nothing of the answer. */
  readonly askAndLeaveUnread: (name: string) => Promise<void>;
  /** Whether an answer was sent whole; undefined while it is being sent. */
  readonly sent: (name: string) => boolean | undefined;
}

async function serve(limits: UnreadLimits): Promise<Server> {
  const app = Fastify({ forceCloseConnections: true });
  const answers = new Map<string, { whole?: boolean }>();
  limitUnread(app, limits);
  const text = 'x'.repeat(LARGE);
  app.get<{ Params: { name: string } }>('/:name', async ({ params }, reply) => {
    const answer: { whole?: boolean } = {};
    answers.set(params.name, answer);
    reply.raw.once('close', () => {
      answer.whole = reply.raw.writableFinished;
    });
    return params.name === 'reader' ? text.slice(0, USUAL) : text;
  });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  stop = () => app.close();
  return {
    askAndRead: async (name) => (await (await fetch(`${origin}/${name}`)).arrayBuffer()).byteLength,
    askAndLeaveUnread: async (name) => {
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.pause();
      await once(socket, 'connect');
      socket.write(`GET /${name} HTTP/1.1\r\nHost: x\r\n\r\n`);
      await expect.poll(() => answers.has(name)).toBe(true);
    },
    sent: (name) => answers.get(name)?.whole,
  };
}

it('ends the connection of who does not read its answer, and of nobody who reads', async () => {
  const { askAndRead, askAndLeaveUnread, sent } = await serve({ withinMs: 1_500, mostBytes: 10 * LARGE });
  await askAndLeaveUnread('stuck');
  expect(await askAndRead('reader')).toBe(USUAL);
  await expect.poll(() => sent('stuck'), { timeout: 20_000 }).toBe(false);
  expect(sent('reader')).toBe(true);
});

it('ends who has taken longest when too much waits to be read', async () => {
  const { askAndLeaveUnread, sent } = await serve({ withinMs: 60_000, mostBytes: 2 * LARGE });
  for (const name of ['one', 'two', 'three']) await askAndLeaveUnread(name);
  await expect.poll(() => sent('one'), { timeout: 20_000 }).toBe(false);
  expect([sent('two'), sent('three')]).toEqual([undefined, undefined]);
});
