import type { GraphQLError } from 'graphql';

import type { GraphContext } from '../graph-context.ts';
import type { SubgraphAnswer } from '../subgraph-answer.ts';
import type { Part } from './merge.ts';

/** Asks a subgraph: a body as JSON, whether it changes something, and for whom. Throws a clean error when nothing useful came back. */
export type Ask = (body: string, mutation: boolean, context: GraphContext) => Promise<SubgraphAnswer>;

/** Where something is in an answer. */
export type Path = readonly (string | number)[];

/** One operation under way. */
export interface Run {
  readonly context: GraphContext;
  /** What the caller gave. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What is known so far. */
  readonly data: Part;
  /** What went wrong so far. */
  readonly errors: GraphQLError[];
}

/** The objects that a step works on. */
export interface Cursor {
  /** Where they are; `@` stands for every element of a list. */
  readonly path: readonly string[];
  readonly entities: readonly Part[];
}

/** A compiled part of a query plan. */
export type Step = (run: Run, cursor: Cursor) => Promise<void>;
