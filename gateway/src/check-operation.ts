import type { ApolloServerPlugin } from '@apollo/server';
import { findVariableProblem } from '@payung/kit/variable-problem.ts';
import { GraphQLError } from 'graphql';
import type { GraphContext } from './graph-context.ts';

/**
 * Refuses requests without a runnable operation, and variables that do not fit, before anything is planned.
 *
 * graphql-js would find the variables too, but quotes the wrong value, and with it the whole input
 * around it: a forgotten birth date would put a NIK into the error logs of every system between here
 * and the caller.
 */
export const checkOperation: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation, request }) => {
      const problem = operation ? findVariableProblem(schema, operation, request.variables ?? {}) : WHICH_OPERATION;
      if (problem === undefined) return;
      throw new GraphQLError(problem, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
    },
  }),
};

const WHICH_OPERATION = 'The document has no operation named in "operationName", or several and none is named.';
