import type { GatewayConfig } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '@payung/kit/log.ts';
import { ApolloGateway } from './apollo-gateway.ts';
import { CHECKED_GRAPH } from './checked-graph.ts';
import type { GatewaySettings } from './env.ts';
import { createErrorFormatter } from './errors.ts';
import type { Example } from './examples.ts';
import type { Ask } from './execute/run.ts';
import { ExpressLane } from './express-lane.ts';
import type { Guard, GuardedContext } from './guard/guard.ts';
import { nameOperation } from './graph-routes.ts';
import { landingPage } from './landing.ts';
import { APOLLO_LIMITS } from './limits.ts';
import { FastGateway } from './execute/fast-gateway.ts';
import type { GraphSource } from './execute/take-graphs.ts';
import { isOwner, OWNERS } from './owner.ts';
import type { Owner } from './owner.ts';
import type { SubgraphLink } from './subgraph-link.ts';
import type { SupergraphFile } from './supergraph-manager.ts';
import { checkOperation } from './check-operation.ts';
import { tellOfOperations } from './telemetry/measure-operations.ts';
import type { TrustedDocument } from './guard/trusted-documents.ts';
import { WarmUp } from './warm-up.ts';

/** What the graph is served with. */
export interface GraphServerOptions {
  /** The gateway's settings. */
  readonly settings: Pick<GatewaySettings, 'production' | 'introspection' | 'sandbox' | 'executor'>;
  /** Where the composed graph comes from. */
  readonly supergraph: SupergraphFile;
  /** The connections to the owners. */
  readonly links: Readonly<Record<Owner, SubgraphLink>>;
  /** What stands before the plan. */
  readonly guard: Guard;
  /** Operations to fill the landing page with. */
  readonly examples: readonly Example[];
  /** Where it writes what operators should know. */
  readonly logger: Logger;
}

/** The graph without HTTP around it. */
export interface GraphServer {
  /** Start it before use. */
  readonly server: ApolloServer<GuardedContext>;
  /** Plans operations ahead of their first callers. */
  readonly warm: (documents: readonly TrustedDocument[]) => Promise<number>;
  /** Past Apollo Server, for operations that were answered before; none with Apollo's executor. */
  readonly lane: ExpressLane | undefined;
}

/**
 * Makes the GraphQL server over the three owners, without HTTP around it. Start it before use.
 *
 * It plans, asks and joins, and knows no rule of the domain: any router that reads the same
 * supergraph can take its place.
 */
export function createGraphServer({
  settings,
  supergraph,
  links,
  guard,
  examples,
  logger,
}: GraphServerOptions): GraphServer {
  // Both write paragraphs about themselves at level info.
  const quiet = logger.child({ part: 'graph' }, { level: 'warn' });
  const config: GatewayConfig = {
    supergraphSdl: supergraph,
    // Whatever NODE_ENV says: a graph that was not checked is not served.
    validateSupergraph: true,
    logger: quiet,
    __exposeQueryPlanExperimental: settings.sandbox,
    buildService: ({ name }) => {
      if (isOwner(name)) return links[name];
      throw new Error(
        `The supergraph has a subgraph "${name}", for which the gateway has no address. Update the gateway before its graph.`,
      );
    },
  };
  const asks = OWNERS.map((owner): [Owner, Ask] => [owner, (...call) => links[owner].ask(...call)]);
  const source: GraphSource = {
    documentOf: (served) => supergraph.documentOf(served),
    isChecked: (sha256) => sha256 === CHECKED_GRAPH,
  };
  const fast = settings.executor === 'fast' ? new FastGateway(config, Object.fromEntries(asks), source) : undefined;
  const gateway = fast ?? new ApolloGateway(config);
  guard.keepOut(gateway);
  const formatError = createErrorFormatter(logger);
  const lane = fast && new ExpressLane({ gateway: fast, guard, formatError });
  const warmUp = new WarmUp((operation) => fast?.prepare(operation));
  const server = new ApolloServer<GuardedContext>({
    ...APOLLO_LIMITS,
    gateway,
    logger: quiet,
    nodeEnv: settings.production ? 'production' : 'development',
    csrfPrevention: true,
    introspection: settings.introspection,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: settings.production,
    includeStacktraceInErrorResponses: false,
    formatError,
    // Whoever listens decides when to stop.
    stopOnTerminationSignals: false,
    plugins: [
      nameOperation,
      tellOfOperations,
      checkOperation,
      warmUp.plugin,
      guard.plugin,
      ...(lane === undefined ? [] : [lane.plugin]),
      landingPage(settings.sandbox ? examples : undefined),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  return { server, warm: (documents) => warmUp.run(server, documents), lane };
}
