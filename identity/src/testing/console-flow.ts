import { createHash, randomBytes } from 'node:crypto';
import { redirectOf } from './browser.ts';
import type { Browser } from './browser.ts';
import { CONSOLE_ORIGIN, DEMO_PASSWORD } from './world.ts';

/** Where the console receives its code. */
export const REDIRECT_URI = `${CONSOLE_ORIGIN}/masuk/kembali`;

/** The tokens that the token endpoint answers with. */
export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
}

/** What the console keeps while a person signs in. */
export interface SignInRequest {
  readonly url: string;
  readonly verifier: string;
  readonly state: string;
}

/** Makes the address that the console sends a person to. */
export function requestSignIn(issuer: string, extra: Readonly<Record<string, string>> = {}): SignInRequest {
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(8).toString('hex');
  const parameters = new URLSearchParams({
    client_id: 'payung-console',
    response_type: 'code',
    scope: 'openid profile offline_access payung',
    redirect_uri: REDIRECT_URI,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state,
    ...extra,
  });
  return { url: `${issuer}/auth?${parameters.toString()}`, verifier, state };
}

/** Signs a person in as a browser would and answers where the console is called back. */
export async function signIn(
  browser: Browser,
  request: SignInRequest,
  userName: string,
  password = DEMO_PASSWORD,
): Promise<URL> {
  const page = redirectOf(await browser.get(request.url));
  const resume = redirectOf(await browser.submit(page.href, { userName, password }));
  return redirectOf(await browser.get(resume.href));
}

/** Signs a person in and exchanges the code. */
export async function signInForTokens(browser: Browser, issuer: string, userName: string): Promise<Tokens> {
  const request = requestSignIn(issuer);
  const callback = await signIn(browser, request, userName);
  const response = await exchangeCode(issuer, callback.searchParams.get('code') ?? '', request.verifier);
  if (!response.ok) throw new Error(`the code was refused: ${await response.text()}`);
  return (await response.json()) as Tokens;
}

/** Exchanges a code as the console does. */
export function exchangeCode(issuer: string, code: string, verifier: string): Promise<Response> {
  return askForTokens(issuer, {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: REDIRECT_URI,
  });
}

/** Spends a refresh token as the console does. */
export function refresh(issuer: string, refreshToken: string): Promise<Response> {
  return askForTokens(issuer, { grant_type: 'refresh_token', refresh_token: refreshToken });
}

function askForTokens(issuer: string, form: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { origin: CONSOLE_ORIGIN },
    body: new URLSearchParams({ client_id: 'payung-console', ...form }),
  });
}
