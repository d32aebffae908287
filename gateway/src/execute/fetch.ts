import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';

import type { IsKindOf } from './load-graph.ts';
import { isPart, merge } from './merge.ts';
import type { Part } from './merge.ts';
import { compileRepresent, compileRepresentText } from './represent.ts';
import type { RepresentText } from './represent.ts';
import { compileRewrites } from './rewrite.ts';
import type { Ask, Asked, Cursor, Path, Run, Step } from './run.ts';

/** One call to a subgraph, as the query plan has it. */
export type FetchNode = Extract<NonNullable<QueryPlan['node']>, { kind: 'Fetch' }>;

/**
 * Compiles one call: the body but for its variables is written once, and an entity that is asked for at many places is
 * sent once.
 *
 * @param ask asks the subgraph
 */
export function compileFetch(node: FetchNode, ask: Ask, isKindOf: IsKindOf): Step {
  const { operation, operationName, operationKind, serviceName } = node;
  const head = `{"query":${JSON.stringify(operation)}${operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`},"variables":`;
  const mutation = operationKind === OperationTypeNode.MUTATION;
  const usages = node.variableUsages ?? [];
  const rewriteOutput = compileRewrites(isKindOf, node.outputRewrites);
  const send = (run: Run, variables: string) => ask(`${head}${variables}}`, mutation, run.context);

  if (node.requires === undefined) {
    return async (run, cursor) => {
      if (cursor.entities.length === 0) return;
      const { data, errors } = await send(run, `{${pickVariables(run.variables, usages).join(',')}}`);
      if (errors !== undefined) {
        for (const error of errors) run.errors.push(ofSubgraph(error, serviceName, pathBelow(cursor.path, error.path)));
      }
      if (!isPart(data)) return;
      rewriteOutput?.(data);
      for (const entity of cursor.entities) merge(entity, data);
    };
  }

  const represent = representText(node, node.requires, isKindOf);
  const requirement = JSON.stringify([node.requires, node.inputRewrites]);
  return async (run, cursor) => {
    const asked = askedOf(run, cursor, requirement, represent);
    if (asked.places.length === 0) return;
    const variables = [...pickVariables(run.variables, usages), `"representations":${asked.representations}`];
    const { data, errors } = await send(run, `{${variables.join(',')}}`);
    if (errors !== undefined) addEntityErrors(run, cursor, { errors, asked, serviceName });
    if (!isPart(data)) return;
    const received = data['_entities'];
    if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
    if (received.length !== asked.places.length)
      throw new Error(`Expected "data._entities" to contain ${asked.places.length} elements`);
    for (const [index, entity] of received.entries()) {
      if (!isPart(entity)) continue;
      const places = asked.places[index] ?? [];
      if (rewriteOutput !== undefined) {
        entity['__typename'] ??= cursor.entities[places[0]!]?.['__typename'];
        rewriteOutput(entity);
      }
      for (const place of places) merge(cursor.entities[place]!, entity);
    }
  };
}

/** What an entity is asked for by, as JSON; undefined where it cannot be asked for. */
function representText(
  { inputRewrites }: FetchNode,
  requires: NonNullable<FetchNode['requires']>,
  isKindOf: IsKindOf,
): RepresentText {
  const rewrite = compileRewrites(isKindOf, inputRewrites);
  const short = rewrite === undefined ? compileRepresentText(isKindOf, requires) : undefined;
  if (short !== undefined) return short;
  const represent = compileRepresent(isKindOf, requires);
  return (entity) => {
    const representation = represent(entity);
    if (representation === null || !representation['__typename']) return undefined;
    rewrite?.(representation);
    return JSON.stringify(representation);
  };
}

/** Two owners that are asked side by side about the same entities mostly need the same of them. */
function askedOf({ beside }: Run, cursor: Cursor, requirement: string, represent: RepresentText): Asked {
  if (beside === undefined) return askedFor(cursor.entities, represent);
  let known = beside.asked.get(cursor);
  if (known === undefined) beside.asked.set(cursor, (known = new Map()));
  let asked = known.get(requirement);
  if (asked === undefined) known.set(requirement, (asked = askedFor(cursor.entities, represent)));
  return asked;
}

function askedFor(entities: readonly Part[], represent: RepresentText): Asked {
  const places = new Map<string, number[]>();
  for (let place = 0; place < entities.length; place += 1) {
    const text = represent(entities[place]!);
    if (text === undefined) continue;
    const known = places.get(text);
    if (known === undefined) places.set(text, [place]);
    else known.push(place);
  }
  return { representations: `[${[...places.keys()].join(',')}]`, places: [...places.values()] };
}

function pickVariables(given: Readonly<Record<string, unknown>>, usages: readonly string[]): string[] {
  return usages.flatMap((name) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return value === undefined ? [] : [`${JSON.stringify(name)}:${JSON.stringify(value)}`];
  });
}

function addEntityErrors(
  run: Run,
  cursor: Cursor,
  {
    errors,
    asked,
    serviceName,
  }: { readonly errors: readonly GraphQLFormattedError[]; readonly asked: Asked; readonly serviceName: string },
): void {
  const paths: Path[] = [];
  findPaths(cursor.path, 0, run.data, [], paths);
  for (const error of errors) {
    const [root, index, ...rest] = error.path ?? [];
    if (root !== '_entities' || typeof index !== 'number') {
      run.errors.push(ofSubgraph(error, serviceName, pathBelow(cursor.path, error.path)));
      continue;
    }
    for (const place of asked.places[index] ?? [])
      run.errors.push(ofSubgraph(error, serviceName, [...(paths[place] ?? []), ...rest]));
  }
}

// The places of a cursor's entities in the whole answer, in the order in which a cursor collects them.
function findPaths(path: readonly string[], at: number, value: unknown, parent: Path, found: Path[]): void {
  if (value === null || value === undefined) return;
  const element = path[at];
  if (element === undefined) {
    if (Array.isArray(value))
      for (const [index, part] of value.entries()) findPaths(path, at, part, [...parent, index], found);
    else found.push(parent);
    return;
  }
  if (Array.isArray(value)) {
    const next = element === '@' ? at + 1 : at;
    for (const [index, part] of value.entries()) findPaths(path, next, part, [...parent, index], found);
  } else if (isPart(value) && element !== '@') {
    findPaths(path, at + 1, value[element], [...parent, element], found);
  }
}

function pathBelow(parent: readonly string[], path: GraphQLFormattedError['path']): Path | undefined {
  return path === undefined ? undefined : [...parent, ...path];
}

/** An error of a subgraph as the caller reads it: at its place in the whole answer, with whose it is. */
function ofSubgraph(error: GraphQLFormattedError, serviceName: string, path: Path | undefined): GraphQLError {
  const message = error.message === '' ? `Error while fetching subquery from service "${serviceName}"` : error.message;
  // Apollo Server would take `http` for the status and headers of the whole answer.
  const { http: _http, ...extensions } = error.extensions ?? {};
  return new GraphQLError(message, {
    ...(path !== undefined && { path }),
    extensions: {
      ...extensions,
      code: extensions['code'] ?? 'DOWNSTREAM_SERVICE_ERROR',
      serviceName,
    },
  });
}
