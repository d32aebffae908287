import { createHash } from 'node:crypto';

import { Client, fetchExchange } from '@urql/core';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { documentsIn, register } from '../../plugins/trusted-documents.ts';
import { askByHash } from './ask-by-hash.ts';
import { createCache } from './cache.ts';
import { graphql } from './graphql.ts';

// What the console sends has to be what was registered when it was built, letter by letter, or a gateway that runs
// nothing else refuses it. The same documents are written twice: as pages have them, and as the build reads them.

const REGION = 'fragment TestRegion_region on Region { code name }';
const PARTY = 'fragment TestParty_institution on Institution { code region { ...TestRegion_region } }';
const QUERY = `
  # What a page would ask.
  query TestAgreements($first: Int! = 20, $filter: AgreementFilter) {
    agreements(first: $first, filter: $filter) {
      totalCount
      edges { node { id region { ...TestRegion_region } parties { institution { ...TestParty_institution } } } }
    }
  }
`;
const region = graphql(REGION);
const party = graphql(PARTY, [region]);
const agreements = graphql(QUERY, [party, region]);

afterEach(() => vi.unstubAllGlobals());

interface Sent {
  readonly query?: string;
  readonly operationName: string;
  readonly variables: unknown;
  readonly extensions?: { readonly persistedQuery: { readonly sha256Hash: string } };
}

/** Asks through the real client and cache, with a gateway that says this to the first request. */
async function send(first: Response): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const answers = [first, Response.json({ data: null })];
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    sent.push(JSON.parse(init.body as string) as Sent);
    return answers.shift();
  });
  const client = new Client({
    url: 'https://graph.example/graphql',
    preferGetMethod: false,
    fetch: askByHash,
    exchanges: [createCache(), fetchExchange],
  });
  await client.query(agreements, { first: 3 }).toPromise();
  return sent;
}

describe('the console', () => {
  it('asks by the hash that its build registered, and sends no text', async () => {
    const [sent, ...more] = await send(Response.json({ data: null }));
    const [registered] = register([QUERY, PARTY, REGION]);
    expect(sent).toMatchObject({ operationName: 'TestAgreements', variables: { first: 3 } });
    expect(sent?.extensions?.persistedQuery.sha256Hash).toBe(registered?.id);
    expect(sent).not.toHaveProperty('query');
    expect(more).toEqual([]);
  });

  it('sends the text where the gateway does not know the hash', async () => {
    const error = { message: 'x', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } };
    const [, again] = await send(Response.json({ errors: [error] }, { status: 400 }));
    expect(again?.query).toContain('query TestAgreements');
    expect(again).not.toHaveProperty('extensions');
  });
});

describe('the manifest', () => {
  it('is the same whatever order the documents are found in, and its identifiers are hashes of its bodies', () => {
    const forwards = register([QUERY, PARTY, REGION]);
    expect(register([REGION, PARTY, QUERY])).toEqual(forwards);
    for (const { id, body } of forwards) expect(createHash('sha256').update(body).digest('hex')).toBe(id);
  });

  it('finds what stands in modules, and says when a fragment is missing or a name is taken', () => {
    expect(documentsIn('const a = graphql(`{ a }`); const b = graphql(\n  `{ b }`, [c]);')).toEqual(['{ a }', '{ b }']);
    expect(() => register([QUERY, PARTY])).toThrow(/TestRegion_region/);
    expect(() => register(['query A { a }', 'query A { b }'])).toThrow(/one name/);
  });
});
