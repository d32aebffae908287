import { buildSchema, Kind, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';

import type { Session } from '../access.ts';
import type { ApiScope } from '../values/api-scopes.ts';
import { findRequirements } from './find-requirements.ts';
import { requireScopes } from './require-scopes.ts';
import { rulesOfSchema } from './rules-of-schema.ts';
import { readRequiredScopes, scopesOf } from './scope-mask.ts';

const SDL = `
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE
  type Query {
    open: String
    agreements: [Agreement!] @requiresScopes(scopes: [["agreements:read"]])
    reference: Place @requiresScopes(scopes: [["agreements:read"], ["claims:read"]])
    node: Node @requiresScopes(scopes: [["agreements:read"], ["participants:read"], ["claims:read"]])
    found: Found @requiresScopes(scopes: [["agreements:read"], ["participants:read"], ["claims:read"]])
    both: String @requiresScopes(scopes: [["agreements:read", "claims:read"], ["feed:read"]])
  }
  type Mutation { write: Written! @requiresScopes(scopes: [["claims:write"]]) }
  interface Node { id: ID! }
  union Found = Agreement | Claim | Place
  union Written = Claim | Refused
  type Refused { code: String }
  type Place { code: ID people: Int @requiresScopes(scopes: [["participants:read"]]) here: [Agreement!] }
  type Agreement implements Node @requiresScopes(scopes: [["agreements:read"]]) { id: ID! claims: [Claim!] place: Place }
  type Claim implements Node @requiresScopes(scopes: [["claims:read"], ["claims:write"]]) { id: ID! of: Agreement }
`;
const schema = buildSchema(SDL);
const rules = rulesOfSchema(schema);

function judge(query: string) {
  const document = parse(query);
  expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  return findRequirements({ schema, fragments, rules }, operation);
}

function session(scopes: readonly ApiScope[], role: Session['role'] = 'PARTNER'): Session {
  return {
    subject: 's',
    clientId: 'c',
    name: 'c',
    role,
    institutionCode: 'kpu',
    regionCodes: ['ID'],
    registersExamples: false,
    scopes,
  };
}

function outcome(query: string, held: Session | null): string {
  try {
    requireScopes(held, judge(query));
    return 'runs';
  } catch (error) {
    return error instanceof Error ? (/"([\w.]+)"/.exec(error.message)?.[1] ?? error.message) : 'threw';
  }
}

describe('scopes that an operation needs', () => {
  test.each<[string, string, readonly ApiScope[], string]>([
    ['a field with its scope', '{ agreements { id } }', ['agreements:read'], 'runs'],
    ['a field without its scope', '{ agreements { id } }', ['claims:read'], 'Query.agreements'],
    ['one of two ways is enough', '{ reference { code } }', ['claims:read'], 'runs'],
    ['all scopes of a way are needed', '{ both }', ['agreements:read'], 'Query.both'],
    ['all scopes of a way are there', '{ both }', ['agreements:read', 'claims:read'], 'runs'],
    ['the other way', '{ both }', ['feed:read'], 'runs'],
    ['a field of another owner on an open type', '{ reference { people } }', ['claims:read'], 'Place.people'],
    ['a type that a field answers', '{ reference { here { __typename } } }', ['claims:read'], 'Agreement'],
    ['a type two levels down', '{ agreements { claims { id } } }', ['agreements:read'], 'Claim'],
    ['under another name', '{ x: agreements { y: claims { z: id } } }', ['agreements:read'], 'Claim'],
    ['in an inline fragment', '{ ... { ... on Query { agreements { id } } } }', ['claims:read'], 'Query.agreements'],
    [
      'in a fragment of a fragment',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { agreements { id } }',
      ['claims:read'],
      'Query.agreements',
    ],
    ['behind a condition that may not hold', '{ agreements @skip(if: true) { id } }', [], 'Query.agreements'],
    ['a kind of a union that is not asked about', '{ found { ... on Place { code } } }', ['claims:read'], 'runs'],
    ['a kind of a union', '{ found { ... on Agreement { id } } }', ['claims:read'], 'Agreement'],
    [
      'a kind of a union by __typename alone',
      '{ found { ... on Agreement { __typename } } }',
      ['claims:read'],
      'Agreement',
    ],
    ['a field of an interface: all that it can be', '{ node { id } }', ['claims:read'], 'Agreement'],
    ['a field of an interface with all of them', '{ node { id } }', ['claims:read', 'agreements:read'], 'runs'],
    ['a kind of an interface', '{ node { ... on Agreement { id } } }', ['claims:read'], 'Agreement'],
    ['an interface in a union', '{ found { ... on Node { id } } }', ['claims:read'], 'Agreement'],
    ['a mutation', 'mutation { write { ... on Refused { code } } }', ['claims:read'], 'Mutation.write'],
    ['what a mutation answers', 'mutation { write { ... on Claim { id } } }', ['claims:write'], 'runs'],
    ['the schema itself', '{ __schema { types { name } } }', [], 'runs'],
  ])('%s', (_case, query, scopes, expected) => {
    expect(outcome(query, session(scopes, 'NATIONAL_ADMIN'))).toBe(expected);
  });

  test('a field at the root that says nothing is for people, and for no partner', () => {
    expect(outcome('{ open }', session(['agreements:read']))).toBe('Query.open');
    expect(outcome('{ ...F } fragment F on Query { x: open }', session(['agreements:read']))).toBe('Query.open');
    expect(outcome('{ open }', session([], 'NATIONAL_ADMIN'))).toBe('runs');
  });

  test('a session that says nothing about scopes has none', () => {
    const { scopes: _none, ...without } = session([], 'NATIONAL_ADMIN');
    expect(outcome('{ agreements { id } }', without)).toBe('Query.agreements');
  });

  test('nobody without a token is judged here: the owners refuse them', () => {
    expect(outcome('{ agreements { id } }', null)).toBe('runs');
  });
});

describe('the argument of @requiresScopes', () => {
  test.each([
    ['nothing', undefined],
    ['no way at all', []],
    ['a list that is not of lists', ['claims:read']],
    ['a scope that is not in the catalogue', [['claims:raed']]],
    ['a scope that is no text', [[1]]],
  ])('%s is refused', (_case, given) => {
    expect(() => readRequiredScopes(given, 'Query.x')).toThrow(/Query\.x/);
  });

  test('is read as it stands', () => {
    const [first, second] = readRequiredScopes([['claims:read', 'feed:read'], ['agreements:write']], 'Query.x');
    expect([scopesOf(first!), scopesOf(second!)]).toEqual([['claims:read', 'feed:read'], ['agreements:write']]);
  });
});
