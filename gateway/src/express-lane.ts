import type { ApolloServerPlugin } from '@apollo/server';
import { Bounded } from '@payung/kit/bounded.ts';
import { findVariableProblem } from '@payung/kit/variable-problem.ts';
import { GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql';

import type { FastGateway } from './execute/fast-gateway.ts';
import type { Guard, GuardedContext } from './guard/guard.ts';

/** An operation that Apollo Server has read, checked and let run before. */
interface Known {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly queryHash: string;
  /** The name that the request chose it by. */
  readonly chosenBy: string | undefined;
  /** Its own name. */
  readonly operationName: string | null;
}

/** A request as it came: nothing of it has been checked. */
export interface AskedOperation {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** An answer, ready to be sent. */
export interface LaneAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  /** JSON. */
  readonly body: string;
}

/** What the lane goes past Apollo Server with. */
export interface LaneOptions {
  readonly gateway: FastGateway;
  readonly guard: Guard;
  readonly formatError: (error: GraphQLFormattedError, original: unknown) => GraphQLFormattedError;
}

const KNOWN_OPERATIONS = 1_000;

/** Longer texts are not kept: what clients write is a fraction of it. */
const LONGEST_KEPT = 16 * 1024;

/**
 * Takes operations that were answered before straight to the guard and the executor. Reading and checking a text again gives
 * what it gave the first time, and Apollo Server's way there, with its hooks and copies, costs as much as all the rest of a
 * short answer. Whatever is not plainly to be answered goes the long way and is judged there: the first time of an operation, a
 * variable that does not fit, points that are used up, a missing scope.
 */
export class ExpressLane {
  readonly #options: LaneOptions;
  #known = new Bounded<string, Known[]>(KNOWN_OPERATIONS);
  #schema: GraphQLSchema | undefined;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** Learns what Apollo Server lets run, and forgets it when the graph changes. */
  readonly plugin: ApolloServerPlugin<GuardedContext> = {
    serverWillStart: async () => ({
      schemaDidLoadOrUpdate: ({ apiSchema }) => {
        this.#schema = apiSchema;
        this.#known = new Bounded(KNOWN_OPERATIONS);
      },
    }),
    requestDidStart: async () => ({
      executionDidStart: async ({ source, schema, document, operation, operationName, queryHash, request }) => {
        if (schema !== this.#schema || source.length > LONGEST_KEPT) return;
        const chosenBy = request.operationName;
        if (!this.#options.gateway.runs({ document, queryHash, operationName: chosenBy })) return;
        this.#learn(source, { schema, document, operation, queryHash, chosenBy, operationName });
      },
    }),
  };

  /** Answers a request, or undefined when it has to go the long way: nothing has happened then. */
  answer(asked: AskedOperation, context: GuardedContext): Promise<LaneAnswer> | undefined {
    const known = this.#find(asked);
    const variables = variablesOf(asked);
    if (known === undefined || variables === undefined) return undefined;
    if (findVariableProblem(known.schema, known.operation, variables) !== undefined) return undefined;
    if (!this.#options.guard.admit(context, { ...known, variables })) return undefined;
    context.setOperationName(known.operationName);
    context.measured?.named(known.queryHash, known.operation.operation);
    return this.#run(known, variables, context);
  }

  #learn(source: string, known: Known): void {
    const others = this.#known.get(source)?.filter(({ chosenBy }) => chosenBy !== known.chosenBy) ?? [];
    // A document has few operations that anybody runs.
    this.#known.set(source, [known, ...others].slice(0, 8));
  }

  #find({ query, operationName, extensions }: AskedOperation): Known | undefined {
    if (typeof query !== 'string' || !isRecordOrNothing(extensions)) return undefined;
    const chosenBy = operationName ?? undefined;
    return this.#known.get(query)?.find((known) => known.chosenBy === chosenBy);
  }

  async #run(known: Known, variables: Record<string, unknown>, context: GuardedContext): Promise<LaneAnswer> {
    const { gateway, guard } = this.#options;
    const { document, queryHash, chosenBy } = known;
    let status = 200;
    let data: unknown;
    let errors: readonly GraphQLFormattedError[] | undefined;
    let told: Readonly<Record<string, unknown>> | undefined;
    try {
      const request = { variables, ...(chosenBy !== undefined && { operationName: chosenBy }) };
      // What the executor takes of a request, and no more.
      const asked = { document, queryHash, context, request } as unknown as Parameters<FastGateway['executor']>[0];
      const result = await gateway.executor(asked);
      data = result.data;
      errors = result.errors?.map((error) => this.#format(error));
      told = result.extensions;
    } catch (error) {
      status = 500;
      errors = [this.#format(error)];
    }
    const { headers, cost } = guard.conclude(context);
    context.measured?.answered({ data, errors });
    return { status, headers, body: `${JSON.stringify({ errors, data, extensions: { ...told, cost } })}\n` };
  }

  // As Apollo Server does it.
  #format(error: unknown): GraphQLFormattedError {
    const original = error instanceof Error ? error : new Error('Unexpected error value');
    const known =
      original instanceof GraphQLError ? original : new GraphQLError(original.message, { originalError: original });
    const extensions = { ...known.extensions, code: known.extensions['code'] ?? 'INTERNAL_SERVER_ERROR' };
    return this.#options.formatError({ ...known.toJSON(), extensions }, error);
  }
}

/** The variables of a request; undefined where they are none, which Apollo Server says better. */
function variablesOf({ variables }: AskedOperation): Record<string, unknown> | undefined {
  if (variables === undefined || variables === null) return {};
  return isRecordOrNothing(variables) ? (variables as Record<string, unknown>) : undefined;
}

function isRecordOrNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value));
}
