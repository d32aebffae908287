import type { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerPlugin } from '@apollo/server';
import { Bounded } from '@payung/kit/bounded.ts';
import type { Requirements } from '@payung/kit/scopes/find-requirements.ts';
import { findRequirements } from '@payung/kit/scopes/find-requirements.ts';
import { requireScopes } from '@payung/kit/scopes/require-scopes.ts';
import { GraphQLError, Kind } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

import type { GraphContext } from '../graph-context.ts';
import { countQuotaRefusal } from '../telemetry/measure-quota.ts';
import type { Caller } from './callers.ts';
import { compileCost } from './measure-cost.ts';
import type { CostOf } from './measure-cost.ts';
import type { Balance, Points } from './points.ts';
import { readRules } from './read-rules.ts';
import type { GraphRules } from './read-rules.ts';
import type { Usage } from './report-usage.ts';

/** A request as the guard sees it. */
export interface GuardedContext extends GraphContext {
  readonly caller: Caller;
  /** Set by the guard alone, when the operation may run. */
  admitted?: boolean;
  /** What the operation costs; absent until that is known. */
  cost?: number;
  balance?: Balance;
  refused?: boolean;
}

/** What the guard takes points from and tells about. */
export interface GuardOptions {
  readonly points: Points;
  readonly usage: Usage;
  /** Most points that one operation may cost, whoever asks. */
  readonly dearest: number;
}

/** A graph that was taken over. */
export interface Adopted {
  /** What Apollo's gateway is given. */
  readonly served: string;
  /** The same, parsed. */
  readonly document: DocumentNode;
  /** Goes back to the rules before, when the graph does not load. */
  readonly undo: () => void;
}

/** An operation to be judged. */
export interface Asked {
  /** SHA-256 of the document's text. */
  readonly queryHash: string;
  /** Its own name, null for one without. */
  readonly operationName: string | null;
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** What is told of the points of a request. */
export interface Concluded {
  readonly headers: readonly (readonly [string, string])[];
  /** `extensions.cost` of the answer. */
  readonly cost: Readonly<Record<string, unknown>>;
}

interface Judged {
  readonly costOf: CostOf;
  readonly requirements: Requirements;
}

/** Operations whose cost and needs are remembered; as many as have a compiled plan. */
const REMEMBERED = 1_000;

/** Points of a question that never became an operation: it was read for nothing. */
const POINTS_OF_A_MISTAKE = 10;

/**
 * Stands between callers and the plan: nothing runs that was not measured, paid for and allowed.
 *
 * Apollo's gateway refuses a supergraph with rules that it does not enforce. This is the one place that takes the rules
 * out, enforces them, and keeps what was not judged from running; {@link assertWhole} fails where a part of it is missing.
 */
export class Guard {
  readonly #options: GuardOptions;
  #rules: GraphRules | undefined;
  #judged = new Bounded<string, Judged>(REMEMBERED);
  #judgedFor: GraphQLSchema | undefined;
  #judges = false;
  #keepsOut = false;

  constructor(options: GuardOptions) {
    this.#options = options;
  }

