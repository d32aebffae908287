import { randomBytes } from 'node:crypto';
import { decodeProtectedHeader } from 'jose';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { securityHeaders } from '../page/security-headers.ts';
import { loadSigningKeys, rotateSigningKey } from '../provider/signing-keys.ts';
import { sealerOf } from '../sealing.ts';
import { ATTEMPT_LIMITS } from '../sign-in/attempt-limit.ts';
import { openBrowser, redirectOf } from '../testing/browser.ts';
import type { Browser } from '../testing/browser.ts';
import { exchangeCode, refresh, requestSignIn, signIn } from '../testing/console-flow.ts';
import type { Tokens } from '../testing/console-flow.ts';
import { PASSWORD, registerOf } from '../testing/register.ts';
import { CLIENT_SECRETS, createWorld, freePort } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

// What makes a sign-in harder to break, in a world with a private port and keys of its own.

const NEW = 'gajah hijau makan rambutan';

let world: World;
let register: ReturnType<typeof registerOf>;
beforeAll(async () => {
  world = await createWorld({
    PRIVATE_PORT: String(await freePort()),
    IDENTITY_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  });
  register = registerOf(world);
});
afterAll(() => world.stop());
beforeEach(async () => {
  await world.pool().query('delete from sign_in_attempt');
});

async function tokensOf(browser: Browser, login: string, password: string): Promise<Tokens> {
  const request = requestSignIn(world.issuer);
  const callback = await signIn(browser, request, login, password);
  const answer = await exchangeCode(world.issuer, callback.searchParams.get('code') ?? '', request.verifier);
  return (await answer.json()) as Tokens;
}

async function attempt(browser: Browser, userName: string, password: string): Promise<number> {
  const page = redirectOf(await browser.get(requestSignIn(world.issuer).url));
  return (await browser.submit(page.href, { userName, password })).status;
}

describe('a password of one’s own', () => {
  const change = (form: Record<string, string>, headers?: Record<string, string>) =>
    openBrowser().submit(`${world.issuer}/kata-sandi`, { again: form['password'] ?? '', ...form }, headers);

  test('is changed with the one before, and ends every session', async () => {
    const login = 'sendiri@kpu.example';
    const subject = await register.join(login);
    const tokens = await tokensOf(openBrowser(), login, PASSWORD);
    expect((await change({ login, current: PASSWORD, password: NEW })).status).toBe(200);
    expect((await refresh(world.issuer, tokens.refresh_token)).status).toBe(400);
    expect([await attempt(openBrowser(), login, PASSWORD), await attempt(openBrowser(), login, NEW)]).toEqual([
      422, 303,
    ]);
    const events = await register.read<{ action: string }[]>('accountEvents', { ids: [subject] });
    expect(events.map(({ action }) => action)).toContain('changePassword');
  });

  test('is changed where the issuer says', async () => {
    const document = await (await fetch(`${world.issuer}/.well-known/openid-configuration`)).json();
    expect(document).toMatchObject({ password_change_uri: `${world.issuer}/kata-sandi` });
  });

  test.each<[string, Record<string, string>, number]>([
    ['without the one before', { current: 'salah sekali ini', password: NEW }, 422],
    ['to one that leaks often', { password: 'qwertyuiop123' }, 422],
    ['to one with the person’s own name', { password: 'tirtaayulestari1' }, 422],
    ['to the same', { password: PASSWORD }, 422],
    ['to two different ones', { password: NEW, again: `${NEW}!` }, 422],
    ['of somebody who is not there', { login: 'tiada@kpu.example', password: NEW }, 422],
    [
      'of somebody of the demonstration, who share one',
      { login: 'kpu', current: 'payung-teduh-1', password: NEW },
      422,
    ],
  ])('is not changed %s', async (_case, form, status) => {
    const login = 'tetap@kpu.example';
    await register.join(login).catch(() => undefined);
    const refused = await change({ login, current: PASSWORD, ...form });
    expect(refused.status).toBe(status);
    const markup = await refused.text();
    for (const secret of [form['password'] ?? '', PASSWORD]) expect(markup).not.toContain(`"${secret}"`);
    expect(await attempt(openBrowser(), login, PASSWORD)).toBe(303);
  });

  test('is not changed by a form from elsewhere, nor guessed at here more often than at the sign-in', async () => {
    const login = 'asing@kpu.example';
    await register.join(login);
    const form = { login, current: PASSWORD, password: NEW };
    expect((await change(form, { origin: 'https://evil.example' })).status).toBe(403);
    for (let tried = 0; tried < ATTEMPT_LIMITS.account; tried += 1)
      await change({ ...form, current: 'salah sekali ini' });
    expect((await change(form)).status).toBe(429);
    expect(await attempt(openBrowser(), login, PASSWORD)).toBe(429);
  });
});

