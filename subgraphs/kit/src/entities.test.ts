import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { expect, test } from 'vitest';

import { resolveEntitiesAtOnce } from './entities.ts';
import { Loading } from './loading.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { zoo: ID }
  type Region @key(fields: "code") { code: ID! people: Int }
  interface Animal @key(fields: "id") { id: ID! legs: Int }
  type Cat implements Animal @key(fields: "id") { id: ID! legs: Int lives: Int }
  type Dog implements Animal @key(fields: "id") { id: ID! legs: Int }
`);

interface Reference {
  readonly id: string;
}

function loading(value: unknown): Promise<unknown> {
  const found = new Loading<unknown>();
  setImmediate(() => (value instanceof Error ? found.fail(value) : found.succeed(value)));
  return found;
}

/** What `__resolveReference` gives, by the identifier that is asked for. */
const FOUND: Readonly<Record<string, () => unknown>> = {
  row: () => ({ id: 'row', lives: 9 }),
  'with its type': () => ({ __typename: 'Cat', id: 'x', lives: 8 }),
  'with another type': () => ({ __typename: 'Dog', id: 'y' }),
  nobody: () => null,
  'nobody, later': () => Promise.resolve(null),
  later: () => Promise.resolve({ id: 'later', lives: 7 }),
  'with others': () => loading({ id: 'with others', lives: 6 }),
  'with others, in vain': () => loading(new Error('no row')),
  refused: () => Promise.reject(new Error('not yours')),
  broken() {
    throw new Error('a mistake');
  },
};

const schemaOf = (): GraphQLSchema =>
  buildSubgraphSchema([
    {
      typeDefs,
      resolvers: {
        Region: { people: ({ code }: { code: string }) => code.length },
        Cat: { __resolveReference: ({ id }: Reference) => FOUND[id]?.() },
        Animal: { __resolveType: () => 'Cat', legs: () => 4 },
        Dog: { legs: async () => 4 },
      },
    },
  ]);

const document = parse(`query ($of: [_Any!]!) {
  _entities(representations: $of) { __typename ... on Region { code people } ... on Cat { id lives } ... on Dog { id legs } }
}`);

async function outcomeOf(answer: ExecutionResult | Promise<ExecutionResult>) {
  const { data, errors = [] } = await answer;
  return JSON.parse(
    JSON.stringify({ data, errors: errors.map(({ message, path }) => ({ message, path })).toSorted(byText) }),
  ) as { readonly data: unknown };
}

const byText = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

async function answersOf(schema: GraphQLSchema, of: readonly object[]) {
  const compiled = compileQuery(schema, document);
  if (!isCompiledQuery(compiled)) throw new Error('it does not compile');
  return {
    interpreted: await outcomeOf(execute({ schema, document, variableValues: { of } })),
    compiled: await outcomeOf(compiled.query({}, {}, { of })),
  };
}

const cat = (id: string) => ({ __typename: 'Cat', id });

test.each<[string, readonly object[]]>([
  ['none', []],
  ['rows of another subgraph', ['11', '12.34'].map((code) => ({ __typename: 'Region', code }))],
  ...Object.keys(FOUND).map((id): [string, readonly object[]] => [id, [cat('row'), cat(id), cat('later')]]),
  ['many of many types', [cat('later'), { __typename: 'Dog', id: 'd' }, cat('nobody'), cat('refused'), cat('row')]],
  [
    'some that fail before others',
    [cat('refused'), cat('row'), cat('with others, in vain'), { __typename: 'Region', code: '1' }],
  ],
  ['interfaces', [{ __typename: 'Animal', id: 'later' }, cat('row')]],
  ['a type that is none', [cat('row'), { __typename: 'Tree', id: 't' }]],
  ['a type that is none of objects', [cat('row'), { __typename: 'ID', id: 't' }]],
  ['no type', [cat('row'), { id: 't' }]],
])('entities are what the library makes of them: %s', async (_case, of) => {
  const [library, ours] = [schemaOf(), schemaOf()];
  resolveEntitiesAtOnce(ours);
  const { interpreted } = await answersOf(library, of);
  expect(await answersOf(ours, of)).toEqual({ interpreted, compiled: interpreted });
});

test('nothing waits for entities that are rows of another subgraph', () => {
  const schema = schemaOf();
  resolveEntitiesAtOnce(schema);
  const answer = execute({ schema, document, variableValues: { of: [{ __typename: 'Region', code: '11' }] } });
  expect(answer).toEqual({ data: { _entities: [{ __typename: 'Region', code: '11', people: 2 }] } });
});
