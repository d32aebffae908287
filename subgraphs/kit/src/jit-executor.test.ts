import { execute, getOperationAST, parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { compileQuery } from 'graphql-jit';
import { describe, expect, test, vi } from 'vitest';

import { scalarResolvers } from './scalars.ts';

vi.mock('graphql-jit', async (importOriginal) => {
  const original = await importOriginal<{ compileQuery: typeof compileQuery }>();
  return { ...original, compileQuery: vi.fn(original.compileQuery) };
});

// Files of one process share their modules: another may have loaded it over the compiler as it is.
vi.resetModules();
const { jitExecution } = await import('./jit-executor.ts');

const typeDefs = parse(`
  scalar Date
  type Query { zoo(name: String = "Ragunan", first: Int! = 2, filter: Filter): Zoo  maybe: [Animal]  strict: Zoo  node(kind: String!): Node }
  type Mutation { paint(filter: Filter!): [Kind!] }
  input Filter { kinds: [Kind!]! = [CAT], since: Date }
  enum Kind { CAT DOG }
  interface Node { id: ID! }
  union Animal = Cat | Dog
  type Zoo implements Node { id: ID! name: String! animals: [Animal!]! broken: String opened: Date kinds: [Kind!] }
  type Cat implements Node @key(fields: "id") { id: ID! lives: Int! }
  type Dog implements Node @key(fields: "id") { id: ID! tricks: [String!]! }
`);
const cat = { __typename: 'Cat', id: 'c', lives: 9 };
const dog = { __typename: 'Dog', id: 'd' };
const typeOf = { __resolveType: ({ __typename }: { __typename: string }) => __typename };
const zoo = (name: string, first: number, filter: { kinds?: string[]; since?: unknown } | null = null) => ({
  opened: filter?.since ?? null,
  __typename: 'Zoo',
  id: 'z',
  name,
  first,
  kinds: filter?.kinds ?? null,
});
const schema: GraphQLSchema = buildSubgraphSchema([
  {
    typeDefs,
    resolvers: {
      Date: scalarResolvers.Date,
      Animal: typeOf,
      Node: typeOf,
      Query: {
        zoo: (
          _root: unknown,
          { name, first, filter }: { name: string; first: number; filter?: { kinds?: string[] } },
        ) => zoo(name, first, filter ?? null),
        maybe: () => [cat, null, dog],
        strict: () => ({ ...zoo('x', 1), name: null }),
        node: (_root: unknown, { kind }: { kind: string }) => (kind === 'cat' ? cat : null),
      },
      Mutation: { paint: (_root: unknown, { filter }: { filter: { kinds: string[] } }) => filter.kinds },
      Zoo: {
        animals: async ({ first }: { first: number }) => [cat, dog].slice(0, first),
        broken: () => {
          throw new Error('broken');
        },
      },
      Dog: { tricks: () => Promise.resolve(['sit']) },
      Cat: { __resolveReference: ({ id }: { id: string }) => (id === 'c' ? cat : null) },
    },
  },
]);

async function executor() {
  const { executor: run } = await jitExecution(schema).load({ apollo: {} });
  if (run === null) throw new Error('there is no executor');
  return (document: DocumentNode, variables: Record<string, unknown> = {}, operationName: string | null = null) => {
    const operation = getOperationAST(document, operationName) ?? undefined;
    const queryHash = document.loc?.source.body;
    return run({
      document,
      operation,
      operationName,
      queryHash,
      request: { variables },
      context: {},
    } as unknown as Parameters<typeof run>[0]);
  };
}

describe('compiled operations answer as interpreted ones do', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['defaults', '{ zoo { name animals { __typename } } }', {}],
    [
      'variables',
      'query ($name: String, $first: Int!) { zoo(name: $name, first: $first) { name animals { ... on Cat { lives } ... on Dog { tricks } } } }',
      { name: 'Gembira Loka', first: 1 },
    ],
    [
      'a required variable left out, which has a default',
      'query ($first: Int! = 1) { zoo(first: $first) { animals { __typename } } }',
      {},
    ],
    ['a variable that is null', 'query ($name: String) { zoo(name: $name) { id } }', { name: null }],
    [
      'an input in a variable',
      'query ($filter: Filter) { zoo(filter: $filter) { kinds } }',
      { filter: { kinds: ['DOG', 'CAT'] } },
    ],
    [
      'defaults of an input in a variable of a mutation',
      'mutation ($filter: Filter!) { paint(filter: $filter) }',
      { filter: {} },
    ],
    [
      'defaults of an input in a variable of a query',
      'query ($filter: Filter) { zoo(filter: $filter) { kinds } }',
      { filter: {} },
    ],
    ['defaults of an input written into the query', '{ zoo(filter: {}) { kinds } }', {}],
    ['an input written into the query', '{ zoo(filter: { kinds: [DOG] }) { kinds } }', {}],
    ['a date written into the query', '{ zoo(filter: { since: "2024-11-27" }) { opened } }', {}],
    [
      'a date in a variable',
      'query ($since: Date) { zoo(filter: { since: $since }) { opened } }',
      { since: '2024-11-27' },
    ],
    ['unions with nulls between', '{ maybe { __typename ... on Node { id } } }', {}],
    ['interfaces', '{ node(kind: "cat") { id __typename ... on Cat { lives } } none: node(kind: "x") { id } }', {}],
    [
      'aliases of one field with different arguments',
      '{ a: zoo(first: 1) { animals { __typename } } b: zoo(first: 2) { animals { __typename } } }',
      {},
    ],
    [
      'fragments that overlap',
      'query { zoo { ...A ...B } } fragment A on Zoo { name animals { ... on Cat { id } } } fragment B on Zoo { animals { ... on Cat { lives } } }',
      {},
    ],
    ['what is skipped', 'query ($yes: Boolean!) { zoo { id @skip(if: $yes) name @include(if: $yes) } }', { yes: true }],
    [
      'entities',
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Cat { lives } } }',
      {
        r: [
          { __typename: 'Cat', id: 'c' },
          { __typename: 'Cat', id: 'nobody' },
        ],
      },
    ],
  ])('%s', async (_case, text, variables) => {
    const document = parse(text);
    const interpreted = await execute({ schema, document, variableValues: variables });
    const compiled = await (await executor())(document, variables);
    expect(interpreted.errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(JSON.parse(JSON.stringify(interpreted)));
  });

  test.each<[string, string]>([
    ['a field that fails is null, and the rest stays', '{ zoo { name broken } }'],
    ['a field that must not be null takes its parent with it', '{ strict { id name } maybe { __typename } }'],
  ])('%s', async (_case, text) => {
    const document = parse(text);
    const interpreted = await execute({ schema, document });
    const compiled = await (await executor())(document);
    expect(compiled.data).toEqual(interpreted.data);
    expect(compiled.errors?.map(({ path }) => path)).toEqual(interpreted.errors?.map(({ path }) => path));
  });
});

