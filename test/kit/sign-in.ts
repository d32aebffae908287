import { createHash, randomBytes } from 'node:crypto';

import { openBrowser, redirectOf } from '../../identity/src/testing/browser.ts';
import type { Browser } from '../../identity/src/testing/browser.ts';
import type { TestStack } from './stack.ts';

/** A demonstration person, by user name. */
export type DemoPerson = 'admin' | 'cabang' | 'kpu' | 'bawaslu' | 'verifikator' | 'penyetuju' | 'auditor';

/** A client that signs in as itself. */
export type Client = keyof TestStack['clientSecrets'];

/** What signing in needs to know of a stack. */
export type SignInPlace = Pick<TestStack, 'url' | 'issuer' | 'demoPassword' | 'clientSecrets'>;

/** Signs a demonstration person in as the console does, page by page, and answers the access token. */
export async function signInPerson(place: Omit<SignInPlace, 'clientSecrets'>, userName: DemoPerson): Promise<string> {
  return (await signInWith(place, userName, place.demoPassword)).access_token;
}

/** What the console keeps after a sign-in. */
export interface PersonTokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
}

/** Signs somebody in by their login and password. @throws when that is refused */
export async function signInWith(
  { url, issuer }: Pick<SignInPlace, 'url' | 'issuer'>,
  login: string,
  password: string,
  browser: Browser = openBrowser(),
): Promise<PersonTokens> {
  const verifier = randomBytes(32).toString('base64url');
  const redirect = `${url}/masuk/kembali`;
  const request = new URLSearchParams({
    client_id: 'payung-console',
    response_type: 'code',
    scope: 'openid profile offline_access payung',
    redirect_uri: redirect,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: randomBytes(8).toString('hex'),
  });
  const page = redirectOf(await browser.get(`${issuer}/auth?${request.toString()}`));
  const resume = redirectOf(await browser.submit(page.href, { userName: login, password }));
  const code = redirectOf(await browser.get(resume.href)).searchParams.get('code') ?? '';
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { origin: url },
    body: new URLSearchParams({
      client_id: 'payung-console',
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
      redirect_uri: redirect,
    }),
  });
  if (!response.ok) throw new Error(`the identity provider refused: ${response.status} ${await response.text()}`);
  return (await response.json()) as PersonTokens;
}

/** Signs somebody out as the console does, with the browser that they signed in with. */
export async function signOut(
  { url, issuer }: Pick<SignInPlace, 'url' | 'issuer'>,
  browser: Browser,
  tokens: PersonTokens,
): Promise<void> {
  const form = { client_id: 'payung-console', id_token_hint: tokens.id_token, post_logout_redirect_uri: `${url}/` };
  const answer = await browser.submit(`${issuer}/session/end`, form, { origin: url });
  if (redirectOf(answer).href !== `${url}/`) throw new Error(`signing out answered ${answer.status}`);
}

/** Renews tokens as the console does. */
export function refreshTokens(
  { url, issuer }: Pick<SignInPlace, 'url' | 'issuer'>,
  refreshToken: string,
): Promise<Response> {
  return fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { origin: url },
    body: new URLSearchParams({
      client_id: 'payung-console',
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    }),
  });
}

/** Signs a client in with its secret and answers the access token. */
export function signInClient({ issuer, clientSecrets }: SignInPlace, client: Client): Promise<string> {
  const credentials = Buffer.from(`${client}:${encodeURIComponent(clientSecrets[client])}`).toString('base64');
  return askForToken(issuer, {
    headers: { authorization: `Basic ${credentials}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'payung' }),
  });
}

/** A token that is renewed while it is used. A sign-in that fails is told to whoever waits for it, and tried again for the next. */
export function renewing(signIn: () => Promise<string>): () => Promise<string> {
  let token: Promise<string> | undefined;
  let renewAt = 0;
  return () => {
    if (token === undefined || Date.now() > renewAt) {
      const made = signIn();
      made.catch(() => {
        if (token === made) token = undefined;
      });
      token = made;
      renewAt = Date.now() + RENEW_AFTER_MS;
    }
    return token;
  };
}

/** Before the token of a person ends. */
const RENEW_AFTER_MS = 4 * 60_000;

async function askForToken(issuer: string, init: RequestInit): Promise<string> {
  const response = await fetch(`${issuer}/token`, { method: 'POST', ...init });
  if (!response.ok) throw new Error(`the identity provider refused: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { access_token: string }).access_token;
}
