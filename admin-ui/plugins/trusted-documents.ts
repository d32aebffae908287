import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatDocument, stringifyDocument } from '@urql/core';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Plugin } from 'vite';
import { inOneOrder } from '../src/graphql/ask-by-hash.ts';

/** An operation as the console sends it. */
export interface RegisteredOperation {
  /** SHA-256 of the body, hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly type: 'query' | 'mutation';
  readonly body: string;
}

/** Where the manifest stands in a build. */
const MANIFEST = '.vite/trusted-documents.json';

/**
 * Vite plugin: registers every operation of the console in a manifest, in the format of Apollo's persisted query lists,
 * so that a gateway can be told to run nothing else for it, and plans them before the first caller comes.
 */
export function trustedDocuments(): Plugin {
  const texts = new Map<string, readonly string[]>();
  let folder = 'dist';
  return {
    name: 'payung:trusted-documents',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    transform(code, id) {
      const found = documentsIn(code);
      if (found.length > 0) texts.set(id, found);
    },
    async closeBundle() {
      const operations = register([...texts.values()].flat());
      await mkdir(join(folder, '.vite'), { recursive: true });
      await writeFile(
        join(folder, MANIFEST),
        `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 1)}\n`,
      );
    },
  };
}

/** The documents that stand in graphql(`…`) in a module. */
export function documentsIn(code: string): readonly string[] {
  return Array.from(code.matchAll(/\bgraphql\(\s*`([^`]*)`/g), ([, text = '']) => text);
}

/**
 * The operations among documents, each with its fragments, in the words in which the cache sends them.
 *
 * @throws Error when an operation spreads a fragment that is nowhere, or two operations have one name
 */
export function register(documents: readonly string[]): readonly RegisteredOperation[] {
  const named = documents.map((text) => [/(?:query|mutation|fragment)\s+(\w+)/.exec(text)?.[1] ?? '', text] as const);
  const isFragment = (text: string): boolean => /^\s*fragment\b/.test(text);
  const fragments = new Map(named.filter(([, text]) => isFragment(text)));
  const operations = named
    .filter(([, text]) => !isFragment(text))
    .map(([name, text]): RegisteredOperation => {
      // A word to gql.tada, which takes it out before anything is sent.
      const document = [text, ...spreadIn(text, fragments)].join('\n').replaceAll(/\s*@_unmask\b/g, '');
      const body = inOneOrder(stringifyDocument(formatDocument(parse(document, { noLocation: true })) as DocumentNode));
      const type = /^\s*mutation\b/.test(text) ? 'mutation' : 'query';
      return { id: createHash('sha256').update(body).digest('hex'), name, type, body };
    });
  const names = new Set(operations.map(({ name }) => name));
  if (names.size !== operations.length) throw new Error('two operations of the console have one name');
  return operations.toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

function spreadIn(operation: string, fragments: ReadonlyMap<string, string>): readonly string[] {
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
  return [...wanted.values()];
}
