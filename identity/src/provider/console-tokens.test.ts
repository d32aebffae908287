import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import { API_SCOPES } from '@payung/kit/values/api-scopes.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PEOPLE } from '../demo-people.ts';
import { openBrowser, redirectOf } from '../testing/browser.ts';
import {
  REDIRECT_URI,
  exchangeCode,
  refresh,
  requestSignIn,
  signIn,
  signInForTokens,
} from '../testing/console-flow.ts';
import type { Tokens } from '../testing/console-flow.ts';
import { CONSOLE_ORIGIN, createWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

async function verify(token: string, audience: string): Promise<JWTPayload> {
  const keys = createRemoteJWKSet(new URL(`${world.issuer}/jwks`));
  return (await jwtVerify(token, keys, { issuer: world.issuer, audience, algorithms: ['RS256'] })).payload;
}

describe('the tokens of a person', () => {
  test.each(DEMO_PEOPLE)('$userName gets the claims of the contract', async (person) => {
    const tokens = await signInForTokens(openBrowser(), world.issuer, person.userName);
    const access = await verify(tokens.access_token, 'payung');
    expect(access).toMatchObject({
      sub: person.userName,
      aud: 'payung',
      name: person.name,
      payung_role: person.role,
      payung_regions: person.regions,
      client_id: 'payung-console',
      scope: ['payung', ...API_SCOPES].join(' '),
    });
    expect(access['payung_institution']).toBe(person.institution);
    expect(access).not.toHaveProperty('payung_examples');
    expect(Math.abs(Number(access['auth_time']) - (access.iat ?? 0))).toBeLessThan(10);
    expect((access.exp ?? 0) - (access.iat ?? 0)).toBe(600);
    expect(tokens.expires_in).toBe(600);

    const identity = await verify(tokens.id_token, 'payung-console');
    expect(identity).toMatchObject({ sub: person.userName, name: person.name, payung_role: person.role });
  });

  test('the callback names issuer and state, and the code works once', async () => {
    const request = requestSignIn(world.issuer);
    const callback = await signIn(openBrowser(), request, 'kpu');
    expect(callback.origin + callback.pathname).toBe(REDIRECT_URI);
    expect(callback.searchParams.get('state')).toBe(request.state);
    expect(callback.searchParams.get('iss')).toBe(world.issuer);

    const code = callback.searchParams.get('code') ?? '';
    const first = await exchangeCode(world.issuer, code, request.verifier);
    expect(first.status).toBe(200);
    const second = await exchangeCode(world.issuer, code, request.verifier);
    expect(await second.json()).toMatchObject({ error: 'invalid_grant' });
    // A code used twice may be stolen: what the first use gave is taken back.
    const { refresh_token } = (await first.json()) as Tokens;
    expect((await refresh(world.issuer, refresh_token)).status).toBe(400);
  });

  test('who is signed in is not asked again', async () => {
    const browser = openBrowser();
    await signInForTokens(browser, world.issuer, 'auditor');
    const request = requestSignIn(world.issuer);
    const callback = redirectOf(await browser.get(request.url));
    expect((await exchangeCode(world.issuer, callback.searchParams.get('code') ?? '', request.verifier)).status).toBe(
      200,
    );
  });

  test.each([
    ['prompt=login', { prompt: 'login' }],
    ['a max_age that has passed', { max_age: '0' }],
  ])(
    '%s asks a person who is signed in for the password again, and the token says when that was',
    async (_case, extra) => {
      const browser = openBrowser();
      const before = await verify((await signInForTokens(browser, world.issuer, 'cabang')).access_token, 'payung');
      await world.pool().query(
        `update provider_record set payload = payload || jsonb_build_object('loginTs', (payload->>'loginTs')::bigint - 3600)
         where model = 'Session'`,
      );
      const request = requestSignIn(world.issuer, extra);
      expect(redirectOf(await browser.get(request.url)).pathname).toMatch(/^\/masuk\//);
      const callback = await signIn(browser, request, 'cabang');
      const answer = await exchangeCode(world.issuer, callback.searchParams.get('code') ?? '', request.verifier);
      const after = await verify(((await answer.json()) as Tokens).access_token, 'payung');
      expect(Number(after['auth_time'])).toBeGreaterThanOrEqual(Number(before['auth_time']));
      // Renewing is not signing in: the moment stays.
      const silent = requestSignIn(world.issuer);
      const again = redirectOf(await browser.get(silent.url));
      const kept = await exchangeCode(world.issuer, again.searchParams.get('code') ?? '', silent.verifier);
      const renewed = await (await refresh(world.issuer, ((await kept.json()) as Tokens).refresh_token)).json();
      expect((await verify((renewed as Tokens).access_token, 'payung'))['auth_time']).toBe(after['auth_time']);
    },
  );

  test('prompt=consent shows no extra screen', async () => {
    const browser = openBrowser();
    const request = requestSignIn(world.issuer, { prompt: 'consent' });
    let next = await signIn(browser, request, 'cabang');
    while (next.origin === world.issuer) next = redirectOf(await browser.get(next.href));
    expect((await exchangeCode(world.issuer, next.searchParams.get('code') ?? '', request.verifier)).status).toBe(200);
  });
});

describe('refusals', () => {
  test('a wrong code verifier', async () => {
    const callback = await signIn(openBrowser(), requestSignIn(world.issuer), 'kpu');
    const response = await exchangeCode(world.issuer, callback.searchParams.get('code') ?? '', 'x'.repeat(43));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: 'invalid_grant' });
  });

  test.each([
    ['no code challenge', { code_challenge: '', code_challenge_method: '' }],
    ['the plain challenge method', { code_challenge_method: 'plain' }],
    ['a NUL character', { nonce: 'a\0b' }],
    ['a resource of somebody else', { resource: 'https://elsewhere.example/' }],
  ])('%s', async (_case, extra) => {
    const callback = redirectOf(await openBrowser().get(requestSignIn(world.issuer, extra).url));
    expect(callback.origin).toBe(CONSOLE_ORIGIN);
    expect(callback.searchParams.get('error')).toMatch(/^invalid_(request|target)$/);
  });

  test('a foreign redirect address is answered with a page, never with a redirect', async () => {
    const response = await openBrowser().get(
      requestSignIn(world.issuer, { redirect_uri: 'https://evil.example/' }).url,
    );
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).toContain('invalid_redirect_uri');
  });
});

