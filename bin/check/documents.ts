import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, Kind, parse, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

import { readExamples } from '../../gateway/src/examples.ts';

/** The operations and fragments of the console, by name, as they stand in its sources. */
export interface ConsoleDocuments {
  readonly operations: readonly (readonly [name: string, text: string])[];
  readonly fragments: ReadonlyMap<string, string>;
}

/** The schema that clients see, as generated. */
export function readApiSchema(root: string): GraphQLSchema {
  return buildSchema(readFileSync(join(root, 'gateway', 'api.graphql'), 'utf8'));
}

/** All that stands in graphql(`…`) in the sources of the console. */
export function readConsoleDocuments(root: string): ConsoleDocuments {
  const folder = join(root, 'admin-ui', 'src');
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

/**
 * An operation with the text of every fragment that it spreads, directly or not.
 *
 * @throws Error naming a fragment that does not exist, or where the text is no GraphQL
 */
export function withFragments(operation: string, fragments: ReadonlyMap<string, string>): DocumentNode {
  const wanted = new Map<string, string>();
  const collect = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
      const fragment = fragments.get(name);
      if (fragment === undefined) throw new Error(`no fragment "${name}" in the console`);
      if (wanted.has(name)) continue;
      wanted.set(name, fragment);
      collect(fragment);
    }
  };
  collect(operation);
  // A word to gql.tada, which takes it out before anything is sent.
  return parse([operation, ...wanted.values()].join('\n').replaceAll(/\s*@_unmask\b/g, ''));
}

/** What is wrong with the operations of the console and with the examples of the guide: one line for each. */
export async function findInvalidDocuments(root: string): Promise<readonly string[]> {
  const schema = readApiSchema(root);
  const { operations, fragments } = readConsoleDocuments(root);
  const examples = await readExamples();
  return [
    ...operations.flatMap(([name, text]) => problemsOf(`console ${name}`, () => withFragments(text, fragments))),
    ...examples.flatMap(({ name, document }) => problemsOf(`example ${name}`, () => parse(document))),
  ];

  function problemsOf(name: string, read: () => DocumentNode): string[] {
    try {
      return validate(schema, read()).map(({ message }) => `${name}: ${message}`);
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
    }
  }
}

/** Names of the fragments that a document defines. */
export function fragmentNames({ definitions }: DocumentNode): readonly string[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [definition.name.value] : [],
  );
}
