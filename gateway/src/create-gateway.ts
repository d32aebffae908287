import { access } from 'node:fs/promises';
import { join } from 'node:path';
import cors from '@fastify/cors';
import { BUDGET_HEADER } from '@payung/kit/budget.ts';
import { followEndedAccess } from '@payung/kit/follow-ended-access.ts';
import type { Logger } from '@payung/kit/log.ts';
import { createTokenVerifier } from '@payung/kit/token.ts';
import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { Admission } from './admission.ts';
import { serveBoundaries } from './boundaries.ts';
import { serveConsole } from './console.ts';
import { prepareDrain } from '@payung/kit/drain.ts';
import type { GatewaySettings } from './env.ts';
import { readExamples } from './examples.ts';
import { CORS_FILE_HEADERS, proxyFiles } from './file-proxy.ts';
import { serveGraph } from './graph-routes.ts';
import { createGraphServer } from './graph-server.ts';
import { createFindCaller } from './guard/callers.ts';
import { Guard } from './guard/guard.ts';
import { Points } from './guard/points.ts';
import { Usage } from './guard/report-usage.ts';
import { readTrustedDocuments, TrustedDocuments } from './guard/trusted-documents.ts';
import { serveGraphiql } from './graphiql.ts';
import { serveHealth } from './health.ts';
import { answerHttpErrors } from './http-errors.ts';
import {
  BODY_LIMIT_BYTES,
  FILE_TIMEOUT_MS,
  HEADERS_TIMEOUT_MS,
  KEEP_ALIVE_TIMEOUT_MS,
  MOST_CONNECTIONS,
  REQUEST_TIMEOUT_MS,
  UNREAD_LIMITS,
} from './limits.ts';
import { answerOneAtATime } from './one-at-a-time.ts';
import { OWNERS } from './owner.ts';
import type { Owner } from './owner.ts';
import { limitReceiving } from './receive-limit.ts';
import { NO_ROUTE_SCHEMAS } from '@payung/kit/no-route-schemas.ts';
import { requestIdOf } from '@payung/kit/request-id.ts';
import { logRequests } from '@payung/kit/request-log.ts';
import { requestLogger } from '@payung/kit/request-logger.ts';
import { traceRequests } from '@payung/kit/telemetry/trace-requests.ts';
import { pagePolicies, sendSecurityHeaders } from './security-headers.ts';
import { limitUnread } from './slow-readers.ts';
import { serveStream } from './stream/serve-stream.ts';
import { SubgraphLink } from './subgraph-link.ts';
import { operationMeter } from './telemetry/measure-operations.ts';
import { watchGateway } from './telemetry/watch-gateway.ts';
import { SupergraphFile } from './supergraph-manager.ts';
import type { SupergraphWatch } from './supergraph-manager.ts';

/** A gateway that does not listen yet. */
export interface Gateway {
  /** The HTTP server: listen on it, close it. Closing waits for requests under way. */
  readonly app: FastifyInstance;
  /** Turns readiness off; requests are still answered until the server closes. */
  readonly beginDrain: () => void;
}

/**
 * Makes a gateway with a loaded graph.
 *
 * @param watching how quickly a new version of the graph is noticed
 * @throws Error when the graph or the console cannot be loaded
 */
