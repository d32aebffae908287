import { randomUUID } from 'node:crypto';
import { LogController, fastify } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { Logger } from '@payung/kit/log.ts';
import { NO_ROUTE_SCHEMAS } from '@payung/kit/no-route-schemas.ts';
import { measureRequest } from '@payung/kit/telemetry/measure-requests.ts';
import { addInvitationRoutes } from './accounts/invitation-routes.ts';
import { seedDemonstration } from './accounts/seed.ts';
import { addAdministrationRoutes } from './administration/administration-routes.ts';
import { addEndedAccessRoutes } from './ended-access/ended-access-routes.ts';
import type { IdentityEnv } from './env.ts';
import { addHealthRoutes } from './health-routes.ts';
import { addAssetRoutes } from './page/assets.ts';
import { showAs } from './page/environment.ts';
import { securityHeaders } from './page/security-headers.ts';
import { createProvider } from './provider/create-provider.ts';
import { addSignOutRoute } from './provider/sign-out-route.ts';
import { loadSigningKeys } from './provider/signing-keys.ts';
import { addPasswordChangeRoutes } from './password-change/password-change-routes.ts';
import { addNoticePassRoutes } from './public-notice/notice-pass-routes.ts';
import { sealerOf } from './sealing.ts';
import { addSecondFactorRoutes } from './second-factor/second-factor-routes.ts';
import { createPasswordCheck } from './sign-in/password.ts';
import { addSignInRoutes } from './sign-in/sign-in-routes.ts';
import { addUsageRoutes } from './usage/usage-routes.ts';

/** The provider as an HTTP server that does not listen yet. */
export interface IdentityServer {
  readonly app: FastifyInstance;
  /** Listens: on the public port, and on the private one where the settings name it. */
  readonly listen: () => Promise<void>;
  /** Turns readiness off, so that no new work is sent here while requests in flight finish. */
  readonly startDraining: () => void;
}

/**
 * Builds the server.
 *
 * @throws when the database cannot be reached or was never migrated: the signing keys are there
 */
export async function createServer(env: IdentityEnv, pool: Pool, log: Logger): Promise<IdentityServer> {
  const isSecure = env.ISSUER.startsWith('https://');
  showAs(env.NODE_ENV === 'production' ? 'production' : 'demonstration', isSecure);
  if (env.DEMO_PASSWORD !== undefined) await seedDemonstration(pool, env.CLIENT_SECRETS['payung-partner-demo']);
  const sealer = sealerOf(env);
  const keys = await loadSigningKeys(pool, sealer);
  const provider = createProvider({ env, pool, log, keys });
  const isProduction = env.NODE_ENV === 'production';
  const isRequired = (env.SECOND_FACTOR ?? (isProduction ? 'required' : 'offered')) === 'required';
  const secondFactor = { pool, sealer, isRequired };
  const app = createApp(env, log);
  const health = addHealthRoutes(app, pool);
  addAssetRoutes(app);
  app.get('/', (_request, reply) => reply.redirect(env.CONSOLE_ORIGINS[0], 303));
  const checkPassword = await createPasswordCheck({
    pool,
    demoPassword: env.DEMO_PASSWORD,
    cost: env.PASSWORD_COST,
  });
  // The one that signs stands first.
  const [key] = keys;
  if (key !== undefined) addNoticePassRoutes(app, { pool, env, key });
  await app.register(async (pages) => {
    addSignInRoutes(pages, {
      provider,
      pool,
      checkPassword,
      secondFactor,
      issuer: env.ISSUER,
      consoleOrigin: env.CONSOLE_ORIGINS[0],
      demonstration: env.DEMO_PASSWORD !== undefined,
      takesNotices: env.PUBLIC_NOTICE === 'on',
    });
    addSecondFactorRoutes(pages, { provider, secondFactor, issuer: env.ISSUER, consoleOrigin: env.CONSOLE_ORIGINS[0] });
    addPasswordChangeRoutes(pages, {
      pool,
      checkPassword,
      issuer: env.ISSUER,
      consoleOrigin: env.CONSOLE_ORIGINS[0],
      passwordCost: env.PASSWORD_COST,
    });
    addInvitationRoutes(pages, {
      pool,
      issuer: env.ISSUER,
      consoleOrigin: env.CONSOLE_ORIGINS[0],
      passwordCost: env.PASSWORD_COST,
    });
  });
  const inside = env.PRIVATE_PORT === undefined ? undefined : createApp(env, log);
  await (inside ?? app).register(async (services) => {
    addAdministrationRoutes(services, {
      pool,
      secret: env.CLIENT_SECRETS['payung-agreements'],
      issuer: env.ISSUER,
      invitationHours: env.INVITATION_HOURS,
    });
    addUsageRoutes(services, { pool, secret: env.CLIENT_SECRETS['payung-gateway'] });
    addEndedAccessRoutes(services, { pool, secrets: env.CLIENT_SECRETS });
  });
  const answerAsProvider = provider.callback();
  await app.register(async (scope) => addSignOutRoute(scope, answerAsProvider));
  await app.register(async (scope) => {
    // oidc-provider reads the body of its requests itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.all('/*', (request, reply) => {
      reply.hijack();
      return answerAsProvider(request.raw, reply.raw);
    });
  });
  if (inside !== undefined) app.addHook('onClose', () => inside.close());
  return {
    app,
    startDraining: health.startDraining,
    listen: async () => {
      // Whoever is asked from outside must find the inside ready.
      await inside?.listen({ host: env.HOST, port: env.PRIVATE_PORT ?? 0 });
      await app.listen({ host: env.HOST, port: env.PORT });
    },
  };
}

