import type { ApolloServerPlugin } from '@apollo/server';
import { Kind } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';

import { counter, histogram, REQUEST_SECONDS } from './metrics.ts';
import { currentSpan } from './tracing.ts';

const rootFieldSeconds = histogram({
  name: 'payung_root_field_seconds',
  help: 'How long operations at a subgraph took, told for each field at the root that they asked for, by outcome.',
  labels: ['field', 'outcome'],
  buckets: REQUEST_SECONDS,
});

const unexpectedErrors = counter({
  name: 'payung_unexpected_errors_total',
  help: 'Errors that nobody foresaw: each has its line "unexpected error" in the log.',
});

/** Notes an error that nobody foresaw. */
export function countUnexpectedError(): void {
  unexpectedErrors.add({});
}

/** Most fields at the root that one operation is told for; the gateway lets no more through. */
const MOST_FIELDS = 20;

/** Measures the operations of a subgraph, and names the span of each after what it asks for: names that callers chose are told nowhere. */
export const measureOperations: ApolloServerPlugin = {
  requestDidStart: async () => {
    const startedAt = performance.now();
    let fields: readonly string[] = [];
    return {
      didResolveOperation: async ({ operation }) => {
        // The executor says which is meant.
        if (operation === undefined) return;
        fields = rootFieldsOf(operation);
        const span = currentSpan();
        if (span?.sampled !== true) return;
        span.rename(`${operation.operation} ${fields.join(', ')}`);
        span.say({ 'graphql.operation.type': operation.operation, 'payung.root_fields': fields.join(' ') });
      },
      willSendResponse: async ({ errors }) => {
        const outcome = errors === undefined || errors.length === 0 ? 'whole' : 'with-errors';
        const seconds = (performance.now() - startedAt) / 1_000;
        for (const field of fields) rootFieldSeconds.observe({ field, outcome }, seconds);
        const code = errors?.[0]?.extensions['code'];
        if (outcome === 'with-errors') currentSpan()?.fail(typeof code === 'string' ? code : 'ERROR');
      },
    };
  },
};

/** The fields at the root, by their names in the schema; those within fragments too. */
function rootFieldsOf({ selectionSet }: OperationDefinitionNode): readonly string[] {
  const names = new Set<string>();
  for (const selection of selectionSet.selections)
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    else names.add('(fragment)');
  return [...names].slice(0, MOST_FIELDS);
}
