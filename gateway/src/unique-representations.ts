import type { SubgraphAnswer } from './subgraph-answer.ts';

/** A request for entities without repetitions, and the way back. */
export interface UniqueRepresentations {
  /** The variables to send. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** Puts each entity, and each error about one, back wherever it was asked for. */
  readonly spread: (answer: SubgraphAnswer) => SubgraphAnswer;
}

/**
 * Asks for each entity once. The query plan asks for an agreement as often as it occurs: fifty
 * enrolments of one agreement would make fifty representations of it.
 */
export function uniqueRepresentations(variables: Readonly<Record<string, unknown>> | undefined): UniqueRepresentations {
  const asked = variables?.['representations'];
  if (!isRepresentations(asked)) return { variables, spread: (answer) => answer };

  const unique = new Map<string, { readonly index: number; readonly representation: unknown }>();
  const indexOf = asked.map((representation) => {
    const key = JSON.stringify(representation);
    const known = unique.get(key) ?? { index: unique.size, representation };
    unique.set(key, known);
    return known.index;
  });
  if (unique.size === asked.length) return { variables, spread: (answer) => answer };

  return {
    variables: { ...variables, representations: [...unique.values()].map((entry) => entry.representation) },
    spread: (answer) => spreadAnswer(answer, indexOf),
  };
}

// Only the planner writes `__typename` into a variable: names with two underscores are not a caller's to use.
function isRepresentations(value: unknown): value is readonly object[] {
  return (
    Array.isArray(value) &&
    value.every((item: unknown) => typeof item === 'object' && item !== null && '__typename' in item)
  );
}

function spreadAnswer(answer: SubgraphAnswer, indexOf: readonly number[]): SubgraphAnswer {
  const spread: SubgraphAnswer = { ...answer };
  const entities = answer.data?.['_entities'];
  if (Array.isArray(entities)) spread.data = { ...answer.data, _entities: spreadEntities(entities, indexOf) };
  if (answer.errors !== undefined) {
    spread.errors = answer.errors.flatMap((error) => {
      const [root, index, ...rest] = error.path ?? [];
      if (root !== '_entities' || typeof index !== 'number') return [error];
      return occurrences(indexOf, index).map((position) => ({ ...error, path: [root, position, ...rest] }));
    });
  }
  return spread;
}

function spreadEntities(entities: readonly unknown[], indexOf: readonly number[]): unknown[] {
  const used = new Set<number>();
  return indexOf.map((index) => {
    const entity = entities[index];
    if (!used.has(index)) {
      used.add(index);
      return entity;
    }
    // The gateway merges into what it is given and renames fields in place, so no two places may share an object.
    return structuredClone(entity);
  });
}

function occurrences(indexOf: readonly number[], index: number): number[] {
  return indexOf.flatMap((candidate, position) => (candidate === index ? [position] : []));
}