function createApp(env: IdentityEnv, log: Logger): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = log;
  const app: FastifyInstance = fastify({
    loggerInstance,
    schemaController: NO_ROUTE_SCHEMAS,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    bodyLimit: 64 * 1024,
    // On its way out it finishes what still comes on open connections, and takes no new ones.
    return503OnClosing: false,
    ...(env.TRUSTED_PROXIES === undefined ? {} : { trustProxy: env.TRUSTED_PROXIES }),
  });
  answerEveryRequestAlike(app, env);
  return app;
}

function answerEveryRequestAlike(app: FastifyInstance, env: IdentityEnv): void {
  const headers = Object.entries(securityHeaders(env.CONSOLE_ORIGINS, env.ISSUER.startsWith('https://')));
  app.addHook('onRequest', async (request, reply) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    reply.raw.setHeader('x-request-id', request.id);
    const started = performance.now();
    // Not `onResponse`: requests that oidc-provider answers leave Fastify's life cycle.
    reply.raw.once('close', () => logRequest(request, reply.raw.statusCode, performance.now() - started));
  });
}

/** Writes no query and no id: both can carry codes, hints with a name in them, or a sign-in in progress. */
function logRequest(request: FastifyRequest, status: number, milliseconds: number): void {
  const path = (request.url.split('?')[0] ?? '').replaceAll(/[\w-]{20,}/g, ':id');
  const level = status >= 500 ? 'error' : QUIET.has(path) ? 'debug' : 'info';
  request.log[level]({ method: request.method, path, status, ms: Math.round(milliseconds) }, 'answered');
  if (!PROBES.has(path)) measureRequest(routeOf(request, path), status, milliseconds);
}

const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz']);
/** Asked every few seconds: their lines would bury the rest. */
const QUIET: ReadonlySet<string> = new Set([...PROBES, '/ended-access']);

/** The pattern of the route; of what oidc-provider answers, its address where it is one of those it has. */
function routeOf(request: FastifyRequest, path: string): string {
  const route = request.routeOptions.url ?? '(none)';
  if (route !== '/*') return route;
  return PROVIDER_ROUTES.has(path) ? path : path.startsWith('/auth/') ? '/auth/:uid' : '(other)';
}

const PROVIDER_ROUTES: ReadonlySet<string> = new Set([
  '/.well-known/openid-configuration',
  '/auth',
  '/jwks',
  '/session/end',
  '/session/end/confirm',
  '/session/end/success',
  '/token',
]);

function requestId(request: { readonly headers: Readonly<Record<string, string | string[] | undefined>> }): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{8,128}$/.test(given) ? given : randomUUID();
}
