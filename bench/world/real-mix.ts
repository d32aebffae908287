import { randomInt, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../../bin/stack/paths.ts';
import { nextBirth, steadyToken } from '../../test/faults/load.ts';
import type { CopiedStack } from '../../test/kit/copies.ts';
import { POLLING_DAY_ACCIDENT, POLLING_OFFICER } from '../../test/kit/graph-commands.ts';
import { signInClient, signInPerson } from '../../test/kit/sign-in.ts';
import type { DemoPerson } from '../../test/kit/sign-in.ts';
import { syntheticPerson } from '../../test/kit/synthetic-person.ts';

/** What a request does. */
export type RequestKind = 'read' | 'write';

/** One request in so many is a partner's write. */
export const WRITES = 6;

/** Requests as a nation sends them: one at a time, for whoever asks for the next. */
export interface Mix {
  /** Pairs of a document and a role that are answered in whole. */
  readonly documents: number;
  /** Sends one request, and throws when it is not answered in whole. */
  readonly next: () => { readonly kind: RequestKind; readonly run: () => Promise<void> };
}

/** A document of the console with variables for it. */
interface Page {
  readonly name: string;
  readonly variables: () => object;
}

/**
 * Signs people in, makes some rows, and finds out which documents of the console are answered for whom.
 *
 * @throws Error when hardly any is
 */
export async function prepareMix(stack: CopiedStack, ids: Ids): Promise<Mix> {
  const documents = readDocuments();
  const pages: readonly Page[] = [
    { name: 'Session', variables: () => ({}) },
    { name: 'Overview', variables: () => ({ code: 'ID', election: null, all: false }) },
    { name: 'Overview', variables: () => ({ code: '32', election: null, all: false }) },
    { name: 'AgreementList', variables: () => ({ filter: {} }) },
    { name: 'Agreement', variables: () => ({ id: ids.agreementId }) },
    { name: 'AgreementCoverage', variables: () => ({ id: ids.agreementId }) },
    { name: 'ParticipantList', variables: () => ({ filter: {} }) },
    { name: 'Participant', variables: () => ({ id: pick(ids.participants) }) },
    { name: 'ParticipantHistory', variables: () => ({ id: pick(ids.participants) }) },
    { name: 'ClaimList', variables: () => ({ filter: {}, view: 'ALL', queue: false }) },
    { name: 'ClaimList', variables: () => ({ filter: {}, view: 'ALL', queue: true }) },
    { name: 'Claim', variables: () => ({ id: pick(ids.claims) }) },
    { name: 'ClaimFacts', variables: () => ({ id: pick(ids.claims) }) },
    { name: 'Region', variables: () => ({ code: '32.04', election: 'PEMILU-2024', inScope: true }) },
    { name: 'RegionChildren', variables: () => ({ code: '32', election: null, inScope: true }) },
    { name: 'PeopleByName', variables: () => ({ name: 'Peraga' }) },
    { name: 'Palette', variables: () => ({ search: 'bandung' }) },
  ];
  const people: readonly DemoPerson[] = ['admin', 'kpu', 'cabang', 'verifikator', 'auditor'];
  const tokens = people.map((person) => steadyToken(() => signInPerson(stack, person)));
  const partner = steadyToken(() => signInClient(stack, 'payung-partner-demo'));
  const post = async (token: string, query: string, variables: object): Promise<Record<string, unknown>> => {
    const response = await fetch(stack.graphUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(30_000),
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, unknown>;
      errors?: readonly { readonly extensions?: { readonly code?: string; readonly owner?: string } }[];
    };
    if (errors !== undefined || data === undefined) throw new Error(reasonOf(errors) ?? `status ${response.status}`);
    return data;
  };
  const waiting: (() => Promise<void>)[] = [];
  const command = async (query: string, input: object): Promise<string> => {
    const { made } = (await post(await partner(), query, { input, key: randomUUID() })) as {
      made: { id?: string; code?: string };
    };
    if (made.id === undefined) throw new Error(`refused: ${made.code}`);
    return made.id;
  };
  const write = async (): Promise<void> => {
    const next = waiting.shift();
    if (next !== undefined) return next();
    const participantId = await command(REGISTER, syntheticPerson(nextBirth()));
    keep(ids.participants, participantId);
    waiting.push(async () => {
      const enrolmentId = await command(ENROL, { ...POLLING_OFFICER, participantId, agreementId: ids.agreementId });
      waiting.push(async () => keep(ids.claims, await command(CLAIM, { ...POLLING_DAY_ACCIDENT, enrolmentId })));
    });
  };
  for (let nth = 0; nth < 60; nth += 1) await write();
  const read = (page: Page, token: () => Promise<string>) => async (): Promise<void> => {
    await post(await token(), documents.get(page.name) ?? '', page.variables());
  };
  // Not every role may read every page: which ones do is found out once, before anything is measured.
  const reads: (() => Promise<void>)[] = [];
  for (const token of tokens) {
    for (const page of pages) {
      const run = read(page, token);
      await run().then(
        () => reads.push(run),
        () => undefined,
      );
    }
  }
  if (reads.length < 2 * pages.length) throw new Error(`only ${reads.length} documents of the console are answered`);

  return {
    documents: reads.length,
    next: () =>
      randomInt(WRITES) === 0
        ? { kind: 'write', run: write }
        : { kind: 'read', run: reads[randomInt(reads.length)] ?? write },
  };
}

/** What the variables of documents name. */
export interface Ids {
  readonly agreementId: string;
  readonly participants: string[];
  readonly claims: string[];
}

/** What an answer complains of, in few words: codes and owners. */
function reasonOf(errors: Answer['errors']): string | undefined {
  if (errors === undefined) return undefined;
  const kinds = errors.map(({ extensions }) => [extensions?.code, extensions?.owner].filter(Boolean).join(' of '));
  return [...new Set(kinds)].toSorted().join(' and ');
}

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly owner?: string } }[];
}

/** The last thousand are enough to choose from. */
function keep(ids: string[], id: string): void {
  ids.push(id);
  if (ids.length > 1_000) ids.shift();
}

function pick(ids: readonly string[]): string {
  return ids[randomInt(Math.max(1, ids.length))] ?? '';
}

/** What the build of the console leaves for the gateway. */
export const DOCUMENTS = join(ROOT, 'admin-ui', 'dist', '.vite', 'trusted-documents.json');

function readDocuments(): ReadonlyMap<string, string> {
  const { operations } = JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as {
    operations: readonly { readonly name: string; readonly body: string }[];
  };
  return new Map(operations.map(({ name, body }) => [name, body]));
}

const REGISTER = `mutation ($input: RegisterParticipantInput!, $key: ID!) { made: registerParticipant(input: $input, idempotencyKey: $key) { ... on Participant { id } ... on ParticipantRefused { code } } }`;
const ENROL = `mutation ($input: EnrolParticipantInput!, $key: ID!) { made: enrolParticipant(input: $input, idempotencyKey: $key) { ... on Enrolment { id } ... on EnrolmentRefused { code } } }`;
const CLAIM = `mutation ($input: RegisterClaimInput!, $key: ID!) { made: registerClaim(input: $input, idempotencyKey: $key) { ... on Claim { id } ... on ClaimRefused { code } } }`;
