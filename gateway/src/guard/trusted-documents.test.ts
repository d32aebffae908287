import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { FastGateway } from '../execute/fast-gateway.ts';
import { startGateway } from '../testing/start-gateway.ts';
import type { Answer, RunningGateway } from '../testing/start-gateway.ts';
import { composeTestGraph } from '../testing/test-graph.ts';

const BODY = 'query Title($id: ID!) {\n  agreement(id: $id) {\n    title\n    __typename\n  }\n}';
/** Could be run by anybody who has nothing to say. */
const PLAIN = 'query Plain { agreement(id: "b") { title enrolled } }';
const OTHER = '{ slow(ms: 0) }';
const ID = sha256(BODY);

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

let consoleDir: string;
let gateway: RunningGateway;
/** What owners had been asked before anybody called. */
let askedAtStart: readonly unknown[];
/** What the executor was made ready for. */
const prepared: (string | undefined)[] = [];
// oxlint-disable-next-line typescript/unbound-method -- applied to its gateway below
const { prepare } = FastGateway.prototype;
beforeAll(async () => {
  consoleDir = await mkdtemp(join(tmpdir(), 'payung-console-'));
  await mkdir(join(consoleDir, '.vite'));
  await writeFile(join(consoleDir, 'index.html'), '<title>Console</title>');
  await writeManifest([
    { id: ID, name: 'Title', type: 'query', body: BODY },
    { id: sha256(PLAIN), name: 'Plain', type: 'query', body: PLAIN },
  ]);
  FastGateway.prototype.prepare = function (operation) {
    prepared.push(operation.operationName);
    prepare.call(this, operation);
  };
  gateway = await startGateway({ consoleDir, trustedDocuments: { only: true, files: [] } });
  await vi.waitFor(() => expect(planned()).toHaveLength(1), { timeout: 10_000 });
  askedAtStart = Object.values(gateway.subgraphs).flatMap(({ received }) => received);
});
afterAll(async () => {
  FastGateway.prototype.prepare = prepare;
  await gateway.stop();
  await rm(consoleDir, { recursive: true });
});

const planned = () => gateway.log.filter(({ msg }) => msg === 'operations readied');

async function writeManifest(operations: readonly object[]): Promise<void> {
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  await writeFile(join(consoleDir, '.vite', 'trusted-documents.json'), JSON.stringify(manifest));
}

type Person = Parameters<RunningGateway['issuer']['tokenFor']>[0];
const CONSOLE: Person = { clientId: 'payung-console' };
const PARTNER_SYSTEM: Person = { clientId: 'kpu-system' };

async function post(body: object, person: Person | undefined): Promise<Answer> {
  const response = await fetch(`${gateway.origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(person && { authorization: `Bearer ${await gateway.issuer.tokenFor(person)}` }),
    },
    body: JSON.stringify(body),
  });
  return { ...((await response.json()) as object), status: response.status, headers: response.headers };
}

const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions['code'] ?? 'ran';
const variables = { id: 'a' };
const byHash = (sha256Hash: unknown) => ({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe('where only registered operations run', () => {
  it.each<[string, object, Person | undefined, string]>([
    ['the console by hash', byHash(ID), CONSOLE, 'ran'],
    ['the console by documentId', { documentId: `sha256:${ID}`, variables }, CONSOLE, 'ran'],
    ['the console with the text as it is registered', { query: BODY, variables }, CONSOLE, 'ran'],
    ['the console with another text', { query: OTHER }, CONSOLE, 'DOCUMENT_NOT_TRUSTED'],
    [
      'the console with a text that asks the same in other words',
      { query: BODY.replaceAll('\n', ' '), variables },
      CONSOLE,
      'DOCUMENT_NOT_TRUSTED',
    ],
    ['the console with a hash that is not registered', byHash(sha256(OTHER)), CONSOLE, 'PERSISTED_QUERY_NOT_FOUND'],
    ['the console with a hash and another text', { ...byHash(ID), query: OTHER }, CONSOLE, 'BAD_USER_INPUT'],
    [
      'the console with a hash that is to be registered now',
      { ...byHash(sha256(OTHER)), query: OTHER },
      CONSOLE,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    ['the console with a name of every object', byHash('constructor'), CONSOLE, 'PERSISTED_QUERY_NOT_FOUND'],
    ['the console with a hash that is no text', byHash({ ID }), CONSOLE, 'PERSISTED_QUERY_NOT_FOUND'],
    [
      'the console with an extension that says nothing',
      { extensions: { persistedQuery: null }, query: OTHER },
      CONSOLE,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    ['the console without any operation', { variables }, CONSOLE, 'DOCUMENT_NOT_TRUSTED'],
    ['nobody with a text', { query: OTHER }, undefined, 'DOCUMENT_NOT_TRUSTED'],
    ['nobody who asks for the schema', { query: '{ __schema { types { name } } }' }, undefined, 'DOCUMENT_NOT_TRUSTED'],
    ['a partner’s system with its own operation', { query: OTHER }, PARTNER_SYSTEM, 'ran'],
    ['a partner’s system by hash', byHash(ID), PARTNER_SYSTEM, 'ran'],
  ])('%s', async (_case, body, person, expected) => {
    expect(codeOf(await post(body, person))).toBe(expected);
  });

  // Apollo's executor plans an operation when it is first asked.
  it.skipIf(process.env['GATEWAY_EXECUTOR'] === 'stock')(
    'operations are planned as soon as it listens, and again for a new graph',
    async () => {
      expect(planned()).toMatchObject([{ operations: 2 }]);
      expect([prepared, askedAtStart]).toEqual([['Title', 'Plain'], []]);
      expect(gateway.subgraphs.agreements.received.some(({ query }) => query.includes('Title__'))).toBe(true);
      const before = gateway.subgraphs.agreements.received.length;
      await writeFile(
        gateway.supergraphFile,
        composeTestGraph((sdl) => sdl.replace('refused: String', 'refused: String other: String')),
      );
      await expect.poll(() => planned().length).toBe(2);
      expect(gateway.subgraphs.agreements.received).toHaveLength(before);
      expect(prepared).toEqual(['Title', 'Plain', 'Title', 'Plain']);
      expect(codeOf(await post(byHash(ID), CONSOLE))).toBe('ran');
    },
  );
});

describe('a gateway does not start', () => {
  it('when it shall run registered operations only and has none', async () => {
    await expect(startGateway({ trustedDocuments: { only: true, files: [] } })).rejects.toThrow(/needs a manifest/);
  });

  it('when an operation is not the one that its identifier says', async () => {
    await writeManifest([{ id: sha256(OTHER), name: 'Title', type: 'query', body: BODY }]);
    await expect(startGateway({ consoleDir })).rejects.toThrow(/"Title" is not the operation/);
  });
});