export async function createGateway(
  settings: GatewaySettings,
  logger: Logger,
  watching?: SupergraphWatch,
): Promise<Gateway> {
  const links = createLinks(settings, logger);
  const points = new Points();
  const usage = new Usage(settings.usage, logger);
  const guard = new Guard({ points, usage, dearest: settings.points.dearest });
  const supergraph = new SupergraphFile(settings.supergraphFile, logger, guard, watching);
  const examples = await readExamples();
  const trusted = await readTrustedDocuments(await manifestsOf(settings));
  const { server, warm, lane } = createGraphServer({ settings, supergraph, links, guard, examples, logger });
  await server.start();
  guard.assertWhole();
  const warmUp = async (): Promise<void> => {
    const startedAt = performance.now();
    try {
      const operations = await warm(trusted);
      if (operations > 0)
        logger.info({ operations, ms: Math.round(performance.now() - startedAt) }, 'operations readied');
    } catch (error) {
      // It is only about time: a gateway that stops meanwhile, for one, plans no more.
      logger.warn({ err: error }, 'operations were not readied ahead');
    }
  };
  supergraph.onChange = () => void warmUp();

  const followed = await followEndedAccess(settings.identity, logger);
  const { issuer, audience } = settings;
  const verifyToken = createTokenVerifier({ issuer, audience, ended: followed.ended });
  const app = createHttpServer(settings, logger);
  // Behind the door that is open already: one operation at a time, so that callers wait for one at most.
  app.addHook('onListen', () => void warmUp());
  const drain = prepareDrain(app);
  app.addHook('onClose', async () => {
    followed.stop();
    await server.stop();
    await usage.close();
    await Promise.all(OWNERS.map((owner) => links[owner].close()));
  });
  const policies = pagePolicies(new URL(settings.issuer));

  answerHttpErrors(app);
  answerOneAtATime(app);
  traceRequests(app, { callers: 'ANYBODY' });
  logRequests(app);
  limitReceiving(app, REQUEST_TIMEOUT_MS);
  limitUnread(app, UNREAD_LIMITS);
  sendSecurityHeaders(app, policies);
  await allowOrigins(app, settings.corsOrigins);
  const admission = new Admission(settings.admission);
  const unwatch = watchGateway({ admission, links });
  app.addHook('onClose', async () => unwatch());
  serveHealth(app, { links, supergraph, admission, isDraining: drain.isDraining });
  const findCaller = createFindCaller({
    verifyToken,
    points,
    usage,
    pointsPerMinute: settings.points.perMinute,
    pointsWithoutToken: settings.points.withoutToken,
    copies: settings.points.copies,
    logger,
  });
  serveGraph(app, {
    server,
    findCaller,
    documents: new TrustedDocuments(trusted, { only: settings.trustedDocuments.only, clientId: CONSOLE_CLIENT_ID }),
    admission,
    lane,
    operationTimeoutMs: settings.operationTimeoutMs,
    measure: operationMeter(trusted),
    landingPolicy: settings.sandbox ? policies.sandbox : undefined,
  });
  await serveStream(app, { subgraphs: settings.subgraphs, findCaller, logger });
  await proxyFiles(app, {
    subgraphs: settings.subgraphs,
    largestUploadBytes: settings.largestUploadBytes,
    findCaller,
    logger,
  });
  if (settings.sandbox) serveGraphiql(app, policies.graphiql, examples);
  const boundaries = await serveBoundaries(app, settings.boundariesDir);
  await serveConsole(app, {
    folder: settings.consoleDir,
    policy: policies.console,
    config: { ...consoleConfig(settings), boundaries },
  });

  return { app, beginDrain: drain.begin };
}

function createLinks(settings: GatewaySettings, logger: Logger): Readonly<Record<Owner, SubgraphLink>> {
  const { subgraphs, queryTimeoutMs, mutationTimeoutMs } = settings;
  const link = (owner: Owner) =>
    new SubgraphLink({ owner, url: subgraphs[owner], queryTimeoutMs, mutationTimeoutMs, logger });
  return { agreements: link('agreements'), participants: link('participants'), claims: link('claims') };
}

/** The manifest of the console that is served from here, and those of others. */
async function manifestsOf({ consoleDir, trustedDocuments }: GatewaySettings): Promise<readonly string[]> {
  const own = consoleDir && join(consoleDir, '.vite', 'trusted-documents.json');
  const exists = own !== undefined && (await access(own).then(constantly(true), constantly(false)));
  if (trustedDocuments.only && !exists && trustedDocuments.files.length === 0) {
    throw new Error(
      'TRUSTED_DOCUMENTS=only needs a manifest: build the console, or name one in TRUSTED_DOCUMENTS_FILES.',
    );
  }
  return [...(exists ? [own] : []), ...trustedDocuments.files];
}

function constantly<Value>(value: Value): () => Value {
  return () => value;
}

function createHttpServer({ trustedProxies }: GatewaySettings, logger: Logger): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = logger;
  const app = Fastify({
    loggerInstance,
    childLoggerFactory: requestLogger,
    schemaController: NO_ROUTE_SCHEMAS,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit: BODY_LIMIT_BYTES,
    // Whom a forwarding header may be believed from; nobody, unless told.
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    requestTimeout: FILE_TIMEOUT_MS,
    // Node looks every half minute by itself, which makes ten seconds forty.
    http: { connectionsCheckingInterval: 1_000 },
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    // On its way out it finishes what still comes on open connections, and takes no new ones.
    return503OnClosing: false,
  });
  // Log, traces, limits and whoever writes a file each wait for the end of an answer: more than Node takes for a mistake.
  app.server.on('request', (_request, response) => response.setMaxListeners(MOST_LISTENERS));
  app.server.headersTimeout = HEADERS_TIMEOUT_MS;
  app.server.maxConnections = MOST_CONNECTIONS;
  return app;
}

// Tokens travel in a header that pages set themselves, so no cookies and no credentials.
async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'idempotency-key',
      'accept-language',
      'traceparent',
      'tracestate',
      'x-request-id',
      BUDGET_HEADER,
      'payung-break-glass',
      ...CORS_FILE_HEADERS.sent,
    ],
    exposedHeaders: ['x-request-id', 'retry-after', 'ratelimit', 'ratelimit-policy', ...CORS_FILE_HEADERS.answered],
    maxAge: 600,
  });
}

const MOST_LISTENERS = 20;
const CONSOLE_CLIENT_ID = 'payung-console';

function consoleConfig({ issuer, production }: GatewaySettings) {
  return { issuer, clientId: CONSOLE_CLIENT_ID, environment: production ? 'production' : 'development' } as const;
}
