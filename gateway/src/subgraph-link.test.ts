import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { OWNERS } from './owner.ts';
import { startGateway, until } from './testing/start-gateway.ts';
import type { RunningGateway } from './testing/start-gateway.ts';

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await startGateway({ queryTimeoutMs: 2_500, mutationTimeoutMs: 3_000 });
});

afterEach(() => {
  for (const owner of OWNERS) {
    gateway.subgraphs[owner].misbehaviour = undefined;
    gateway.subgraphs[owner].received.length = 0;
  }
});

afterAll(() => gateway.stop());

const MENTIONS = 'query Mentions($ids: [ID!]!) { mentions(ids: $ids) { agreement { id enrolled } } }';

describe('entities', () => {
  it('asks for each entity once and gives the answer to everyone who asked', async () => {
    const { data, errors } = await gateway.ask(MENTIONS, { variables: { ids: ['a', 'c', 'a', 'a', 'c'] } });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      mentions: ['a', 'c', 'a', 'a', 'c'].map((id) => ({ agreement: { id, enrolled: id.charCodeAt(0) } })),
    });
    expect(gateway.subgraphs.participants.received.map((request) => request.variables)).toEqual([
      {
        representations: [
          { __typename: 'Agreement', id: 'a' },
          { __typename: 'Agreement', id: 'c' },
        ],
      },
    ]);
  });

  it('reports an error about an entity at every place that asked for it, and at no other', async () => {
    const { data, errors } = await gateway.ask(MENTIONS, { variables: { ids: ['a', 'b', 'a', 'b'] } });
    expect(data).toMatchObject({
      mentions: [
        { agreement: { enrolled: 97 } },
        { agreement: { enrolled: null } },
        { agreement: { enrolled: 97 } },
        { agreement: { enrolled: null } },
      ],
    });
    expect(errors?.map((error) => [error.path, error.extensions['code'], error.extensions['owner']])).toEqual([
      [['mentions', 1, 'agreement', 'enrolled'], 'FORBIDDEN', 'participants'],
      [['mentions', 3, 'agreement', 'enrolled'], 'FORBIDDEN', 'participants'],
    ]);
  });

  it('sends a list that a caller named "representations" as it is', async () => {
    const { data } = await gateway.ask(
      'query ($representations: [ID!]!) { mentions(ids: $representations) { agreement { id } } }',
      {
        variables: { representations: ['a', 'a'] },
      },
    );
    expect(data).toEqual({ mentions: [{ agreement: { id: 'a' } }, { agreement: { id: 'a' } }] });
  });
});

