import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { judgePassword } from '../accounts/password-hash.ts';
import { ATTEMPT_LIMITS } from '../sign-in/attempt-limit.ts';
import { openBrowser, redirectOf } from '../testing/browser.ts';
import { refresh, requestSignIn, signIn, exchangeCode } from '../testing/console-flow.ts';
import type { Tokens } from '../testing/console-flow.ts';
import { OFFICER, PASSWORD, registerOf } from '../testing/register.ts';
import { CLIENT_SECRETS, createWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

let world: World;
let register: ReturnType<typeof registerOf>;
beforeAll(async () => {
  world = await createWorld();
  register = registerOf(world);
});
afterAll(() => world.stop());
beforeEach(async () => {
  await world.pool().query('delete from sign_in_attempt');
});

async function tokensOf(login: string, password: string): Promise<Tokens> {
  const request = requestSignIn(world.issuer);
  const callback = await signIn(openBrowser(), request, login, password);
  return (await (
    await exchangeCode(world.issuer, callback.searchParams.get('code') ?? '', request.verifier)
  ).json()) as Tokens;
}

async function attempt(login: string, password: string): Promise<Response> {
  const browser = openBrowser();
  const page = redirectOf(await browser.get(requestSignIn(world.issuer).url));
  return browser.submit(page.href, { userName: login, password });
}

const claimsIn = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

function askToken(client: string, secret: string, form: Record<string, string> = {}): Promise<Response> {
  return fetch(`${world.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
  });
}

async function claimsOfClient(client: string, secret: string, form: Record<string, string> = {}) {
  const answer = (await (await askToken(client, secret, form)).json()) as { access_token: string; scope: string };
  return { ...claimsIn(answer.access_token), answered: answer.scope };
}

describe('an invitation', () => {
  test('lets one person in, once, with a password of their own, as what they were given', async () => {
    const { subject, link } = await register.invite('Sekali.Saja@kpu.example');
    const page = await openBrowser().get(link);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).toContain('sekali.saja@kpu.example');
    expect((await attempt('sekali.saja@kpu.example', PASSWORD)).status).toBe(422);

    expect((await register.setPassword(link, PASSWORD)).status).toBe(200);
    const { access_token } = await tokensOf('SEKALI.SAJA@kpu.example', PASSWORD);
    expect(claimsIn(access_token)).toMatchObject({
      sub: subject,
      payung_role: 'INSTITUTION_OFFICER',
      payung_institution: 'kpu-32.04',
      payung_regions: ['32.04'],
    });
    expect((await register.setPassword(link, 'another password of theirs')).status).toBe(404);
    expect((await attempt('sekali.saja@kpu.example', 'another password of theirs')).status).toBe(422);
  });

  test('used by twenty at once is used by one', async () => {
    const { link } = await register.invite('serentak@kpu.example');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => register.setPassword(link, `kata sandi nomor ${index} saya`)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test.each([
    ['expired', "update invitation set expires_at = now() - interval '1 second'"],
    ['taken back by a newer one', ''],
  ])('that is %s does not work and says so', async (kind, sql) => {
    const email = `${kind.slice(0, 5)}@kpu.example`;
    const { subject, link } = await register.invite(email);
    if (sql === '') await register.change('renewInvitation', { id: subject });
    else await world.pool().query(`${sql} where subject = $1`, [subject]);
    expect((await openBrowser().get(link)).status).toBe(404);
    expect((await register.setPassword(link, PASSWORD)).status).toBe(404);
    expect((await attempt(email, PASSWORD)).status).toBe(422);
  });

  test.each([
    ['too short', 'pendek', 'too-short'],
    ['of one letter', 'aaaaaaaaaaaaaaa', 'too-plain'],
    ['the name and a year', 'tirta ayu lestari 24', 'too-plain'],
    ['the login', 'tirta.ayu@kpu.example', 'too-plain'],
    ['one that leaks often', 'qwertyuiop123', 'too-common'],
    ['a common word with digits', 'Indonesia12345', 'too-common'],
    ['the election and a year', 'Pilkada@2024', 'too-plain'],
    ['a few words', 'kucing biru di atap', undefined],
    ['signs of no alphabet', '🌂🏠🐈🌊🔥🌳🍃🌕🌑⭐🪁🪷', undefined],
  ])('a password that is %s: %s', async (_case, password, problem) => {
    expect(await judgePassword(password, { login: 'tirta.ayu@kpu.example', name: 'Tirta Ayu Lestari' })).toBe(problem);
  });

  test('a form from another site, and two fields that differ, set nothing', async () => {
    const { link } = await register.invite('asal@kpu.example');
    const foreign = await openBrowser().submit(
      link,
      { password: PASSWORD, again: PASSWORD },
      { origin: 'https://evil.example' },
    );
    expect(foreign.status).toBe(403);
    const differs = await register.setPassword(link, PASSWORD, `${PASSWORD}!`);
    expect(differs.status).toBe(422);
    expect(await differs.text()).not.toContain(PASSWORD);
    expect((await register.setPassword(link, PASSWORD)).status).toBe(200);
  });

  test('links that nobody was given cannot be tried by the thousand', async () => {
    const tries = Array.from({ length: ATTEMPT_LIMITS.address + 1 }, (_, index) =>
      fetch(`${world.issuer}/undangan/${String(index).padStart(43, 'x')}`),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(ATTEMPT_LIMITS.address);
    expect(statuses).toContain(429);
  });
});

describe('whether an account exists', () => {
  test('is not told by the answer: nobody, invited, suspended and wrong password read alike', async () => {
    await register.invite('diundang@kpu.example');
    const suspended = await register.join('ditangguhkan@kpu.example');
    await register.change('suspendAccount', { id: suspended, expectedVersion: 2, reason: 'Pindah tugas' });
    await register.join('aktif@kpu.example');
    const answers = await Promise.all(
      ['tiada@kpu.example', 'diundang@kpu.example', 'ditangguhkan@kpu.example', 'aktif@kpu.example'].map(
        async (login) => {
          const password = login.startsWith('aktif') ? 'not the password' : PASSWORD;
          const answer = await attempt(login, password);
          return [
            answer.status,
            (await answer.text()).replaceAll(login, 'LOGIN').replaceAll(/masuk\/[\w-]+/g, 'masuk'),
          ];
        },
      ),
    );
    expect(new Set(answers.map(String)).size).toBe(1);
    expect(answers[0]?.[0]).toBe(422);
  });

  test('is not told by a lock-out: an account that is not there locks as one that is, and only that one notes it', async () => {
    const subject = await register.join('terkunci@kpu.example');
    for (const login of ['terkunci@kpu.example', 'tiada.juga@kpu.example']) {
      const statuses: number[] = [];
      for (let turn = 0; turn <= ATTEMPT_LIMITS.account; turn += 1)
        statuses.push((await attempt(login, 'wrong')).status);
      expect(statuses).toEqual([...Array.from({ length: ATTEMPT_LIMITS.account }, () => 422), 429]);
    }
    expect((await attempt('terkunci@kpu.example', PASSWORD)).status).toBe(429);
    const events = await register.read<{ action: string }[]>('accountEvents', { ids: [subject] });
    expect(events.filter(({ action }) => action === 'lockOut')).toHaveLength(1);
  });
});

describe('what a person holds', () => {
  test('follows at the next renewal, and a suspension refuses it and ends every session', async () => {
    const subject = await register.join('berubah@kpu.example');
    const tokens = await tokensOf('berubah@kpu.example', PASSWORD);
    const grant = { ...OFFICER, institutionCode: 'kpu-32.73', regionCodes: ['32.73'] };
    const { made } = await register.change('changeAccountGrant', {
      id: subject,
      expectedVersion: 2,
      grant,
      reason: 'Mutasi',
    });
    const renewed = (await (await refresh(world.issuer, tokens.refresh_token)).json()) as Tokens;
    expect(claimsIn(renewed.access_token)).toMatchObject({
      payung_institution: 'kpu-32.73',
      payung_regions: ['32.73'],
    });

    expect(await register.read('accountSessions', { ids: [subject] })).toHaveLength(1);
    await register.change('suspendAccount', { id: subject, expectedVersion: made.version, reason: 'Selesai tugas' });
    expect(await register.read('accountSessions', { ids: [subject] })).toEqual([]);
    expect((await refresh(world.issuer, renewed.refresh_token)).status).toBe(400);
    expect((await attempt('berubah@kpu.example', PASSWORD)).status).toBe(422);

    await register.change('reinstateAccount', { id: subject, expectedVersion: made.version + 1, reason: 'Kembali' });
    expect((await tokensOf('berubah@kpu.example', PASSWORD)).expires_in).toBe(600);
    const events = await register.read<{ action: string; reason: string | null }[]>('accountEvents', {
      ids: [subject],
    });
    expect(events.map(({ action }) => action)).toEqual([
      'signIn',
      'reinstateAccount',
      'suspendAccount',
      'changeAccountGrant',
      'signIn',
      'acceptInvitation',
      'inviteAccount',
    ]);
  });

  test('one session ends alone, and a session of somebody else is not found', async () => {
    const [subject, other] = [await register.join('dua.gawai@kpu.example'), await register.join('lain@kpu.example')];
    const [first, second] = [
      await tokensOf('dua.gawai@kpu.example', PASSWORD),
      await tokensOf('dua.gawai@kpu.example', PASSWORD),
    ];
    const sessions = await register.read<{ id: string }[]>('accountSessions', { ids: [subject] });
    expect(sessions).toHaveLength(2);
    const foreign = await register.change('endSessions', { id: other, sessionId: sessions[0]?.id });
    expect(foreign.refused?.code).toBe('NOT_FOUND');
    await register.change('endSessions', { id: subject, sessionId: sessions[0]?.id });
    const statuses = [
      await refresh(world.issuer, first.refresh_token),
      await refresh(world.issuer, second.refresh_token),
    ];
    expect(statuses.map(({ status }) => String(status)).toSorted()).toEqual(['200', '400']);
  });

  test('a forgotten password is set anew, and ends the sessions from before', async () => {
    const subject = await register.join('lupa@kpu.example');
    const before = await tokensOf('lupa@kpu.example', PASSWORD);
    const { shownOnce } = await register.change('renewInvitation', { id: subject });
    expect((await tokensOf('lupa@kpu.example', PASSWORD)).expires_in).toBe(600);
    expect((await register.setPassword(shownOnce ?? '', 'hujan di bulan juni')).status).toBe(200);
    expect((await refresh(world.issuer, before.refresh_token)).status).toBe(400);
    expect((await attempt('lupa@kpu.example', PASSWORD)).status).toBe(422);
  });
});

describe('who may change the register', () => {
  test('nobody their own account, and the last national admin stays', async () => {
    const own = await register.change('suspendAccount', { id: 'admin', expectedVersion: 1, reason: 'Percobaan' });
    expect(own.refused?.code).toBe('OWN_ACCOUNT');
    const grant = { role: 'NATIONAL_ADMIN', institutionCode: null, regionCodes: ['ID'] };
    const second = await register.join('admin.kedua@payung.example', grant);
    const as = { as: second, role: 'NATIONAL_ADMIN' };
    expect(
      (await register.change('suspendAccount', { id: 'admin', expectedVersion: 1, reason: 'Cuti' }, as)).refused,
    ).toBeUndefined();
    // The first is suspended; its token of a moment ago counts for nothing here.
    const stale = await register.change('suspendAccount', { id: second, expectedVersion: 2, reason: 'Balas' });
    expect(stale.refused?.code).toBe('FORBIDDEN');
    await register.change('reinstateAccount', { id: 'admin', expectedVersion: 2, reason: 'Kembali' }, as);
    expect(
      (await register.change('suspendAccount', { id: second, expectedVersion: 2, reason: 'Selesai' })).refused,
    ).toBeUndefined();
    await world.pool().query(`update account set status = 'ACTIVE' where subject = $1`, [second]);
    // Both at once suspend each other: one of them is too late.
    const [one, two] = await Promise.all([
      register.change('suspendAccount', { id: second, expectedVersion: 3, reason: 'Bersamaan' }),
      register.change('suspendAccount', { id: 'admin', expectedVersion: 3, reason: 'Bersamaan' }, as),
    ]);
    expect([one, two].map(({ refused }) => String(refused?.code)).toSorted()).toEqual(['FORBIDDEN', 'undefined']);
    const { rows } = await world
      .pool()
      .query(`select count(*)::int as n from account where role = 'NATIONAL_ADMIN' and status = 'ACTIVE'`);
    expect(rows).toEqual([{ n: 1 }]);
    await world.pool().query(`update account set status = 'ACTIVE' where subject = 'admin'`);
    await world.pool().query(`update account set status = 'SUSPENDED' where subject = $1`, [second]);
  });

  test.each([
    ['an officer', 'kpu', 'INSTITUTION_OFFICER', 'MORE_THAN_HELD'],
    ['an auditor', 'auditor', 'AUDITOR', 'MORE_THAN_HELD'],
    ['a role that the register does not know them by', 'kpu', 'NATIONAL_ADMIN', 'FORBIDDEN'],
    ['nobody', 'tiada', 'NATIONAL_ADMIN', 'FORBIDDEN'],
  ])('%s invites nobody, whatever the graph let through', async (_case, as, role, code) => {
    const input = { name: 'Siapa Saja', email: `oleh-${as}@kpu.example`, grant: OFFICER };
    expect((await register.change('inviteAccount', input, { as, role })).refused?.code).toBe(code);
  });

  test('who looks after partners of one province registers clients there and nowhere else, and sees no other', async () => {
    const as = {
      as: await register.join('api.jabar@payung.example', {
        role: 'API_ADMIN',
        institutionCode: null,
        regionCodes: ['32'],
      }),
      role: 'API_ADMIN',
    };
    const terms = { name: 'Sistem SDM', scopes: ['participants:read'], networks: [] };
    const within = { ...terms, institutionCode: 'kpu-32.04', regionCodes: ['32.04'] };
    const { made } = await register.change('createApiClient', within, as);
    const outside = await register.change(
      'createApiClient',
      { ...terms, institutionCode: 'kpu-16.71', regionCodes: ['16.71'] },
      as,
    );
    expect(outside.refused).toMatchObject({ code: 'MORE_THAN_HELD', field: 'regionCodes' });
    const elsewhere = await register.change('createApiClient', {
      ...terms,
      institutionCode: 'kpu-16.71',
      regionCodes: ['16.71'],
    });
    const seen = await register.read<{ edges: { node: { clientId: string } }[] }>('apiClients', { first: 100 }, as);
    const ids = seen.edges.map(({ node }) => node.clientId);
    expect(ids).toContain(made['clientId']);
    expect(ids).not.toContain(elsewhere.made['clientId']);
    const hidden = await register.change('rotateApiClientSecret', { id: elsewhere.made['clientId'] }, as);
    expect(hidden.refused?.code).toBe('NOT_FOUND');
    expect(
      (await register.change('inviteAccount', { name: 'Orang Lain', email: 'x@kpu.example', grant: OFFICER }, as))
        .refused?.code,
    ).toBe('MORE_THAN_HELD');
  });

  test('the interface answers one client and nobody else', async () => {
    const body = { actor: { subject: 'admin', role: 'NATIONAL_ADMIN' }, input: { first: 1 } };
    expect((await register.post('accounts', body, 'wrong-secret')).status).toBe(401);
    expect((await fetch(`${world.issuer}/administration/accounts`, { method: 'POST', body: '{}' })).status).toBe(401);
    expect((await register.post('accounts', { ...body, input: { first: 1_000 } })).status).toBe(400);
  });

  test('the same key gives the same account without its link; with another input it is refused', async () => {
    const input = { name: 'Satu Kunci', email: 'satu.kunci@kpu.example', grant: OFFICER };
    const key = 'key-of-this-test';
    const first = await register.change('inviteAccount', input, { key });
    const again = await register.change('inviteAccount', input, { key });
    expect(again.made['subject']).toBe(first.made['subject']);
    expect([typeof first.shownOnce, again.shownOnce]).toEqual(['string', null]);
    const other = await register.change('inviteAccount', { ...input, name: 'Lain Lagi' }, { key });
    expect(other.refused?.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const { rows } = await world
      .pool()
      .query('select answer::text from command_answer union all select details::text from register_event');
    expect(JSON.stringify(rows)).not.toContain(first.shownOnce?.split('/').at(-1));
  });

  test.each([
    ['an e-mail address that is none', { email: 'bukan surel' }, 'INVALID', 'email'],
    ['one that somebody has', { email: 'ADMIN.kedua@payung.example' }, 'LOGIN_TAKEN', 'email'],
    ['no institution', { grant: { ...OFFICER, institutionCode: null } }, 'INVALID', 'grant.institutionCode'],
    ['a role of machines', { grant: { ...OFFICER, role: 'SERVICE' } }, 'INVALID', 'grant.role'],
    ['a name with a line break', { name: 'Dua\nBaris' }, 'INVALID', 'name'],
  ])('an invitation with %s is refused at its field', async (_case, more, code, field) => {
    const input = { name: 'Nama Wajar', email: 'wajar@kpu.example', grant: OFFICER, ...more };
    expect((await register.change('inviteAccount', input)).refused).toMatchObject({ code, field });
  });

  test('the service cannot change or remove what was done', async () => {
    for (const sql of ['update register_event set action = $$x$$', 'delete from register_event', 'delete from account'])
      await expect(world.pool().query(sql)).rejects.toThrow(/permission denied/);
  });
});

describe('a client', () => {
  const terms = {
    name: 'Sistem kepegawaian KPU (peraga)',
    institutionCode: 'kpu-32.04',
    regionCodes: ['32.04'],
    scopes: ['participants:read', 'claims:read'],
    quota: 5_000,
    networks: ['203.0.113.0/24', '2001:db8::/32'],
  };

  test('gets tokens with what it was granted, and no scope beyond', async () => {
    const { made, shownOnce } = await register.change('createApiClient', terms);
    const id = String(made['clientId']);
    expect(await claimsOfClient(id, shownOnce ?? '')).toMatchObject({
      sub: id,
      payung_role: 'PARTNER',
      payung_institution: 'kpu-32.04',
      scope: 'payung participants:read claims:read',
      answered: 'payung participants:read claims:read',
      payung_quota: 5_000,
      payung_networks: ['203.0.113.0/24', '2001:db8::/32'],
    });
    expect(await claimsOfClient(id, shownOnce ?? '')).not.toHaveProperty('auth_time');
    expect(await claimsOfClient(id, shownOnce ?? '', { scope: 'claims:read' })).toMatchObject({
      scope: 'payung claims:read',
    });
    expect((await askToken(id, shownOnce ?? '', { scope: 'claims:write' })).status).toBe(400);
    const { rows } = await world.pool().query('select * from api_client_secret where client_id = $1', [id]);
    expect(JSON.stringify(rows)).not.toContain(shownOnce);
  });

  test('exchanges its secret without an interruption: two work, a third is not given, the older can be ended', async () => {
    const { made, shownOnce: first } = await register.change('createApiClient', terms);
    const id = String(made['clientId']);
    const { shownOnce: second } = await register.change('rotateApiClientSecret', { id });
    for (const secret of [first, second]) expect((await askToken(id, secret ?? '')).status).toBe(200);
    expect((await register.change('rotateApiClientSecret', { id })).refused?.code).toBe('TOO_MANY_SECRETS');
    const { secrets } = await register.read<{ secrets: { id: string; ending: string; expiresAt: string | null }[] }>(
      'apiClient',
      { id },
    );
    const older = secrets.find(({ expiresAt }) => expiresAt !== null);
    expect(older?.ending).toBe(first?.slice(-4));
    expect(Date.parse(older?.expiresAt ?? '') - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    await register.change('endApiClientSecret', { id, secretId: older?.id });
    expect((await askToken(id, first ?? '')).status).toBe(401);
    expect((await askToken(id, second ?? '')).status).toBe(200);
    expect((await askToken(id, CLIENT_SECRETS['payung-partner-demo'])).status).toBe(401);
  });

  test('of which the older secret is past its days has one that works', async () => {
    const { made, shownOnce: first } = await register.change('createApiClient', terms);
    const id = String(made['clientId']);
    const { shownOnce: second } = await register.change('rotateApiClientSecret', { id });
    await world
      .pool()
      .query(
        "update api_client_secret set expires_at = now() - interval '1 second' where client_id = $1 and expires_at is not null",
        [id],
      );
    expect((await askToken(id, first ?? '')).status).toBe(401);
    expect((await askToken(id, second ?? '')).status).toBe(200);
  });

  test('that is suspended gets no token, and one again when it is reinstated with other scopes', async () => {
    const { made, shownOnce } = await register.change('createApiClient', terms);
    const id = String(made['clientId']);
    await register.change('suspendApiClient', { id, expectedVersion: 1, reason: 'Kunci bocor' });
    expect((await askToken(id, shownOnce ?? '')).status).toBe(401);
    await register.change('reinstateApiClient', { id, expectedVersion: 2, reason: 'Sudah aman' });
    const { institutionCode: _, ...changed } = { ...terms, scopes: ['claims:read'], quota: null, networks: [] };
    await register.change('changeApiClient', { id, expectedVersion: 3, reason: 'Dipersempit', ...changed });
    const claims = await claimsOfClient(id, shownOnce ?? '');
    expect(claims).toMatchObject({ scope: 'payung claims:read' });
    expect(claims).not.toHaveProperty('payung_quota');
    expect(claims).not.toHaveProperty('payung_networks');
    const late = await register.change('suspendApiClient', { id, expectedVersion: 3, reason: 'Terlambat' });
    expect(late.refused?.code).toBe('CONFLICT');
  });

  test.each([
    ['no scope', { scopes: [] }, 'scopes'],
    ['a scope that is none', { scopes: ['everything'] }, 'scopes'],
    ['a network that is none', { networks: ['203.0.113.0/33'] }, 'networks'],
    ['a quota of nothing', { quota: 0 }, 'quota'],
    ['an institution that is none', { institutionCode: 'KPU' }, 'institutionCode'],
  ])('with %s is refused at its field', async (_case, more, field) => {
    expect((await register.change('createApiClient', { ...terms, ...more })).refused).toMatchObject({
      code: 'INVALID',
      field,
    });
  });
});

describe('usage', () => {
  const report = (secret: string, body: unknown, key?: string) =>
    fetch(`${world.issuer}/usage`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(`payung-gateway:${secret}`).toString('base64')}`,
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      body: JSON.stringify(body),
    });

  test('adds up by hour and day, and a report sent again under its key counts once', async () => {
    const minute = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000).toISOString();
    const line = { clientId: 'payung-partner-demo', minute, requests: 3, cost: 40, refused: 1 };
    const other = { ...line, minute: new Date(Date.parse(minute) + 60_000).toISOString() };
    const secret = CLIENT_SECRETS['payung-gateway'];
    expect((await report(secret, [line, other], 'report-0001')).status).toBe(200);
    expect(await (await report(secret, [line, other], 'report-0001')).json()).toEqual({ counted: false });
    expect((await report(secret, [line])).status).toBe(200);
    for (const per of ['HOUR', 'DAY']) {
      const points = await register.read<{ requests: number; cost: number; refused: number }[]>('apiClientUsage', {
        ids: ['payung-partner-demo'],
        per,
        last: 24,
      });
      expect(points).toHaveLength(24);
      expect(points.at(-1)).toMatchObject({ requests: 9, cost: 120, refused: 3 });
      expect(points.slice(0, -1).every(({ requests }) => requests === 0)).toBe(true);
    }
  });

  test.each([
    ['a wrong secret', 'wrong', [], 401],
    ['the secret of another client', CLIENT_SECRETS['payung-agreements'], [], 401],
    [
      'a line that is none',
      CLIENT_SECRETS['payung-gateway'],
      [{ clientId: 'x', minute: 'now', requests: 1, cost: 1, refused: 0 }],
      400,
    ],
    [
      'fewer than none',
      CLIENT_SECRETS['payung-gateway'],
      [{ clientId: 'x', minute: new Date().toISOString(), requests: -1, cost: 1, refused: 0 }],
      400,
    ],
  ])('%s is refused', async (_case, secret, body, status) => {
    expect((await report(secret, body)).status).toBe(status);
  });
});

