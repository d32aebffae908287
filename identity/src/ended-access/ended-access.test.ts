import { afterAll, beforeAll, expect, test } from 'vitest';
import { EndedAccess } from '@payung/kit/ended-access.ts';
import type { EndedEntry } from '@payung/kit/ended-access.ts';
import { openBrowser } from '../testing/browser.ts';
import { exchangeCode, refresh, requestSignIn, signIn, signInForTokens } from '../testing/console-flow.ts';
import type { Tokens } from '../testing/console-flow.ts';
import { OFFICER, PASSWORD, registerOf } from '../testing/register.ts';
import { CLIENT_SECRETS, CONSOLE_ORIGIN, createWorld, freePort } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { deleteExpired } from '../provider/postgres-adapter.ts';

let world: World;
let register: ReturnType<typeof registerOf>;
beforeAll(async () => {
  world = await createWorld({ PRIVATE_PORT: String(await freePort()) });
  register = registerOf(world);
});
afterAll(() => world.stop());

const basic = (client: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}`,
});

interface Told {
  readonly cursor: string;
  readonly entries: readonly EndedEntry[];
}

async function ask(since?: string, client: keyof typeof CLIENT_SECRETS = 'payung-claims'): Promise<Told> {
  const response = await fetch(`${world.inside}/ended-access${since === undefined ? '' : `?since=${since}`}`, {
    headers: basic(client, CLIENT_SECRETS[client]),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Told;
}

/** What a verifier of tokens knows now. */
async function isRefused(token: string): Promise<boolean> {
  const ended = new EndedAccess();
  ended.learn((await ask()).entries);
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    readonly sub: string;
    readonly sid?: string;
    readonly payung_version?: number;
  };
  return ended.isEnded({ subject: claims.sub, sessionId: claims.sid, version: claims.payung_version ?? 0 });
}

async function signInAs(login: string, password: string, browser = openBrowser()): Promise<Tokens> {
  const request = requestSignIn(world.issuer);
  const callback = await signIn(browser, request, login, password);
  const code = callback.searchParams.get('code') ?? '';
  return (await (await exchangeCode(world.issuer, code, request.verifier)).json()) as Tokens;
}

async function clientToken(client: string, secret: string): Promise<string> {
  const response = await fetch(`${world.issuer}/token`, {
    method: 'POST',
    headers: basic(client, secret),
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

test('it is for services that verify tokens, at the private port', async () => {
  for (const client of ['payung-gateway', 'payung-agreements', 'payung-participants', 'payung-claims'] as const)
    expect((await ask(undefined, client)).cursor).toMatch(/^\d+$/);
  const inside = `${world.inside}/ended-access`;
  expect((await fetch(inside)).status).toBe(401);
  expect((await fetch(inside, { headers: basic('payung-claims', CLIENT_SECRETS['payung-gateway']) })).status).toBe(401);
  expect((await fetch(inside, { headers: basic('payung-partner-demo', 'partner-secret') })).status).toBe(401);
  const outside = await fetch(`${world.issuer}/ended-access`, { headers: basic('payung-claims', 'claims-secret') });
  expect(outside.status).toBe(404);
  for (const since of ['x', '-1', '1;2', '9'.repeat(30)]) {
    const odd = await fetch(`${inside}?since=${since}`, { headers: basic('payung-claims', 'claims-secret') });
    expect(odd.status).toBe(400);
  }
});

test('whoever signs out takes the tokens of that sign-in along, and of no other', async () => {
  const browser = openBrowser();
  const tokens = await signInForTokens(browser, world.issuer, 'kpu');
  const renewed = (await (await refresh(world.issuer, tokens.refresh_token)).json()) as Tokens;
  const elsewhere = await signInForTokens(openBrowser(), world.issuer, 'kpu');
  expect(await isRefused(tokens.access_token)).toBe(false);
  await browser.submit(
    `${world.issuer}/session/end`,
    { client_id: 'payung-console', id_token_hint: renewed.id_token, post_logout_redirect_uri: `${CONSOLE_ORIGIN}/` },
    { origin: CONSOLE_ORIGIN },
  );
  expect(await isRefused(tokens.access_token)).toBe(true);
  expect(await isRefused(renewed.access_token)).toBe(true);
  expect(await isRefused(elsewhere.access_token)).toBe(false);
  expect(await isRefused((await signInForTokens(browser, world.issuer, 'kpu')).access_token)).toBe(false);
});

test('a refresh token that was used twice takes the access tokens along', async () => {
  const tokens = await signInForTokens(openBrowser(), world.issuer, 'bawaslu');
  await refresh(world.issuer, tokens.refresh_token);
  expect((await refresh(world.issuer, tokens.refresh_token)).status).toBe(400);
  expect(await isRefused(tokens.access_token)).toBe(true);
});

test('a session that an administrator ends, a suspension, and a role that was taken away', async () => {
  const subject = await register.join('berakhir@kpu.example');
  const [one, other] = [
    await signInAs('berakhir@kpu.example', PASSWORD),
    await signInAs('berakhir@kpu.example', PASSWORD),
  ];
  const sessions = await register.read<{ id: string }[]>('accountSessions', { ids: [subject] });
  await register.change('endSessions', { id: subject, sessionId: sessions[0]?.id });
  expect([await isRefused(one.access_token), await isRefused(other.access_token)].filter(Boolean)).toHaveLength(1);

  const now = await signInAs('berakhir@kpu.example', PASSWORD);
  const { version } = await register.read<{ version: number }>('account', { id: subject });
  const { made } = await register.change('changeAccountGrant', {
    id: subject,
    expectedVersion: version,
    grant: { ...OFFICER, institutionCode: 'kpu-32.05', regionCodes: ['32.05'] },
    reason: 'Pindah kabupaten',
  });
  expect(await isRefused(now.access_token)).toBe(true);
  // Nobody is signed out by it: the next token says what is held now.
  const next = (await (await refresh(world.issuer, now.refresh_token)).json()) as Tokens;
  expect(await isRefused(next.access_token)).toBe(false);

  const suspended = await register.change('suspendAccount', {
    id: subject,
    expectedVersion: made.version,
    reason: 'Selesai masa tugas',
  });
  expect(await isRefused(next.access_token)).toBe(true);
  await register.change('reinstateAccount', {
    id: subject,
    expectedVersion: suspended.made.version,
    reason: 'Kembali bertugas',
  });
  expect(await isRefused((await signInAs('berakhir@kpu.example', PASSWORD)).access_token)).toBe(false);
});

test('of a client: a secret that was ended, terms that became narrower, a suspension; not what became wider', async () => {
  const terms = {
    name: 'Sistem mitra peraga',
    regionCodes: ['32.04'],
    scopes: ['agreements:read', 'claims:read'],
    quota: 1_000,
    networks: ['203.0.113.0/24'],
  };
  const { made, shownOnce } = await register.change('createApiClient', { ...terms, institutionCode: 'kpu-32.04' });
  const id = String(made['clientId']);
  const change = async (more: object): Promise<boolean> => {
    const token = await clientToken(id, shownOnce ?? '');
    const { version } = await register.read<{ version: number }>('apiClient', { id });
    await register.change('changeApiClient', { ...terms, ...more, id, expectedVersion: version, reason: 'Perubahan' });
    const refused = await isRefused(token);
    expect(await isRefused(await clientToken(id, shownOnce ?? ''))).toBe(false);
    await register.change('changeApiClient', { ...terms, id, expectedVersion: version + 1, reason: 'Kembali' });
    return refused;
  };
  expect(await change({ name: 'Nama lain' })).toBe(false);
  expect(await change({ regionCodes: ['32.04', '32.04.11'], quota: 2_000, networks: [] })).toBe(false);
  expect(await change({ regionCodes: ['32.04.11'] })).toBe(true);
  expect(await change({ scopes: ['agreements:read'] })).toBe(true);
  expect(await change({ quota: 500 })).toBe(true);
  expect(await change({ networks: ['203.0.113.0/25'] })).toBe(true);

  const held = await clientToken(id, shownOnce ?? '');
  const rotated = await register.change('rotateApiClientSecret', { id });
  // Both secrets work for a while, and so does what they gave.
  expect(await isRefused(held)).toBe(false);
  const [older] = rotated.made['secrets'] as { id: string }[];
  await register.change('endApiClientSecret', { id, secretId: older?.id });
  expect(await isRefused(held)).toBe(true);
  const secrets = [shownOnce ?? '', rotated.shownOnce ?? ''];
  const working = (await Promise.all(secrets.map((secret) => clientToken(id, secret)))).filter((token) => token);
  expect(working).toHaveLength(1);
  expect(await isRefused(working[0] ?? '')).toBe(false);
  const { version } = await register.read<{ version: number }>('apiClient', { id });
  await register.change('suspendApiClient', { id, expectedVersion: version, reason: 'Kontrak selesai' });
  expect(await isRefused(working[0] ?? '')).toBe(true);
});

test('a reader misses nothing, in whatever order transactions end, and is told everything after a restore', async () => {
  const slow = await world.pool().connect();
  try {
    await slow.query('begin');
    await slow.query("insert into ended_access (key) values ('session:slow')");
    await world.pool().query("insert into ended_access (key) values ('session:quick')");
    const first = await ask();
    const keysOf = ({ entries }: Told) => entries.map(({ key }) => key);
    expect(keysOf(first)).toContain('session:quick');
    expect(keysOf(first)).not.toContain('session:slow');
    await slow.query('commit');
    expect(keysOf(await ask(first.cursor))).toContain('session:slow');
    // A cursor from a database whose transactions are ahead of this one's.
    expect(keysOf(await ask('999999999999'))).toEqual(keysOf(await ask()));
  } finally {
    slow.release();
  }
});

test('it outlives a restart of identity, and is cleared when no token can name it any more', async () => {
  await world
    .pool()
    .query("insert into ended_access (key, expires_at) values ('session:old', now() - interval '1 second')");
  const before = await ask();
  expect(before.entries.map(({ key }) => key)).not.toContain('session:old');
  await world.restart();
  expect((await ask()).entries).toEqual(before.entries);
  await deleteExpired(world.pool());
  const { rows } = await world.pool().query("select 1 from ended_access where key = 'session:old'");
  expect(rows).toEqual([]);
});
