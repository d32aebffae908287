import type { GatewayConfig } from '@apollo/gateway';
import { operationFromDocument } from '@apollo/federation-internals';
import type { Schema } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { Bounded } from '@payung/kit/bounded.ts';
import { GraphQLError, Kind, OperationTypeNode, valueFromASTUntyped, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

import { ApolloGateway, computeResponse } from '../apollo-gateway.ts';
import type { GraphContext } from '../graph-context.ts';
import type { LoadedGraph } from './load-graph.ts';
import { compilePlan } from './plan.ts';
import type { Ask, Run, Step } from './run.ts';
import { compileShape, isOrdinaryName, MISFIT } from './shape.ts';
import type { Shape } from './shape.ts';
import { takeGraphs } from './take-graphs.ts';
import type { GraphSource } from './take-graphs.ts';

type Executor = InstanceType<typeof ApolloGateway>['executor'];
type Request = Parameters<Executor>[0];
type Answer = Awaited<ReturnType<Executor>>;

/** An operation that is ready to run, or one that only Apollo's executor knows what to do with. */
type Compiled = { readonly run: (request: Request) => Promise<Answer> } | 'STOCK';

/** An operation and the name that chooses it in its document. */
export interface NamedOperation {
  readonly document: DocumentNode;
  /** SHA-256 of the document's text. */
  readonly queryHash: string;
  readonly operationName: string | undefined;
}

const COMPILED_OPERATIONS = 1_000;
const SHAPES_OF_AN_OPERATION = 16;

/**
 * Apollo's gateway with an executor of our own. Validation, reloading and planning stay Apollo's; what is
 * done for every request is compiled once for each operation: the calls of the plan, and the shape of the answer. What is made of a graph
 * is made once (`take-graphs.ts`).
 * What is out of the ordinary goes to Apollo's executor as before: questions about the schema, and answers that do
 * not fit it. `docs/decisions/0010-an-executor-of-our-own.md` has the reasons and the figures.
 */
export class FastGateway extends ApolloGateway {
  readonly #subgraphs: Readonly<Record<string, Ask>>;
  readonly #stock: Executor;
  #compiled = new Bounded<string, Compiled>(COMPILED_OPERATIONS);
  #graph: LoadedGraph | undefined;

  /**
   * @param subgraphs how to ask each subgraph; what `config.buildService` makes is asked where Apollo's executor runs
   * @param source what is known of graphs before they are loaded
   */
  constructor(config: GatewayConfig, subgraphs: Readonly<Record<string, Ask>>, source: GraphSource = {}) {
    super(config);
    takeGraphs(this, source, (graph) => {
      this.#graph = graph;
      this.#compiled = new Bounded(COMPILED_OPERATIONS);
    });
    this.#subgraphs = subgraphs;
    this.#stock = this.executor;
    this.executor = (request) => this.#execute(request);
  }

  /** Plans and compiles an operation ahead of its first caller. */
  prepare(operation: NamedOperation): void {
    this.#compile(operation);
  }

  /** Whether an operation runs here, and not in Apollo's executor. */
  runs(operation: NamedOperation): boolean {
    return this.#compile(operation) !== 'STOCK';
  }

  async #execute(request: Request): Promise<Answer> {
    // A developer who asks for the plan gets it from the executor that can show it.
    if (request.request.http?.headers.has('apollo-query-plan-experimental')) return this.#stock(request);
    const { document, queryHash } = request;
    const compiled = this.#compile({ document, queryHash, operationName: request.request.operationName });
    return compiled === 'STOCK' ? this.#stock(request) : compiled.run(request);
  }

  #compile(named: NamedOperation): Compiled {
    const key = `${named.queryHash} ${named.operationName ?? ''}`;
    let compiled = this.#compiled.use(key);
    if (compiled === undefined) {
      compiled = this.#compileAnew(named);
      this.#compiled.set(key, compiled);
    }
    return compiled;
  }

  #compileAnew({ document, operationName }: NamedOperation): Compiled {
    const operation = findOperation(document, operationName);
    if (
      this.#graph === undefined ||
      operation === undefined ||
      operation.operation === OperationTypeNode.SUBSCRIPTION ||
      !isOrdinary(document)
    ) {
      return 'STOCK';
    }
    const { schema, apiSchema, queryPlanner, isKindOf } = this.#graph;
    const planned = operationFromDocument(apiSchema, document, operationName === undefined ? {} : { operationName });
    const plan: QueryPlan = queryPlanner.buildQueryPlan(planned);
    const defaults = defaultsOf(operation);
    const step: Step | undefined =
      plan.node === undefined
        ? async () => undefined
        : compilePlan({ isKindOf, subgraphs: this.#subgraphs, defaults }, plan.node);
    if (step === undefined) return 'STOCK';
    const shapeFor = shapesOf(schema, operation, document, defaults);

    return {
      run: async ({ request, context }) => {
        const variables = request.variables ?? {};
        const run: Run = { context: context as GraphContext, variables, data: {}, errors: [], beside: undefined };
        await step(run, { path: [], entities: [run.data] });
        const data = shapeFor(variables)?.(run.data) ?? MISFIT;
        if (data === MISFIT) return completeAsApollo(run, operationFor(apiSchema, document, operation));
        return run.errors.length === 0 ? { data } : { errors: run.errors, data };
      },
    };
  }
}

function findOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (name !== undefined) return operations.find((operation) => operation.name?.value === name);
  return operations.length === 1 ? operations[0] : undefined;
}

// No questions about the schema, no names that every object has, no directive that is not known here.
function isOrdinary(document: DocumentNode): boolean {
  let ordinary = true;
  visit(document, {
    Field({ name, alias }) {
      const responseName = alias?.value ?? name.value;
      if (name.value === '__schema' || name.value === '__type' || !isOrdinaryName(responseName)) ordinary = false;
    },
    Directive({ name }) {
      if (name.value !== 'skip' && name.value !== 'include') ordinary = false;
    },
  });
  return ordinary;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

// One shape for each way that @skip and @include can fall out.
function shapesOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  document: DocumentNode,
  defaults: Readonly<Record<string, unknown>>,
): (variables: Readonly<Record<string, unknown>>) => Shape | undefined {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const asked = [...conditionVariables(document)];
  const shapes = new Bounded<string, Shape | undefined>(SHAPES_OF_AN_OPERATION);
  return (variables) => {
    const values = asked.map(
      (name) => (Object.hasOwn(variables, name) ? variables[name] : undefined) ?? defaults[name],
    );
    const key = values.map((value) => (value === true ? '1' : '0')).join('');
    if (!shapes.has(key)) {
      const conditions = Object.fromEntries(asked.map((name, index) => [name, values[index] === true]));
      shapes.set(key, compileShape({ schema, operation, fragments, conditions }));
    }
    return shapes.get(key);
  };
}

function conditionVariables(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      const value = given[0]?.value;
      if ((name.value === 'skip' || name.value === 'include') && value?.kind === Kind.VARIABLE)
        names.add(value.name.value);
    },
  });
  return names;
}

function operationFor(apiSchema: Schema, document: DocumentNode, operation: OperationDefinitionNode) {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return operationFromDocument(
    apiSchema,
    { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    { validate: false },
  );
}

/** Lets Apollo decide what is null and what is said where an answer does not fit the schema. */
function completeAsApollo(run: Run, operation: ReturnType<typeof operationFor>): Answer {
  try {
    const { data, errors } = computeResponse({
      operation,
      variables: run.variables,
      input: run.data,
      introspectionHandling: () => null,
    }) as { data: Record<string, unknown> | null; errors: readonly GraphQLError[] };
    if (run.errors.length > 0) return { errors: run.errors, data };
    return errors.length === 0 ? { data } : { extensions: { valueCompletion: errors }, data };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'Unexpected error';
    return { errors: [error instanceof GraphQLError ? error : new GraphQLError(message)] };
  }
}
