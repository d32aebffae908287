import type { ApolloServerPlugin } from '@apollo/server';
import { counter, histogram, OTHER, REQUEST_SECONDS } from '@payung/kit/telemetry/metrics.ts';
import { currentSpan } from '@payung/kit/telemetry/tracing.ts';

import type { GraphContext } from '../graph-context.ts';
import type { Caller } from '../guard/callers.ts';
import type { TrustedDocument } from '../guard/trusted-documents.ts';

const operationSeconds = histogram({
  name: 'payung_graph_operation_seconds',
  help: 'How long operations took at the gateway, by name; what is registered in no manifest is "other".',
  labels: ['operation'],
  buckets: REQUEST_SECONDS,
});

const operations = counter({
  name: 'payung_graph_operations_total',
  help: 'Operations that were answered, by name and outcome: "whole", "partial" where an owner was silent, "failed" where nothing could be answered, "refused".',
  labels: ['operation', 'outcome'],
});

const clientSeconds = histogram({
  name: 'payung_graph_client_seconds',
  help: 'How long operations took at the gateway, by client; "none" has no token.',
  labels: ['client'],
  buckets: REQUEST_SECONDS,
});

const clients = counter({
  name: 'payung_graph_client_operations_total',
  help: 'Operations that were answered, by client and outcome.',
  labels: ['client', 'outcome'],
});

/** How an operation ended for its caller. */
export type Outcome = 'whole' | 'partial' | 'failed' | 'refused';

/** An answer, as far as its outcome goes. */
export interface MeasuredAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[] | undefined;
}

/** An operation under way. */
export interface MeasuredOperation {
  /** It is known which it is: by the SHA-256 of its document. */
  readonly named: (queryHash: string, type: string) => void;
  /** It was answered. */
  readonly answered: (answer: MeasuredAnswer) => void;
}

/** Begins to measure the operation of a caller. */
export type MeasureOperation = (caller: Pick<Caller, 'session'>) => MeasuredOperation;

/**
 * Makes what measures operations: rate, errors and duration by operation and by client. Only operations that are registered have a name
 * here: what others call theirs is theirs to know.
 *
 * @param trusted the registered operations
 */
export function operationMeter(trusted: readonly TrustedDocument[]): MeasureOperation {
  const names = new Map(trusted.map(({ id, name }) => [id, name]));
  return ({ session }) => {
    const startedAt = performance.now();
    const client = session?.clientId ?? 'none';
    let operation = OTHER;
    return {
      named(queryHash, type) {
        operation = names.get(queryHash) ?? OTHER;
        const span = currentSpan();
        if (span?.sampled !== true) return;
        span.rename(`${type} ${operation}`);
        span.say({ 'graphql.operation.type': type, 'graphql.operation.name': operation, 'payung.client': client });
      },
      answered(answer) {
        const seconds = (performance.now() - startedAt) / 1_000;
        const outcome = outcomeOf(answer);
        operationSeconds.observe({ operation }, seconds);
        operations.add({ operation, outcome });
        clientSeconds.observe({ client }, seconds);
        clients.add({ client, outcome });
        if (outcome === 'failed' || outcome === 'partial') currentSpan()?.fail(outcome.toUpperCase());
      },
    };
  };
}

/** Tells of the operations that go through Apollo Server. */
export const tellOfOperations: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async ({ contextValue: { measured } }) =>
    // What is only warmed up is measured by nobody.
    measured && {
      didResolveOperation: async ({ queryHash, operation }) => {
        // Another plugin says which is meant.
        if (operation !== undefined) measured.named(queryHash, operation.operation);
      },
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind === 'single') measured.answered(body.singleResult);
      },
    },
};

/** Codes that say that we failed, and not that the caller asked for what is not theirs or is nothing. */
const OURS: ReadonlySet<unknown> = new Set([
  'INTERNAL_SERVER_ERROR',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'IDENTITY_UNAVAILABLE',
]);

/** How an answer ends an operation, by its errors and by whether any field at the root has a value. */
export function outcomeOf({ data, errors = [] }: MeasuredAnswer): Outcome {
  if (errors.length === 0) return 'whole';
  if (!errors.some(({ extensions }) => OURS.has(extensions?.code))) return 'refused';
  const hasValue = data != null && Object.values(data).some((value) => value !== null);
  return hasValue ? 'partial' : 'failed';
}
