import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';

import { AnswerTypes } from './answer-types.ts';
import { Bounded } from './bounded.ts';
import type { Executor } from './jit-executor.ts';
import type { RequestContext } from './request-context.ts';
import { beginOperation } from './telemetry/measure-operations.ts';

/** An operation that Apollo Server has read, checked and let run before. */
interface Known {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly queryHash: string;
  /** The name that the request chose it by. */
  readonly chosenBy: string | undefined;
  /** Its own name. */
  readonly operationName: string | null;
}

/** What has become of an operation that ran on the short way. */
interface Ran {
  readonly startedAt: number;
  readonly outcome: ReturnType<Executor>;
}

/** Stands in the context, which Apollo Server copies with all that is in it. */
const RAN = Symbol('ran');

type MayHaveRun = RequestContext & { [RAN]?: Ran };

/** Gateways ask what their plans say, the same few hundred texts over and over. */
const KNOWN_TEXTS = 500;

/** Longer texts are not kept. */
const LONGEST_KEPT = 16 * 1024;

/**
 * Takes operations that ran before straight to the executor, past Apollo Server, whose hooks, hashes and copies cost more than all the rest of
 * a short answer. Reading and checking a text again gives what it gave the first time; token, scopes, variables and break-glass are the context's
 * and the executor's, and are checked each time.
 *
 * Answers without a flaw are sent from here. Any other outcome is handed to Apollo Server, which takes it for what its executor gave, and
 * says of it what it always says: nothing runs twice.
 */
export class ShortWay<Context extends RequestContext> {
  readonly #run: Executor;
  readonly #types = new AnswerTypes();
  readonly #known = new Bounded<string, readonly Known[]>(KNOWN_TEXTS);

  /** @param run runs operations, with all checks that are made for each request */
  constructor(run: Executor) {
    this.#run = run;
  }

  /** What Apollo Server runs operations with. */
  readonly executor: Executor = async (asked) => {
    const ran = (asked.context as MayHaveRun)[RAN];
    return ran === undefined ? this.#run(asked) : ran.outcome;
  };

  /** Learns what Apollo Server lets run. */
  readonly plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      executionDidStart: async ({ source, document, operation, operationName, queryHash, request }) => {
        // Apollo leaves it undefined where no name chooses, whatever its types say.
        if ((operation as OperationDefinitionNode | undefined) === undefined) return;
        const chosenBy = request.operationName;
        this.#learn(source, { document, operation, queryHash, chosenBy, operationName });
      },
    }),
  };

  /** When the operation of a request began that ran before Apollo Server came to it. */
  startedAt(context: RequestContext): number | undefined {
    return (context as MayHaveRun)[RAN]?.startedAt;
  }

  /** Notes how Apollo Server answered a request. */
  learnType(request: FastifyRequest, reply: FastifyReply): void {
    this.#types.learn(request.headers, reply);
  }

  /**
   * Answers a request, or undefined when it has to go the long way.
   *
   * @param contextOf makes the context of the request; asked again on the long way, it gives the same one or fails the same way
   */
  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    contextOf: (request: FastifyRequest) => Promise<Context>,
  ): Promise<string | undefined> {
    const type = this.#types.get(request.headers);
    const asked = readAsked(request.body);
    const known = type === undefined || asked === undefined ? undefined : this.#find(asked);
    if (type === undefined || asked === undefined || known === undefined) return undefined;
    const startedAt = performance.now();
    // Whoever is refused hears on the long way why.
    const context: MayHaveRun | undefined = await contextOf(request).catch(() => undefined);
    if (context === undefined) return undefined;
    const measured = beginOperation(startedAt);
    measured.resolved(known.operation);
    const { document, operation, operationName, queryHash } = known;
    // What the executor takes of a request, and no more.
    const outcome = this.#run({
      document,
      operation,
      operationName,
      queryHash,
      request: { variables: asked.variables },
      context,
    } as unknown as Parameters<Executor>[0]);
    const result = await outcome.catch(() => undefined);
    if (result === undefined || result.errors !== undefined || result.extensions !== undefined) {
      context[RAN] = { startedAt, outcome };
      return undefined;
    }
    measured.answered([]);
    reply.code(200).header('content-type', type);
    return `${JSON.stringify({ data: result.data })}\n`;
  }

  #learn(source: string, known: Known): void {
    if (source.length > LONGEST_KEPT) return;
    const others = this.#known.get(source)?.filter(({ chosenBy }) => chosenBy !== known.chosenBy) ?? [];
    // A document has few operations that anybody runs.
    this.#known.set(source, [known, ...others].slice(0, 8));
  }

  #find({ query, operationName }: AskedPlainly): Known | undefined {
    return this.#known.get(query)?.find(({ chosenBy }) => chosenBy === operationName);
  }
}

/** A request with nothing in it that has to be refused or looked at closely. */
interface AskedPlainly {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

function readAsked(body: unknown): AskedPlainly | undefined {
  if (!isRecord(body)) return undefined;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || extensions !== null) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== null && !isRecord(variables)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
