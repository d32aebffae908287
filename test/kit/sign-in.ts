import { createHash, randomBytes } from 'node:crypto';

import { openBrowser, redirectOf } from '../../identity/src/testing/browser.ts';
import type { TestStack } from './stack.ts';

/** A demonstration person, by user name. */
export type DemoPerson = 'admin' | 'cabang' | 'kpu' | 'bawaslu' | 'verifikator' | 'penyetuju' | 'auditor';

/** A client that signs in as itself. */
export type Client = keyof TestStack['clientSecrets'];

/** What signing in needs to know of a stack. */
export type SignInPlace = Pick<TestStack, 'url' | 'issuer' | 'demoPassword' | 'clientSecrets'>;

/** Signs a demonstration person in as the console does, page by page, and answers the access token. */
export async function signInPerson(
  { url, issuer, demoPassword }: Omit<SignInPlace, 'clientSecrets'>,
  userName: DemoPerson,
): Promise<string> {
  const browser = openBrowser();
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
  const resume = redirectOf(await browser.submit(page.href, { userName, password: demoPassword }));
  const code = redirectOf(await browser.get(resume.href)).searchParams.get('code') ?? '';
  return askForToken(issuer, {
    headers: { origin: url },
    body: new URLSearchParams({
      client_id: 'payung-console',
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
      redirect_uri: redirect,
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

async function askForToken(issuer: string, init: RequestInit): Promise<string> {
  const response = await fetch(`${issuer}/token`, { method: 'POST', ...init });
  if (!response.ok) throw new Error(`the identity provider refused: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { access_token: string }).access_token;
}
