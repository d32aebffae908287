import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { Session } from '@payung/kit/access.ts';
import { z } from 'zod';

import type { PublicCode } from '../errors.ts';

/** An operation that was registered when its client was built. */
export interface TrustedDocument {
  /** SHA-256 of the body, hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly body: string;
}

/** What a request says about its operation, as it came: nothing of it has been checked. */
export interface AskedDocument {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/** Why an operation is not run. */
export interface DocumentRefused {
  readonly code: PublicCode;
  readonly message: string;
}

const manifest = z.object({
  operations: z.array(z.object({ id: z.string().regex(/^[0-9a-f]{64}$/), name: z.string(), body: z.string() })),
});

/**
 * Reads manifests of registered operations, in the format of Apollo's persisted query lists.
 *
 * @throws Error when one cannot be read, or an operation is not the one that its identifier says
 */
export async function readTrustedDocuments(files: readonly string[]): Promise<readonly TrustedDocument[]> {
  const lists = await Promise.all(
    files.map(async (file) => {
      const { operations } = manifest.parse(JSON.parse(await readFile(file, 'utf8')));
      for (const { id, name, body } of operations)
        if (sha256(body) !== id) throw new Error(`${file}: "${name}" is not the operation that its identifier says.`);
      return operations;
    }),
  );
  return lists.flat();
}

/** Finds the operation of a request by its hash, and says when it may not run. */
export class TrustedDocuments {
  readonly #bodies: ReadonlyMap<string, string>;
  readonly #only: boolean;
  readonly #clientId: string;

  /** @param options whether the client of these documents, and whoever has no token, may run nothing else */
  constructor(documents: readonly TrustedDocument[], options: { readonly only: boolean; readonly clientId: string }) {
    this.#bodies = new Map(documents.map(({ id, body }) => [id, body]));
    this.#only = options.only;
    this.#clientId = options.clientId;
  }

  /** Puts the operation in the place of its hash; answers why it may not run, if it may not. */
  resolve(asked: AskedDocument, session: Session | null): DocumentRefused | undefined {
    const id = takeId(asked);
    if (id !== undefined) {
      const body = this.#bodies.get(id);
      if (body === undefined) return NOT_FOUND;
      if (typeof asked.query === 'string' && asked.query !== '' && asked.query !== body) return NOT_THE_SAME;
      asked.query = body;
      return undefined;
    }
    if (!this.#only || (session !== null && session.clientId !== this.#clientId)) return undefined;
    return typeof asked.query === 'string' && this.#bodies.has(sha256(asked.query)) ? undefined : NOT_TRUSTED;
  }
}

// Two ways of saying it are in use: `documentId`, and the extension that Apollo's clients and urql send.
function takeId(asked: AskedDocument): string | undefined {
  const { documentId, extensions } = asked;
  if (typeof documentId === 'string') {
    delete asked.documentId;
    return documentId.replace(/^sha256:/, '');
  }
  if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions)) return undefined;
  const { persistedQuery, ...others } = extensions;
  asked.extensions = others;
  if (typeof persistedQuery !== 'object' || persistedQuery === null || !('sha256Hash' in persistedQuery)) return '';
  return typeof persistedQuery.sha256Hash === 'string' ? persistedQuery.sha256Hash : '';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const NOT_FOUND: DocumentRefused = {
  code: 'PERSISTED_QUERY_NOT_FOUND',
  message: 'No operation is registered under this identifier. Send its text, or load the page anew.',
};

const NOT_THE_SAME: DocumentRefused = {
  code: 'BAD_USER_INPUT',
  message: 'The text and the identifier name two different operations. Send one of them.',
};

const NOT_TRUSTED: DocumentRefused = {
  code: 'DOCUMENT_NOT_TRUSTED',
  message: 'This client may run its registered operations only. Load the page anew, or use a client of your own.',
};