test('whoever signed in from a browser before is not kept out of it by strangers who guess', async () => {
  const login = 'dikenal@kpu.example';
  await register.join(login);
  const own = openBrowser();
  expect(await attempt(own, login, PASSWORD)).toBe(303);
  for (let tried = 0; tried <= ATTEMPT_LIMITS.account; tried += 1)
    await attempt(openBrowser(), login, 'salah sekali ini');
  expect(await attempt(openBrowser(), login, PASSWORD)).toBe(429);
  expect(await attempt(own, login, PASSWORD)).toBe(303);
  // Their browser is no way for somebody else's login, nor for guessing without end.
  await register.join('lain@kpu.example');
  for (let tried = 0; tried <= ATTEMPT_LIMITS.account; tried += 1)
    await attempt(own, 'lain@kpu.example', 'salah sekali ini');
  expect(await attempt(own, 'lain@kpu.example', PASSWORD)).toBe(429);
  for (let tried = 0; tried < ATTEMPT_LIMITS.account; tried += 1) await attempt(own, login, 'salah sekali ini');
  expect(await attempt(own, login, PASSWORD)).toBe(429);
});

describe('signing keys', () => {
  const keyOf = async (): Promise<string | undefined> => {
    const answer = await fetch(`${world.issuer}/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`payung-claims:${CLIENT_SECRETS['payung-claims']}`).toString('base64')}`,
      },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    return decodeProtectedHeader(((await answer.json()) as { access_token: string }).access_token).kid;
  };
  const published = async (): Promise<ReadonlySet<string>> => {
    const { keys } = (await (await fetch(`${world.issuer}/jwks`)).json()) as { keys: { kid: string; d?: string }[] };
    expect(keys.some(({ d }) => d !== undefined)).toBe(false);
    return new Set(keys.map(({ kid }) => kid));
  };

  test('are sealed, one from before too, and open with no other key', async () => {
    const owner = new Client({ connectionString: world.migratorUrl });
    await owner.connect();
    const [first] = await loadSigningKeys(world.pool(), sealerOf(world.env));
    await owner.query('update signing_key set private_jwk = $1, private_jwk_sealed = null', [JSON.stringify(first)]);
    await world.restart();
    const { rows } = await owner.query<{ private_jwk: unknown; sealed: string }>(
      "select private_jwk, encode(private_jwk_sealed, 'escape') as sealed from signing_key",
    );
    await owner.end();
    expect(rows).toMatchObject([{ private_jwk: null }]);
    expect(rows[0]!.sealed).not.toContain(String(first!.d));
    expect(await keyOf()).toBe(first!.kid);
    const others = sealerOf({ ...world.env, IDENTITY_KEYS: new Map([['k1', randomBytes(32)]]) });
    await expect(loadSigningKeys(world.pool(), others)).rejects.toThrow();
  });

  test('are exchanged without a token that does not hold: published first, signing an hour later, removed after a day', async () => {
    const old = await keyOf();
    const { kid } = await rotateSigningKey(world.pool(), sealerOf(world.env));
    await world.restart();
    expect([await keyOf(), await published()]).toEqual([old, new Set([old, kid])]);
    const shift = async (hours: number): Promise<void> => {
      const owner = new Client({ connectionString: world.migratorUrl });
      await owner.connect();
      await owner.query('update signing_key set signs_from = signs_from - make_interval(hours => $1)', [hours]);
      await owner.end();
      await world.restart();
    };
    await shift(1);
    expect([await keyOf(), await published()]).toEqual([kid, new Set([old, kid])]);
    // Too early: tokens of the old one may still be in use.
    expect((await rotateSigningKey(world.pool(), sealerOf(world.env))).removed).toBe(0);
    await shift(25);
    expect((await rotateSigningKey(world.pool(), sealerOf(world.env))).removed).toBeGreaterThan(0);
    await world.restart();
    expect((await published()).has(old!)).toBe(false);
  });
});

test('the interfaces for Payung’s own services are not at the public address', async () => {
  const authorization = `Basic ${Buffer.from(`payung-agreements:${CLIENT_SECRETS['payung-agreements']}`).toString('base64')}`;
  for (const path of ['/administration/status', '/administration/accounts', '/usage']) {
    const outside = await fetch(`${world.issuer}${path}`, { headers: { authorization } });
    expect([path, outside.status]).toEqual([path, 404]);
  }
  const inside = await fetch(`${world.inside}/administration/status`, { headers: { authorization } });
  expect(inside.status).toBe(200);
  for (const path of ['/auth', '/token', '/jwks', '/kata-sandi'])
    expect([path, (await fetch(`${world.inside}${path}`)).status]).toEqual([path, 404]);
});

test('browsers that came by TLS come no other way', () => {
  expect(securityHeaders(['https://payung.example'], true)['strict-transport-security']).toMatch(/^max-age=\d{8}$/);
  expect(securityHeaders(['http://127.0.0.1:4000'], false)).not.toHaveProperty('strict-transport-security');
});
