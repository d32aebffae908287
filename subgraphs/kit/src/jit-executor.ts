import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';

type Executor = Awaited<ReturnType<GatewayInterface['load']>>['executor'];

const COMPILED_QUERIES = 500;

/**
 * Runs operations compiled by `graphql-jit` instead of interpreted, behind the one hook that Apollo Server
 * has for an executor of one's own. Apollo keeps parsing, validation, plugins and CSRF prevention.
 * Measured at five times the interpreter on entity lists (docs/performance.md).
 */
export function jitExecution(schema: GraphQLSchema): GatewayInterface {
  return {
    load: async () => ({ executor: createExecutor(schema) }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

function createExecutor(schema: GraphQLSchema): Executor {
  const compiled = new Map<string, CompiledQuery>();
  return async ({ document, operationName, queryHash, request, context }) => {
    const key = `${queryHash}:${operationName ?? ''}`;
    let query = compiled.get(key);
    if (query === undefined) {
      const result = compileQuery(schema, document, operationName ?? undefined);
      if (!isCompiledQuery(result)) return result;
      query = result;
      if (compiled.size >= COMPILED_QUERIES) compiled.delete(compiled.keys().next().value ?? '');
      compiled.set(key, query);
    }
    return query.query({}, context, request.variables ?? {});
  };
}
