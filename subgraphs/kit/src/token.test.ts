import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { assert, asyncProperty, base64String, oneof, string, tuple } from 'fast-check';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { EndedAccess } from './ended-access.ts';
import type { EndedEntry } from './ended-access.ts';
import { createTokenVerifier } from './token.ts';
import { API_SCOPES } from './values/api-scopes.ts';

/** An issuer of this file's own: it signs anything, with any key, and can be broken in several ways. */
async function startIssuer() {
  const pairs = {
    first: await generateKeyPair('ES256'),
    second: await generateKeyPair('ES256'),
    strange: await generateKeyPair('ES256'),
  };
  const published: ('first' | 'second')[] = ['first'];
  const state = { health: 'well' as 'well' | 'failing' | 'babbling' | 'keyless', asked: 0, published };
  const server = createServer((request, response) => {
    state.asked += 1;
    const answer = async (): Promise<void> => {
      if (state.health === 'failing' || (state.health === 'keyless' && request.url === '/jwks'))
        return void response.writeHead(500).end('{}');
      if (state.health === 'babbling') return void response.writeHead(200).end('<html>maintenance</html>');
      const keys = state.published.map(async (kid) => ({
        ...(await exportJWK(pairs[kid].publicKey)),
        kid,
        alg: 'ES256',
        use: 'sig',
      }));
      const body =
        request.url === '/jwks' ? { keys: await Promise.all(keys) } : { issuer: url, jwks_uri: `${url}/jwks` };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    void answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, pairs, state, stop };
}

let issuer: Awaited<ReturnType<typeof startIssuer>>;
beforeEach(async () => (issuer = await startIssuer()));
afterEach(() => issuer.stop());

const now = (): number => Math.floor(Date.now() / 1_000);
/** Claims, well-formed or not; undefined leaves one out. */
type Claims = Readonly<Record<string, unknown>>;

const payload = (more: Claims = {}): Record<string, unknown> => ({
  iss: issuer.url,
  aud: 'payung',
  sub: 'agus',
  exp: now() + 600,
  client_id: 'payung-console',
  name: 'Agus Hidayat',
  payung_role: 'INSTITUTION_OFFICER',
  payung_institution: 'kpu-32.04',
  payung_regions: ['32.04'],
  ...more,
});
const sign = (
  claims: Record<string, unknown>,
  key: keyof typeof issuer.pairs = 'first',
  kid: string = key,
): Promise<string> => new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid }).sign(issuer.pairs[key].privateKey);
const verifier = () => createTokenVerifier({ issuer: issuer.url, audience: 'payung' });

describe('a token that holds', () => {
  test('is read into a session', async () => {
    expect(await verifier()(await sign(payload()))).toEqual({
      subject: 'agus',
      clientId: 'payung-console',
      name: 'Agus Hidayat',
      role: 'INSTITUTION_OFFICER',
      institutionCode: 'kpu-32.04',
      regionCodes: ['32.04'],
      registersExamples: false,
      scopes: [],
    });
  });

  test.each<[string, Claims, object]>([
    ['without a name is shown by its client', { name: undefined }, { name: 'payung-console' }],
    ['of another issuer, with azp for the client', { client_id: undefined, azp: 'keycloak' }, { clientId: 'keycloak' }],
    ['for two audiences, one of them ours', { aud: ['account', 'payung'] }, { subject: 'agus' }],
    ['of the client that makes examples', { payung_examples: true }, { registersExamples: true }],
    [
      'with scopes, of which the graph knows some',
      { scope: 'openid claims:write payung claims:read' },
      { scopes: ['claims:write', 'claims:read'] },
    ],
    [
      'of one of our services, which carries every scope',
      { payung_role: 'SERVICE', payung_institution: undefined, payung_regions: ['ID'] },
      { scopes: API_SCOPES },
    ],
    [
      'with a quota and networks',
      { payung_quota: 600, payung_networks: ['203.0.113.0/24'] },
      { pointsPerMinute: 600, networks: ['203.0.113.0/24'] },
    ],
    ['of an issuer whose clock is two minutes ahead', { iat: now() + 120, nbf: now() + 120 }, { subject: 'agus' }],
    [
      'of somebody without an account, who is nowhere',
      { payung_role: 'PUBLIC_NOTIFIER', payung_institution: undefined, payung_regions: [], scope: 'notices:file' },
      { institutionCode: null, regionCodes: [], scopes: ['notices:file'] },
    ],
    [
      'of a nationwide role',
      { payung_role: 'AUDITOR', payung_institution: undefined, payung_regions: ['ID'] },
      { institutionCode: null, regionCodes: ['ID'] },
    ],
  ])('%s', async (_case, more, expected) => {
    expect(await verifier()(await sign(payload(more)))).toMatchObject(expected);
  });
});

