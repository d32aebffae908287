import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { mergeResolvers } from './merge-resolvers.ts';
import { buildSchema, readSdl, schemaFiles } from './schema.ts';

let src: string;
beforeAll(() => {
  src = mkdtempSync(join(tmpdir(), 'schema-'));
  mkdirSync(join(src, 'pet'));
  writeFileSync(
    join(src, 'pet', 'pet.graphql'),
    'extend type Query { pet: Pet }\ntype Pet @key(fields: "name") { name: String! born: Date }',
  );
  writeFileSync(join(src, 'owner.graphql'), 'extend type Pet { owner: String }');
});
afterAll(() => rmSync(src, { recursive: true }));

const pet = { Query: { pet: () => ({ name: 'Kuda' }) } };

test('the schema is what all share and the file of each feature', () => {
  const names = schemaFiles(src).map((file) => file.split('/').at(-1));
  expect(names.slice(-2)).toEqual(['owner.graphql', 'pet.graphql']);
  expect(names.slice(0, -2)).toEqual(expect.arrayContaining(['shared.graphql', 'trail.graphql']));
  expect(readSdl(src)).toContain('scalar Rupiah');
});

test('resolvers answer, and references of other subgraphs too', async () => {
  const schema = buildSchema(src, {
    ...pet,
    Pet: { owner: () => 'Agus', __resolveReference: ({ name }: { name: string }) => ({ name }) },
  });
  const document = parse(
    '{ pet { name owner } _entities(representations: [{ __typename: "Pet", name: "Naga" }]) { ... on Pet { name owner } } }',
  );
  expect(await execute({ schema, document })).toEqual({
    data: { pet: { name: 'Kuda', owner: 'Agus' }, _entities: [{ name: 'Naga', owner: 'Agus' }] },
  });
});

describe('a resolver that would never run is refused', () => {
  test.each<[string, object, string]>([
    ['a misspelt field', { Query: { pets: () => null } }, '"Query.pets"'],
    ['a misspelt type', { Pets: { name: () => '' } }, '"Pets"'],
    ['a field of another type', { Query: { owner: () => '' } }, '"Query.owner"'],
    ['a misspelt reference', { Pet: { __resolveReferences: () => null } }, '"Pet.__resolveReferences"'],
  ])('%s', (_case, resolvers, named) => {
    expect(() => buildSchema(src, resolvers)).toThrow(named);
  });

  test('two features for one field', () => {
    expect(() => mergeResolvers([pet, { Query: { pet: () => null } }])).toThrow('"Query.pet"');
    expect(mergeResolvers([pet, { Pet: { owner: () => '' } }])).toMatchObject({ Query: {}, Pet: {} });
  });
});
