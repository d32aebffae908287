import { createHash } from 'node:crypto';
import { request as openRequest } from 'node:http';
import type { AddressInfo } from 'node:net';

import { buildSubgraphSchema } from '@apollo/subgraph';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, parse } from 'graphql';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { Session } from './access.ts';
import { BUDGET_HEADER, currentBudget } from './budget.ts';
import { createLogger } from './log.ts';
import { readRequest } from './request-context.ts';
import type { RequestContext } from './request-context.ts';
import { scalarResolvers } from './scalars.ts';
import { ShortWay } from './short-way.ts';
import { createSubgraphServer } from './subgraph-server.ts';
import { ask } from './testing.ts';

const NIK = '3204110609970001';
const typeDefs = parse(`
  scalar Date
  type Query {
    echo(text: String!): String
    count(first: Int! = 20): Int
    days(on: Date!): Date
    sized(size: Size!): Size
    broken: String
    away: String
    forbidden: String
    stored(text: String!): String
    times(fail: Boolean! = false): Int
    patient: Boolean
  }
  type Mutation { spend(fail: Boolean!): Int patient: Boolean }
  enum Size { SMALL LARGE }
`);
/** How often something ran. */
let ran = 0;
const run = (_root: unknown, { fail }: { fail: boolean }): number => {
  ran += 1;
  if (fail) throw new GraphQLError('Not today.', { extensions: { code: 'BAD_USER_INPUT' } });
  return 1;
};
/** Goes on when it is told to, and says whether it still has time then. */
let patience: { begun: () => void; goOn: Promise<void>; hasTime: (has: boolean) => void };
const wait = async (): Promise<boolean> => {
  patience.begun();
  await patience.goOn;
  const has = currentBudget()!.deadline > performance.now();
  patience.hasTime(has);
  return has;
};
const resolvers = {
  Date: scalarResolvers.Date,
  Mutation: { spend: run, patient: wait },
  Query: {
    times: run,
    patient: wait,
    echo: (_root: unknown, { text }: { text: string }) => text,
    count: (_root: unknown, { first }: { first: number }) => first,
    days: (_root: unknown, { on }: { on: unknown }) => on,
    sized: (_root: unknown, { size }: { size: string }) => size,
    broken: () => {
      throw Object.assign(new Error(`could not read ${NIK}`), { code: '22P02', detail: NIK });
    },
    away: async () => {
      // The driver's own words name an address.
      await new Client({ connectionString: 'postgres://nobody:secret@127.0.0.1:1/nowhere' }).connect();
    },
    forbidden: () => {
      throw new GraphQLError('Ask an administrator.', {
        extensions: { code: 'FORBIDDEN', permission: 'claim:read', secret: NIK },
      });
    },
    stored: async (_root: unknown, { text }: { text: string }) => {
      const client = new Client({ connectionString: process.env['TEST_PG_ADMIN_URL'] });
      await client.connect();
      try {
        return (await client.query<{ text: string }>('select $1::text as text', [text])).rows[0]?.text;
      } finally {
        await client.end();
      }
    },
  },
};

const CALLER: Session = {
  subject: 'mitra-uji',
  clientId: 'mitra',
  name: 'Mitra',
  role: 'NATIONAL_ADMIN',
  institutionCode: null,
  regionCodes: ['ID'],
  registersExamples: false,
  scopes: ['agreements:read', 'agreements:write'],
};

let server: FastifyInstance;
let origin: string;
let ready = true;
let lines: string[] = [];

