import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

import { resolveEntitiesAtOnce } from './entities.ts';
import { scalarResolvers } from './scalars.ts';

const SHARED = join(import.meta.dirname, 'schema');

/** The files that make up a subgraph's schema: those that all share and one for each feature folder below `src`, in order. */
export function schemaFiles(src: string): readonly string[] {
  return [SHARED, src].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .toSorted()
      .map((file) => join(folder, file)),
  );
}

/** The text of a subgraph's schema. */
export function readSdl(src: string): string {
  return schemaFiles(src)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/**
 * Builds the executable schema of a subgraph from its `.graphql` files and its resolvers.
 *
 * @throws Error when a resolver stands for a type or field that the schema does not have: a misspelt resolver would otherwise never run
 */
export function buildSchema(src: string, resolvers: object): GraphQLSchema {
  const typeDefs = parse(readSdl(src));
  assertResolversFit(typeDefs, resolvers as Record<string, object>);
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...scalarResolvers, ...resolvers } }]);
  resolveEntitiesAtOnce(schema);
  return schema;
}

const SPECIAL_FIELDS = new Set(['__resolveReference', '__resolveType', '__isTypeOf']);

function assertResolversFit(typeDefs: DocumentNode, resolvers: Record<string, object>): void {
  const fields = new Map<string, Set<string>>();
  for (const definition of typeDefs.definitions) {
    if (!('name' in definition) || definition.name === undefined) continue;
    const known = fields.get(definition.name.value) ?? new Set();
    if ('fields' in definition) for (const field of definition.fields ?? []) known.add(field.name.value);
    fields.set(definition.name.value, known);
  }
  for (const [type, map] of Object.entries(resolvers)) {
    const known = fields.get(type);
    if (known === undefined) throw new Error(`There are resolvers for "${type}", which the schema does not have.`);
    for (const field of Object.keys(map)) {
      if (!known.has(field) && !SPECIAL_FIELDS.has(field))
        throw new Error(`The schema has no field "${type}.${field}" to resolve.`);
    }
  }
}
