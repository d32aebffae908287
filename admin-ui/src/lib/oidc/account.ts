import type { Config } from '../config.ts';
import type { Claims } from './claims.ts';
import { claimsOf, idTokenProblem } from './claims.ts';
import {
  forgetTokens,
  keepAttempt,
  keepTokens,
  keptIdToken,
  keptRefreshToken,
  ownsKeptTokens,
  takeAttempt,
  wasSignedIn,
} from './kept.ts';
import { challengeOf, randomToken } from './pkce.ts';
import type { Provider } from './provider.ts';
import { discoverProvider } from './provider.ts';
import type { Tokens } from './tokens.ts';
import { GrantRefused, requestTokens } from './tokens.ts';

/** Why a sign-in did not come about: nobody is signed in at the provider, it refused, or its answer is not to our question. */
export type SignInProblem = 'login_required' | 'refused' | 'mismatch';

/** Thrown by `complete`. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
  readonly problem: SignInProblem;
  constructor(problem: SignInProblem) {
    super(problem);
    this.problem = problem;
  }
}

/**
 * The sign-in of this tab: authorization code with PKCE, by hand in five small files rather than with a library.
 * A public client with this one flow needs 2 kB of it where the smallest certified library brings six times that into
 * the first load; nothing here is cryptography of our own, and each check names the paragraph it comes from.
 */
export interface Account {
  /** Whether a token is at hand that has not expired. */
  isSignedIn(): boolean;
  /** The token to send, or null. */
  accessToken(): string | null;
  /** The claims of the access token, for showing a name when the graph cannot. */
  claims(): Claims;
  /** Gets a new access token. False when the sign-in is over. Throws `ProviderUnavailable`. */
  renew(): Promise<boolean>;
  /** Takes up the sign-in that a reload interrupted. False when there is none. */
  resume(): Promise<boolean>;
  /** Leaves for the provider. `none` comes back at once when nobody is signed in there; `login` asks for the password again. */
  begin(returnTo: string, options?: { prompt?: 'none' | 'login' }): Promise<void>;
  /** Takes the provider's answer from the URL. Returns the page first asked for. Throws `SignInFailed`, `ProviderUnavailable`. */
  complete(answer: URLSearchParams): Promise<string>;
  /** Where the person changes their password. Null when the provider does not say. */
  passwordPage(): Promise<string | null>;
  /** Signs out here and at the provider, and leaves the page. */
  signOut(): Promise<void>;
  /** Whether a silent attempt is worth the way: somebody was signed in in this browser. */
  mayResumeSilently(): boolean;
}

/** Leaves the page with a form: an ID token names a person, and addresses are kept in histories and logs. */
function leaveWith(address: string, fields: Record<string, string>): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = address;
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}

/** Renew this long before the access token expires, in milliseconds. */
const renewAhead = 60_000;

/** Builds the account of this tab. Nothing is fetched before it is asked for something. */
export function createAccount(config: Config): Account {
  let tokens: Tokens | null = null;
  let provider: Promise<Provider> | null = null;
  let renewal: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const redirectUri = `${location.origin}/masuk/kembali`;

  function getProvider(): Promise<Provider> {
    provider ??= discoverProvider(config.issuer).catch((error: unknown) => {
      provider = null;
      throw error;
    });
    return provider;
  }

  function take(next: Tokens): void {
    tokens = next;
    keepTokens(next);
    clearTimeout(timer);
    const wait = Math.max(next.expiresAt - Date.now() - renewAhead, 5_000);
    timer = setTimeout(() => void renew().catch(() => undefined), wait);
  }

  function renew(): Promise<boolean> {
    // One at a time: the refresh token rotates, so a second request with the same one would look like theft.
    renewal ??= renewOnce().finally(() => {
      renewal = null;
    });
    return renewal;
  }

  async function renewOnce(): Promise<boolean> {
    const refreshToken = keptRefreshToken();
    if (refreshToken === null) return false;
    try {
      take(
        await requestTokens(await getProvider(), {
          grant_type: 'refresh_token',
          refresh_token: refreshToken,
          client_id: config.clientId,
        }),
      );
      return true;
    } catch (error) {
      if (!(error instanceof GrantRefused)) throw error;
      tokens = null;
      forgetTokens({ signedOut: false });
      return false;
    }
  }

  async function begin(returnTo: string, options: { prompt?: 'none' | 'login' } = {}): Promise<void> {
    const { authorizationEndpoint } = await getProvider();
    const attempt = { state: randomToken(), nonce: randomToken(), verifier: randomToken(), returnTo };
    keepAttempt(attempt);
    const url = new URL(authorizationEndpoint);
    url.search = new URLSearchParams({
      response_type: 'code',
      client_id: config.clientId,
      redirect_uri: redirectUri,
      scope: 'openid profile offline_access payung',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await challengeOf(attempt.verifier),
      code_challenge_method: 'S256',
      ui_locales: document.documentElement.lang,
      ...options,
    }).toString();
    location.assign(url);
  }

  async function complete(answer: URLSearchParams): Promise<string> {
    const attempt = takeAttempt();
    if (attempt === null || answer.get('state') !== attempt.state) throw new SignInFailed('mismatch');
    // RFC 9207: an answer that names another issuer was meant for another client.
    if (answer.has('iss') && answer.get('iss') !== config.issuer) throw new SignInFailed('mismatch');
    const code = answer.get('code');
    if (code === null) {
      const silentOnly = ['login_required', 'consent_required', 'interaction_required'].includes(
        answer.get('error') ?? '',
      );
      throw new SignInFailed(silentOnly ? 'login_required' : 'refused');
    }
    const next = await exchange(code, attempt.verifier);
    const expected = { issuer: config.issuer, clientId: config.clientId, nonce: attempt.nonce, now: Date.now() / 1000 };
    if (next.idToken === null || idTokenProblem(claimsOf(next.idToken), expected) !== null)
      throw new SignInFailed('mismatch');
    await ownsKeptTokens();
    take(next);
    return attempt.returnTo;
  }

  async function exchange(code: string, verifier: string): Promise<Tokens> {
    const grant = {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      client_id: config.clientId,
      code_verifier: verifier,
    };
    try {
      return await requestTokens(await getProvider(), grant);
    } catch (error) {
      throw error instanceof GrantRefused ? new SignInFailed('refused') : error;
    }
  }

  async function signOut(): Promise<void> {
    const idToken = keptIdToken();
    clearTimeout(timer);
    tokens = null;
    forgetTokens({ signedOut: true });
    const endpoint = await getProvider()
      .then((found) => found.endSessionEndpoint)
      .catch(() => null);
    if (endpoint === null) return location.assign('/masuk');
    leaveWith(endpoint, {
      client_id: config.clientId,
      post_logout_redirect_uri: `${location.origin}/`,
      ...(idToken === null ? {} : { id_token_hint: idToken }),
    });
  }

  return {
    isSignedIn: () => tokens !== null && tokens.expiresAt > Date.now(),
    accessToken: () => tokens?.accessToken ?? null,
    claims: () => (tokens === null ? {} : claimsOf(tokens.accessToken)),
    renew,
    async resume() {
      if (keptRefreshToken() === null) return false;
      if (await ownsKeptTokens()) return renew();
      forgetTokens({ signedOut: false });
      return false;
    },
    begin,
    complete,
    passwordPage: () =>
      getProvider().then(
        (found) => found.passwordPage,
        () => null,
      ),
    signOut,
    mayResumeSilently: wasSignedIn,
  };
}
