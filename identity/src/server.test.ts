import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { deleteExpired } from './provider/postgres-adapter.ts';
import { openBrowser, redirectOf } from './testing/browser.ts';
import { refresh, requestSignIn, signInForTokens } from './testing/console-flow.ts';
import { CONSOLE_ORIGIN, createWorld } from './testing/world.ts';
import type { World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

test('a restart keeps keys, sessions, refresh tokens and sign-ins that have begun', async () => {
  const keysBefore = await (await fetch(`${world.issuer}/jwks`)).text();
  const signedIn = openBrowser();
  const tokens = await signInForTokens(signedIn, world.issuer, 'kpu');
  const signingIn = openBrowser();
  const page = redirectOf(await signingIn.get(requestSignIn(world.issuer).url));

  await world.restart();

  expect(await (await fetch(`${world.issuer}/jwks`)).text()).toBe(keysBefore);
  expect(redirectOf(await signedIn.get(requestSignIn(world.issuer).url)).origin).toBe(CONSOLE_ORIGIN);
  expect((await refresh(world.issuer, tokens.refresh_token)).status).toBe(200);
  expect((await signingIn.get(page.href)).status).toBe(200);
});

test('the published keys hold nothing private', async () => {
  const { keys } = (await (await fetch(`${world.issuer}/jwks`)).json()) as { keys: Record<string, unknown>[] };
  expect(keys).toHaveLength(1);
  expect(Object.keys(keys[0] ?? {}).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
});

test('migrating again changes nothing', async () => {
  expect(await migrate(world.migratorUrl)).toEqual([]);
});

test('expired state is deleted, the rest stays', async () => {
  await world.pool().query(
    `insert into provider_record (model, id, payload, expires_at) values
       ('Session', 'over', '{}', now() - interval '1 minute'), ('Session', 'current', '{}', now() + interval '1 hour')`,
  );
  expect(await deleteExpired(world.pool())).toBeGreaterThanOrEqual(1);
  const { rows } = await world.pool().query("select id from provider_record where id in ('over', 'current')");
  expect(rows).toEqual([{ id: 'current' }]);
});

describe('browsers of other origins', () => {
  const cases = [
    ['discovery', '/.well-known/openid-configuration', 'GET'],
    ['keys', '/jwks', 'GET'],
    ['tokens', '/token', 'OPTIONS'],
  ] as const;
  test.each(cases)('may not read %s, the console may', async (_case, path, method) => {
    const ask = (origin: string): Promise<Response> =>
      fetch(`${world.issuer}${path}`, { method, headers: { origin, 'access-control-request-method': 'POST' } });
    expect((await ask(CONSOLE_ORIGIN)).headers.get('access-control-allow-origin')).toBe(CONSOLE_ORIGIN);
    expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may not exchange a code of the console', async () => {
    const response = await fetch(`${world.issuer}/token`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: new URLSearchParams({ client_id: 'payung-console', grant_type: 'refresh_token', refresh_token: 'any' }),
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('operations', () => {
  test('a request id is accepted or made', async () => {
    const given = await fetch(`${world.issuer}/healthz`, { headers: { 'x-request-id': 'request-12345' } });
    expect(given.headers.get('x-request-id')).toBe('request-12345');
    const odd = await fetch(`${world.issuer}/healthz`, { headers: { 'x-request-id': 'not an id' } });
    expect(odd.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  test('it is alive and ready, and no longer ready once it drains', async () => {
    expect(await (await fetch(`${world.issuer}/healthz`)).json()).toEqual({ status: 'ok' });
    expect((await fetch(`${world.issuer}/readyz`)).status).toBe(200);
    world.server().startDraining();
    expect((await fetch(`${world.issuer}/readyz`)).status).toBe(503);
    expect((await fetch(`${world.issuer}/healthz`)).status).toBe(200);
    await world.restart();
    expect((await fetch(`${world.issuer}/readyz`)).status).toBe(200);
  });
});