describe('an access review', () => {
  test('lists what nobody confirmed for so long, keeps who decided, and revoking suspends', async () => {
    const subject = await register.join('lama@kpu.example');
    const { made: client } = await register.change('createApiClient', {
      name: 'Sistem lama',
      institutionCode: 'kpu-32.04',
      regionCodes: ['32.04'],
      scopes: ['claims:read'],
      networks: [],
    });
    const ids = [subject, String(client['clientId'])];
    await world
      .pool()
      .query("update account set confirmed_at = now() - interval '13 months' where subject = any($1)", [ids]);
    await world
      .pool()
      .query("update api_client set confirmed_at = now() - interval '14 months' where client_id = any($1)", [ids]);
    const dueOn = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
    const { made: review } = await register.change('openAccessReview', {
      title: 'Tinjauan tahunan',
      months: 12,
      dueOn,
    });
    expect(review).toMatchObject({ total: 2, confirmed: 0, revoked: 0 });
    interface Items {
      edges: { cursor: string; node: { id: string; subject: string; decision: string | null; decidedBy: unknown } }[];
      hasNextPage: boolean;
    }
    const first = await register.read<Items>('accessReviewItems', { id: review['id'], first: 1 });
    const rest = await register.read<Items>('accessReviewItems', {
      id: review['id'],
      first: 1,
      after: first.edges[0]?.cursor,
    });
    expect([first, rest].map(({ edges, hasNextPage }) => [edges[0]?.node.subject, hasNextPage])).toEqual([
      [ids[1], true],
      [ids[0], false],
    ]);
    const item = (page: Items) => page.edges[0]?.node.id;

    const confirmed = await register.change('decideAccessReviewItem', {
      id: item(first),
      decision: 'CONFIRM',
      reason: 'Masih dipakai',
    });
    expect(confirmed.made).toMatchObject({ decision: 'CONFIRM', decidedBy: { subject: 'admin' } });
    await register.change('decideAccessReviewItem', { id: item(rest), decision: 'REVOKE', reason: 'Sudah pindah' });
    expect(await register.read('account', { id: subject })).toMatchObject({
      status: 'SUSPENDED',
      suspendedBecause: 'Sudah pindah',
    });
    const again = await register.change('decideAccessReviewItem', {
      id: item(rest),
      decision: 'CONFIRM',
      reason: 'Berubah pikiran',
    });
    expect(again.refused?.code).toBe('ALREADY_DECIDED');
    expect(await register.read('accessReview', { id: review['id'] })).toMatchObject({ confirmed: 1, revoked: 1 });
    const next = await register.change('openAccessReview', { title: 'Tinjauan kedua', months: 12, dueOn });
    expect(next.made).toMatchObject({ total: 0 });
  });

  test('nobody decides on themselves', async () => {
    const dueOn = new Date().toISOString().slice(0, 10);
    const { made } = await register.change('openAccessReview', {
      title: 'Semua orang',
      months: 0,
      dueOn: nextDay(dueOn),
    });
    const { rows } = await world
      .pool()
      .query(`select id from access_review_item where review_id = $1 and subject = 'admin'`, [made['id']]);
    const own = await register.change('decideAccessReviewItem', {
      id: rows[0].id,
      decision: 'CONFIRM',
      reason: 'Saya sendiri',
    });
    expect(own.refused?.code).toBe('OWN_ACCOUNT');
  });
});

