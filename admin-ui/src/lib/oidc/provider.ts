/** The endpoints of an OpenID provider that the console uses. */
export interface Provider {
  issuer: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  /** Null when the provider offers no sign-out of its own. */
  endSessionEndpoint: string | null;
  /** Where people change their password. Null when the provider does not say: it is Payung's own that does. */
  passwordPage: string | null;
}

/** Thrown when the provider cannot be reached or answers something else than its specification says. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}

/** Reads the provider's discovery document (OpenID Connect Discovery 1.0). Throws `ProviderUnavailable`. */
export async function discoverProvider(issuer: string): Promise<Provider> {
  const document = await fetchDiscovery(issuer);
  const { authorization_endpoint, token_endpoint, end_session_endpoint, password_change_uri } = document;
  // Section 4.3: the issuer in the document must be the one asked, or another server is answering for it.
  if (document.issuer !== issuer) throw new ProviderUnavailable('the discovery document names another issuer');
  if (typeof authorization_endpoint !== 'string' || typeof token_endpoint !== 'string') {
    throw new ProviderUnavailable('the discovery document misses an endpoint');
  }
  return {
    issuer,
    authorizationEndpoint: authorization_endpoint,
    tokenEndpoint: token_endpoint,
    endSessionEndpoint: typeof end_session_endpoint === 'string' ? end_session_endpoint : null,
    passwordPage:
      typeof password_change_uri === 'string' && /^https?:\/\//.test(password_change_uri) ? password_change_uri : null,
  };
}

async function fetchDiscovery(issuer: string): Promise<Record<string, unknown>> {
  try {
    const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (!response.ok) throw new ProviderUnavailable(`the provider answered ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  } catch (error) {
    throw error instanceof ProviderUnavailable ? error : new ProviderUnavailable('the provider cannot be reached');
  }
}
