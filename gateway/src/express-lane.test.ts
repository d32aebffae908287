import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ExpressLane } from './express-lane.ts';
import { startGateway } from './testing/start-gateway.ts';
import type { RunningGateway } from './testing/start-gateway.ts';

// The first time an operation goes through Apollo Server, the second time past it: what comes back has to be the same.

let gateway: RunningGateway;
/** Whether the last request went past Apollo Server. */
let wentPast = false;
// oxlint-disable-next-line typescript/unbound-method -- applied to its lane below
const { answer } = ExpressLane.prototype;

beforeAll(async () => {
  ExpressLane.prototype.answer = function (...asked) {
    const answered = answer.apply(this, asked);
    wentPast = answered !== undefined;
    return answered;
  };
  gateway = await startGateway();
});
beforeEach(() => {
  wentPast = false;
});
afterAll(async () => {
  ExpressLane.prototype.answer = answer;
  await gateway.stop();
});

interface Asked {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** Status, headers and body, without what is different for each request. */
async function told(asked: Asked, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const response = await fetch(`${gateway.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'same-request', ...headers },
    body: JSON.stringify(asked),
  });
  const body = (await response.text())
    .replace(/"remaining":\d+/, '"remaining":0')
    .replace(/"resetsAt":"[^"]+"/, '"resetsAt":""');
  const kept = [...response.headers].filter(([name]) => !CHANGING.has(name));
  return { status: response.status, headers: Object.fromEntries(kept), body };
}

const CHANGING = new Set(['date', 'ratelimit', 'content-length']);

const TWO =
  'query One { agreement(id: "a") { title } } query Two($ids: [ID!]!) { mentions(ids: $ids) { agreement { id enrolled } } }';

describe('past Apollo Server the same is said', () => {
  it.each<[string, Asked, Readonly<Record<string, string>>]>([
    ['of a plain query', { query: '{ agreement(id: "a") { title enrolled claimed } }' }, {}],
    [
      'of no variables, said so',
      { query: '{ agreement(id: "b") { title } }', variables: null, operationName: null },
      {},
    ],
    ['of one of several operations', { query: TWO, operationName: 'Two', variables: { ids: ['a', 'b', 'a'] } }, {}],
    ['of the other', { query: TWO, operationName: 'One', extensions: { anything: 1 } }, {}],
    ['where an owner refuses', { query: '{ refused agreement(id: "a") { title } }' }, {}],
    ['where an owner breaks', { query: '{ broken }' }, {}],
    ['of a mutation', { query: 'mutation { sign(title: "x") { id title enrolled } }' }, {}],
    [
      'as application/graphql-response+json',
      { query: '{ a: agreement(id: "a") { title } }' },
      { accept: 'application/graphql-response+json' },
    ],
    [
      'as whatever a browser likes',
      { query: '{ c: agreement(id: "c") { title } }' },
      { accept: 'text/html, application/json;q=0.9, */*;q=0.1' },
    ],
  ])('%s', async (_what, asked, headers) => {
    const first = await told(asked, headers);
    // What the first taught is known from the second on; the media type too.
    await told(asked, headers);
    wentPast = false;
    expect(await told(asked, headers)).toEqual(first);
    expect(wentPast).toBe(true);
  });

  it('where an owner answers with what does not fit the schema', async () => {
    const asked = { query: '{ agreement(id: "z") { title } }' };
    const first = await told(asked);
    gateway.subgraphs.agreements.misbehaviour = (response) =>
      response.end(JSON.stringify({ data: { agreement: { title: 5, __typename: 'Agreement' } } }));
    const misfit = await told(asked);
    expect(misfit).not.toEqual(first);
    expect(wentPast).toBe(true);
    expect(misfit).toEqual(await told({ ...asked, query: `${asked.query} ` }));
    gateway.subgraphs.agreements.misbehaviour = undefined;
  });
});

describe('the long way is taken by', () => {
  const QUERY = 'query Q($id: ID!) { agreement(id: $id) { title } }';
  beforeAll(async () => {
    for (let time = 0; time < 2; time++) await told({ query: QUERY, variables: { id: 'a' } });
  });

  it.each<[string, Asked, number]>([
    ['a variable that is missing', { query: QUERY }, 400],
    ['a variable that does not fit', { query: QUERY, variables: { id: { deep: 1 } } }, 400],
    ['variables that are a text', { query: QUERY, variables: '{"id":"a"}' }, 400],
    ['variables that are a list', { query: QUERY, variables: [] }, 400],
    ['extensions that are a text', { query: QUERY, variables: { id: 'a' }, extensions: 'x' }, 400],
    ['a name that the document does not have', { query: QUERY, variables: { id: 'a' }, operationName: 'R' }, 400],
    ['a name that is none', { query: QUERY, variables: { id: 'a' }, operationName: 7 }, 400],
    ['a question about the schema', { query: '{ __type(name: "Query") { name } }' }, 200],
  ])('%s', async (_what, asked, status) => {
    for (let time = 0; time < 2; time++) expect(await told(asked)).toMatchObject({ status });
    expect(wentPast).toBe(false);
  });

  it('who asks for the plan', async () => {
    await told({ query: QUERY, variables: { id: 'a' } }, { 'apollo-query-plan-experimental': '1' });
    expect(wentPast).toBe(false);
    await told({ query: QUERY, variables: { id: 'a' } });
    expect(wentPast).toBe(true);
  });

  it('a form of another site, which is refused', async () => {
    const response = await fetch(`${gateway.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: QUERY, variables: { id: 'a' } }),
    });
    expect(response.status).toBe(400);
    expect(wentPast).toBe(false);
  });
});
