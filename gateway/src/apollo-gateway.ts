import { createRequire, registerHooks } from 'node:module';
import type * as Gateway from '@apollo/gateway';
import type * as ResultShaping from '@apollo/gateway/dist/resultShaping.js';

// The one place that loads Apollo's gateway.

// It would probe cloud metadata addresses and send usage figures to its maker. A gateway of personal data talks to nobody unasked.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

/**
 * What Apollo's gateway loads to talk to others: to tell its maker of itself, to fetch graphs from its maker or from the owners, to compose
 * them, and to ask the owners in its own way. All of that is done elsewhere here or not at all, and it is two thirds of the code.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  './datasources',
  './supergraphManagers',
  '@apollo/usage-reporting-protobuf',
  '@opentelemetry/exporter-metrics-otlp-http',
  '@opentelemetry/resource-detector-alibaba-cloud',
  '@opentelemetry/resource-detector-aws',
  '@opentelemetry/resource-detector-azure',
  '@opentelemetry/resource-detector-gcp',
  '@opentelemetry/resources',
  '@opentelemetry/sdk-metrics',
  '@opentelemetry/semantic-conventions/incubating',
  'node-cpu-count',
  'node-fetch',
]);

const STAND_IN = new URL('left-out.cjs', import.meta.url).href;

const require = createRequire(import.meta.url);

const hooks = registerHooks({
  resolve: (specifier, context, next) =>
    LEFT_OUT.has(specifier) && context.parentURL?.includes('/@apollo/gateway/dist/') === true
      ? { url: STAND_IN, format: 'commonjs', shortCircuit: true }
      : next(specifier, context),
});

/** Apollo's gateway, without what would talk to others. */
export const { ApolloGateway } = require('@apollo/gateway') as typeof Gateway;

/** What Apollo's own executor decides with; exported by no entrance of the package, whose version is exact. */
export const { computeResponse } = require('@apollo/gateway/dist/resultShaping.js') as typeof ResultShaping;

hooks.deregister();
