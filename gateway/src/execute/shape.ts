import {
  getNamedType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  typeFromAST,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLLeafType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

import { isPart } from './merge.ts';
import type { Part } from './merge.ts';

/** Something in the data does not fit the schema: what is null then, and what is said about it, is Apollo's to decide. */
export const MISFIT = Symbol('misfit');

/** Cuts what the subgraphs answered to what was asked, in the order that it was asked. Never changes its input. */
export type Shape = (data: Part) => Part | typeof MISFIT;

type Complete = (value: unknown) => unknown;

/** What a shape is compiled from. */
export interface ShapeSource {
  /** The schema that callers see. */
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the variables that `@skip` and `@include` ask for. */
  readonly conditions: Readonly<Record<string, boolean>>;
}

/** Whether names of a selection are names that every object has: plain objects cannot be trusted with them. */
export function isOrdinaryName(name: string): boolean {
  return !(name in Object.prototype);
}

/** Compiles the shape of an operation's answer. Undefined when its root is not in the schema. */
export function compileShape(source: ShapeSource): Shape | undefined {
  const root = source.schema.getRootType(source.operation.operation);
  if (root === undefined || root === null) return undefined;
  return compileObject(source, root, [source.operation.selectionSet]);
}

function compileType(source: ShapeSource, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  if (isNonNullType(type)) {
    const inner = compileType(source, type.ofType as GraphQLOutputType, sets);
    return (value) => {
      const completed = inner(value);
      return completed === null ? MISFIT : completed;
    };
  }
  if (isListType(type)) return compileList(compileType(source, type.ofType, sets));
  if (isObjectType(type)) {
    const { name } = type;
    const shape = compileObject(source, type, sets);
    return (value) => {
      if (value === null || value === undefined) return null;
      if (!isPart(value) || Array.isArray(value)) return MISFIT;
      const typename = value['__typename'];
      return typename === undefined || typename === name ? shape(value) : MISFIT;
    };
  }
  if (isAbstractType(type)) {
    const shapes = new Map(
      source.schema.getPossibleTypes(type).map((possible) => [possible.name, later(source, possible, sets)]),
    );
    return (value) => {
      if (value === null || value === undefined) return null;
      if (!isPart(value)) return MISFIT;
      return shapes.get(value['__typename'] as string)?.()(value) ?? MISFIT;
    };
  }
  return compileLeaf(type);
}

// Of twenty types that a node can be, one question meets two.
function later(source: ShapeSource, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): () => Shape {
  let shape: Shape | undefined;
  return () => (shape ??= compileObject(source, type, sets));
}

function compileList(complete: Complete): Complete {
  return (value) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return MISFIT;
    const list: unknown[] = [];
    for (const element of value) {
      const completed = complete(element);
      if (completed === MISFIT) return MISFIT;
      list.push(completed);
    }
    return list;
  };
}

function compileLeaf(type: GraphQLLeafType): Complete {
  const fits = leafCheck(type);
  if (fits === undefined) return (value) => value ?? null;
  return (value) => (value === null || value === undefined ? null : fits(value) ? value : MISFIT);
}

// Scalars of our own are their owner's to check.
function leafCheck(type: GraphQLLeafType): ((value: unknown) => boolean) | undefined {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => typeof value === 'string' && names.has(value);
  }
  switch (type.name) {
    case GraphQLString.name:
      return (value) => typeof value === 'string';
    case GraphQLID.name:
      return (value) => typeof value === 'string' || Number.isSafeInteger(value);
    case GraphQLInt.name:
      return (value) => Number.isSafeInteger(value);
    case GraphQLFloat.name:
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case GraphQLBoolean.name:
      return (value) => typeof value === 'boolean';
    default:
      return undefined;
  }
}

function compileObject(source: ShapeSource, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Shape {
  const fields = collectFields(source, type, sets);
  const completes: Complete[] = [];
  const lines: string[] = [];
  const literal: string[] = [];
  for (const [responseName, nodes] of fields) {
    const key = JSON.stringify(responseName);
    const fieldName = nodes[0]!.name.value;
    if (fieldName === '__typename') {
      literal.push(`${key}:${JSON.stringify(type.name)}`);
      continue;
    }
    const field = type.getFields()[fieldName];
    if (field === undefined) throw new Error(`The graph has no field ${type.name}.${fieldName}.`);
    const inner = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    const at = completes.push(compileType(source, field.type, inner)) - 1;
    lines.push(`const v${at} = c[${at}](input[${key}]); if (v${at} === MISFIT) return MISFIT;`);
    literal.push(`${key}:v${at}`);
  }
  // One literal for each selection gives its objects one hidden class, which makes them, and their JSON, several times
  // cheaper than filling them field by field. Names are GraphQL names, quoted: nothing of a caller's runs.
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  const make = new Function(
    'c',
    'MISFIT',
    `return (input) => { ${lines.join('\n')}\nreturn { ${literal.join(', ')} }; };`,
  ) as (c: readonly Complete[], misfit: typeof MISFIT) => Shape;
  return make(completes, MISFIT);
}

function collectFields(
  source: ShapeSource,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, source.conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const responseName = selection.alias?.value ?? selection.name.value;
        fields.set(responseName, [...(fields.get(responseName) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? source.fragments.get(selection.name.value) : selection;
      if (fragment !== undefined && applies(source.schema, type, fragment)) visit(fragment.selectionSet);
    }
  };
  for (const set of sets) visit(set);
  return fields;
}

function applies(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  { typeCondition }: Pick<FragmentDefinitionNode, 'typeCondition'> | { typeCondition?: undefined },
): boolean {
  if (typeCondition === undefined) return true;
  const condition = typeFromAST(schema, typeCondition);
  if (condition === undefined) return false;
  const named = getNamedType(condition);
  return named === type || (isAbstractType(named) && schema.isSubType(named, type));
}

function isIncluded({ directives = [] }: SelectionNode, conditions: Readonly<Record<string, boolean>>): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given[0]?.value;
    const holds =
      value?.kind === Kind.VARIABLE ? conditions[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
    return name.value === 'skip' ? holds !== true : holds === true;
  });
}
