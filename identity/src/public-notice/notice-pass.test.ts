import { fastify } from 'fastify';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ATTEMPT_LIMITS } from '../sign-in/attempt-limit.ts';
import { renderSignIn } from '../sign-in/sign-in-page.ts';
import { openBrowser, redirectOf } from '../testing/browser.ts';
import { requestSignIn } from '../testing/console-flow.ts';
import { CONSOLE_ORIGIN, createWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { addNoticePassRoutes } from './notice-pass-routes.ts';
import { placeOf } from './notice-pass.ts';

let world: World;
beforeAll(async () => {
  // What a proxy says of the caller is taken, so that the test can come from several places.
  world = await createWorld({ TRUSTED_PROXIES: '127.0.0.1' });
});
afterAll(() => world.stop());

const ask = (from: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${world.issuer}/pemberitahuan`, { method: 'POST', headers: { 'x-forwarded-for': from, ...headers } });

async function claimsOf(response: Response): Promise<Record<string, unknown>> {
  expect(response.status).toBe(200);
  const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number };
  expect(expires_in).toBe(600);
  const keys = createRemoteJWKSet(new URL(`${world.issuer}/jwks`));
  const { payload } = await jwtVerify(access_token, keys, { issuer: world.issuer, audience: 'payung' });
  return payload;
}

describe('a pass', () => {
  test('is for filing a notice, for ten minutes, and reaches no institution and no region', async () => {
    const { exp, iat, jti, sub, ...rest } = await claimsOf(await ask('203.0.113.7'));
    expect(rest).toEqual({
      iss: world.issuer,
      aud: 'payung',
      client_id: 'payung-notice',
      name: 'Pelapor tanpa akun',
      scope: 'payung notices:file',
      payung_role: 'PUBLIC_NOTIFIER',
      payung_regions: [],
      payung_quota: 300,
    });
    expect(Number(exp) - Number(iat)).toBe(600);
    expect(jti).toEqual(expect.any(String));
    expect(sub).toMatch(/^notice:[\w-]{22}$/);
  });

  test('names one place alike all day, another place otherwise, and never its address', async () => {
    const [one, again, other] = await Promise.all(
      ['203.0.113.8', '203.0.113.8', '203.0.113.9'].map(async (from) => (await claimsOf(await ask(from)))['sub']),
    );
    expect(again).toBe(one);
    expect(other).not.toBe(one);
    const secret = 'a-cookie-secret-of-a-test';
    const on = (day: string, address = '203.0.113.8') => placeOf(address, secret, new Date(`${day}T05:00:00Z`));
    expect(on('2026-01-02')).not.toBe(on('2026-01-01'));
    expect(on('2026-01-01', '2001:db8::1')).toBe(on('2026-01-01', '2001:db8::2'));
    expect(on('2026-01-01', '2001:db8:0:1::1')).not.toBe(on('2026-01-01', '2001:db8::1'));
    const { rows } = await world.pool().query('select * from sign_in_attempt');
    expect(JSON.stringify(rows)).not.toContain('203.0.113');
  });

  test('is read by the console alone, and asked for by no other page', async () => {
    const own = await ask('203.0.113.10', { origin: CONSOLE_ORIGIN });
    expect(own.headers.get('access-control-allow-origin')).toBe(CONSOLE_ORIGIN);
    expect(own.headers.get('cache-control')).toBe('no-store');
    const foreign = await ask('203.0.113.10', { origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('is given thirty times within a quarter of an hour to one place, while others go on', async () => {
    const answers = await Promise.all(Array.from({ length: ATTEMPT_LIMITS.noticePass + 5 }, () => ask('203.0.113.11')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused[0]!.json()).toMatchObject({
      error: 'too_many_requests',
      retry_after: expect.any(Number) as number,
    });
    expect((await ask('203.0.113.12')).status).toBe(200);
  });

  test('is not to be had at the token endpoint', async () => {
    const response = await fetch(`${world.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'payung-notice' }),
    });
    expect(await response.json()).toMatchObject({ error: 'invalid_client' });
  });
});

test('the sign-in page leads to the notice', async () => {
  const browser = openBrowser();
  const page = redirectOf(await browser.get(requestSignIn(world.issuer).url));
  expect(await (await browser.get(page.href)).text()).toContain(`href="${CONSOLE_ORIGIN}/lapor"`);
  expect(await (await fetch(`${world.issuer}/pemberitahuan`)).json()).toEqual({ open: true });
});

test('switched off, nobody gets a pass, whoever asks hears so, and the sign-in page is silent', async () => {
  const app = fastify();
  addNoticePassRoutes(app, { pool: world.pool(), env: { ...world.env, PUBLIC_NOTICE: 'off' }, key: {} });
  const refused = await app.inject({ method: 'POST', url: '/pemberitahuan' });
  expect([refused.statusCode, refused.json()]).toEqual([403, { error: 'closed' }]);
  expect((await app.inject('/pemberitahuan')).json()).toEqual({ open: false });
  await app.close();
  expect(renderSignIn({ language: 'id', demonstration: false, noticeUrl: undefined })).not.toContain('/lapor');
});
