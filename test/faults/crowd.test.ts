import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startCopies } from '../kit/copies.ts';
import type { CopiedStack } from '../kit/copies.ts';
import { enrolledOfficer } from '../kit/graph-commands.ts';
import { graphClient, wholeOf } from '../kit/graph-client.ts';
import { signInPerson } from '../kit/sign-in.ts';
import { MOST_MEMORY, memoryOf, watchMemory } from './memory.ts';

// `npm run test:long` only.
const LONG = process.env['LONG'] !== undefined;

const CLIENTS = 1_000;
const SLOW_READERS = 300;

/** Requests that a slow reader sends ahead, and how long each answer is: more together than the system keeps for a reader. */
const SENT_AHEAD = 20;
const PARTS_OF_AN_ANSWER = 15;
const LIST = `query List { ${Array.from({ length: PARTS_OF_AN_ANSWER }, (_, n) => `part${n}: regions(first: 100) { edges { cursor node { id code name kind version } } }`).join(' ')} }`;

describe.skipIf(!LONG)('a crowd', () => {
  let stack: CopiedStack;
  let token: string;

  beforeAll(async () => {
    stack = await startCopies();
    token = await signInPerson(stack, 'admin');
    await enrolledOfficer(graphClient(stack.graphUrl, token));
  }, 180_000);
  afterAll(() => stack?.stop(), 60_000);

  const memory = (): Record<string, number> =>
    Object.fromEntries(stack.copies.map((copy) => [copy.name, memoryOf(copy.pid())]));

  test(`${CLIENTS} clients at once are answered or told when to come again, and nothing is left of them`, async () => {
    const outcomes = new Map<string, number>();
    let slowest = 0;
    const peak: Record<string, number> = {};
    const watch = setInterval(() => {
      for (const [name, mebibytes] of Object.entries(memory())) peak[name] = Math.max(peak[name] ?? 0, mebibytes);
    }, 200);
    const one = async (): Promise<void> => {
      const startedAt = performance.now();
      // Node opens a connection for each request that is under way.
      const response = await fetch(stack.graphUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({
          query: '{ region(code: "32.04") { name promised { people } enrolled { people } claimed { claims } } }',
        }),
      });
      const answer = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      slowest = Math.max(slowest, performance.now() - startedAt);
      const how =
        answer.errors === undefined
          ? 'whole'
          : `${response.status} ${answer.errors[0]?.extensions.code ?? ''}${response.headers.has('retry-after') ? ' with retry-after' : ''}`;
      outcomes.set(how, (outcomes.get(how) ?? 0) + 1);
    };
    const before = memory();
    for (let round = 0; round < 3; round += 1) await Promise.all(Array.from({ length: CLIENTS }, one));
    clearInterval(watch);
    process.stdout.write(
      `\n${[...outcomes].map(([how, times]) => `${times} ${how}`).join(', ')}; slowest ${Math.round(slowest)} ms\nMiB before ${JSON.stringify(before)}\nMiB at most ${JSON.stringify(peak)}\n`,
    );
    // Answered in whole, in part with a code, or refused with the time to come again: nobody is left without a word.
    expect([...outcomes.values()].reduce((sum, times) => sum + times, 0)).toBe(3 * CLIENTS);
    for (const how of outcomes.keys())
      expect(how).toMatch(/^(?:whole|200 SUBGRAPH_(?:TIMEOUT|UNAVAILABLE).*|(?:429|503) \w+ with retry-after)$/);
    expect(outcomes.get('whole')).toBeGreaterThan(CLIENTS);
    for (const [name, mebibytes] of Object.entries(peak)) expect([name, mebibytes < MOST_MEMORY]).toEqual([name, true]);
    const startedAt = performance.now();
    wholeOf(await graphClient(stack.graphUrl, token)('{ region(code: "32.04") { enrolled { people } } }'));
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  }, 300_000);

  test(`${SLOW_READERS} readers who read nothing cost little, and nobody else waits for them`, async () => {
    const gateway = (): number | undefined => stack.of('gateway')[0]?.pid();
    const before = memoryOf(gateway());
    const watch = watchMemory(gateway);
    const readers = Array.from({ length: SLOW_READERS }, () => askAndNotRead(stack.graphUrl, token));
    await Promise.all(readers.map(({ asked }) => asked));
    // Somebody else, whose points of the minute the readers do not use up.
    const ask = graphClient(stack.graphUrl, await signInPerson(stack, 'kpu'));
    const others = () => ask('{ region(code: "32.04") { enrolled { people } } }');
    // What the readers asked for is work like any other: until it is done, others may be told so.
    await expect.poll(async () => (await others()).errors ?? [], { timeout: 90_000, interval: 500 }).toEqual([]);
    let slowest = 0;
    const until = Date.now() + 15_000;
    while (Date.now() < until) {
      const startedAt = performance.now();
      wholeOf(await others());
      slowest = Math.max(slowest, performance.now() - startedAt);
      await wait(100);
    }
    const peak = watch.stop();
    for (const { socket } of readers) socket.destroy();
    await wait(2_000);
    process.stdout.write(
      `\ngateway: ${before} MiB before, ${peak} at most, ${memoryOf(gateway())} after; slowest ${Math.round(slowest)} ms\n`,
    );
    expect(peak).toBeLessThan(MOST_MEMORY);
    expect(slowest).toBeLessThan(8_000);
  }, 180_000);
});

/** Asks for a long answer again and again on one connection, and reads none of it. */
function askAndNotRead(url: string, token: string): { readonly socket: Socket; readonly asked: Promise<void> } {
  const { hostname, port, pathname } = new URL(url);
  const body = JSON.stringify({ query: LIST });
  const socket = connect(Number(port), hostname);
  socket.pause().on('error', () => undefined);
  const asked = new Promise<void>((resolve) => {
    socket.once('connect', () => {
      const head = `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
      socket.write((head + body).repeat(SENT_AHEAD), () => resolve());
    });
    socket.once('close', () => resolve());
  });
  return { socket, asked };
}
