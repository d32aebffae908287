import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGateway } from './testing/start-gateway.ts';
import type { RunningGateway } from './testing/start-gateway.ts';

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await startGateway({ production: true });
});

afterAll(() => gateway.stop());

it('keeps the message and code of a public error of a subgraph', async () => {
  const { errors, headers } = await gateway.ask('{ refused }');
  expect(errors).toEqual([
    {
      message: 'Sign in first.',
      path: ['refused'],
      extensions: { code: 'UNAUTHENTICATED', owner: 'agreements', requestId: headers.get('x-request-id') },
    },
  ]);
});

it('replaces any other error of a subgraph, and keeps its message out of the log too', async () => {
  const answer = await gateway.ask('{ broken }', { headers: { 'x-request-id': 'broken-request-1' } });
  expect(answer.data).toEqual({ broken: null });
  expect(answer.errors).toEqual([
    {
      message: 'Something went wrong on our side. Quote the request id broken-request-1 when you ask for help.',
      path: ['broken'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', owner: 'agreements', requestId: 'broken-request-1' },
    },
  ]);
  const line = gateway.log.find((entry) => entry['requestId'] === 'broken-request-1' && entry['level'] === 50);
  expect(line).toMatchObject({ owner: 'agreements', innerCode: 'ECONNREFUSED', path: ['broken'] });
  expect(JSON.stringify(gateway.log)).not.toMatch(/3204114502950001|10\.1\.2\.3/);
});

it('says where a variable is wrong, and never what was sent', async () => {
  const query = 'mutation ($terms: TermsInput) { sign(title: "x", terms: $terms) { id } }';
  const missing = await gateway.ask(query, { variables: { terms: { nik: '3204114502950001' } } });
  expect(missing.status).toBe(400);
  expect(missing.errors).toMatchObject([
    {
      message: 'The variable "$terms" is wrong: Field "people" of required type "Int!" was not provided.',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
  const wrong = await gateway.ask(query, { variables: { terms: { nik: 3204114502950001, people: 1 } } });
  expect(wrong.errors).toMatchObject([
    {
      message: 'The variable "$terms" is wrong at "terms.nik": the value does not fit its type in the schema.',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
  expect(JSON.stringify([missing, wrong, gateway.log])).not.toContain('3204114502950001');
});

it('says which variable is missing', async () => {
  const { errors } = await gateway.ask('query ($id: ID!) { agreement(id: $id) { id } }');
  expect(errors).toMatchObject([
    { message: 'The variable "$id" is missing: it is a ID!.', extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

it('gives every refusal a public code', async () => {
  const codeOf = async (query: string): Promise<unknown> => (await gateway.ask(query)).errors?.[0]?.extensions['code'];
  expect(await codeOf('{ agreement(id: "a") { nope } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await codeOf('{ agreement(')).toBe('GRAPHQL_PARSE_FAILED');
  expect(await codeOf('')).toBe('BAD_USER_INPUT');
  expect(await codeOf('query A { refused } query B { refused }')).toBe('BAD_USER_INPUT');
});

it('suggests no names of the schema in production', async () => {
  const { errors } = await gateway.ask('{ agreement(id: "a") { titl } }');
  expect(errors?.[0]?.message).toBe('Cannot query field "titl" on type "Agreement".');
});

it('refuses introspection where it is off', async () => {
  const closed = await startGateway({ introspection: false });
  try {
    const { status, errors } = await closed.ask('{ __schema { queryType { name } } }');
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  } finally {
    await closed.stop();
  }
});