describe('a subgraph that does not answer', () => {
  const QUERY = '{ agreement(id: "a") { title enrolled claimed } }';

  it('leaves the rest of the answer in place, names the owner and no address, and recovers', async () => {
    await gateway.subgraphs.participants.stop();
    const down = await gateway.ask(QUERY);
    expect(down.status).toBe(200);
    expect(down.data).toEqual({ agreement: { title: 'Agreement a', enrolled: null, claimed: 7 } });
    expect(down.errors).toHaveLength(1);
    expect(down.errors?.[0]?.extensions).toEqual({
      code: 'SUBGRAPH_UNAVAILABLE',
      owner: 'participants',
      requestId: down.headers.get('x-request-id'),
    });
    expect(JSON.stringify(down)).not.toMatch(/127\.0\.0\.1|http:|ECONN|internal\.example/);

    await gateway.subgraphs.participants.start();
    const { data, errors } = await gateway.ask(QUERY);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ agreement: { title: 'Agreement a', enrolled: 97, claimed: 7 } });
  });

  it('is given up after the budget for queries', async () => {
    const startedAt = performance.now();
    const { data, errors } = await gateway.ask('{ slow(ms: 5000) }');
    expect(performance.now() - startedAt).toBeLessThan(4_000);
    expect(data).toEqual({ slow: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_TIMEOUT', owner: 'agreements' });
  });

  it('is given up after the longer budget for mutations', async () => {
    gateway.subgraphs.agreements.misbehaviour = (response) => {
      setTimeout(() => response.end(JSON.stringify({ data: { sign: { id: 'late' } } })), 1_200);
    };
    expect((await gateway.ask('mutation { sign(title: "x") { id } }')).data).toEqual({ sign: { id: 'late' } });
    gateway.subgraphs.agreements.misbehaviour = () => {};
    const { errors } = await gateway.ask('mutation { sign(title: "x") { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_TIMEOUT', owner: 'agreements' });
    expect(errors?.[0]?.message).toContain('idempotency key');
  });

  it.each([
    ['an error page', 502, '<html>upstream at 10.0.0.7 failed</html>'],
    ['a GraphQL answer with a server error', 500, JSON.stringify({ errors: [{ message: 'stack at /srv/x.ts' }] })],
    ['half an answer', 200, '{"data":{"claimed"'],
    ['JSON that is not GraphQL', 200, '{"status":"ok"}'],
    ['a list', 200, '[]'],
    ['a refusal that is not GraphQL', 403, '{"message":"blocked by 10.0.0.8"}'],
  ])('counts %s as unavailable and passes nothing of it on', async (_what, status, body) => {
    gateway.subgraphs.claims.misbehaviour = (response) => response.writeHead(status).end(body);
    const answer = await gateway.ask('{ agreement(id: "a") { title claimed } }');
    expect(answer.data).toEqual({ agreement: { title: 'Agreement a', claimed: null } });
    expect(answer.errors?.map((error) => error.extensions['code'])).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(JSON.stringify(answer)).not.toMatch(/10\.0\.0|srv|html/);
  });

  it('passes GraphQL errors of a refused request on', async () => {
    gateway.subgraphs.agreements.misbehaviour = (response) =>
      response
        .writeHead(401)
        .end(
          JSON.stringify({ errors: [{ message: 'The token has expired.', extensions: { code: 'UNAUTHENTICATED' } }] }),
        );
    const { errors } = await gateway.ask('{ refused }');
    expect(errors).toMatchObject([{ message: 'The token has expired.', extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('refuses an answer too large to hold', async () => {
    const tooLarge = JSON.stringify({ data: { slow: 'x'.repeat(17 * 1024 * 1024) } });
    gateway.subgraphs.agreements.misbehaviour = (response) => response.end(tooLarge);
    const { errors } = await gateway.ask('{ slow(ms: 1) }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });
});

describe('a connection that breaks', () => {
  const breakFirst = (): void => {
    gateway.subgraphs.agreements.misbehaviour = (response, attempt) => {
      if (attempt === 1) response.destroy();
      else response.end(JSON.stringify({ data: { slow: 'second', sign: { id: 'second' } } }));
    };
  };

  it('is tried once more for a query', async () => {
    breakFirst();
    expect((await gateway.ask('{ slow(ms: 1) }')).data).toEqual({ slow: 'second' });
    expect(gateway.subgraphs.agreements.received).toHaveLength(2);
  });

  it('is never tried again for a mutation', async () => {
    breakFirst();
    const { errors } = await gateway.ask('mutation { sign(title: "x") { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', owner: 'agreements' });
    expect(gateway.subgraphs.agreements.received).toHaveLength(1);
  });
});

describe('a caller who leaves', () => {
  it('takes the query at the subgraph along', async () => {
    const leaving = new AbortController();
    const answer = gateway.ask('query Leaving { slow(ms: 900) }', { signal: leaving.signal });
    await until(() => gateway.subgraphs.agreements.received.length === 1);
    leaving.abort();
    await expect(answer).rejects.toThrow();
    expect(await gateway.subgraphs.agreements.received[0]?.abandoned).toBe(true);
    await until(() => gateway.log.some((line) => line['operation'] === 'Leaving' && line['status'] === 499));
  });

  it('does not take a mutation along', async () => {
    gateway.subgraphs.agreements.misbehaviour = (response) => {
      setTimeout(() => response.end(JSON.stringify({ data: { sign: { id: 'x' } } })), 200);
    };
    const leaving = new AbortController();
    const answer = gateway.ask('mutation { sign(title: "x") { id } }', { signal: leaving.signal });
    await until(() => gateway.subgraphs.agreements.received.length === 1);
    leaving.abort();
    await expect(answer).rejects.toThrow();
    expect(await gateway.subgraphs.agreements.received[0]?.abandoned).toBe(false);
  });
});

describe('headers', () => {
  it('go on to subgraphs when they are on the list, and not otherwise', async () => {
    const authorization = `Bearer ${await gateway.issuer.tokenFor()}`;
    await gateway.ask('{ agreement(id: "a") { title } }', {
      headers: {
        authorization,
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
        tracestate: 'a=b',
        'idempotency-key': 'key-12345678',
        'accept-language': 'id',
        'x-request-id': 'caller-request-1',
        cookie: 'session=1',
        'x-forwarded-for': '10.0.0.1',
        'x-internal-role': 'admin',
      },
    });
    const headers = gateway.subgraphs.agreements.received[0]?.headers ?? {};
    expect(headers).toMatchObject({
      authorization,
      // Named by the caller; whether it is kept is not the caller's to say.
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00',
      'idempotency-key': 'key-12345678',
      'accept-language': 'id',
      'x-request-id': 'caller-request-1',
      'content-type': 'application/json',
    });
    expect(headers).not.toHaveProperty('tracestate');
    expect(headers).not.toHaveProperty('cookie');
    // The gateway's own word for where the caller is, and not the caller's.
    expect(headers['x-forwarded-for']).not.toBe('10.0.0.1');
    expect(headers).not.toHaveProperty('x-internal-role');
  });
});
