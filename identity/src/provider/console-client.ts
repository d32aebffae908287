import type { ClientMetadata, Grant, KoaContextWithOIDC } from 'oidc-provider';
import type { Pool } from 'pg';
import { nameBrowser } from '../own-sessions/browser-name.ts';

/** Id of the web console: a public client, authorization code with PKCE. */
export const CONSOLE_CLIENT_ID = 'payung-console';

/** The resource that tokens are for. Resource indicators must be URIs; the audience is {@link AUDIENCE}. */
export const RESOURCE = 'urn:payung:graph';

/** Audience (`aud`) and scope of every access token. */
export const AUDIENCE = 'payung';

/** How the console is registered. */
export function consoleClient(consoleOrigins: readonly string[]): ClientMetadata {
  return {
    client_id: CONSOLE_CLIENT_ID,
    client_name: 'Payung',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: consoleOrigins.map((origin) => `${origin}/masuk/kembali`),
    post_logout_redirect_uris: consoleOrigins.map((origin) => `${origin}/`),
    scope: CONSOLE_SCOPE,
  };
}

/**
 * The grant of a signed-in person to the console, made on first use: the console is our own, so nobody
 * is asked to consent to it. The browser is kept beside it, so that the person knows the session again.
 */
export async function grantToConsole(pool: Pool, ctx: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { session, client, provider, result } = ctx.oidc;
  if (client?.clientId !== CONSOLE_CLIENT_ID || session?.accountId === undefined) return undefined;
  const grantId = result?.consent?.grantId ?? session.grantIdFor(CONSOLE_CLIENT_ID);
  const existing = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  if (existing !== undefined && existing.accountId === session.accountId) return existing;
  const grant = new provider.Grant({ clientId: CONSOLE_CLIENT_ID, accountId: session.accountId });
  grant.addOIDCScope(CONSOLE_SCOPE);
  grant.addResourceScope(RESOURCE, AUDIENCE);
  const grantedId = await grant.save();
  const { browser, system } = nameBrowser(ctx.get('user-agent'));
  await pool.query(
    `insert into sign_in_device (grant_id, browser, system, expires_at)
     values ($1, $2, $3, now() + make_interval(hours => 24)) on conflict do nothing`,
    [grantedId, browser, system],
  );
  return grant;
}

const CONSOLE_SCOPE = 'openid profile offline_access payung';