const STRANGER = { payung_role: 'PUBLIC_NOTIFIER', payung_institution: undefined };

describe('a token that does not hold', () => {
  test.each<[string, () => Promise<string>]>([
    ['forged: signed with a key that is not the issuer’s', () => sign(payload(), 'strange', 'first')],
    ['signed with a key that nobody published', () => sign(payload(), 'strange')],
    ['of nobody’s account, with a region all the same', () => sign(payload({ ...STRANGER, payung_regions: ['ID'] }))],
    [
      'of nobody’s account, with an institution',
      () => sign(payload({ ...STRANGER, payung_institution: 'kpu-32.04', payung_regions: [] })),
    ],
    ['expired', () => sign(payload({ exp: now() - 1 }))],
    ['not valid yet', () => sign(payload({ nbf: now() + 600 }))],
    ['without an end', () => sign(payload({ exp: undefined }))],
    ['for another audience', () => sign(payload({ aud: 'payung-console' }))],
    ['for no audience', () => sign(payload({ aud: undefined }))],
    ['of another issuer', () => sign(payload({ iss: 'https://elsewhere.example' }))],
    ['of no issuer', () => sign(payload({ iss: undefined }))],
    ['not signed at all (alg none)', async () => new UnsecuredJWT(payload()).encode()],
    [
      'signed with the published key as a shared secret (HS256)',
      async () => {
        const { publicKey } = issuer.pairs.first;
        const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey)));
        return new SignJWT(payload()).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(secret);
      },
    ],
    [
      'changed after it was signed',
      async () => {
        const [head, , signature] = (await sign(payload())).split('.');
        const body = Buffer.from(
          JSON.stringify(payload({ payung_role: 'NATIONAL_ADMIN', payung_regions: ['ID'] })),
        ).toString('base64url');
        return `${head}.${body}.${signature}`;
      },
    ],
    ['with its signature cut off', async () => (await sign(payload())).replace(/[^.]+$/, '')],
  ])('%s', async (_case, make) => {
    expect(await verifier()(await make())).toBeNull();
  });

  test.each<[string, Claims]>([
    ['no subject', { sub: undefined }],
    ['no role', { payung_role: undefined }],
    ['a role that is none', { payung_role: 'ROOT' }],
    ['several roles', { payung_role: ['AUDITOR'] }],
    ['no regions', { payung_regions: undefined }],
    ['an empty list of regions', { payung_regions: [] }],
    ['a region that is none', { payung_regions: ['32.04', '%'] }],
    ['one region outside a list', { payung_regions: 'ID' }],
    ['an empty institution', { payung_institution: '' }],
    ['an institution that is none', { payung_institution: 'kpu-%' }],
    ['an officer without an institution, who would otherwise see everybody’s', { payung_institution: undefined }],
    ['a partner without an institution', { payung_role: 'PARTNER', payung_institution: undefined }],
    ['a branch officer without a branch', { payung_role: 'BPJS_BRANCH_OFFICER', payung_institution: undefined }],
  ])('with %s', async (_case, more) => {
    expect(await verifier()(await sign(payload(more)))).toBeNull();
  });

  test('whatever text it is: it never throws', async () => {
    const verify = verifier();
    const header = base64String().map((text) =>
      Buffer.from(`{"alg":"ES256","kid":"first","x":"${text}"}`).toString('base64url'),
    );
    const text = oneof(
      string(),
      tuple(header, base64String(), base64String()).map((parts) => parts.join('.')),
    );
    await assert(asyncProperty(text, async (token) => (await verify(token)) === null));
  });
});