describe('lists', () => {
  test('page through everybody once, by name, and find a part of a name or login', async () => {
    interface Accounts {
      edges: { cursor: string; node: { subject: string; name: string } }[];
      hasNextPage: boolean;
    }
    const seen: string[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 50; turn += 1) {
      const page: Accounts = await register.read<Accounts>('accounts', { first: 7, after });
      seen.push(...page.edges.map(({ node }) => node.subject));
      if (!page.hasNextPage) break;
      after = page.edges.at(-1)?.cursor ?? null;
    }
    const { rows } = await world.pool().query<{ n: number }>('select count(*)::int as n from account');
    expect(new Set(seen).size).toBe(rows[0]?.n);
    expect(seen).toHaveLength(rows[0]?.n ?? 0);
    const found = await register.read<Accounts>('accounts', { first: 10, search: 'RAHMI' });
    expect(found.edges.map(({ node }) => node.subject)).toEqual(['admin']);
    const none = await register.read<Accounts>('accounts', { first: 10, search: '%' });
    expect(none.edges).toEqual([]);
    const matrix = await register.read<{ role: string; level: string; active: number }[]>('accessMatrix');
    expect(matrix).toContainEqual(expect.objectContaining({ role: 'BPJS_BRANCH_OFFICER', level: 'BRANCH', active: 1 }));
    expect(matrix).toContainEqual(expect.objectContaining({ role: 'AUDITOR', level: 'NONE', active: 1 }));
  });
});

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 2 * 86_400_000).toISOString().slice(0, 10);
}
