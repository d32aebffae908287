import cors from '@fastify/cors';
import type { Logger } from '@payung/kit/log.ts';
import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { serveBoundaries } from './boundaries.ts';
import { serveConsole } from './console.ts';
import { prepareDrain } from '@payung/kit/drain.ts';
import type { GatewaySettings } from './env.ts';
import { readExamples } from './examples.ts';
import { CORS_FILE_HEADERS, proxyFiles } from './file-proxy.ts';
import { serveGraph } from './graph-routes.ts';
import { createGraphServer } from './graph-server.ts';
import { serveGraphiql } from './graphiql.ts';
import { serveHealth } from './health.ts';
import { answerHttpErrors } from './http-errors.ts';
import {
  BODY_LIMIT_BYTES,
  FILE_TIMEOUT_MS,
  HEADERS_TIMEOUT_MS,
  KEEP_ALIVE_TIMEOUT_MS,
  REQUEST_TIMEOUT_MS,
} from './limits.ts';
import { OWNERS } from './owner.ts';
import type { Owner } from './owner.ts';
import { limitReceiving } from './receive-limit.ts';
import { requestIdOf } from '@payung/kit/request-id.ts';
import { logRequests } from '@payung/kit/request-log.ts';
import { pagePolicies, sendSecurityHeaders } from './security-headers.ts';
import { SubgraphLink } from './subgraph-link.ts';
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
  const supergraph = new SupergraphFile(settings.supergraphFile, logger, watching);
  const examples = await readExamples();
  const server = createGraphServer({ settings, supergraph, links, examples, logger });
  await server.start();

  const app = createHttpServer(logger);
  const drain = prepareDrain(app);
  app.addHook('onClose', async () => {
    await server.stop();
    await Promise.all(OWNERS.map((owner) => links[owner].close()));
  });
  const policies = pagePolicies(new URL(settings.issuer));

  answerHttpErrors(app);
  logRequests(app);
  limitReceiving(app, REQUEST_TIMEOUT_MS);
  await sendSecurityHeaders(app, policies);
  await allowOrigins(app, settings.corsOrigins);
  serveHealth(app, { links, supergraph, isDraining: drain.isDraining });
  serveGraph(app, { server, landingPolicy: settings.sandbox ? policies.sandbox : undefined });
  await proxyFiles(app, { subgraphs: settings.subgraphs, largestUploadBytes: settings.largestUploadBytes, logger });
  if (settings.sandbox) await serveGraphiql(app, policies.graphiql, examples);
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

function createHttpServer(logger: Logger): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = logger;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: FILE_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
  });
  app.server.headersTimeout = HEADERS_TIMEOUT_MS;
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
      ...CORS_FILE_HEADERS.sent,
    ],
    exposedHeaders: ['x-request-id', ...CORS_FILE_HEADERS.answered],
    maxAge: 600,
  });
}

function consoleConfig({ issuer, production }: GatewaySettings) {
  return { issuer, clientId: 'payung-console', environment: production ? 'production' : 'development' } as const;
}
