import { Provider, errors, interactionPolicy } from 'oidc-provider';
import type { Account, ClientMetadata, Configuration, KoaContextWithOIDC, ResourceServer } from 'oidc-provider';
import type { JWK } from 'jose';
import type { Pool } from 'pg';
import type { Logger } from '@payung/kit/log.ts';
import { findPerson } from '../demo-people.ts';
import type { IdentityEnv } from '../env.ts';
import { signInPath } from '../sign-in/sign-in-routes.ts';
import { CLIENT_HOLDERS, CONFIDENTIAL_CLIENT_IDS, isConfidentialClientId } from './confidential-clients.ts';
import { AUDIENCE, CONSOLE_CLIENT_ID, RESOURCE, consoleClient, grantToConsole } from './console-client.ts';
import { claimsOf } from './holder.ts';
import type { Holder } from './holder.ts';
import { renderProviderError } from './pages.ts';
import { postgresAdapter } from './postgres-adapter.ts';
import { restrictCors } from './restrict-cors.ts';
import { answerSignOut, answerSignedOut, skipSignOutWithoutSession } from './sign-out.ts';
import { SIGNING_ALGORITHM } from './signing-keys.ts';

/** What the provider is made of. */
export interface ProviderParts {
  readonly env: IdentityEnv;
  readonly pool: Pool;
  readonly log: Logger;
  readonly keys: readonly JWK[];
}

/** Makes the OpenID provider: its clients, what its tokens say, how long they live, where its state is. */
export function createProvider({ env, pool, log, keys }: ProviderParts): Provider {
  const [consoleOrigin] = env.CONSOLE_ORIGINS;
  const configuration: Configuration = {
    adapter: postgresAdapter(pool),
    jwks: { keys: [...keys] },
    clients: [consoleClient(env.CONSOLE_ORIGINS), ...confidentialClients(env.CLIENT_SECRETS)],
    clientDefaults: { id_token_signed_response_alg: SIGNING_ALGORITHM },
    clientAuthMethods: ['client_secret_basic', 'none'],
    clientBasedCORS: (_ctx, origin, client) =>
      client.clientId === CONSOLE_CLIENT_ID && env.CONSOLE_ORIGINS.includes(origin),
    scopes: ['openid', 'offline_access'],
    claims: { profile: ['name'], payung: ['payung_role', 'payung_institution', 'payung_regions'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    cookies: {
      keys: [env.COOKIE_SECRET],
      // Browsers share cookies between all ports of a host: the names must be ours.
      names: { session: 'payung_session', interaction: 'payung_interaction', resume: 'payung_resume' },
    },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      // Access tokens are for the graph alone; what userinfo would say stands in the ID token.
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        getResourceServerInfo: (_ctx, indicator) => resourceServer(indicator),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => answerSignOut(ctx, form, consoleOrigin),
        postLogoutSuccessSource: (ctx) => answerSignedOut(ctx, consoleOrigin),
      },
    },
    ttl: {
      AccessToken: LIFETIMES.accessToken,
      AuthorizationCode: LIFETIMES.code,
      ClientCredentials: LIFETIMES.accessToken,
      Grant: LIFETIMES.session,
      IdToken: LIFETIMES.idToken,
      Interaction: LIFETIMES.interaction,
      // A rotated token lives no longer than the one it replaces: eight hours from sign-in, then the password again.
      RefreshToken: (ctx) => ctx.oidc.entities.RotatedRefreshToken?.remainingTTL ?? LIFETIMES.session,
      Session: LIFETIMES.session,
    },
    // The OpenID rule drops `offline_access` from requests without a consent prompt; ours never shows one.
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    // Signing out ends refresh tokens too.
    expiresWithSession: () => true,
    loadExistingGrant: grantToConsole,
    interactions: { policy: interactionPolicy.base(), url: (_ctx, interaction) => signInPath(interaction.uid) },
    findAccount: (_ctx, subject) => findAccount(subject),
    extraTokenClaims: (_ctx, token) => {
      const holder = token.kind === 'AccessToken' ? findPerson(token.accountId) : holderOfClient(token.clientId);
      if (holder === undefined) throw new errors.InvalidGrant('the holder of this token is not known here');
      return claimsOf(holder);
    },
    renderError: (ctx, out) => renderProviderError(ctx, out, consoleOrigin),
  };
  const provider = new Provider(env.ISSUER, configuration);
  provider.use(restrictCors(env.CONSOLE_ORIGINS));
  provider.use(skipSignOutWithoutSession);
  logRefusals(provider, log);
  return provider;
}

/** In seconds. */
const LIFETIMES = { accessToken: 600, idToken: 600, code: 60, interaction: 3_600, session: 8 * 3_600 } as const;

function confidentialClients(secrets: IdentityEnv['CLIENT_SECRETS']): ClientMetadata[] {
  return CONFIDENTIAL_CLIENT_IDS.map((id) => ({
    client_id: id,
    client_name: CLIENT_HOLDERS[id].name,
    client_secret: secrets[id],
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: AUDIENCE,
  }));
}

function resourceServer(indicator: string): ResourceServer {
  if (indicator !== RESOURCE) throw new errors.InvalidTarget(`the only resource here is ${RESOURCE}`);
  return {
    scope: AUDIENCE,
    audience: AUDIENCE,
    accessTokenFormat: 'jwt',
    accessTokenTTL: LIFETIMES.accessToken,
    jwt: { sign: { alg: SIGNING_ALGORITHM } },
  };
}

function findAccount(subject: string): Account | undefined {
  const person = findPerson(subject);
  if (person === undefined) return undefined;
  return { accountId: person.userName, claims: () => ({ sub: person.userName, ...claimsOf(person) }) };
}

function holderOfClient(clientId: string | undefined): Holder | undefined {
  return clientId !== undefined && isConfidentialClientId(clientId) ? CLIENT_HOLDERS[clientId] : undefined;
}

function logRefusals(provider: Provider, log: Logger): void {
  provider.on('server_error', (_ctx, error) => log.error({ err: error }, 'request failed'));
  const refused = (request: string) => (ctx: KoaContextWithOIDC, error: Error) =>
    log.info({ request, error: error.message, client: ctx.oidc.client?.clientId }, 'request refused');
  provider.on('authorization.error', refused('authorization'));
  provider.on('grant.error', refused('token'));
  provider.on('end_session.error', refused('sign-out'));
}
