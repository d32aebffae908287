/** The claims of a token, as far as the console reads them. */
export interface Claims {
  iss?: unknown;
  aud?: unknown;
  azp?: unknown;
  exp?: unknown;
  nonce?: unknown;
  sub?: unknown;
  name?: unknown;
  payung_role?: unknown;
}

/** Reads the claims of a JSON Web Token without judging them. Throws when the token has no such form. */
export function claimsOf(token: string): Claims {
  const [, payload] = token.split('.');
  if (payload === undefined) throw new Error('not a JSON Web Token');
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
}

/** What an ID token must agree with. */
export interface Expectation {
  issuer: string;
  clientId: string;
  nonce: string;
  /** Seconds since 1970. */
  now: number;
}

/** Seconds that the clocks of the provider and of this machine may differ. */
const clockSkew = 60;

/**
 * What is wrong with an ID token, or null when nothing is (OpenID Connect Core 1.0, section 3.1.3.7).
 * Its signature is not checked: it came straight from the token endpoint over TLS, for which item 6 accepts that;
 * and it decides nothing here, since every subgraph verifies the access token by itself.
 */
export function idTokenProblem(claims: Claims, expected: Expectation): string | null {
  const audience = Array.isArray(claims.aud) ? claims.aud : [claims.aud];
  if (claims.iss !== expected.issuer) return 'issuer';
  if (!audience.includes(expected.clientId)) return 'audience';
  if (audience.length > 1 && claims.azp !== expected.clientId) return 'authorized party';
  if (typeof claims.exp !== 'number' || claims.exp < expected.now - clockSkew) return 'expired';
  if (claims.nonce !== expected.nonce) return 'nonce';
  return null;
}