describe('an issuer in trouble', () => {
  test('tokens keep working while it is down, those seen before and those not', async () => {
    const verify = verifier();
    const [seen, unseen] = [await sign(payload()), await sign(payload({ sub: 'ratna' }))];
    expect(await verify(seen)).not.toBeNull();
    await issuer.stop();
    expect(await verify(seen)).not.toBeNull();
    expect(await verify(unseen)).toMatchObject({ subject: 'ratna' });
  });

  test.each(['failing', 'babbling'] as const)(
    'tokens keep working while it is %s, even when its keys are due for renewal',
    async (health) => {
      vi.useFakeTimers({ toFake: ['Date'] });
      try {
        const verify = verifier();
        expect(await verify(await sign(payload()))).not.toBeNull();
        issuer.state.health = health;
        vi.setSystemTime(Date.now() + 3_600_000);
        expect(await verify(await sign(payload({ sub: 'ratna' })))).toMatchObject({ subject: 'ratna' });
        expect(await verify(await sign(payload(), 'strange', 'first'))).toBeNull();
      } finally {
        vi.useRealTimers();
      }
    },
  );

  test.each(['failing', 'babbling', 'keyless'] as const)(
    'a token cannot be checked while it never answered and is %s: nobody calls the token bad',
    async (health) => {
      issuer.state.health = health;
      const verify = verifier();
      const token = await sign(payload());
      await expect(verify(token)).rejects.toThrow();
      issuer.state.health = 'well';
      expect(await verify(token)).toMatchObject({ subject: 'agus' });
    },
  );

  test('a token with a key not seen before cannot be checked while the keys cannot be had', async () => {
    const verify = verifier();
    await verify(await sign(payload()));
    issuer.state.health = 'keyless';
    issuer.state.published.push('second');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    const token = await sign(payload(), 'second');
    await expect(verify(token).finally(() => vi.useRealTimers())).rejects.toThrow();
  });

  test('a token cannot be checked while it is out of reach', async () => {
    const verify = createTokenVerifier({ issuer: 'http://127.0.0.1:1', audience: 'payung' });
    await expect(verify(await sign(payload()))).rejects.toThrow();
  });
});

describe('what has ended before it expires', () => {
  const until = () => now() + 900;
  const entry = (key: string, below: number | null = null): EndedEntry => ({ key, below, until: until() });

  test.each<[string, EndedEntry, Claims, boolean]>([
    ['of a session that ended', entry('session:s1'), { sid: 's1' }, false],
    ['of another session of the same person', entry('session:s1'), { sid: 's2' }, true],
    ['that names no session', entry('session:s1'), {}, true],
    ['of a person as they were before', entry('subject:agus', 4), { payung_version: 3 }, false],
    ['of a person as they are now', entry('subject:agus', 4), { payung_version: 4 }, true],
    ['of a person, of no version', entry('subject:agus', 4), {}, false],
    ['of somebody else', entry('subject:budi', 4), { payung_version: 3 }, true],
    ['of somebody who is called like a session', entry('session:agus'), { sub: 'agus' }, true],
  ])('a token %s', async (_case, told, claims, holds) => {
    const ended = new EndedAccess();
    const verify = createTokenVerifier({ issuer: issuer.url, audience: 'payung', ended });
    const token = await sign(payload(claims));
    expect(await verify(token)).not.toBeNull();
    ended.learn([told]);
    // Remembered and seen for the first time alike.
    expect((await verify(token)) !== null).toBe(holds);
    expect((await verify(await sign(payload({ ...claims, jti: 'another' })))) !== null).toBe(holds);
    issuer.state.health = 'failing';
    if (holds) expect(await verify(token)).not.toBeNull();
  });

  test('the wider of two entries holds, in whatever order they come, and goes when no token can name it', () => {
    const ended = new EndedAccess();
    const isEnded = (version: number) => ended.isEnded({ subject: 'agus', version });
    ended.learn([entry('subject:agus', 4)]);
    ended.learn([entry('subject:agus', 2)]);
    expect([isEnded(3), isEnded(4)]).toEqual([true, false]);
    const { version } = ended;
    ended.learn([entry('subject:agus', 2)]);
    expect(ended.version).toBe(version);
    ended.learn([entry('subject:agus', null)]);
    ended.learn([entry('subject:agus', 9)]);
    expect(isEnded(10)).toBe(true);
    ended.learn([], until() + 1);
    expect(isEnded(1)).toBe(false);
  });
});

describe('keys', () => {
  test('a new key of the issuer is fetched when a token names it', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const verify = verifier();
      await verify(await sign(payload()));
      issuer.state.published.push('second');
      vi.setSystemTime(Date.now() + 60_000);
      expect(await verify(await sign(payload(), 'second'))).toMatchObject({ subject: 'agus' });
    } finally {
      vi.useRealTimers();
    }
  });

  test('are not fetched for each token, and not for each forgery', async () => {
    const verify = verifier();
    for (let n = 0; n < 5; n++) await verify(await sign(payload({ sub: `person ${n}` })));
    for (let n = 0; n < 5; n++) await verify(await sign(payload({ sub: `person ${n}` }), 'strange'));
    expect(issuer.state.asked).toBeLessThanOrEqual(3);
  });

  test('a token that was remembered ends when it says', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const verify = verifier();
      const token = await sign(payload());
      expect(await verify(token)).not.toBeNull();
      vi.setSystemTime(Date.now() + 601_000);
      expect(await verify(token)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});
