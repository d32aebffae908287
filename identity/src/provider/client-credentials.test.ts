import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLIENT_SECRETS, createWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { CLIENT_HOLDERS, CONFIDENTIAL_CLIENT_IDS } from './confidential-clients.ts';
import { claimsOf } from './holder.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

function ask(client: string, secret: string, form: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${world.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
  });
}

test.each(CONFIDENTIAL_CLIENT_IDS)('%s gets a token for itself', async (client) => {
  const response = await ask(client, CLIENT_SECRETS[client], { scope: 'payung' });
  expect(response.status).toBe(200);
  const { access_token } = (await response.json()) as { access_token: string };
  const keys = createRemoteJWKSet(new URL(`${world.issuer}/jwks`));
  const { payload } = await jwtVerify(access_token, keys, {
    issuer: world.issuer,
    audience: 'payung',
    algorithms: ['RS256'],
  });
  expect(payload).toMatchObject({ sub: client, client_id: client, ...claimsOf(CLIENT_HOLDERS[client]) });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
  expect('payung_examples' in payload).toBe(client === 'payung-examples');
});

test.each([
  ['a wrong secret', 'payung-partner-demo', 'wrong-secret', 'invalid_client', 401],
  ['the secret of another client', 'payung-claims', CLIENT_SECRETS['payung-participants'], 'invalid_client', 401],
  ['an unknown client', 'payung-nobody', 'any-secret', 'invalid_client', 401],
])('%s is refused', async (_case, client, secret, error, status) => {
  const response = await ask(client, secret);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ error });
});

test('the console cannot get a token without a person', async () => {
  const response = await fetch(`${world.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'payung-console' }),
  });
  expect(await response.json()).toMatchObject({
    error: 'invalid_request',
    error_description: 'requested grant type is not allowed for this client',
  });
});

test('a partner cannot widen its scope', async () => {
  const response = await ask('payung-partner-demo', CLIENT_SECRETS['payung-partner-demo'], { scope: 'openid' });
  expect(await response.json()).toMatchObject({ error: 'invalid_scope' });
});
