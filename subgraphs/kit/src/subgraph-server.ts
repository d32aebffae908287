import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';

import { takeBudgets } from './budget.ts';
import { prepareDrain } from './drain.ts';
import { PUBLIC_CODES } from './errors.ts';
import { addHealthRoutes } from './health.ts';
import type { ReadinessCheck } from './health.ts';
import { createExecutor, jitExecution } from './jit-executor.ts';
import type { Logger } from './log.ts';
import { LOOPBACK } from './networks.ts';
import { NO_ROUTE_SCHEMAS } from './no-route-schemas.ts';
import { isOutage } from './outage.ts';
import { limitQueryShape } from './query-shape.ts';
import type { RequestContext } from './request-context.ts';
import { requestIdOf } from './request-id.ts';
import { logRequests } from './request-log.ts';
import { requestLogger } from './request-logger.ts';
import { ShortWay } from './short-way.ts';
import { countUnexpectedError, measureOperations } from './telemetry/measure-operations.ts';
import { traceRequests } from './telemetry/trace-requests.ts';

/** What makes one subgraph differ from another. */
export interface SubgraphServerOptions<Context extends RequestContext> {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  /** Made anew for each request: session, loaders, clients. */
  readonly createContext: (request: FastifyRequest) => Promise<Context>;
  /** Networks of gateways: what they say of a caller's address is believed. This machine, unless told otherwise. */
  readonly gateways?: readonly string[] | undefined;
  /** What must answer before requests are taken. */
  readonly ready: Readonly<Record<string, ReadinessCheck>>;
}

const BODY_LIMIT = 4 * 1024 * 1024;

/**
 * What one operation may ask an owner for: what the gateway lets through (`gateway/src/limits.ts`), with room for the names and keys that its planner adds.
 * Whoever asks past the gateway gains nothing.
 */
const OPERATION_LIMIT = { depth: 18, roots: 25, aliases: 120, fields: 1_500 } as const;
const MAX_TOKENS = 12_000;
const MAX_VALIDATION_ERRORS = 10;

/**
 * A subgraph's HTTP server, not yet listening: `POST /graphql`, `GET /healthz`, `GET /readyz`.
 * The caller listens, and closes it to drain.
 */
export async function createSubgraphServer<Context extends RequestContext>(
  options: SubgraphServerOptions<Context>,
): Promise<FastifyInstance> {
  const logger: FastifyBaseLogger = options.logger;
  const server = fastify({
    loggerInstance: logger,
    childLoggerFactory: requestLogger,
    schemaController: NO_ROUTE_SCHEMAS,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: BODY_LIMIT,
    genReqId: requestIdOf,
    trustProxy: [...(options.gateways ?? LOOPBACK)],
    // On its way out the service finishes what still comes on open connections, and takes no new ones.
    return503OnClosing: false,
  });
  const shortWay = new ShortWay<Context>(createExecutor(options.schema));
  const apollo = new ApolloServer<Context>({
    gateway: jitExecution(options.schema, shortWay.executor),
    introspection: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    validationRules: [limitQueryShape(OPERATION_LIMIT)],
    maxRecursiveSelections: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    formatError: (formatted, error) => toPublicError(formatted, error, options.logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      noteForbidden,
      measureOperations((context) => shortWay.startedAt(context)),
      shortWay.plugin,
    ],
    logger: options.logger,
  });
  await apollo.start();
  traceRequests(server, { callers: 'US' });
  logRequests(server);
  takeBudgets(server);
  addHealthRoutes(server, options.ready, prepareDrain(server));
  server.addHook('onClose', () => apollo.stop());
  // Fastify's own answer quotes the address, and with it whatever was written there.
  server.setNotFoundHandler((_request, reply) => reply.code(404).send(NOTHING_HERE));
  server.decorateRequest('graphContext', null);
  const contextOf = once(options.createContext);
  const answerTheLongWay = fastifyApolloHandler(apollo, { context: contextOf });
  server.post('/graphql', async function (request, reply) {
    const answer = await shortWay.answer(request, reply, contextOf);
    if (answer !== undefined) return answer;
    const sent: unknown = await answerTheLongWay.call(this, request, reply);
    shortWay.learnType(request, reply);
    return sent;
  });
  return server;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What its operation runs with, from when it is first asked for. */
    graphContext: Promise<unknown> | null;
  }
}

/** Makes the context of a request one time, whoever asks for it. */
function once<Context>(
  createContext: (request: FastifyRequest) => Promise<Context>,
): (request: FastifyRequest) => Promise<Context> {
  return (request) => (request.graphContext ??= createContext(request)) as Promise<Context>;
}

/** What a session may not see or do leaves a line, so that somebody who tries doors is seen. */
const noteForbidden: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const { extensions, path } of errors) {
        const { code, permission } = extensions;
        if (code === 'FORBIDDEN')
          contextValue.noteRefusal?.({
            code,
            field: String(path?.[0] ?? ''),
            ...(typeof permission === 'string' && { permission }),
          });
      }
    },
  }),
};

const NOTHING_HERE = {
  errors: [
    {
      message: 'There is nothing at this address. Post operations to /graphql.',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ],
};

/** What leaves the service: public codes with their sentence; of anything else only that it happened. The log has the rest. */
function toPublicError(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  const where = {
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  };
  if (typeof code === 'string' && PUBLIC_CODES.has(code))
    return { message: formatted.message, ...where, extensions: { code } };
  const cause = unwrapResolverError(error);
  if (holdsUnstorableText(cause)) {
    return {
      message: 'A text holds the character NUL, which cannot be kept. Leave it out.',
      ...where,
      extensions: { code: 'BAD_USER_INPUT' },
    };
  }
  const original = cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause;
  if (isOutage(original)) {
    logger.warn({ err: original, path: formatted.path }, 'the database or a disk is away');
    return { message: AWAY, ...where, extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };
  }
  countUnexpectedError();
  logger.error({ err: original, path: formatted.path }, 'unexpected error');
  return {
    message: 'Something went wrong on our side. Try again; if it stays, report the request id.',
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

const AWAY =
  'The service cannot reach its data just now. Ask again shortly; repeat a change with the same idempotency key, since it may have been made.';

/** PostgreSQL keeps every character but NUL, and says so wherever one of a request's texts has it (22021), within JSON too (22P05). */
function holdsUnstorableText(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === '22021' || cause.code === '22P05');
}
