import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createLogger } from '@payung/kit/log.ts';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { FindCaller } from '../guard/callers.ts';
import { serveStream, STREAMS_OF_A_SESSION } from './serve-stream.ts';

/** Streams that the played owner has open, and the places that they were asked to begin at. */
const open = new Set<ServerResponse>();
const begunAt: (string | undefined)[] = [];
/** Whether the owner lets the question wait. */
let isSlow = false;
const owner = createServer((request, response) => {
  begunAt.push(request.headers['last-event-id'] as string | undefined);
  open.add(response);
  response.on('close', () => open.delete(response));
  if (isSlow) return;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write('event: begin\nid: place-7\ndata: {}\n\n');
});

let app: FastifyInstance;
let url: string;
beforeAll(async () => {
  owner.listen(0, '127.0.0.1');
  await once(owner, 'listening');
  const here = new URL(`http://127.0.0.1:${(owner.address() as AddressInfo).port}/graphql`);
  const findCaller: FindCaller = async (authorization) =>
    ({ session: authorization === undefined ? null : { clientId: 'test', subject: authorization } }) as Awaited<
      ReturnType<FindCaller>
    >;
  app = fastify();
  await serveStream(app, {
    subgraphs: { agreements: here, participants: here, claims: here },
    findCaller,
    logger: createLogger('test', 'silent'),
  });
  url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql/stream`;
});
// Also after a test that failed: the next begins with no stream open.
afterEach(async () => {
  isSlow = false;
  for (const each of open) each.destroy();
  await until(() => open.size === 0);
});
afterAll(async () => {
  await app.close();
  owner.closeAllConnections();
  owner.close();
});

const QUESTION = JSON.stringify({
  query: 'subscription { entityChanged(types: [AGREEMENT]) { type id kind version cursor } }',
});

function ask(who: string | null, { body = QUESTION, headers = {}, signal = AbortSignal.timeout(20_000) } = {}) {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(who === null ? {} : { authorization: who }), ...headers },
    body,
    signal,
  });
}

/** Waits until something holds; the test's own limit ends what never does. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(5);
}

/** The first message of a stream, as its lines; the stream stays open. */
async function firstMessage(response: Response): Promise<string> {
  const reader = response.body!.getReader();
  let text = '';
  while (!/event: next[\s\S]*\n\n/.test(text)) {
    const { value, done } = await reader.read();
    if (done) break;
    text += new TextDecoder().decode(value);
  }
  return text;
}

it('writes the cursor of each message as its event id too, and goes on from the one that a reader sends back', async () => {
  const leaving = new AbortController();
  const text = await firstMessage(await ask('a', { signal: leaving.signal }));
  const cursor = /"cursor":"([\w-]+)"/.exec(text)?.[1];
  expect(cursor).toBeDefined();
  expect(text).toContain(`id: ${cursor}\nevent: next`);
  leaving.abort();
  await until(() => open.size === 0);
  const again = new AbortController();
  begunAt.length = 0;
  await firstMessage(await ask('a', { headers: { 'last-event-id': cursor! }, signal: again.signal }));
  expect(begunAt).toEqual(['place-7']);
  again.abort();
  await until(() => open.size === 0);
});

it.each([
  ['a place that is none of ours', { headers: { 'last-event-id': 'no-cursor-of-ours' } }, 'BAD_USER_INPUT'],
  ['a question that the address does not know', { body: '{"query":"{ agreements { id } }"}' }, 'Cannot query field'],
])('says what is wrong with %s, and asks no owner', async (_name, asked, says) => {
  begunAt.length = 0;
  expect(await (await ask('a', asked)).text()).toContain(says);
  expect(begunAt).toEqual([]);
});

it('opens nothing to nobody', async () => {
  const refused = await ask(null);
  expect([refused.status, (await refused.json()) as object]).toMatchObject([401, {}]);
});

it('opens so many streams for one session and no more, others beside it, and another once one has ended', async () => {
  const leaving = Array.from({ length: STREAMS_OF_A_SESSION }, () => new AbortController());
  await Promise.all(leaving.map(async ({ signal }) => firstMessage(await ask('full', { signal }))));
  const refused = await ask('full');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
  const other = new AbortController();
  expect((await ask('other', { signal: other.signal })).status).toBe(200);
  leaving[0]!.abort();
  await until(() => open.size === STREAMS_OF_A_SESSION);
  const next = new AbortController();
  let status = 429;
  while (status === 429) ({ status } = await ask('full', { signal: next.signal }));
  expect(status).toBe(200);
  for (const each of [...leaving, other, next]) each.abort();
  await until(() => open.size === 0);
});

it('leaves nothing behind of who goes while the question waits for an owner', async () => {
  isSlow = true;
  for (let round = 0; round < STREAMS_OF_A_SESSION + 1; round += 1) {
    const leaving = new AbortController();
    const asked = ask('impatient', { signal: leaving.signal }).then(
      ({ status }) => status,
      () => 'left',
    );
    await until(() => open.size === 1);
    leaving.abort();
    // Each was taken, which the eleventh would not be if any were still counted.
    expect(await asked).not.toBe(429);
    await until(() => open.size === 0);
  }
});
