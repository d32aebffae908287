import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import { fastify, LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';

import { prepareDrain } from './drain.ts';
import { PUBLIC_CODES } from './errors.ts';
import { addHealthRoutes } from './health.ts';
import type { ReadinessCheck } from './health.ts';
import { jitExecution } from './jit-executor.ts';
import type { Logger } from './log.ts';
import type { RequestContext } from './request-context.ts';
import { requestIdOf } from './request-id.ts';
import { logRequests } from './request-log.ts';

/** What makes one subgraph differ from another. */
export interface SubgraphServerOptions<Context extends RequestContext> {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  /** Made anew for each request: session, loaders, clients. */
  readonly createContext: (request: FastifyRequest) => Promise<Context>;
  /** What must answer before requests are taken. */
  readonly ready: Readonly<Record<string, ReadinessCheck>>;
}

const BODY_LIMIT = 4 * 1024 * 1024;

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
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: BODY_LIMIT,
    genReqId: requestIdOf,
  });
  const apollo = new ApolloServer<Context>({
    gateway: jitExecution(options.schema),
    introspection: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    formatError: (formatted, error) => toPublicError(formatted, error, options.logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    logger: options.logger,
  });
  await apollo.start();
  logRequests(server);
  addHealthRoutes(server, options.ready, prepareDrain(server));
  server.addHook('onClose', () => apollo.stop());
  // Fastify's own answer quotes the address, and with it whatever was written there.
  server.setNotFoundHandler((_request, reply) => reply.code(404).send(NOTHING_HERE));
  await server.register(fastifyApollo(apollo), { path: '/graphql', method: ['POST'], context: options.createContext });
  return server;
}

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
  logger.error(
    { err: cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause, path: formatted.path },
    'unexpected error',
  );
  return {
    message: 'Something went wrong on our side. Try again; if it stays, report the request id.',
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/** PostgreSQL keeps every character but NUL, and says so wherever one of a request's texts has it (22021), within JSON too (22P05). */
function holdsUnstorableText(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === '22021' || cause.code === '22P05');
}
