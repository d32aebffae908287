import { isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';

import { isThenable } from './loading.ts';

/** An entity as a gateway names it: its type, and the fields of one of the type's keys. */
interface Representation {
  readonly __typename: string;
}

type Resolve = GraphQLFieldResolver<unknown, unknown, { readonly representations: readonly Representation[] }>;

type ResolveReference = (reference: Representation, context: unknown, info: unknown) => unknown;

/**
 * Has a subgraph resolve `_entities` without waiting where there is nothing to wait for, and without more promises than its own resolvers make:
 * most entities are rows of another subgraph, and stand for themselves. The library makes three promises for each. What is no type of objects
 * is left to the library.
 *
 * One that fails is given as the error that it failed with, which is told in its place: of a list's promises the compiler puts those that fail
 * behind all that have come.
 */
export function resolveEntitiesAtOnce(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const library = field?.resolve as Resolve | undefined;
  if (field === undefined || library === undefined) return;
  const resolve: Resolve = (source, { representations }, context, info) =>
    representations.map((reference): unknown => {
      const { __typename: name } = reference;
      const type = info.schema.getType(name);
      if (!isObjectType(type))
        return (library(source, { representations: [reference] }, context, info) as readonly unknown[])[0];
      const resolveReference = findReference(type);
      if (resolveReference === undefined) return reference;
      const found = resolveReference(reference, context, info);
      return isThenable(found) ? found.then((row) => withType(row, name), asValue) : withType(found, name);
    });
  field.resolve = resolve as NonNullable<typeof field.resolve>;
}

function findReference({ extensions }: GraphQLObjectType): ResolveReference | undefined {
  const { apollo } = extensions as {
    readonly apollo?: { readonly subgraph?: { readonly resolveReference?: unknown } };
  };
  return apollo?.subgraph?.resolveReference as ResolveReference | undefined;
}

function asValue(error: unknown): Error {
  if (error instanceof Error) return error;
  throw error;
}

/** Says of what type a row is, as the library does: beside its columns, where nobody lists it. */
function withType(row: unknown, name: string): unknown {
  if (typeof row !== 'object' || row === null) return row;
  if (!('__typename' in row)) Object.defineProperty(row, '__typename', { value: name });
  else if (row.__typename !== name) return { ...row, __typename: name };
  return row;
}
