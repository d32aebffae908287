import { Kind, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

import { fragmentNames, readApiSchema, readConsoleDocuments, withFragments } from '../../bin/check/documents.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { readExamples } from '../../gateway/src/examples.ts';
import { findVariableProblem } from '../../subgraphs/kit/src/variable-problem.ts';

const schema = readApiSchema(ROOT);
const { operations, fragments } = readConsoleDocuments(ROOT);
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

test.each(operations)('console operation %s is valid with the fragments it names', (_name, text) => {
  expect(validate(schema, withFragments(text, fragments))).toEqual([]);
});

test('every fragment of the console belongs to an operation', () => {
  const used = new Set(operations.flatMap(([, text]) => fragmentNames(withFragments(text, fragments))));
  expect([...fragments.keys()].filter((name) => !used.has(name))).toEqual([]);
  expect(operations.length).toBeGreaterThan(10);
});