  /**
   * Takes over the rules of a supergraph and gives what is left for Apollo's gateway.
   *
   * @throws Error when it has rules that are not enforced here
   */
  adopt(supergraph: string): Adopted {
    const before = this.#rules;
    const { rules, served, document } = readRules(supergraph);
    this.#use(rules);
    return { served, document, undo: () => this.#use(before) };
  }

  /** Puts itself in front of a gateway's executor: what no plugin has judged does not run. */
  keepOut(gateway: ApolloGateway): void {
    const run = gateway.executor;
    gateway.executor = (request) => {
      if ((request.context as Partial<GuardedContext>).admitted !== true)
        throw new Error('An operation came to the executor that the guard has not judged.');
      return run(request);
    };
    this.#keepsOut = true;
  }

  /** The half that judges. */
  readonly plugin: ApolloServerPlugin<GuardedContext> = {
    serverWillStart: async () => {
      this.#judges = true;
    },
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, operationName, queryHash, request, contextValue }) => {
        // Another plugin says which is meant.
        if (operation === undefined) return;
        const judged = this.#judge({ queryHash, operationName, schema, document, operation });
        requireScopes(contextValue.caller.session, judged.requirements);
        this.#pay(contextValue, judged.costOf(request.variables ?? {}));
        contextValue.admitted = true;
      },
      willSendResponse: async ({ contextValue, response: { http, body } }) => {
        const { headers, cost } = this.conclude(contextValue);
        for (const [name, value] of headers) http.headers.set(name, value);
        if (body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      },
    }),
  };

  /**
   * Judges an operation as the plugin does and lets it run, or says no and leaves everything as it was: whoever is told no goes
   * the long way and hears from the plugin why.
   */
  admit(context: GuardedContext, asked: Asked & { readonly variables: Readonly<Record<string, unknown>> }): boolean {
    const { caller } = context;
    const judged = this.#judge(asked);
    if (!holdsScopes(caller.session, judged.requirements)) return false;
    const cost = judged.costOf(asked.variables);
    if (cost > Math.min(this.#options.dearest, caller.pointsPerMinute)) return false;
    const taken = this.#options.points.take(caller.account, cost, caller.pointsPerMinute);
    if (!taken.ok) return false;
    context.cost = cost;
    context.balance = taken.balance;
    context.admitted = true;
    return true;
  }

  /** Counts what a request cost, and gives what is told about it. */
  conclude(context: GuardedContext): Concluded {
    const { caller, cost, refused } = context;
    const { points, usage } = this.#options;
    const balance = context.balance ?? points.charge(caller.account, POINTS_OF_A_MISTAKE, caller.pointsPerMinute);
    const spent = refused === true ? 1 : context.balance === undefined ? POINTS_OF_A_MISTAKE : (cost ?? 0);
    if (caller.session !== null) usage.count(caller.session.clientId, spent, refused === true);
    const { remaining, limit, resetsAt } = balance;
    return {
      headers: headersOf(balance),
      cost: {
        requested: cost ?? POINTS_OF_A_MISTAKE,
        remaining,
        limit,
        resetsAt: new Date(resetsAt).toISOString(),
      },
    };
  }

  /** @throws Error when rules were taken out of the graph and a part of what enforces them is missing */
  assertWhole(): void {
    if (this.#rules !== undefined && this.#judges && this.#keepsOut) return;
    throw new Error('The gateway would serve the graph without its rules: the guard is not in place.');
  }

  #use(rules: GraphRules | undefined): void {
    this.#rules = rules;
    this.#judged = new Bounded(REMEMBERED);
  }

  #judge({ queryHash, operationName, schema, document, operation }: Asked): Judged {
    const rules = this.#rules;
    if (rules === undefined) throw new Error('The graph was not adopted by the guard.');
    if (schema !== this.#judgedFor) {
      this.#judged = new Bounded(REMEMBERED);
      this.#judgedFor = schema;
    }
    const key = `${queryHash} ${operationName ?? ''}`;
    let judged = this.#judged.use(key);
    if (judged === undefined) {
      const fragments = new Map(
        document.definitions.flatMap((definition) =>
          definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
        ),
      );
      judged = {
        costOf: compileCost({ schema, fragments, listSizes: rules.listSizes }, operation),
        requirements: findRequirements({ schema, fragments, rules: rules.scopes }, operation),
      };
      this.#judged.set(key, judged);
    }
    return judged;
  }

  #pay(context: GuardedContext, cost: number): void {
    const { points, dearest } = this.#options;
    const { account, pointsPerMinute: limit } = context.caller;
    context.cost = cost;
    if (cost > Math.min(dearest, limit)) {
      context.balance = points.charge(account, POINTS_OF_A_MISTAKE, limit);
      throw new GraphQLError(
        `The operation costs up to ${cost} points; at most ${Math.min(dearest, limit)} are answered at once. Ask for shorter pages, or in parts.`,
        { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } },
      );
    }
    const taken = points.take(account, cost, limit);
    context.balance = taken.balance;
    if (taken.ok) return;
    // Asking again and again without waiting is not free.
    context.balance = points.charge(account, 1, limit);
    context.refused = true;
    countQuotaRefusal(context.caller);
    throw tooMany(cost, taken.balance, taken.retryAfterMs);
  }
}

/** The headers that tell a caller what is left, as of draft-ietf-httpapi-ratelimit-headers. */
export function headersOf({ remaining, limit, resetsAt }: Balance): readonly (readonly [string, string])[] {
  const seconds = Math.max(0, Math.ceil((resetsAt - Date.now()) / 1_000));
  return [
    ['ratelimit-policy', `"points";q=${limit};w=60`],
    ['ratelimit', `"points";r=${remaining};t=${seconds}`],
  ];
}

/** What is said of points that are used up. */
export function tooManyMessage(seconds: number): string {
  return `Your points of this minute are used up. Ask again in ${seconds} s.`;
}

function tooMany(cost: number, { remaining }: Balance, retryAfterMs: number): GraphQLError {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1_000));
  return new GraphQLError(`${tooManyMessage(seconds)} The operation costs ${cost}, and ${remaining} are left.`, {
    extensions: { code: 'RATE_LIMITED', http: { status: 429, headers: new Map([['retry-after', String(seconds)]]) } },
  });
}

function holdsScopes(session: Caller['session'], requirements: Requirements): boolean {
  try {
    requireScopes(session, requirements);
    return true;
  } catch {
    return false;
  }
}
