import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BODY_LIMIT_BYTES, MAX_TOKENS, MAX_VALIDATION_ERRORS, OPERATION_LIMIT } from './limits.ts';
import { limitQueryShape } from '@payung/kit/query-shape.ts';
import { startGateway } from './testing/start-gateway.ts';
import type { RunningGateway } from './testing/start-gateway.ts';

describe('the shape of a query', () => {
  const schema = buildSchema('type Query { self: Query name: String }');
  const refusals = (query: string, limit = { depth: 3, roots: 3, aliases: 2, fields: 6 }) =>
    validate(schema, parse(query), [limitQueryShape(limit)]).map((error) => error.message.split(';')[0]);

  it.each([
    ['at the limit of depth', '{ self { self { name } } }'],
    ['at the limit of roots and aliases', '{ a: name b: name name }'],
    ['introspection, however deep', '{ __schema { types { fields { type { ofType { ofType { name } } } } } } }'],
  ])('lets pass: %s', (_what, query) => {
    expect(refusals(query)).toEqual([]);
  });

  it.each([
    ['too deep', '{ self { self { self { name } } } }', 'The query is 4 levels deep'],
    [
      'too deep by fragments',
      '{ self { ...F } } fragment F on Query { self { ... { self { name } } } }',
      'The query is 4 levels deep',
    ],
    [
      'many roots',
      '{ ...R name } fragment R on Query { a: name b: name self { name } }',
      'The operation has 4 fields at its root',
    ],
    ['many aliases', '{ self { a: name b: name c: name } }', 'The operation has 3 aliases'],
    [
      'many fields',
      '{ self { ...N ...N } name } fragment N on Query { self { name } name }',
      'The operation selects 8 fields',
    ],
  ])('refuses: %s', (_what, query, refusal) => {
    expect(refusals(query)).toContain(refusal);
  });

  it('measures nested fragments without spelling them out', () => {
    const doubling = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(
      '\n',
    );
    const query = `{ ...F0 } ${doubling} fragment F60 on Query { name }`;
    expect(refusals(query)).toContain(`The operation selects ${2 ** 60} fields`);
  });

  it('ends on a fragment that contains itself', () => {
    expect(refusals('{ ...F } fragment F on Query { name ...F }')).toEqual([]);
  });
});

describe('over HTTP', () => {
  let gateway: RunningGateway;

  beforeAll(async () => {
    gateway = await startGateway();
  });

  afterAll(() => gateway.stop());

  it('refuses a query too large before any subgraph hears of it', async () => {
    const fields = Array.from({ length: OPERATION_LIMIT.aliases + 1 }, (_, i) => `f${i}: title`).join(' ');
    const { status, errors } = await gateway.ask(`{ agreement(id: "a") { ${fields} } }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(gateway.subgraphs.agreements.received).toEqual([]);
  });

  it('gives a query too deep its own code', async () => {
    const deep = `${'{ pair '.repeat(OPERATION_LIMIT.depth)}{ left }${' }'.repeat(OPERATION_LIMIT.depth)}`;
    const { status, errors } = await gateway.ask(`{ agreement(id: "a") ${deep} }`);
    expect(status).toBe(400);
    expect(errors?.map((error) => error.extensions['code'])).toEqual(['QUERY_TOO_DEEP']);
  });

  it('stops reading a text of too many tokens', async () => {
    const { status, errors } = await gateway.ask(`{ ${'refused '.repeat(MAX_TOKENS)} }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('lists no more mistakes than it must', async () => {
    const { errors } = await gateway.ask(`{ ${Array.from({ length: 50 }, (_, i) => `nope${i}`).join(' ')} }`);
    expect(errors?.length).toBeLessThanOrEqual(MAX_VALIDATION_ERRORS + 1);
  });

  it('refuses a body that is too large', async () => {
    const { status, errors } = await gateway.ask('{ refused }', { variables: { pad: 'x'.repeat(BODY_LIMIT_BYTES) } });
    expect(status).toBe(413);
    expect(errors).toMatchObject([
      {
        message: 'The request body is larger than 1024 KiB. Send less at once.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('ends a connection whose headers do not come', async () => {
    gateway.app.server.headersTimeout = 300;
    const socket = connect(Number(new URL(gateway.origin).port), '127.0.0.1');
    socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    const dripping = setInterval(() => socket.write('x'), 50);
    const answer = (await buffer(socket.on('error', () => undefined))).toString();
    clearInterval(dripping);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('refuses a batch', async () => {
    const response = await fetch(`${gateway.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ refused }' }, { query: '{ refused }' }]),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('answers the introspection query of tools where it is on', async () => {
    const { data, errors } = await gateway.ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });
});