beforeAll(async () => {
  server = await createSubgraphServer<RequestContext>({
    schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
    logger: createLogger('test', 'info', { write: (line) => lines.push(line) }),
    createContext: (request) =>
      readRequest(request, async (token) => {
        if (token === 'unreachable') throw new Error('the issuer is down');
        if (token.startsWith('kept-to-')) return { ...CALLER, networks: [token.slice('kept-to-'.length)] };
        return token === 'caller' ? CALLER : null;
      }),
    ready: {
      database: async () => ready,
      queue: async () => {
        if (!ready) throw new Error('the queue is gone');
        return true;
      },
    },
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
beforeEach(() => (lines = []));
afterAll(() => server?.close());

const query = (text: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  ask(`${origin}/graphql`, text, { variables, headers });

describe('past the gateway', () => {
  const as = (token: string, headers: Record<string, string> = {}) =>
    query('{ echo(text: "x") }', {}, { authorization: `Bearer ${token}`, ...headers });

  test.each([
    ['from its networks', 'kept-to-127.0.0.1', {}, null],
    ['from elsewhere', 'kept-to-203.0.113.9', {}, 'FORBIDDEN'],
    ['from its networks, as a gateway says', 'kept-to-203.0.113.9', { 'x-forwarded-for': '203.0.113.9' }, null],
    ['from elsewhere, as a gateway says', 'kept-to-127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }, 'FORBIDDEN'],
  ])('a client that is kept to networks calls %s', async (_where, token, headers, code) => {
    const answer = await as(token, headers);
    expect(answer.errors?.[0]?.extensions?.['code'] ?? null).toBe(code);
  });

  test('nobody but a gateway is believed where a caller is', async () => {
    const elsewhere = await createSubgraphServer<RequestContext>({
      schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
      logger: createLogger('test', 'silent'),
      gateways: ['203.0.113.0/24'],
      createContext: (request) => readRequest(request, async () => ({ ...CALLER, networks: ['10.0.0.0/8'] })),
      ready: {},
    });
    const answer = await elsewhere.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: 'Bearer x', 'x-forwarded-for': '10.1.1.1' },
      payload: { query: '{ echo(text: "x") }' },
    });
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    await elsewhere.close();
  });

  const many = (count: number, each: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => each(index)).join(' ');
  test.each([
    [
      'more aliases than the gateway lets through',
      `{ ${many(25, (n) => `a${n}: echo(text: "x")`)} ...F } fragment F on Query { ${many(25, (n) => `b${n}: echo(text: "x")`)} }`,
    ],
    ['more tokens', `{ ${many(13_000, () => 'broken')} }`],
    [
      'fragments of fragments that spell out to millions',
      `{ ...F0 } ${many(20, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F20 on Query { broken }`,
    ],
    ['a batch', null],
  ])('an owner answers no %s', async (_what, text) => {
    if (text === null) {
      const answer = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([{ query: '{ broken }' }, { query: '{ broken }' }]),
      });
      expect(answer.status).toBe(400);
      return;
    }
    const answer = await query(text);
    expect(answer.errors?.[0]?.extensions?.['code']).toMatch(/^GRAPHQL_(?:VALIDATION|PARSE)_FAILED$/);
  });

  test('what is refused leaves a line with code, field and permission, and who by letters that tell nobody', async () => {
    await query('{ forbidden }', {}, { authorization: 'Bearer caller' });
    const line = lines.map((text) => JSON.parse(text) as Record<string, unknown>).find(({ msg }) => msg === 'refused');
    expect(line).toMatchObject({
      level: 40,
      code: 'FORBIDDEN',
      field: 'forbidden',
      permission: 'claim:read',
      role: 'NATIONAL_ADMIN',
      client: 'mitra',
      who: expect.stringMatching(/^[\da-f]{12}$/),
    });
    expect(lines.join('')).not.toMatch(/mitra-uji|3204110609970001/);
    expect(lines.map((text) => JSON.parse(text) as object)).toContainEqual(
      expect.objectContaining({ msg: 'request', role: 'NATIONAL_ADMIN' }),
    );
  });
});

describe('what is wrong with a request is the caller’s to read', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ['a query that cannot be read', '{ echo(', {}, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a day that never was, in the query', '{ days(on: "2023-02-29") }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a day that never was, in a variable',
      'query ($on: Date!) { days(on: $on) }',
      { on: '2023-02-29' },
      'BAD_USER_INPUT',
    ],
    [
      'a text where a number is due',
      'query ($first: Int!) { count(first: $first) }',
      { first: 'many' },
      'BAD_USER_INPUT',
    ],
    [
      'a number that is too large',
      'query ($first: Int!) { count(first: $first) }',
      { first: 2 ** 31 },
      'BAD_USER_INPUT',
    ],
    [
      'a value that the enum does not have',
      'query ($size: Size!) { sized(size: $size) }',
      { size: 'HUGE' },
      'BAD_USER_INPUT',
    ],
    ['a variable that is missing', 'query ($first: Int!) { count(first: $first) }', {}, 'BAD_USER_INPUT'],
    [
      'a text that no database keeps',
      'query ($text: String!) { stored(text: $text) }',
      { text: 'a\0b' },
      'BAD_USER_INPUT',
    ],
    ['a text that no database keeps, in the query', '{ stored(text: "a\\u0000b") }', {}, 'BAD_USER_INPUT'],
    [
      'two operations and no name',
      'query A { echo(text: "") } query B { echo(text: "") }',
      {},
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['nobody may look around', '{ __schema { types { name } } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', async (_case, text, variables, code) => {
    const { errors, status } = await query(text, variables);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code }]);
    expect(status).toBeLessThan(500);
    expect(lines.join()).not.toContain('unexpected error');
  });

  test('a variable that is wrong is named, and its value is not repeated', async () => {
    const { errors } = await query('query ($size: Size!) { sized(size: $size) }', { size: NIK });
    expect(errors[0]?.message).toContain('$size');
    expect(JSON.stringify([errors, lines])).not.toContain(NIK);
  });

  test('a default stands in for a variable that was not sent', async () => {
    expect((await query('query ($first: Int = 7) { count(first: $first) }')).data).toEqual({ count: 7 });
    expect((await query('query ($first: Int!) { count(first: $first) }', { first: 5 })).data).toEqual({ count: 5 });
    expect((await query('{ count }')).data).toEqual({ count: 20 });
  });
});

