import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { getNamedType, isInterfaceType, isObjectType, Kind, parse, valueFromASTUntyped } from 'graphql';
import { describe, expect, test } from 'vitest';

import { readApiSchema } from '../../bin/check/documents.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { readRules } from '../../gateway/src/guard/read-rules.ts';
import { OWNERS } from '../../gateway/src/owner.ts';
import { maskOf } from '../../subgraphs/kit/src/scopes/scope-mask.ts';
import { API_SCOPES } from '../../subgraphs/kit/src/values/api-scopes.ts';

const supergraph = readFileSync(join(ROOT, 'gateway', 'supergraph.graphql'), 'utf8');
const { rules } = readRules(supergraph);
const schema = readApiSchema(ROOT);
const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => isObjectType(type));

test('every field at the root says which scopes it needs: add @requiresScopes(scopes: [["owner:read"]]) to its SDL', () => {
  const silent = roots.flatMap((type) =>
    Object.keys(type.getFields())
      .map((name) => `${type.name}.${name}`)
      .filter((coordinate) => !rules.scopes.has(coordinate)),
  );
  expect(silent).toEqual([]);
});

test('every scope opens something, and no mutation is open to scopes of reading alone', () => {
  const used = [...rules.scopes.values()].flat().reduce((mask, each) => mask | each, 0);
  expect(API_SCOPES.filter((scope) => (used & maskOf([scope])) === 0)).toEqual([]);
  const reading = maskOf(API_SCOPES.filter((scope) => scope.endsWith(':read')));
  const open = [...rules.scopes].filter(
    ([coordinate, ways]) => coordinate.startsWith('Mutation.') && ways.some((mask) => (mask & ~reading) === 0),
  );
  expect(open.map(([coordinate]) => coordinate)).toEqual([]);
});

/** Fields of the supergraph, by the owner that answers them; every owner where it does not say. */
const answeredBy = new Map<string, readonly string[]>();
for (const definition of parse(supergraph).definitions) {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
  const graphs = (directives: typeof definition.directives, name: string): string[] =>
    (directives ?? [])
      .filter((each) => each.name.value === name)
      .flatMap(({ arguments: given = [] }) =>
        given
          .filter((argument) => argument.name.value === 'graph')
          .map(({ value }) => String(valueFromASTUntyped(value)).toLowerCase()),
      );
  const ofType = graphs(definition.directives, 'join__type');
  for (const field of definition.fields ?? []) {
    const own = graphs(field.directives, 'join__field');
    answeredBy.set(`${definition.name.value}.${field.name.value}`, own.length > 0 ? own : ofType);
  }
}

describe.each(OWNERS)('a token for %s alone', (owner) => {
  test('reaches no field that only another owner answers, but for reference data', () => {
    const held = maskOf([`${owner}:read`, `${owner}:write`]);
    const reached = reachableWith(held);
    expect(reached.size).toBeGreaterThan(50);
    const foreign = [...reached].filter(([coordinate]) => {
      const owners = answeredBy.get(coordinate);
      return owners !== undefined && !owners.includes(owner) && !isReference(coordinate);
    });
    expect(foreign.map(([coordinate, via]) => `${coordinate} (via ${via})`)).toEqual([]);
  });
});

/** What is open with the scopes of any owner: places, institutions, elections and offices, codes and names that every partner needs, of nobody. */
const reference = referenceTypes();

function isReference(coordinate: string): boolean {
  const [type = ''] = coordinate.split('.');
  return isReferenceRoot(coordinate) || reference.has(type);
}

function isReferenceRoot(coordinate: string): boolean {
  return /^(Query|Mutation)\./.test(coordinate) && rules.scopes.get(coordinate)?.length === OWNERS.length;
}

/** What reference data is made of, up to where a scope begins. */
function referenceTypes(): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (name: string): void => {
    const type = schema.getType(name);
    if (!isObjectType(type) || found.has(name)) return;
    found.add(name);
    for (const field of Object.values(type.getFields())) {
      const { name: next } = getNamedType(field.type);
      if (!rules.scopes.has(`${name}.${field.name}`) && !rules.scopes.has(next)) walk(next);
    }
  };
  for (const root of roots)
    for (const field of Object.values(root.getFields()))
      if (isReferenceRoot(`${root.name}.${field.name}`)) walk(getNamedType(field.type).name);
  return found;
}

/** Every field that a token with these scopes may ask for, with the one that leads to it. */
function reachableWith(held: number): ReadonlyMap<string, string> {
  const allows = (coordinate: string): boolean =>
    rules.scopes.get(coordinate)?.some((mask) => (mask & held) === mask) ?? true;
  const reached = new Map<string, string>();
  const seen = new Set<string>();
  const enter = (name: string, via: string): void => {
    if (seen.has(name) || !allows(name)) return;
    seen.add(name);
    const type = schema.getType(name);
    const kinds = type === undefined || !('getTypes' in type) ? [] : type.getTypes();
    for (const kind of kinds) enter(kind.name, via);
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    if (isInterfaceType(type)) for (const kind of schema.getPossibleTypes(type)) enter(kind.name, via);
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${name}.${field.name}`;
      const next = getNamedType(field.type).name;
      if (!allows(coordinate) || !allows(next)) continue;
      reached.set(coordinate, via);
      enter(next, coordinate);
    }
  };
  for (const root of roots) enter(root.name, 'the root');
  return reached;
}
