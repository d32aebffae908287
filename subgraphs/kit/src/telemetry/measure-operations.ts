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

/** An operation of a subgraph under way. */
export interface MeasuredOperation {
  /** It is known what it asks for. */
  readonly resolved: (operation: OperationDefinitionNode) => void;
  /** It was answered, with these errors. */
  readonly answered: (errors: readonly { readonly extensions: { readonly code?: unknown } }[]) => void;
}

/** Begins to measure an operation, and names the span of it after what it asks for: names that callers chose are told nowhere. */
export function beginOperation(startedAt: number): MeasuredOperation {
  let fields: readonly string[] = [];
  return {
    resolved(operation) {
      fields = rootFieldsOf(operation);
      const span = currentSpan();
      if (span?.sampled !== true) return;
      span.rename(`${operation.operation} ${fields.join(', ')}`);
      span.say({ 'graphql.operation.type': operation.operation, 'payung.root_fields': fields.join(' ') });
    },
    answered([first]) {
      const outcome = first === undefined ? 'whole' : 'with-errors';
      const seconds = (performance.now() - startedAt) / 1_000;
      for (const field of fields) rootFieldSeconds.observe({ field, outcome }, seconds);
      if (first === undefined) return;
      const { code } = first.extensions;
      currentSpan()?.fail(typeof code === 'string' ? code : 'ERROR');
    },
  };
}

/**
 * Measures the operations that go through Apollo Server.
 *
 * @param beganAt when an operation began that began before
 */
export function measureOperations<Context extends object>(
  beganAt: (context: Context) => number | undefined,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ contextValue }) => {
      const measured = beginOperation(beganAt(contextValue) ?? performance.now());
      return {
        didResolveOperation: async ({ operation }) => {
          // The executor says which is meant.
          if (operation !== undefined) measured.resolved(operation);
        },
        willSendResponse: async ({ errors = [] }) => measured.answered(errors),
      };
    },
  };
}

/** The fields at the root, by their names in the schema; those within fragments too. */
function rootFieldsOf(operation: OperationDefinitionNode): readonly string[] {
  const known = rootFields.get(operation);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const selection of operation.selectionSet.selections)
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    else names.add('(fragment)');
  const fields = [...names].slice(0, MOST_FIELDS);
  rootFields.set(operation, fields);
  return fields;
}

/** What was found of operations that are kept. */
const rootFields = new WeakMap<OperationDefinitionNode, readonly string[]>();
