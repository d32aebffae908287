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
  /** While steps begin side by side: what one of them has found, the next need not look for. */
  beside: Beside | undefined;
}

/** What steps that begin side by side share, for as long as none of them has changed anything. */
export interface Beside {
  /** Cursors by where they are. */
  readonly cursors: Map<string, Cursor>;
  /** What is asked about the entities of a cursor, by what is required of them. */
  readonly asked: WeakMap<Cursor, Map<string, Asked>>;
}

/** Entities to ask for, each once. */
export interface Asked {
  /** The list of them, as JSON. */
  readonly representations: string;
  /** For each, which of the cursor's entities it stands for. */
  readonly places: readonly (readonly number[])[];
}

/** The objects that a step works on. */
export interface Cursor {
  /** Where they are; `@` stands for every element of a list. */
  readonly path: readonly string[];
  readonly entities: readonly Part[];
}

/** A compiled part of a query plan. */
export type Step = (run: Run, cursor: Cursor) => Promise<void>;
