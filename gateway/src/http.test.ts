import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, until } from './testing/start-gateway.ts';
import type { RunningGateway } from './testing/start-gateway.ts';

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await startGateway({ corsOrigins: ['https://portal.example'] });
});

afterAll(() => gateway.stop());

const post = (body: string, headers: Record<string, string>): Promise<Response> =>
  fetch(`${gateway.origin}/graphql`, { method: 'POST', headers, body });

const JSON_BODY = JSON.stringify({ query: '{ agreement(id: "a") { title } }' });

describe('GraphQL over HTTP', () => {
  it.each(['application/json', 'application/graphql-response+json'])('answers as %s', async (type) => {
    const response = await post(JSON_BODY, { 'content-type': 'application/json', accept: type });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      data: { agreement: { title: 'Agreement a' } },
      extensions: { cost: expect.objectContaining({ requested: 1 }) },
    });
  });

  it.each([
    ['not JSON', '{"query": ', 400, 'The request body is not JSON.'],
    ['empty', '', 400, 'The request body is not JSON.'],
  ])('says what is wrong with a body that is %s', async (_what, body, status, message) => {
    const response = await post(body, { 'content-type': 'application/json' });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it.each(['%%', '', 'a b'])('refuses the host "%s"', async (host) => {
    const { statusCode, body } = await request(`${gateway.origin}/graphql`, {
      method: 'POST',
      headers: { host, 'content-type': 'application/json' },
      body: JSON_BODY,
    });
    expect(statusCode).toBe(400);
    expect(await body.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('refuses forms of other sites (CSRF)', async () => {
    const response = await post(JSON_BODY, { 'content-type': 'text/plain' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect((await post('query=%7Brefused%7D', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(
      415,
    );
  });

  it('takes no operation from an address', async () => {
    const url = `${gateway.origin}/graphql?query=${encodeURIComponent('{ refused }')}`;
    const response = await fetch(url, { headers: { 'apollo-require-preflight': '1', accept: 'application/json' } });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    const page = await fetch(url, { headers: { accept: 'text/html;q=0.1, application/json' } });
    expect(page.headers.get('content-type')).toContain('text/html');
  });
});

describe('other origins', () => {
  const preflight = (origin: string): Promise<Response> =>
    fetch(`${gateway.origin}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });

  it('may call when they are listed, without credentials', async () => {
    const { status, headers } = await preflight('https://portal.example');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('https://portal.example');
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('may not call otherwise', async () => {
    expect((await preflight('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull();
    const open = await startGateway();
    try {
      const response = await fetch(`${open.origin}/graphql`, {
        method: 'OPTIONS',
        headers: { origin: 'https://portal.example', 'access-control-request-method': 'POST' },
      });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    } finally {
      await open.stop();
    }
  });
});

describe('request ids', () => {
  it('are taken from the caller when they are safe to log', async () => {
    const { headers } = await gateway.ask('{ refused }', { headers: { 'x-request-id': 'partner:2024-11-27.0001' } });
    expect(headers.get('x-request-id')).toBe('partner:2024-11-27.0001');
  });

  it.each(['short', 'has spaces in it', '{"level":50,"msg":"x"}', 'x'.repeat(200)])(
    'are made here instead of "%s"',
    async (offered) => {
      const { headers } = await gateway.ask('{ refused }', { headers: { 'x-request-id': offered } });
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});

describe('the log', () => {
  it('has one line for a request, without query string, variables or token', async () => {
    const token = await gateway.issuer.tokenFor();
    await gateway.ask('query WhoIsIt($id: ID!) { agreement(id: $id) { title } }', {
      variables: { id: 'secret-variable' },
      headers: { authorization: `Bearer ${token}`, 'x-request-id': 'logged-request-1' },
    });
    await fetch(`${gateway.origin}/nowhere?nik=secret-query`);
    await until(() => gateway.log.some((line) => line['status'] === 404));
    const lines = gateway.log.filter((line) => line['requestId'] === 'logged-request-1');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ method: 'POST', route: '/graphql', operation: 'WhoIsIt', status: 200 });
    expect(lines[0]?.['ms']).toBeGreaterThan(0);
    expect(JSON.stringify(gateway.log)).not.toMatch(/secret-/);
    expect(JSON.stringify(gateway.log)).not.toContain(token.split('.')[1]);
  });
});

describe('health', () => {
  it('stays ready while an owner is down and names it', async () => {
    const ready = async (): Promise<unknown> => (await fetch(`${gateway.origin}/readyz`)).json();
    expect((await fetch(`${gateway.origin}/healthz`)).status).toBe(200);
    expect(await ready()).toEqual({
      status: 'ready',
      graph: expect.stringMatching(/^[0-9a-f]{12}$/),
      subgraphs: { agreements: 'ready', participants: 'ready', claims: 'ready' },
      circuits: { agreements: 'closed', participants: 'closed', claims: 'closed' },
      operations: { underWay: 0, waiting: 0, turnedAway: 0 },
    });
    await gateway.subgraphs.claims.stop();
    expect((await fetch(`${gateway.origin}/readyz`)).status).toBe(200);
    expect(await ready()).toMatchObject({
      status: 'degraded',
      subgraphs: { claims: 'unavailable', agreements: 'ready' },
    });
    await gateway.subgraphs.claims.start();
    expect(await ready()).toMatchObject({ status: 'ready' });
  });
});

describe('stopping', () => {
  it('turns readiness off, finishes what is under way and takes nothing new', async () => {
    const leaving = await startGateway();
    try {
      const underWay = leaving.ask('{ slow(ms: 600) }');
      await until(() => leaving.subgraphs.agreements.received.length === 1);
      leaving.beginDrain();
      const ready = await fetch(`${leaving.origin}/readyz`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toEqual({ status: 'draining' });
      expect((await leaving.ask('{ refused }')).status).toBe(200);

      const closed = leaving.app.close();
      expect((await underWay).data).toEqual({ slow: 'done' });
      await closed;
      await expect(fetch(`${leaving.origin}/healthz`)).rejects.toThrow();
    } finally {
      await leaving.stop();
    }
  });
});