describe('refresh tokens', () => {
  test('each works once; using an old one again ends them all', async () => {
    const tokens = await signInForTokens(openBrowser(), world.issuer, 'verifikator');
    const rotated = (await (await refresh(world.issuer, tokens.refresh_token)).json()) as Tokens;
    expect(rotated.refresh_token).not.toBe(tokens.refresh_token);
    expect(await verify(rotated.access_token, 'payung')).toMatchObject({
      payung_role: 'CLAIMS_VERIFIER',
      aud: 'payung',
    });

    const reused = await refresh(world.issuer, tokens.refresh_token);
    expect(await reused.json()).toMatchObject({ error: 'invalid_grant' });
    expect((await refresh(world.issuer, rotated.refresh_token)).status).toBe(400);
  });

  test('of twenty simultaneous uses at most one succeeds', async () => {
    const tokens = await signInForTokens(openBrowser(), world.issuer, 'penyetuju');
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(world.issuer, tokens.refresh_token)));
    expect(answers.filter((answer) => answer.status === 200).length).toBeLessThanOrEqual(1);
    expect(answers.every((answer) => answer.status === 200 || answer.status === 400)).toBe(true);
  });

  test('they end eight hours after sign-in, however often they rotate', async () => {
    const tokens = await signInForTokens(openBrowser(), world.issuer, 'admin');
    const lifetime = `select extract(epoch from expires_at - now())::int as seconds from provider_record where model = 'RefreshToken' and id = $1`;
    const { rows: before } = await world.pool().query<{ seconds: number }>(lifetime, [tokens.refresh_token]);
    expect(before[0]?.seconds).toBeGreaterThan(8 * 3_600 - 60);
    await world
      .pool()
      .query(
        `update provider_record set payload = payload || jsonb_build_object('exp', (payload->>'exp')::bigint - 3600) where id = $1`,
        [tokens.refresh_token],
      );
    const rotated = (await (await refresh(world.issuer, tokens.refresh_token)).json()) as Tokens;
    const { rows: after } = await world.pool().query<{ seconds: number }>(lifetime, [rotated.refresh_token]);
    expect(after[0]?.seconds).toBeLessThanOrEqual(7 * 3_600);
  });
});
