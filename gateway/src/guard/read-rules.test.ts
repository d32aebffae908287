import { readFile } from 'node:fs/promises';

import { scopesOf } from '@payung/kit/scopes/scope-mask.ts';
import { buildSchema, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';

import { composeGraph } from '../../compose.ts';
import { readRules } from './read-rules.ts';

const LINK = (imports: string) => `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", ${imports}])`;

function compose(imports: string, sdl: string): string {
  return composeGraph([{ name: 'agreements', url: 'http://agreements', sdl: `${LINK(imports)}\n${sdl}` }]).supergraph;
}

describe('the committed supergraph', () => {
  it('gives its rules, and is served without the mark alone', async () => {
    const supergraph = await readFile(new URL('../../supergraph.graphql', import.meta.url), 'utf8');
    const { rules, served, document } = readRules(supergraph);
    expect(rules.scopes.size).toBeGreaterThan(100);
    expect(rules.scopes.get('Query.claims')?.map(scopesOf)).toEqual([['claims:read']]);
    expect(supergraph.replace('requiresScopes/v0.1", for: SECURITY)', 'requiresScopes/v0.1")')).toBe(served);
    expect(served).not.toBe(supergraph);
    expect(print(document)).toBe(print(parse(served)));
    expect(() => buildSchema(served, { assumeValidSDL: true })).not.toThrow();
  });
});

describe('rules', () => {
  it('are read of fields and types, and of lists how long they are', () => {
    const { rules } = readRules(
      compose(
        '"@requiresScopes", "@listSize"',
        `type Query { a: A @requiresScopes(scopes: [["agreements:read"], ["claims:read", "claims:write"]]) list: [A!] @listSize(assumedSize: 38) }
         type A @requiresScopes(scopes: [["agreements:read"]]) { id: ID }`,
      ),
    );
    expect(rules.scopes.get('Query.a')?.map(scopesOf)).toEqual([['agreements:read'], ['claims:read', 'claims:write']]);
    expect(rules.scopes.get('A')?.map(scopesOf)).toEqual([['agreements:read']]);
    expect([...rules.listSizes]).toEqual([['Query.list', 38]]);
  });

  it('are read under another name', () => {
    const { rules } = readRules(
      compose('{ name: "@requiresScopes", as: "@needs" }', 'type Query { a: ID @needs(scopes: [["feed:read"]]) }'),
    );
    expect(rules.scopes.get('Query.a')?.map(scopesOf)).toEqual([['feed:read']]);
  });

  it.each([
    ['@authenticated', 'type Query { a: ID @authenticated }', /authenticated/],
    ['@policy', 'type Query { a: ID @policy(policies: [["x"]]) }', /policy/],
  ])('that nothing here enforces keep the graph from loading: %s', (directive, sdl, refusal) => {
    expect(() => readRules(compose(`"${directive}"`, sdl))).toThrow(refusal);
  });

  it('that nobody could fulfil keep the graph from loading', () => {
    const sdl = 'type Query { a: ID @requiresScopes(scopes: [["everything"]]) }';
    expect(() => readRules(compose('"@requiresScopes"', sdl))).toThrow(/Query\.a needs the scope "everything"/);
  });

  it('without a link that says what they mean keep the graph from loading', () => {
    const supergraph = compose('"@requiresScopes"', 'type Query { a: ID @requiresScopes(scopes: [["feed:read"]]) }');
    const unlinked = supergraph.replace(/@link\(url: "https:\/\/specs\.apollo\.dev\/requiresScopes[^)]*\)/, '');
    expect(unlinked).not.toBe(supergraph);
    expect(() => readRules(unlinked)).toThrow(/without a link/);
  });
});
