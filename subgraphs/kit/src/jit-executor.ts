import type { GatewayInterface } from '@apollo/server-gateway-interface';
import {
  BREAK,
  execute,
  getNamedType,
  GraphQLError,
  isInputObjectType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type {
  DocumentNode,
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLSchema,
  NamedTypeNode,
  OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';

import { Bounded } from './bounded.ts';
import { endWithCaller } from './budget.ts';
import { readUnderGlass } from './break-glass/read-under-glass.ts';
import type { RequestContext } from './request-context.ts';
import { findRequirements } from './scopes/find-requirements.ts';
import type { Requirements } from './scopes/find-requirements.ts';
import { requireScopes } from './scopes/require-scopes.ts';
import { rulesOfSchema } from './scopes/rules-of-schema.ts';
import { findVariableProblem } from './variable-problem.ts';

/** Runs operations, in the form that Apollo Server takes it. */
export type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;

const COMPILED_QUERIES = 500;

/** Puts an executor behind the one hook that Apollo Server has for one's own. Apollo keeps parsing, validation, plugins and CSRF prevention. */
export function jitExecution(schema: GraphQLSchema, executor: Executor = createExecutor(schema)): GatewayInterface {
  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/**
 * Runs operations compiled by `graphql-jit` instead of interpreted. Queries only: mutations are interpreted. What a session may ask for, and
 * whether the variables fit, is checked each time.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const compiled = new Bounded<string, CompiledQuery | 'INTERPRETED'>(COMPILED_QUERIES);
  const requirementsOf = rememberRequirements(schema);
  return async ({ document, operation, operationName, queryHash, request, context }) => {
    // Apollo leaves it undefined where a document has several operations and no name chooses, whatever its types say.
    if ((operation as OperationDefinitionNode | undefined) === undefined) throw unresolved();
    const key = `${queryHash}:${operationName ?? ''}`;
    requireScopes((context as Partial<RequestContext>).session ?? null, requirementsOf(key, document, operation));
    const variables = request.variables ?? {};
    const problem = findVariableProblem(schema, operation, variables);
    if (problem !== undefined)
      throw new GraphQLError(problem, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
    await readUnderGlass(schema, document, operation, context as Partial<RequestContext>);
    // The compiler does not know defaults of required input fields, which inputs of mutations have; a mutation's time is its SQL.
    const interpret = () =>
      execute({ schema, document, operationName, contextValue: context, variableValues: variables });
    if (operation.operation === OperationTypeNode.MUTATION) return interpret();
    endWithCaller();
    let query = compiled.get(key);
    if (query === undefined) {
      const result =
        holdsParsedLiteral(schema, document) || takesDefaults(schema, operation)
          ? 'INTERPRETED'
          : compileQuery(schema, document, operationName ?? undefined);
      if (result !== 'INTERPRETED' && !isCompiledQuery(result)) return result;
      query = result;
      compiled.set(key, query);
    }
    if (query === 'INTERPRETED') return interpret();
    const result = await query.query({}, context, withDefaults(operation, variables));
    return result.errors === undefined
      ? result
      : { ...result, errors: result.errors.map((error) => toGraphQLError(error)) };
  };
}

type RequirementsOf = (key: string, document: DocumentNode, operation: OperationDefinitionNode) => Requirements;

/** What operations need, found once for each: a direct call to a subgraph gains nothing over one through the gateway. */
function rememberRequirements(schema: GraphQLSchema): RequirementsOf {
  const rules = rulesOfSchema(schema);
  const known = new Bounded<string, Requirements>(COMPILED_QUERIES);
  return (key, { definitions }, operation) => {
    let requirements = known.get(key);
    if (requirements === undefined) {
      const fragments = new Map(
        definitions.flatMap((definition) =>
          definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
        ),
      );
      requirements = findRequirements({ schema, fragments, rules }, operation);
      known.set(key, requirements);
    }
    return requirements;
  };
}

/** The compiler writes literals into its code as JSON, so that a date written in an operation would arrive as text. Variables do not suffer. */
function holdsParsedLiteral(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  const judge = (): unknown => {
    const type = getNamedType(types.getInputType());
    found = isScalarType(type) && !isSpecifiedScalarType(type);
    return found ? BREAK : undefined;
  };
  visit(document, visitWithTypeInfo(types, { StringValue: judge, IntValue: judge }));
  return found;
}

/** The compiler takes a required field of an input object that was left out for missing, although it has a default. */
function takesDefaults(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): boolean {
  const seen = new Set<GraphQLInputObjectType>();
  const has = (type: unknown): boolean => {
    const named = getNamedType(type as GraphQLInputType | undefined);
    if (!isInputObjectType(named) || seen.has(named)) return false;
    seen.add(named);
    return Object.values(named.getFields()).some(
      (field) => (isNonNullType(field.type) && field.defaultValue !== undefined) || has(field.type),
    );
  };
  return variableDefinitions.some(({ type }) => has(typeFromAST(schema, type as NamedTypeNode)));
}

/** The compiler takes a required variable that was left out for missing, although it has a default. */
function withDefaults(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return defaults.length === 0 ? variables : { ...Object.fromEntries(defaults), ...variables };
}

function unresolved(): GraphQLError {
  return new GraphQLError('Say which operation to run: "operationName" must name one of the document.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

/** The compiler's errors only look like those of graphql-js: without the methods that servers call on them. */
function toGraphQLError({ message, path, extensions, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path, extensions, originalError });
}
