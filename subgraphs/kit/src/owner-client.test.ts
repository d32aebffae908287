import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';

import { withinBudget } from './budget.ts';
import { createOwnerClient } from './owner-client.ts';
import type { AskOwner } from './owner-client.ts';

const facts = z.object({ agreement: z.object({ people: z.number() }) });
const well = { data: { agreement: { people: 1_876 } } };

/** The owner and its issuer in one; a test says how each behaves. */
let behave: { owner: (response: ServerResponse) => void; token: (response: ServerResponse) => void };
let seen: {
  path: string;
  authorization: string | undefined;
  body: string;
  budget: string | undefined;
  id: string | undefined;
}[];
let url: string;
let stop: () => Promise<void>;
let ask: AskOwner;

const send =
  (body: unknown, status = 200) =>
  (response: ServerResponse) =>
    void response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(typeof body === 'string' ? body : JSON.stringify(body));

beforeEach(async () => {
  seen = [];
  behave = {
    owner: send(well),
    token: (response) =>
      send({ access_token: `token-${seen.filter(({ path }) => path === '/token').length}`, expires_in: 600 })(response),
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const header = (name: string): string | undefined => request.headers[name]?.toString();
    const { authorization } = request.headers;
    const [budget, id] = [header('x-request-budget-ms'), header('x-request-id')];
    seen.push({ path: request.url ?? '', authorization, body, budget, id });
    if (request.url === '/graphql') behave.owner(response);
    else if (request.url === '/token') behave.token(response);
    else send({ token_endpoint: `${url}/token` })(response);
  };
  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  ask = createOwnerClient({
    url: `${url}/graphql`,
    issuer: `${url}/`,
    clientId: 'payung-claims',
    clientSecret: 's:cr%t',
  });
});
afterEach(() => stop());

const question = (): ReturnType<typeof ask<z.infer<typeof facts>>> =>
  ask('query ($id: ID!) { agreement(id: $id) { people } }', { id: 'agr_1' }, facts);
const calls = (path: string) => seen.filter((call) => call.path === path);

test.each(['owner', 'token'] as const)('whoever points elsewhere is not followed: %s', async (who) => {
  behave[who] = (response) => void response.writeHead(307, { location: `${url}/elsewhere` }).end();
  expect(await question()).toMatchObject({ ok: false });
  expect(seen.map(({ path }) => path)).not.toContain('/elsewhere');
});

describe('an owner that answers', () => {
  test('is asked as this service, and its answer is what was asked for', async () => {
    expect(await question()).toEqual({ ok: true, facts: { agreement: { people: 1_876 } } });
    expect(calls('/graphql')).toMatchObject([{ authorization: 'Bearer token-1' }]);
    expect(JSON.parse(calls('/graphql')[0]!.body)).toEqual({
      query: expect.stringContaining('agreement'),
      variables: { id: 'agr_1' },
    });
    expect(calls('/token')[0]).toMatchObject({
      authorization: `Basic ${Buffer.from('payung-claims:s%3Acr%25t').toString('base64')}`,
      body: 'grant_type=client_credentials&scope=payung',
    });
  });

  test('is asked with one token until it is about to expire', async () => {
    await question();
    await question();
    expect(calls('/token')).toHaveLength(1);
    behave.token = send({ access_token: 'short', expires_in: 30 });
    ask = createOwnerClient({ url: `${url}/graphql`, issuer: url, clientId: 'a', clientSecret: 'b' });
    await question();
    await question();
    expect(calls('/token')).toHaveLength(3);
  });

  test('that no longer takes the token is asked again at once with a new one, and once only', async () => {
    await question();
    behave.owner = (response) =>
      seen.at(-1)?.authorization === 'Bearer token-1' ? send(REFUSED_TOKEN, 401)(response) : send(well)(response);
    expect(await question()).toMatchObject({ ok: true });
    behave.owner = send(REFUSED_TOKEN, 401);
    expect(await question()).toMatchObject({ ok: false });
    expect(calls('/graphql').map(({ authorization }) => authorization?.at(-1))).toEqual(['1', '1', '2', '2', '3']);
  });

  test('is asked many things at once with one new token', async () => {
    await Promise.all(Array.from({ length: 10 }, question));
    expect(calls('/token')).toHaveLength(1);
  });
});

const REFUSED_TOKEN = { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] };

