import { buildSchema, Kind, parse, validate } from 'graphql';
import type { DefinitionNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';

import { ASSUMED_LIST, compileCost, POINTS_OF_A_MUTATION, POINTS_OF_THE_SCHEMA } from './measure-cost.ts';
import type { Variables } from './measure-cost.ts';

const schema = buildSchema(`
  type Query {
    name: String
    tags: [String!]
    one: Thing
    provinces: [Thing!]
    some: [Thing]!
    page(first: Int! = 20, after: String): Page
    nodes(first: Int! = 20): Nodes
    list(first: Int): [Thing!]
    any: Any
    named: Named
  }
  type Mutation { write(name: String): Written! }
  type Page { totalCount: Int edges: [Edge!]! pageInfo: PageInfo! }
  type Nodes { nodes: [Thing!]! }
  type PageInfo { endCursor: String }
  type Edge { cursor: String node: Thing! }
  type Thing { id: ID part: Thing parts: [Thing!] page(first: Int! = 10): Page }
  union Any = Thing | Other
  type Other { id: ID one: Thing two: Thing }
  interface Named { name: String one: Thing }
  type First implements Named { name: String one: Thing more: Thing }
  type Second implements Named { name: String one: Thing }
  union Written = Thing | Refused
  type Refused { code: String }
`);

function isFragment(node: DefinitionNode): node is FragmentDefinitionNode {
  return node.kind === Kind.FRAGMENT_DEFINITION;
}

function costOf(query: string, variables: Variables = {}): number {
  const document = parse(query);
  expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  const fragments = new Map(
    document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment] as const),
  );
  const operation = document.definitions.find((each): each is OperationDefinitionNode => !isFragment(each))!;
  return compileCost({ schema, fragments, listSizes: new Map([['Query.provinces', 38]]) }, operation)(variables);
}

describe('the cost of an operation', () => {
  it.each<[string, string, number]>([
    ['values cost nothing, and nothing is free', '{ name tags __typename }', 1],
    ['an object is one', '{ one { id part { id } } }', 2],
    ['each of its names counts', '{ a: one { id } b: one { id } }', 2],
    ['a list says how long it is in the schema', '{ provinces { id } }', 38],
    ['a list of which nothing is said', '{ some { id } }', ASSUMED_LIST],
    ['lists within lists', '{ provinces { parts { id } } }', 38 + 38 * ASSUMED_LIST],
    ['a page is as long as it is asked to be', '{ page(first: 50) { edges { node { id } } } }', 1 + 50 + 50],
    [
      'a page of the length it has by itself',
      '{ page { edges { node { id } } pageInfo { endCursor } } }',
      1 + 20 + 20 + 1,
    ],
    ['a count without the page', '{ page(first: 100) { totalCount } }', 1],
    ['a page of nodes', '{ nodes(first: 7) { nodes { part { id } } } }', 1 + 7 + 7],
    ['a list with a length of its own', '{ list(first: 9) { id } }', 9],
    ['a list without the length that it takes', '{ list { id } }', 100],
    ['a page longer than any', '{ page(first: 2000000000) { edges { node { id } } } }', 1 + 2 * 1_000],
    ['a page of nothing, which its owner refuses', '{ page(first: 0) { edges { cursor } } }', 1 + 20],
    [
      'pages within pages',
      '{ page(first: 10) { edges { node { page(first: 10) { edges { cursor } } } } } }',
      1 + 10 + 10 + 10 + 100,
    ],
    ['a fragment of a page', '{ page(first: 3) { ...P } } fragment P on Page { edges { cursor } }', 1 + 3],
    ['a fragment twice', '{ ...T ...T } fragment T on Query { one { id } }', 2],
    [
      'kinds of a union exclude one another',
      '{ any { ... on Thing { part { id } } ... on Other { one { id } two { id } } } }',
      1 + 2,
    ],
    ['a kind in parts', '{ any { ... on Other { one { id } } ... on Other { two { id } } } }', 1 + 2],
    [
      'what an interface always has',
      '{ named { one { id } ... on First { more { id } } ... on Second { name } } }',
      1 + 1 + 1,
    ],
    ['a mutation', 'mutation { write { ... on Thing { id } ... on Refused { code } } }', POINTS_OF_A_MUTATION + 1],
    ['two mutations', 'mutation { a: write { __typename } b: write { __typename } }', 2 * (POINTS_OF_A_MUTATION + 1)],
    ['the schema', '{ __schema { types { fields { name } } } }', POINTS_OF_THE_SCHEMA],
    ['what may be left out counts', '{ one @skip(if: true) { id } }', 1],
  ])('%s', (_case, query, expected) => {
    expect(costOf(query)).toBe(expected);
  });

  it.each<[string, Variables, number]>([
    ['a page size from a variable', { n: 30 }, 1 + 30],
    ['its default when it is left out', {}, 1 + 5],
    ['its default is not that of every object', Object.create({ n: 1 }) as Variables, 1 + 5],
    ['one that is no number', { n: '1000' }, 1 + 20],
    ['one that is negative', { n: -5 }, 1 + 20],
    ['one larger than any', { n: 1e300 }, 1 + 1_000],
  ])('%s', (_case, variables, expected) => {
    expect(costOf('query ($n: Int! = 5) { page(first: $n) { edges { cursor } } }', variables)).toBe(expected);
  });

  it('is reckoned again for each request, from what was compiled once', () => {
    const document = parse(
      'query ($n: Int!) { page(first: $n) { edges { node { page(first: $n) { edges { cursor } } } } } }',
    );
    const [operation] = document.definitions as OperationDefinitionNode[];
    const cost = compileCost({ schema, fragments: new Map(), listSizes: new Map() }, operation!);
    expect([cost({ n: 1 }), cost({ n: 10 }), cost({ n: 100 })]).toEqual([5, 131, 10_301]);
  });
});
