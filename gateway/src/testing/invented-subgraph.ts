import { createHash } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph';
import {
  graphql,
  GraphQLError,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type {
  DocumentNode,
  GraphQLFieldResolver,
  GraphQLOutputType,
  GraphQLSchema,
  ObjectTypeDefinitionNode,
  ObjectTypeExtensionNode,
} from 'graphql';

import type { SubgraphAnswer } from '../subgraph-answer.ts';

/** An object that a subgraph has invented: what its fields say follows from its seed alone. */
interface Invented {
  readonly __typename: string;
  readonly seed: string;
  readonly [field: string]: unknown;
}

/** A subgraph without data: it answers any question, the same question always the same. */
export interface InventedSubgraph {
  readonly ask: (question: {
    readonly query: string;
    readonly operationName?: string | undefined;
    readonly variables?: Readonly<Record<string, unknown>> | undefined;
  }) => Promise<SubgraphAnswer>;
}

/**
 * Makes a subgraph from its SDL alone. An entity is known by its key, so that two subgraphs tell of the same one.
 *
 * @param sdl what it serves. What it answers follows it, but for what must not be null: that is null now and then, as in
 *   a subgraph that is newer than the graph
 * @param salt another world
 */
export function inventSubgraph(sdl: string, salt: string): InventedSubgraph {
  const typeDefs = withoutPromises(parse(sdl));
  const keys = keysOf(typeDefs);
  const resolvers: GraphQLResolverMap = Object.fromEntries(
    [...keys].map(([type, key]) => [
      type,
      {
        __resolveReference: (given: Readonly<Record<string, unknown>>) => {
          const seed = String(given[key]);
          if (chance(`${salt}${seed}${type}gone`, 0.05)) return null;
          if (chance(`${salt}${seed}${type}refused`, 0.05))
            throw new GraphQLError(`Not yours: ${seed}`, { extensions: { code: 'FORBIDDEN' } });
          return { ...given, __typename: type, seed };
        },
      },
    ]),
  );
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  const fieldResolver = inventor(schema, keys, salt);
  return {
    ask: async ({ query, operationName, variables }) => {
      const answer = await graphql({
        schema,
        source: query,
        operationName,
        variableValues: variables,
        rootValue: { __typename: 'Query', seed: salt },
        fieldResolver,
      });
      // Through JSON, as over the wire.
      return JSON.parse(JSON.stringify(answer)) as SubgraphAnswer;
    },
  };
}

function inventor(
  schema: GraphQLSchema,
  keys: ReadonlyMap<string, string>,
  salt: string,
): GraphQLFieldResolver<Invented, unknown> {
  const invent = (type: GraphQLOutputType, seed: string): unknown => {
    if (isNonNullType(type)) return invent(type.ofType as GraphQLOutputType, seed);
    if (chance(`${seed}null`, 0.04)) return null;
    if (isListType(type)) {
      const length = pick(`${seed}length`, 4);
      return Array.from({ length }, (_, index) => invent(type.ofType, `${seed}/${index}`));
    }
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type);
      return invent(possible[pick(`${seed}kind`, possible.length)]!, seed);
    }
    if (isObjectType(type)) {
      const key = keys.get(type.name);
      if (key === undefined) return { __typename: type.name, seed };
      const value = `${type.name}-${ENDINGS[pick(`${seed}entity`, ENDINGS.length)]!}`;
      return { __typename: type.name, seed: value, [key]: value };
    }
    if (isEnumType(type)) return type.getValues()[pick(seed, type.getValues().length)]!.value;
    switch (type.name) {
      case 'Int':
        return pick(seed, 1_000);
      case 'Float':
        return pick(seed, 1_000) / 8;
      case 'Boolean':
        return pick(seed, 2) === 1;
      default:
        return `t${pick(seed, 1_000)}`;
    }
  };
  return (source, args, _context, info) => {
    const key = keys.get(info.parentType.name);
    const known = source[info.fieldName];
    if (key === info.fieldName && known !== undefined) return known;
    // What a field requires of others reaches it with the reference, and has to change what it says.
    const given = Object.entries(source).filter(([name]) => name !== 'seed' && name !== '__typename' && name !== key);
    const seed = `${salt}${source.seed}.${info.fieldName}(${JSON.stringify(args)})${JSON.stringify(given)}`;
    if (chance(`${seed}error`, 0.015))
      throw new GraphQLError(`${info.fieldName} went wrong`, { extensions: { code: 'BAD_USER_INPUT' } });
    return invent(info.returnType, seed);
  };
}

/** Of the keys of entities: some have to be escaped in JSON, and half a character has to be too. */
const ENDINGS = ['0', '1', 'é "2"', '\\3\n\u{1f600}\ud800'] as const;

/** A number below a limit that follows from a text. */
function pick(text: string, below: number): number {
  return createHash('md5').update(text).digest().readUInt32BE(0) % below;
}

function chance(text: string, share: number): boolean {
  return pick(text, 1_000) < share * 1_000;
}

function withoutPromises(document: DocumentNode): DocumentNode {
  return visit(document, {
    FieldDefinition: (node) => ({
      ...node,
      // The argument's promises stay: they are the caller's.
      type: visit(node.type, { NonNullType: ({ type }) => type }),
    }),
  });
}

function keysOf(document: DocumentNode): Map<string, string> {
  return new Map(
    document.definitions
      .filter(
        (definition): definition is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
          definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION,
      )
      .flatMap(({ name, directives = [] }) => {
        const key = directives.find((directive) => directive.name.value === 'key');
        const fields = key?.arguments?.find((argument) => argument.name.value === 'fields');
        return fields === undefined ? [] : [[name.value, String(valueFromASTUntyped(fields.value))] as const];
      }),
  );
}