describe('what is compiled is kept', () => {
  test('for the operation and not for its variables: the next caller gets an answer of their own', async () => {
    const run = await executor();
    const document = parse('query ($yes: Boolean!, $name: String) { zoo(name: $name) { id @skip(if: $yes) name } }');
    expect((await run(document, { yes: true, name: 'A' })).data).toEqual({ zoo: { name: 'A' } });
    expect((await run(document, { yes: false, name: 'B' })).data).toEqual({ zoo: { id: 'z', name: 'B' } });
  });

  test('by name where a document has several operations', async () => {
    const run = await executor();
    const document = parse('query A { zoo { id } } query B { zoo { name } }');
    expect((await run(document, {}, 'A')).data).toEqual({ zoo: { id: 'z' } });
    expect((await run(document, {}, 'B')).data).toEqual({ zoo: { name: 'Ragunan' } });
  });

  test('not at all where no operation was chosen', async () => {
    const run = await executor();
    const refused = expect.objectContaining({
      extensions: expect.objectContaining({ code: 'OPERATION_RESOLUTION_FAILURE' }) as unknown,
    });
    await expect(run(parse('query A { zoo { id } } query B { zoo { name } }'))).rejects.toEqual(refused);
    await expect(run(parse('query A { zoo { id } }'), {}, 'C')).rejects.toEqual(refused);
  });

  test('up to a number: who sends ever new operations fills no memory', async () => {
    const run = await executor();
    const ask = (n: number) => run(parse(`{ zoo { a${n}: id } }`));
    for (let n = 0; n < 501; n++) await ask(n);
    const before = vi.mocked(compileQuery).mock.calls.length;
    await ask(500);
    await ask(1);
    expect(vi.mocked(compileQuery).mock.calls.length).toBe(before);
    await ask(0);
    expect(vi.mocked(compileQuery).mock.calls.length).toBe(before + 1);
  });
});
