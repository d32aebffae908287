import type { Provider } from './provider.ts';
import { ProviderUnavailable } from './provider.ts';

/** Tokens of one sign-in. */
export interface Tokens {
  accessToken: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
  /** Null when the provider issues none: the sign-in then ends with the access token. */
  refreshToken: string | null;
  idToken: string | null;
}

/** Thrown when the provider refuses a code or a refresh token: the person has to sign in again. */
export class GrantRefused extends Error {
  override readonly name = 'GrantRefused';
}

/** Exchanges a grant at the token endpoint. Throws `GrantRefused` or `ProviderUnavailable`. */
export async function requestTokens(provider: Provider, grant: Record<string, string>): Promise<Tokens> {
  const sentAt = Date.now();
  const response = await fetch(provider.tokenEndpoint, { method: 'POST', body: new URLSearchParams(grant) }).catch(
    () => {
      throw new ProviderUnavailable('the token endpoint cannot be reached');
    },
  );
  if (response.status >= 500) throw new ProviderUnavailable(`the token endpoint answered ${response.status}`);
  if (!response.ok) throw new GrantRefused('the provider refused the grant');
  const body = (await response.json()) as Record<string, unknown>;
  if (typeof body.access_token !== 'string') throw new ProviderUnavailable('the provider sent no access token');
  return {
    accessToken: body.access_token,
    expiresAt: sentAt + (typeof body.expires_in === 'number' ? body.expires_in : 300) * 1000,
    refreshToken: typeof body.refresh_token === 'string' ? body.refresh_token : null,
    idToken: typeof body.id_token === 'string' ? body.id_token : null,
  };
}
