import {
  getNamedType,
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  Kind,
  typeFromAST,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
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

/** Compiles what completes one value, by {@link codeOf}. */
function compileType(source: ShapeSource, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  const parts: unknown[] = [];
  return compile(parts, `(v) => { ${codeOf(source, type, { sets, parts, v: 'v' })}\nreturn v; }`) as Complete;
}

/**
 * Code that completes the value in a variable, or returns MISFIT: written in the place where the value is used, since a call for each leaf
 * of an answer costs more than all its checks.
 */
function codeOf(
  source: ShapeSource,
  type: GraphQLOutputType,
  { sets, parts, v }: { readonly sets: readonly SelectionSetNode[]; readonly parts: unknown[]; readonly v: string },
): string {
  const nullable = getNullableType(type) as GraphQLOutputType;
  const whenNull = nullable === type ? `${v} = null;` : 'return MISFIT;';
  const part = (value: unknown): string => `p[${parts.push(value) - 1}]`;
  const completedBy = (complete: unknown): string =>
    `${v} = ${part(complete)}(${v}); if (${v} === MISFIT) return MISFIT;`;
  let code: string;
  if (isListType(nullable)) code = completedBy(compileList(compileType(source, nullable.ofType, sets)));
  else if (isObjectType(nullable)) {
    const fits = `typeof ${v} === 'object' && !Array.isArray(${v}) && (${v}.__typename === undefined || ${v}.__typename === ${JSON.stringify(nullable.name)})`;
    code = `if (!(${fits})) return MISFIT; ${completedBy(compileObject(source, nullable, sets))}`;
  } else if (isAbstractType(nullable)) {
    const shapes = new Map(
      source.schema.getPossibleTypes(nullable).map((possible) => [possible.name, later(source, possible, sets)]),
    );
    code = completedBy((value: unknown) =>
      isPart(value) ? (shapes.get(value['__typename'] as string)?.()(value) ?? MISFIT) : MISFIT,
    );
  } else if (isEnumType(nullable)) {
    code = `if (!${part(new Set(nullable.getValues().map(({ name }) => name)))}.has(${v})) return MISFIT;`;
  } else {
    const fits = SCALARS.get(nullable.name);
    code = fits === undefined ? '' : `if (!(${fits(v)})) return MISFIT;`;
  }
  return `if (${v} === undefined || ${v} === null) ${whenNull} else { ${code} }`;
}

/** What a value of a scalar has to be. Scalars of our own are their owner's to check. */
const SCALARS: ReadonlyMap<string, (v: string) => string> = new Map([
  [GraphQLString.name, (v) => `typeof ${v} === 'string'`],
  [GraphQLID.name, (v) => `typeof ${v} === 'string' || Number.isSafeInteger(${v})`],
  [GraphQLInt.name, (v) => `Number.isSafeInteger(${v})`],
  [GraphQLFloat.name, (v) => `typeof ${v} === 'number' && Number.isFinite(${v})`],
  [GraphQLBoolean.name, (v) => `typeof ${v} === 'boolean'`],
]);

// Of twenty types that a node can be, one question meets two.
function later(source: ShapeSource, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): () => Shape {
  let shape: Shape | undefined;
  return () => (shape ??= compileObject(source, type, sets));
}

function compileList(complete: Complete): Complete {
  return (value) => {
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

function compileObject(source: ShapeSource, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Shape {
  const fields = collectFields(source, type, sets);
  const parts: unknown[] = [];
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
    const v = `v${lines.length}`;
    lines.push(`let ${v} = input[${key}]; ${codeOf(source, field.type, { sets: inner, parts, v })}`);
    literal.push(`${key}:${v}`);
  }
  // One literal for each selection gives its objects one hidden class, which makes them, and their JSON, several times
  // cheaper than filling them field by field.
  return compile(parts, `(input) => { ${lines.join('\n')}\nreturn { ${literal.join(', ')} }; }`) as Shape;
}

/** Makes a function of code over `p`, its parts. Names in it are GraphQL names, quoted: nothing of a caller's runs. */
function compile(parts: readonly unknown[], code: string): unknown {
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  return (new Function('p', 'MISFIT', `return ${code};`) as (p: readonly unknown[], misfit: typeof MISFIT) => unknown)(
    parts,
    MISFIT,
  );
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
