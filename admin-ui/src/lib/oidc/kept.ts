/**
 * What survives a reload of the tab, and only that.
 *
 * The access token lives in memory. The refresh token lives in sessionStorage: a reload would otherwise sign the
 * person out in the middle of a form, and a cookie would need a server of our own between console and provider.
 * Code injected into the page could read either; what stands against it is the content policy (no foreign scripts),
 * a refresh token that rotates at each use and dies with the tab, and an access token of ten minutes.
 * localStorage is for one thing: the hint that this browser was signed in, so that a new tab asks the provider silently.
 */
export interface Attempt {
  state: string;
  nonce: string;
  verifier: string;
  /** The page first asked for, a path of this console. */
  returnTo: string;
}

const refreshKey = 'payung-refresh';
const idTokenKey = 'payung-id-token';
const familyKey = 'payung-tab';
const attemptKey = 'payung-attempt';
const hintKey = 'payung-signed-in';

/** Keeps the tokens that a reload needs. */
export function keepTokens(tokens: { refreshToken: string | null; idToken: string | null }): void {
  if (tokens.refreshToken !== null) sessionStorage.setItem(refreshKey, tokens.refreshToken);
  if (tokens.idToken !== null) sessionStorage.setItem(idTokenKey, tokens.idToken);
  localStorage.setItem(hintKey, 'yes');
}

/** Forgets them. Keeps the hint when only this tab's sign-in ended, drops it when the person signed out. */
export function forgetTokens(options: { signedOut: boolean }): void {
  sessionStorage.removeItem(refreshKey);
  sessionStorage.removeItem(idTokenKey);
  sessionStorage.removeItem(familyKey);
  if (options.signedOut) localStorage.removeItem(hintKey);
}

/** The refresh token of this tab, if it has one. */
export function keptRefreshToken(): string | null {
  return sessionStorage.getItem(refreshKey);
}

/** The ID token of this tab, which the provider wants to see again at sign-out. */
export function keptIdToken(): string | null {
  return sessionStorage.getItem(idTokenKey);
}

/** Whether somebody was signed in here, in whichever tab. */
export function wasSignedIn(): boolean {
  return localStorage.getItem(hintKey) !== null;
}

/** Keeps what the provider's answer must be compared with. */
export function keepAttempt(attempt: Attempt): void {
  sessionStorage.setItem(attemptKey, JSON.stringify(attempt));
}

/** Takes it out again: an answer is compared once. */
export function takeAttempt(): Attempt | null {
  const text = sessionStorage.getItem(attemptKey);
  sessionStorage.removeItem(attemptKey);
  return text === null ? null : (JSON.parse(text) as Attempt);
}

/**
 * Whether this tab alone holds its refresh token. "Duplicate tab" copies sessionStorage, and a rotating refresh token
 * used by two tabs looks like theft to the provider, which then ends both. The first tab holds a lock under a name that
 * is copied along; a tab that finds the lock taken is the copy, and signs in by itself.
 */
export async function ownsKeptTokens(): Promise<boolean> {
  const family = sessionStorage.getItem(familyKey) ?? crypto.randomUUID();
  sessionStorage.setItem(familyKey, family);
  return new Promise((resolve) => {
    void navigator.locks.request(`payung-tab-${family}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held until the tab closes.
      return lock === null ? undefined : new Promise<never>(() => {});
    });
  });
}
