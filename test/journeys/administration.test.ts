import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';

import { openBrowser } from '../../identity/src/testing/browser.ts';
import { wholeOf } from '../kit/graph-client.ts';
import { graphClient } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import { refreshTokens, signInWith } from '../kit/sign-in.ts';

const PASSWORD = 'payung teduh di sawah';

const INVITE = `mutation ($input: InviteAccountInput!, $key: ID!) { inviteAccount(input: $input, idempotencyKey: $key) {
  ... on InvitationGiven { link account { id version } } ... on AdministrationRefused { code field } } }`;
const SUSPEND = `mutation ($id: ID!, $version: Int!, $key: ID!) {
  suspendAccount(id: $id, expectedVersion: $version, reason: "Selesai masa tugas", idempotencyKey: $key) {
    ... on UserAccount { status sessions { id } } ... on AdministrationRefused { code } } }`;
const SCOPE = `{ session { role institution { code } regions { code } }
  agreements(first: 100) { edges { node { region { code } } } } administration { state } }`;

journey(
  'somebody invited sets a password, sees their own scope only, and a suspension ends it',
  async ({ stack, as }) => {
    const admin = await as('admin');
    const login = 'wilayah.barat@kpu.example';
    const { inviteAccount: given } = wholeOf(
      await admin<{ inviteAccount: { link: string; account: { id: string } } }>(INVITE, {
        input: {
          name: 'Petugas Kapuas Hulu (peraga)',
          email: login,
          grant: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-61.06', regionCodes: ['61.06'] },
        },
        key: randomUUID(),
      }),
    );
    const page = await openBrowser().submit(given.link, { password: PASSWORD, again: PASSWORD });
    expect(page.status).toBe(200);

    const tokens = await signInWith(stack, login, PASSWORD);
    const ask = graphClient(stack.graphUrl, tokens.access_token);
    const { data, errors } = await ask<{
      session: unknown;
      agreements: { edges: { node: { region: { code: string } } }[] };
    }>(SCOPE);
    expect(data?.session).toEqual({
      role: 'INSTITUTION_OFFICER',
      institution: { code: 'kpu-61.06' },
      regions: [{ code: '61.06' }],
    });
    expect([...new Set(data?.agreements.edges.map(({ node }) => node.region.code))]).toEqual(['61.06']);
    expect(errors.map(({ path, extensions }) => [path?.[0], extensions.code])).toEqual([
      ['administration', 'FORBIDDEN'],
    ]);

    const renewed = await refreshTokens(stack, tokens.refresh_token);
    expect(renewed.status).toBe(200);
    const { refresh_token: next } = (await renewed.json()) as { refresh_token: string };
    const suspended = wholeOf(
      await admin<{ suspendAccount: { status: string; sessions: unknown[] } }>(SUSPEND, {
        id: given.account.id,
        version: 2,
        key: randomUUID(),
      }),
    );
    expect(suspended.suspendAccount).toEqual({ status: 'SUSPENDED', sessions: [] });
    expect((await refreshTokens(stack, next)).status).toBe(400);
    await expect(signInWith(stack, login, PASSWORD)).rejects.toThrow();
  },
);

journey('a partner registered in the console gets what it was granted, and nothing beyond', async ({ stack, as }) => {
  const admin = await as('admin');
  const { createApiClient: made } = wholeOf(
    await admin<{ createApiClient: { secret: string; client: { id: string } } }>(
      `mutation ($input: CreateApiClientInput!, $key: ID!) { createApiClient(input: $input, idempotencyKey: $key) {
        ... on ApiClientSecretGiven { secret client { id secrets { ending } } } ... on AdministrationRefused { code field } } }`,
      {
        input: {
          name: 'Sistem kepegawaian (peraga)',
          institutionCode: 'kpu-32.04',
          regionCodes: ['32.04'],
          scopes: ['agreements:read'],
          networks: [],
        },
        key: randomUUID(),
      },
    ),
  );
  const answer = await fetch(`${stack.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${made.client.id}:${made.secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const ask = graphClient(stack.graphUrl, token);
  const read = wholeOf(
    await ask<{ agreements: { edges: unknown[] } }>('{ agreements(first: 5) { edges { node { id } } } }'),
  );
  expect(read.agreements.edges.length).toBeGreaterThan(0);
  const beyond = await ask<{ claims: unknown }>('{ claims(first: 5) { edges { node { id } } } }');
  expect(beyond.data?.claims ?? null).toBeNull();
  expect(beyond.errors.length).toBeGreaterThan(0);
});
