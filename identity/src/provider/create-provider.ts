import { Provider, errors, interactionPolicy } from 'oidc-provider';
import type { Account, ClientMetadata, Configuration, KoaContextWithOIDC, ResourceServer } from 'oidc-provider';
import type { JWK } from 'jose';
import type { Pool } from 'pg';
import type { Logger } from '@payung/kit/log.ts';
import { API_SCOPES } from '@payung/kit/values/api-scopes.ts';
import { findAccount, holderOfAccount } from '../accounts/account.ts';
import { isSameSecret } from '../clients/client-secret.ts';
import { findApiClient, hasSecret, holderOfClient, metadataOf, touchApiClient } from '../clients/api-client.ts';
import { sessionKeyOf } from '../ended-access/ended-access.ts';
import type { IdentityEnv } from '../env.ts';
import { cookieNameOf, isServedSecurely } from '../page/environment.ts';
import { PASSWORD_CHANGE_PATH } from '../password-change/password-change-path.ts';
import { signInPath } from '../sign-in/sign-in-routes.ts';
import {
  CLIENT_HOLDERS,
  CONFIDENTIAL_CLIENT_IDS,
  DEMO_PARTNER_ID,
  isConfidentialClientId,
} from './confidential-clients.ts';
import { AUDIENCE, CONSOLE_CLIENT_ID, RESOURCE, consoleClient, grantToConsole } from './console-client.ts';
import { claimsOf, scopesOf } from './holder.ts';
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
  const stored = postgresAdapter(pool);
  const holders = new WeakMap<object, Holder>();
  const configuration: Configuration = {
    adapter: (model) =>
      model === 'Client'
        ? { ...stored(model), find: async (id) => metadataOf(await findApiClient(pool, id)) }
        : stored(model),
    jwks: { keys: [...keys] },
    clients: [consoleClient(env.CONSOLE_ORIGINS), ...confidentialClients(env.CLIENT_SECRETS)],
    clientDefaults: { id_token_signed_response_alg: SIGNING_ALGORITHM },
    clientAuthMethods: ['client_secret_basic', 'none'],
    clientBasedCORS: (_ctx, origin, client) =>
      client.clientId === CONSOLE_CLIENT_ID && env.CONSOLE_ORIGINS.includes(origin),
    // `payung` asks for all that the holder has.
    scopes: ['openid', 'offline_access', ...API_SCOPES],
    claims: { profile: ['name'], payung: ['payung_role', 'payung_institution', 'payung_regions'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    cookies: {
      keys: [env.COOKIE_SECRET],
      // Browsers share cookies between all ports of a host: the names must be ours.
      names: {
        session: cookieNameOf('payung_session'),
        interaction: cookieNameOf('payung_interaction', { path: 'part' }),
        resume: cookieNameOf('payung_resume', { path: 'part' }),
      },
      // A browser that comes by TLS gets no cookie from a request that a proxy says came without it.
      long: cookieOf(isServedSecurely()),
      short: cookieOf(isServedSecurely()),
    },
    // The console leads there: no standard names it, and another issuer may have no such page.
    discovery: { password_change_uri: new URL(PASSWORD_CHANGE_PATH, env.ISSUER).href },
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
    loadExistingGrant: (ctx) => grantToConsole(pool, ctx),
    interactions: { policy: interactionPolicy.base(), url: (_ctx, interaction) => signInPath(interaction.uid) },
    findAccount: (_ctx, subject) => findPerson(pool, subject),
    // Read anew for every token: whoever is suspended gets none, and a change of role or scope is in the next.
    extraTokenClaims: async (ctx, token) => {
      const isPerson = token.kind === 'AccessToken';
      const holder = isPerson
        ? holderOfAccount(await findAccount(pool, token.accountId))
        : await holderOfSystem(pool, token.clientId);
      if (holder === undefined) throw new errors.InvalidGrant('the holder of this token is not known here');
      holders.set(token, holder);
      const signedInAt = isPerson ? authTimeOf(ctx) : undefined;
      const grantId = isPerson ? token.grantId : undefined;
      return {
        ...claimsOf(holder),
        ...(signedInAt === undefined ? {} : { auth_time: signedInAt }),
        // What can end before the token expires, so that it is refused then.
        ...(grantId === undefined ? {} : { sid: sessionKeyOf(grantId) }),
        ...(holder.version === undefined ? {} : { payung_version: holder.version }),
      };
    },
    formats: {
      customizers: {
        jwt: (_ctx, token, jwt) => {
          const holder = holders.get(token);
          if (holder === undefined) throw new Error('a token was formatted before its holder was read');
          token.scope = scopesOf(holder, token.scope);
          jwt.payload['scope'] = token.scope;
        },
      },
    },
    renderError: (ctx, out) => renderProviderError(ctx, out, consoleOrigin),
  };
  const provider = new Provider(env.ISSUER, configuration);
  provider.proxy = env.TRUSTED_PROXIES !== undefined;
  compareSecretsOfRegister(provider, pool);
  provider.use(restrictCors(env.CONSOLE_ORIGINS));
  provider.use(skipSignOutWithoutSession);
  logRefusals(provider, log);
  return provider;
}

function cookieOf(secure: boolean) {
  return { httpOnly: true, sameSite: 'lax' as const, ...(secure ? { secure } : {}) };
}

/** In seconds. */
const LIFETIMES = { accessToken: 600, idToken: 600, code: 60, interaction: 3_600, session: 8 * 3_600 } as const;

function confidentialClients(secrets: IdentityEnv['CLIENT_SECRETS']): ClientMetadata[] {
  const ours = CONFIDENTIAL_CLIENT_IDS.flatMap((id) => {
    const secret = id === DEMO_PARTNER_ID ? undefined : secrets[id];
    return secret === undefined ? [] : [{ id, secret }];
  });
  return ours.map(({ id, secret }) => ({
    client_id: id,
    client_name: CLIENT_HOLDERS[id].name,
    client_secret: secret,
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: ALL_SCOPES,
  }));
}

function resourceServer(indicator: string): ResourceServer {
  if (indicator !== RESOURCE) throw new errors.InvalidTarget(`the only resource here is ${RESOURCE}`);
  return {
    scope: ALL_SCOPES,
    audience: AUDIENCE,
    accessTokenFormat: 'jwt',
    accessTokenTTL: LIFETIMES.accessToken,
    jwt: { sign: { alg: SIGNING_ALGORITHM } },
  };
}

const ALL_SCOPES = [AUDIENCE, ...API_SCOPES].join(' ');

async function findPerson(pool: Pool, subject: string): Promise<Account | undefined> {
  const account = await findAccount(pool, subject);
  const holder = holderOfAccount(account);
  if (account === undefined || holder === undefined) return undefined;
  return { accountId: account.subject, claims: () => ({ sub: account.subject, ...claimsOf(holder) }) };
}

async function holderOfSystem(pool: Pool, clientId: string | undefined): Promise<Holder | undefined> {
  if (clientId === undefined) return undefined;
  if (clientId !== DEMO_PARTNER_ID && isConfidentialClientId(clientId)) return CLIENT_HOLDERS[clientId];
  await touchApiClient(pool, clientId);
  return holderOfClient(await findApiClient(pool, clientId));
}

/** When the person behind a token gave their password, in seconds: the time that the code or the refresh token keeps. */
function authTimeOf({ oidc }: KoaContextWithOIDC): number | undefined {
  return oidc.entities.RefreshToken?.authTime ?? oidc.entities.AuthorizationCode?.authTime;
}

/** Secrets of the register are kept as hashes, two of which can work at once; those of Payung's own clients are settings. */
function compareSecretsOfRegister(provider: Provider, pool: Pool): void {
  const { prototype } = provider.Client;
  prototype.compareClientSecret = function compareClientSecret(given: string) {
    const isOurs = this.clientId !== DEMO_PARTNER_ID && isConfidentialClientId(this.clientId);
    return isOurs ? isSameSecret(this.clientSecret ?? '', given) : hasSecret(pool, this.clientId, given);
  };
}

function logRefusals(provider: Provider, log: Logger): void {
  provider.on('server_error', (_ctx, error) => log.error({ err: error }, 'request failed'));
  const refused = (request: string) => (ctx: KoaContextWithOIDC, error: Error) =>
    log.info({ request, error: error.message, client: ctx.oidc.client?.clientId }, 'request refused');
  provider.on('authorization.error', refused('authorization'));
  provider.on('grant.error', refused('token'));
  provider.on('end_session.error', refused('sign-out'));
}
