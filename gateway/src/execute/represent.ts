import type { QueryPlan } from '@apollo/query-planner';

import type { IsKindOf } from './load-graph.ts';
import { isPart, merge } from './merge.ts';
import type { Part } from './merge.ts';

type Fetch = Extract<NonNullable<QueryPlan['node']>, { kind: 'Fetch' }>;
type Selection = NonNullable<Fetch['requires']>[number];

/** Makes what a subgraph needs to know of an entity, or null where something of it is missing. */
export type Represent = (entity: Part) => Part | null;

/**
 * Compiles the fields that a fetch requires of each entity.
 *
 * @param isKindOf of the supergraph
 */
export function compileRepresent(isKindOf: IsKindOf, requires: readonly Selection[]): Represent {
  const fill = compileSelections(isKindOf, requires);
  return (entity) => {
    const representation: Part = {};
    return fill(entity, representation) ? representation : null;
  };
}

/** Writes what a subgraph needs to know of an entity as JSON; undefined where something of it is missing. */
export type RepresentText = (entity: Part) => string | undefined;

/**
 * Compiles the same as JSON for what nearly every fetch requires: leaves of entities of one type, with that type. Undefined for all else.
 */
export function compileRepresentText(isKindOf: IsKindOf, requires: readonly Selection[]): RepresentText | undefined {
  const [fragment] = requires;
  if (requires.length !== 1 || fragment?.kind !== 'InlineFragment' || fragment.typeCondition === undefined)
    return undefined;
  const { typeCondition } = fragment;
  const keys = fragment.selections.map((selection) =>
    selection.kind === 'Field' && selection.selections === undefined ? (selection.alias ?? selection.name) : undefined,
  );
  if (!keys.every((key) => key !== undefined) || !keys.includes('__typename') || new Set(keys).size !== keys.length)
    return undefined;
  const heads = keys.map((key, index) => `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`);
  return (entity) => {
    if (!isOfType(isKindOf, entity, typeCondition)) return undefined;
    let text = '';
    for (let index = 0; index < keys.length; index += 1) {
      const value = entity[keys[index]!];
      if (value === undefined) return undefined;
      text += heads[index]! + asJson(value);
    }
    return `${text}}`;
  };
}

/** As `JSON.stringify`, which takes longer to begin than a key of an entity takes. */
function asJson(value: unknown): string {
  return typeof value === 'string' && NEEDS_NO_ESCAPE.test(value) ? `"${value}"` : JSON.stringify(value);
}

const NEEDS_NO_ESCAPE = /^[ !#-[\]-~]*$/;

// Says whether everything was there.
type Fill = (source: Part, into: Part) => boolean;

function compileSelections(isKindOf: IsKindOf, selections: readonly Selection[]): Fill {
  const fills = selections.map((selection) =>
    selection.kind === 'Field' ? compileField(isKindOf, selection) : compileFragment(isKindOf, selection),
  );
  return (source, into) => fills.every((fill) => fill(source, into));
}

function compileField(isKindOf: IsKindOf, { alias, name, selections }: Extract<Selection, { kind: 'Field' }>): Fill {
  const key = alias ?? name;
  if (selections === undefined) {
    return (source, into) => {
      const value = source[key];
      if (value === undefined) return false;
      into[key] = value;
      return true;
    };
  }
  const fill = compileSelections(isKindOf, selections);
  const represent = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(represent);
    if (!isPart(value)) return null;
    const part: Part = {};
    return fill(value, part) ? part : null;
  };
  return (source, into) => {
    if (source[key] === undefined) return false;
    into[key] = represent(source[key]);
    return true;
  };
}

function compileFragment(
  isKindOf: IsKindOf,
  { typeCondition, selections }: Extract<Selection, { kind: 'InlineFragment' }>,
): Fill {
  if (typeCondition === undefined) return () => true;
  const fill = compileSelections(isKindOf, selections);
  return (source, into) => {
    if (!isOfType(isKindOf, source, typeCondition)) return true;
    const part: Part = {};
    // As Apollo's executor: a fragment that lacks something adds nothing, and the rest stands.
    if (fill(source, part)) merge(into, part);
    return true;
  };
}

/** Whether an object that says its type is of a type, or of a kind of it. */
export function isOfType(isKindOf: IsKindOf, object: Part, typeCondition: string, whenUnknown = false): boolean {
  const typename = object['__typename'];
  if (typeof typename !== 'string' || typename === '') return whenUnknown;
  return typename === typeCondition || isKindOf(typename, typeCondition);
}
