import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Kind, NoDeprecatedCustomRule, parse, separateOperations, validate } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';

import { readApiSchema } from '../../bin/check/documents.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { compileCost } from '../../gateway/src/guard/measure-cost.ts';
import { readRules } from '../../gateway/src/guard/read-rules.ts';
import { OPERATION_LIMIT } from '../../gateway/src/limits.ts';
import { limitQueryShape } from '../../subgraphs/kit/src/query-shape.ts';
import { findRequirements } from '../../subgraphs/kit/src/scopes/find-requirements.ts';
import { maskOf, scopesOf } from '../../subgraphs/kit/src/scopes/scope-mask.ts';
import { readApiScopes } from '../../subgraphs/kit/src/values/api-scopes.ts';

// What partners have told us that they ask: one file for each system. A change of the schema that breaks one of these
// operations, asks it for a scope that its client does not have, or makes it too dear, fails here.

const FOLDER = join(ROOT, 'test', 'contract', 'partners');
const schema = readApiSchema(ROOT);
const { rules } = readRules(readFileSync(join(ROOT, 'gateway', 'supergraph.graphql'), 'utf8'));

/** What one operation of a partner may cost: a hundredth of the default of a minute. */
const DEAREST = 2_000;

const systems = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const document = parse(text);
  return { file, document, scopes: readApiScopes(/^# Scopes: (.*)$/m.exec(text)?.[1]) };
});

describe.each(systems)('$file', ({ document, scopes }) => {
  const operations = Object.entries(separateOperations(document));

  test('names the scopes of its client, and has operations', () => {
    expect(scopes.length).toBeGreaterThan(0);
    expect(operations.length).toBeGreaterThan(2);
  });

  test.each(operations)('%s fits the schema and its limits', (_name, operation) => {
    expect(validate(schema, operation).map(({ message }) => message)).toEqual([]);
    expect(validate(schema, operation, [limitQueryShape(OPERATION_LIMIT)])).toEqual([]);
    expect(deprecatedIn(operation)).toEqual([]);
  });

  test.each(operations)('%s needs no scope that its client lacks', (_name, operation) => {
    const [definition, fragments] = partsOf(operation);
    const { needs, unmarked } = findRequirements({ schema, fragments, rules: rules.scopes }, definition);
    const held = maskOf(scopes);
    expect(unmarked).toEqual([]);
    expect(needs.length).toBeGreaterThan(0);
    const lacking = needs.filter(({ scopes: ways }) => !ways.some((mask) => (mask & held) === mask));
    expect(lacking.map(({ coordinate, scopes: ways }) => [coordinate, ways.map(scopesOf)])).toEqual([]);
  });

  test.each(operations)('%s is within what its client may spend', (_name, operation) => {
    const [definition, fragments] = partsOf(operation);
    const cost = compileCost({ schema, fragments, listSizes: rules.listSizes }, definition)({});
    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThanOrEqual(DEAREST);
  });
});

function partsOf({
  definitions,
}: DocumentNode): [OperationDefinitionNode, ReadonlyMap<string, FragmentDefinitionNode>] {
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return [operation, new Map(fragments.map((fragment) => [fragment.name.value, fragment]))];
}

// A partner that uses something deprecated has to be told in person.
function deprecatedIn(operation: DocumentNode): readonly string[] {
  return validate(schema, operation, [NoDeprecatedCustomRule]).map(({ message }) => message);
}
