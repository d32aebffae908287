import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  OperationTypeNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** Values of an operation's variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** The points that an operation costs with these variables. */
export type CostOf = (variables: Variables) => number;

/** What a cost is measured from. */
export interface CostSource {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** How many elements a list has that takes no page size, by coordinate. */
  readonly listSizes: ReadonlyMap<string, number>;
}

/** Points of one field of a mutation, beside what it answers: it writes, with trail and key, in a transaction. */
export const POINTS_OF_A_MUTATION = 10;

/** Elements of a list of which nothing is said. */
export const ASSUMED_LIST = 5;

/** Points of a question about the whole schema: a third of a megabyte. */
export const POINTS_OF_THE_SCHEMA = 500;

/** Elements of a list that takes a page size and gets none. */
const UNSAID_PAGE = 100;

/** No page is longer: what asks for more is refused by its owner, and need not be reckoned with. */
const LONGEST_PAGE = 1_000;

/**
 * Compiles what an operation costs, before anything is asked: one point for each object that it can answer, page sizes
 * as its `first` arguments say, ten for each mutation. Values cost nothing. Kinds of a union or interface exclude one
 * another, so the dearest counts. What does not depend on a variable is added up here, once for each operation.
 */
export function compileCost(source: CostSource, operation: OperationDefinitionNode): CostOf {
  const root = source.schema.getRootType(operation.operation);
  if (root === undefined || root === null) return () => 1;
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
    ),
  );
  const base = operation.operation === OperationTypeNode.MUTATION ? POINTS_OF_A_MUTATION : 0;
  const cost = ofSet({ ...source, defaults, perRoot: base }, root, operation.selectionSet);
  return typeof cost === 'number' ? () => Math.max(1, cost) : (variables) => Math.max(1, cost(variables));
}

/** Points that are known, or that depend on variables. */
type Cost = number | CostOf;

interface Compiling extends CostSource {
  readonly defaults: Variables;
  /** Points of each field at the root. */
  readonly perRoot: number;
}

/** @param page how long the page is that this selection is about */
function ofSet(source: Compiling, parent: GraphQLCompositeType, set: SelectionSetNode, page?: Cost): Cost {
  let always: Cost = 0;
  const either = new Map<string, Cost>();
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      always = add(always, ofField(source, parent, selection, page));
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? source.fragments.get(selection.name.value) : selection;
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition && typeFromAST(source.schema, fragment.typeCondition);
    const type = condition === undefined ? parent : condition;
    if (!isCompositeType(type)) continue;
    const cost = ofSet(source, type, fragment.selectionSet, page);
    // Of the kinds of an abstract type an object is one.
    if (isAbstractType(parent) && !isAbstractType(type)) {
      either.set(type.name, add(either.get(type.name) ?? 0, cost));
    } else always = add(always, cost);
  }
  return [...either.values()].length === 0 ? always : add(always, [...either.values()].reduce(max));
}

function ofField(source: Compiling, parent: GraphQLCompositeType, node: FieldNode, page: Cost | undefined): Cost {
  const { schema, perRoot } = source;
  const name = node.name.value;
  const isRoot = parent === schema.getQueryType() || parent === schema.getMutationType();
  if (name === '__schema' || name === '__type') return POINTS_OF_THE_SCHEMA;
  const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
  const type = field && getNamedType(field.type);
  const here = isRoot ? perRoot : 0;
  if (field === undefined || node.selectionSet === undefined || !isCompositeType(type)) return here;

  const size = pageSize(source, field, node);
  const isList = isListType(getNullableType(field.type));
  const length = isList ? (page ?? size ?? source.listSizes.get(`${parent.name}.${name}`) ?? ASSUMED_LIST) : 1;
  const inner = ofSet(source, type, node.selectionSet, isList ? undefined : size);
  return add(here, multiply(length, add(1, inner)));
}

/** What the field's `first` says, or its default; undefined where there is no such argument. */
function pageSize({ defaults }: Compiling, field: GraphQLField<unknown, unknown>, node: FieldNode): Cost | undefined {
  const argument = field.args.find(({ name }) => name === 'first');
  if (argument === undefined) return undefined;
  const otherwise = typeof argument.defaultValue === 'number' ? argument.defaultValue : UNSAID_PAGE;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (given === undefined) return otherwise;
  if (given.kind !== Kind.VARIABLE) return lengthOf(valueFromASTUntyped(given), otherwise);
  const { value: name } = given.name;
  return (variables) => lengthOf(Object.hasOwn(variables, name) ? variables[name] : defaults[name], otherwise);
}

function lengthOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 1 ? Math.min(value, LONGEST_PAGE) : otherwise;
}

function add(left: Cost, right: Cost): Cost {
  if (left === 0) return right;
  if (right === 0) return left;
  return combine(left, right, (a, b) => a + b);
}

function multiply(left: Cost, right: Cost): Cost {
  return left === 1 ? right : combine(left, right, (a, b) => a * b);
}

function max(left: Cost, right: Cost): Cost {
  return combine(left, right, Math.max);
}

function combine(left: Cost, right: Cost, by: (a: number, b: number) => number): Cost {
  if (typeof left === 'number' && typeof right === 'number') return by(left, right);
  const [a, b] = [asFunction(left), asFunction(right)];
  return (variables) => by(a(variables), b(variables));
}

function asFunction(cost: Cost): CostOf {
  return typeof cost === 'number' ? () => cost : cost;
}
