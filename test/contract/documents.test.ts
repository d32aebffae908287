import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, Kind, parse, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import { expect, test } from 'vitest';

import { findVariableProblem } from '../../subgraphs/kit/src/variable-problem.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { readExamples } from '../../gateway/src/examples.ts';

const schema = buildSchema(readFileSync(join(ROOT, 'gateway', 'api.graphql'), 'utf8'));
const console = readConsoleDocuments();
const examples = await readExamples();

test.each(examples.map((example) => [example.name, example] as const))(
  'example %s is valid, and its variables fit',
  (_name, { document, variables }) => {
    const parsed = parse(document);
    expect(validate(schema, parsed)).toEqual([]);
    const [operation] = parsed.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the example begins with no operation');
    expect(findVariableProblem(schema, operation, variables)).toBeUndefined();
  },
);

test.each(console.operations)('console operation %s is valid with the fragments it names', (_name, text) => {
  expect(validate(schema, withFragments(text))).toEqual([]);
});

test('every fragment of the console belongs to an operation', () => {
  const used = new Set(console.operations.flatMap(([, text]) => namesSpreadIn(withFragments(text))));
  expect([...console.fragments.keys()].filter((name) => !used.has(name))).toEqual([]);
  expect(console.operations.length).toBeGreaterThan(10);
});

/** All that stands in `graphql(`…`)` in the sources of the console. */
function readConsoleDocuments() {
  const folder = join(ROOT, 'admin-ui', 'src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  );
  const texts = sources.flatMap((file) => {
    const found = readFileSync(join(folder, file), 'utf8').matchAll(/\bgraphql\(\s*`([^`]*)`/g);
    return Array.from(found, ([, text = '']) => text);
  });
  const named = texts.map(
    (text) => [/(?:query|mutation|fragment)\s+(\w+)/.exec(text)?.[1] ?? '(nameless)', text] as const,
  );
  const isFragment = (text: string): boolean => /^\s*fragment\b/.test(text);
  return {
    operations: named.filter(([, text]) => !isFragment(text)),
    fragments: new Map(named.filter(([, text]) => isFragment(text))),
  };
}

/** An operation with the text of every fragment that it spreads, directly or not. */
function withFragments(operation: string): DocumentNode {
  const wanted = new Map<string, string>();
  const collect = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
      const fragment = console.fragments.get(name);
      if (fragment === undefined) throw new Error(`no fragment "${name}" in the console`);
      if (wanted.has(name)) continue;
      wanted.set(name, fragment);
      collect(fragment);
    }
  };
  collect(operation);
  return parse([operation, ...wanted.values()].join('\n'));
}

function namesSpreadIn({ definitions }: DocumentNode): readonly string[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [definition.name.value] : [],
  );
}
