import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';

import { compileFetch } from './fetch.ts';
import type { IsKindOf } from './load-graph.ts';
import { isPart } from './merge.ts';
import type { Part } from './merge.ts';
import type { Ask, Cursor, Run, Step } from './run.ts';

type Node = NonNullable<QueryPlan['node']>;

/** What a plan is compiled for. */
export interface PlanSource {
  /** Of the supergraph. */
  readonly isKindOf: IsKindOf;
  /** How to ask each subgraph. */
  readonly subgraphs: Readonly<Record<string, Ask>>;
  /** Values of variables that the caller left out. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** Compiles a query plan. Undefined for what only Apollo's own executor knows what to do with. */
export function compilePlan(source: PlanSource, node: Node): Step | undefined {
  switch (node.kind) {
    case 'Fetch': {
      const ask = source.subgraphs[node.serviceName];
      if (ask === undefined || node.contextRewrites !== undefined) return undefined;
      return kept(compileFetch(node, ask, source.isKindOf));
    }
    case 'Sequence': {
      const steps = compileAll(source, node.nodes);
      return (
        steps &&
        (async (run, cursor) => {
          for (const step of steps) await step(run, cursor);
        })
      );
    }
    case 'Parallel': {
      const steps = compileAll(source, node.nodes);
      return (
        steps &&
        (async (run, cursor) => {
          const { beside } = run;
          run.beside = { cursors: new Map(), asked: new WeakMap() };
          // Each runs up to its call, and nothing is merged before all have begun.
          const begun = steps.map((step) => step(run, cursor));
          run.beside = beside;
          await Promise.all(begun);
        })
      );
    }
    case 'Flatten': {
      const step = compilePlan(source, node.node);
      const path = node.path.map(String);
      // A path that depends on the type of what it goes through is asked for by an option that is off.
      if (step === undefined || path.some((element) => element.includes('|'))) return undefined;
      return async (run, cursor) => {
        const below = cursorBelow(run, cursor, path);
        if (below.entities.length > 0) await step(run, below);
      };
    }
    case 'Condition': {
      const branches = [node.ifClause, node.elseClause].map((clause) => clause && compilePlan(source, clause));
      if ((node.ifClause && !branches[0]) || (node.elseClause && !branches[1])) return undefined;
      return async (run, cursor) => {
        await branches[isTrue(source, run.variables, node.condition) ? 0 : 1]?.(run, cursor);
      };
    }
    case 'Defer':
    case 'Subscription':
      return undefined;
  }
}

function compileAll(source: PlanSource, nodes: readonly Node[]): readonly Step[] | undefined {
  const steps = nodes.map((node) => compilePlan(source, node));
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

// What fails is told, and the rest goes on.
function kept(step: Step): Step {
  return async (run, cursor) => {
    try {
      await step(run, cursor);
    } catch (error) {
      run.errors.push(
        error instanceof GraphQLError
          ? error
          : new GraphQLError(error instanceof Error ? error.message : 'Unexpected error', {
              ...(error instanceof Error && { originalError: error }),
            }),
      );
    }
  };
}

function cursorBelow(run: Run, { path: above, entities: parents }: Cursor, below: readonly string[]): Cursor {
  const path = [...above, ...below];
  const key = path.join('.');
  const known = run.beside?.cursors.get(key);
  if (known !== undefined) return known;
  const entities: Part[] = [];
  for (const entity of parents) collect(entity, below, 0, entities);
  const cursor: Cursor = { path, entities };
  run.beside?.cursors.set(key, cursor);
  return cursor;
}

function collect(value: unknown, path: readonly string[], at: number, found: Part[]): void {
  if (!isPart(value)) return;
  const element = path[at];
  if (element === undefined) {
    if (Array.isArray(value)) for (const part of value) collect(part, path, at, found);
    else found.push(value);
    return;
  }
  if (!Array.isArray(value)) {
    if (element !== '@') collect(value[element], path, at + 1, found);
    return;
  }
  const next = element === '@' ? at + 1 : at;
  for (const part of value) collect(part, path, next, found);
}

function isTrue({ defaults }: PlanSource, variables: Readonly<Record<string, unknown>>, name: string): boolean {
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
  return (given ?? defaults[name]) === true;
}