describe('what is wrong with the service is not', () => {
  test('an unexpected error leaves without what it says, and the log has no personal value either', async () => {
    const answer = await query('{ broken echo(text: "still here") }', {}, { 'x-request-id': 'request-0001' });
    expect(answer).toMatchObject({
      status: 200,
      data: { broken: null, echo: 'still here' },
      errors: [{ path: ['broken'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(JSON.stringify(answer)).not.toContain(NIK);
    expect(lines.join()).toContain('unexpected error');
    expect(lines.join()).not.toContain(NIK);
  });

  test('a database that is away is said to be, so that what others own is still shown, and its address is not', async () => {
    const { errors, data, status } = await query('{ away echo(text: "here") }');
    expect([status, data]).toEqual([200, { away: null, echo: 'here' }]);
    expect(errors).toMatchObject([{ path: ['away'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    expect(errors[0]?.message).toContain('idempotency key');
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|secret/);
    expect(lines.join()).toContain('is away');
    expect(lines.join()).not.toContain('unexpected error');
  });

  test('a refusal leaves with its sentence and its code, and nothing else', async () => {
    const { errors } = await query('{ forbidden }');
    expect(errors).toMatchObject([{ message: 'Ask an administrator.' }]);
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });
});

describe('a token', () => {
  test.each([
    ['that does not hold', 'Bearer forged', 401, 'UNAUTHENTICATED'],
    ['that is none', 'Basic YTpi', 401, 'UNAUTHENTICATED'],
    ['that is empty', 'Bearer ', 401, 'UNAUTHENTICATED'],
    ['that cannot be checked', 'Bearer unreachable', 503, 'IDENTITY_UNAVAILABLE'],
  ])('%s ends the request', async (_case, authorization, status, code) => {
    const answer = await query('{ echo(text: "hello") }', {}, { authorization });
    expect(answer.status).toBe(status);
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual([{ code }]);
    expect(answer.data ?? null).toBeNull();
    expect(lines.join()).not.toContain(authorization);
  });
});

describe('a request', () => {
  test('keeps the name it came with, or gets one', async () => {
    const named = await fetch(`${origin}/healthz`, { headers: { 'x-request-id': 'request-0001' } });
    expect(named.headers.get('x-request-id')).toBe('request-0001');
    const odd = await fetch(`${origin}/healthz`, { headers: { 'x-request-id': 'a b' } });
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('is a POST, and no simple one that a foreign page could send', async () => {
    expect((await fetch(`${origin}/graphql?query={__typename}`)).status).toBe(404);
    const simple = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{__typename}"}',
    });
    expect(simple.status).toBeGreaterThanOrEqual(400);
  });

  test('is logged without its address and its variables', async () => {
    await query('query ($text: String!) { echo(text: $text) }', { text: NIK });
    await expect.poll(() => lines.some((line) => line.includes('"route":"/graphql"'))).toBe(true);
    expect(lines.join()).not.toContain(NIK);
  });
});

test('the service is alive whatever it depends on, and ready only with all of it', async () => {
  const get = async (path: string) => {
    const response = await fetch(`${origin}${path}`);
    return { status: response.status, body: await response.json() };
  };
  expect(await get('/readyz')).toEqual({
    status: 200,
    body: { status: 'ready', checks: { database: true, queue: true } },
  });
  ready = false;
  expect(await get('/readyz')).toEqual({
    status: 503,
    body: { status: 'not ready', checks: { database: false, queue: false } },
  });
  expect(await get('/healthz')).toEqual({ status: 200, body: { status: 'ok' } });
  ready = true;
});

describe('an operation that was answered before', () => {
  const post = async (body: object, headers: Record<string, string>) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const kept = ['content-type', 'retry-after', 'cache-control'].map((name) => response.headers.get(name));
    return { status: response.status, kept, text: await response.text() };
  };
  const caller = { authorization: 'Bearer caller' };

  test.each<[string, object, Record<string, string>]>([
    ['without a flaw', { query: '{ a: echo(text: "x") days(on: "2024-11-27") }' }, caller],
    [
      'in the media type of GraphQL',
      { query: '{ b: echo(text: "x") }' },
      { accept: 'application/graphql-response+json' },
    ],
    ['in a media type that nobody speaks', { query: '{ b: echo(text: "x") }' }, { accept: 'text/csv' }],
    ['in part', { query: '{ c: echo(text: "x") forbidden }' }, caller],
    ['not at all', { query: 'query ($s: Size!) { sized(size: $s) }', variables: { s: 'HUGE' } }, caller],
    ['with variables that are none', { query: 'query ($f: Int!) { count(first: $f) }', variables: [1] }, caller],
    ['by a name', { query: 'query A { echo(text: "a") } query B { echo(text: "b") }', operationName: 'B' }, caller],
    ['by a name that is not there', { query: 'query A { echo(text: "a") }', operationName: 'C' }, caller],
    ['by a name that is none', { query: 'query A { echo(text: "a") }', operationName: '' }, caller],
    ['for a token that does not hold', { query: '{ d: echo(text: "x") }' }, { authorization: 'Bearer forged' }],
    [
      'for a token that cannot be checked',
      { query: '{ d: echo(text: "x") }' },
      { authorization: 'Bearer unreachable' },
    ],
    ['with a mutation', { query: 'mutation { spend(fail: false) }' }, caller],
    ['with a mutation that fails', { query: 'mutation { spend(fail: true) }' }, caller],
    ['by the hash of another text', hashed('{ times }', '{ count }'), caller],
  ])('is answered %s as the first time', async (_how, body, headers) => {
    const first = await post(body, headers);
    // Asked as it is asked plainly, the operation is known from here on.
    await post(body, { authorization: 'Bearer caller' });
    for (let again = 0; again < 3; again += 1) expect(await post(body, headers)).toEqual(first);
  });

  test.each([
    ['a query', '{ times }', 1],
    ['a query that fails', '{ times(fail: true) }', 1],
    ['a mutation', 'mutation { spend(fail: false) }', 1],
    ['a mutation that fails', 'mutation { spend(fail: true) }', 1],
  ])('runs once each time: %s', async (_what, text, times) => {
    for (let again = 0; again < 4; again += 1) {
      ran = 0;
      await post({ query: text }, caller);
      expect(ran).toBe(times);
    }
  });

  test('goes past Apollo Server, and all else does not', async () => {
    // oxlint-disable-next-line typescript/unbound-method -- applied to its own below
    const { answer } = ShortWay.prototype;
    const went: boolean[] = [];
    ShortWay.prototype.answer = async function (...asked) {
      const answered = await answer.apply(this, asked);
      went.push(answered !== undefined);
      return answered;
    };
    try {
      const [whole, flawed] = [{ query: '{ f: echo(text: "x") }' }, { query: '{ g: broken }' }];
      for (const body of [whole, whole, flawed, flawed, { ...whole, extensions: {} }, whole]) await post(body, caller);
      expect(went).toEqual([false, true, false, false, false, true]);
    } finally {
      ShortWay.prototype.answer = answer;
    }
  });

  test('is refused as soon as the session may not ask for it any more, and says so in the log', async () => {
    const body = { query: '{ e: forbidden }' };
    await post(body, caller);
    lines = [];
    await post(body, caller);
    expect(lines.filter((line) => line.includes('"refused"'))).toHaveLength(1);
    expect((await post(body, { authorization: 'Bearer kept-to-203.0.113.9' })).status).toBe(403);
  });
});

describe('a caller who leaves', () => {
  test.each([
    ['ends a query', '{ patient }', false],
    ['ends a query that was answered before', '{ patient }', false],
    ['does not end a mutation', 'mutation { patient }', true],
  ])('%s', async (_what, text, goesOn) => {
    const [begun, goOn, hasTime] = [gate<void>(), gate<void>(), gate<boolean>()];
    patience = { begun: begun.open, goOn: goOn.opened, hasTime: hasTime.open };
    const headers = { 'content-type': 'application/json', [BUDGET_HEADER]: '600000' };
    const caller = openRequest(`${origin}/graphql`, { method: 'POST', headers, agent: false });
    caller.on('error', () => undefined).end(JSON.stringify({ query: text }));
    await begun.opened;
    caller.destroy();
    await expect.poll(() => lines.some((line) => line.includes('"status":499'))).toBe(true);
    goOn.open();
    expect(await hasTime.opened).toBe(goesOn);
  });
});

function gate<Value>(): { readonly opened: Promise<Value>; readonly open: (value: Value) => void } {
  const { promise, resolve } = Promise.withResolvers<Value>();
  return { opened: promise, open: resolve };
}

/** A request for one text under the hash of another. */
function hashed(text: string, other: string): object {
  const sha256Hash = createHash('sha256').update(other).digest('hex');
  return { query: text, extensions: { persistedQuery: { version: 1, sha256Hash } } };
}