describe('an owner in trouble is silence, never a no and never an exception', () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ['talks nonsense', send('<html>502 Bad Gateway</html>', 502)],
    ['answers with nothing', send('')],
    ['answers with half of it', send('{"data":{"agreement":')],
    ['answers with something else', send({ data: { agreement: { people: 'many' } } })],
    ['answers with null', send({ data: { agreement: null } })],
    ['answers with no data', send({ data: null })],
    ['answers with a list', send([])],
    ['refuses', send({ data: null, errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] })],
    ['fails in part', send({ ...well, errors: [{ message: 'part' }] })],
    ['hangs up', (response) => void response.destroy()],
  ])('%s', async (_case, owner) => {
    behave.owner = owner;
    expect(await question()).toEqual({ ok: false, reason: expect.any(String) });
  });

  test('the reason names the code of a refusal and never what was said', async () => {
    behave.owner = send({ errors: [{ message: 'NIK 3204110609970001', extensions: { code: 'FORBIDDEN' } }] });
    expect(await question()).toEqual({ ok: false, reason: 'the owner refused: FORBIDDEN' });
  });

  test('is slow', async () => {
    behave.owner = () => undefined;
    const startedAt = performance.now();
    expect(await question()).toEqual({ ok: false, reason: 'TimeoutError' });
    expect(performance.now() - startedAt).toBeLessThan(4_000);
  });

  test('is down', async () => {
    await question();
    await stop();
    expect(await question()).toMatchObject({ ok: false });
  });
});

describe('an issuer in trouble is silence too', () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ['refuses the secret', send({ error: 'invalid_client' }, 401)],
    ['talks nonsense', send('<html>')],
    ['hangs up', (response) => void response.destroy()],
  ])('%s, and is asked again the next time', async (_case, token) => {
    behave.token = token;
    expect(await question()).toMatchObject({ ok: false });
    expect(calls('/graphql')).toHaveLength(0);
    behave.token = send({ access_token: 'well', expires_in: 600 });
    expect(await question()).toMatchObject({ ok: true });
  });

  test('is not needed while the last token holds, even when it is due for renewal', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await question();
      behave.token = (response) => void response.destroy();
      vi.setSystemTime(Date.now() + 570_000);
      expect(await question()).toMatchObject({ ok: true });
      vi.setSystemTime(Date.now() + 40_000);
      expect(await question()).toMatchObject({ ok: false });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the time and the name of a request', () => {
  const tooLate = { ok: false, reason: 'TimeoutError' };
  const hang = (): undefined => undefined;

  test('go with the question: what is left of its budget, and its name', async () => {
    await withinBudget(60_000, question, 'request-0001');
    await withinBudget(1_900, question, 'request-0002');
    await withinBudget(Number.POSITIVE_INFINITY, question, 'request-0003');
    const [long, short, endless] = calls('/graphql');
    expect(long).toMatchObject({ budget: '2000', id: 'request-0001' });
    expect(short).toMatchObject({ budget: expect.stringMatching(/^\d+$/), id: 'request-0002' });
    expect(Number(short?.budget)).toBeLessThan(1_900);
    expect(endless).toMatchObject({ budget: '2000', id: 'request-0003' });
    // The issuer is none of ours, and its token is for others as well.
    expect(calls('/token')).toMatchObject([{ budget: undefined, id: undefined }]);
  });

  test('a worker, which answers nobody, asks for two seconds and under no name', async () => {
    await question();
    expect(calls('/graphql')).toMatchObject([{ budget: '2000', id: undefined }]);
  });

  test.each(['owner', 'token'] as const)('end together, whoever is slow: %s', async (who) => {
    behave[who] = hang;
    const waitsLong = question().then(() => 'waits long');
    const waitsLittle = withinBudget(100, question);
    expect(await Promise.race([waitsLittle, waitsLong])).toEqual(tooLate);
  });

  test('nobody is asked when it is over', async () => {
    await question();
    seen = [];
    expect(await withinBudget(-1, question)).toEqual(tooLate);
    expect(seen).toEqual([]);
  });

  test('one who has little does not take the token from those who wait for it too', async () => {
    let give = hang as () => void;
    behave.token = (response) => {
      give = () => send({ access_token: 'late', expires_in: 600 })(response);
    };
    const patient = question();
    expect(await withinBudget(50, question)).toEqual(tooLate);
    await expect.poll(() => calls('/token').length).toBe(1);
    give();
    expect(await patient).toMatchObject({ ok: true });
  });
});
