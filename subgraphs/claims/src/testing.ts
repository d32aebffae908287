import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openFiles } from '@payung/kit/files.ts';
import type { FileStore } from '@payung/kit/files.ts';
import { createLogger } from '@payung/kit/log.ts';
import { createSealer } from '@payung/kit/secret-box.ts';
import type { Sealer } from '@payung/kit/secret-box.ts';
import { ask, createMigratedDatabase, startTestIssuer } from '@payung/kit/testing.ts';
import type { GraphAnswer, TestDatabase, TestIssuer, TestPerson } from '@payung/kit/testing.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { Client } from 'pg';

import type { ScanFile } from '@payung/kit/virus-scanner.ts';
import { migrate } from './migrate.ts';
import { createServer } from './server.ts';
import { people } from './testing/people.ts';
import { rollupProblems } from './testing/rollup-problems.ts';
import { startFakeParticipants } from './testing/fake-participants.ts';
import type { FakeParticipants } from './testing/fake-participants.ts';

/** What a test reads of a claim, or of its refusal. */
export interface RegisteredClaim {
  readonly __typename: 'Claim' | 'ClaimRefused';
  readonly id: string;
  readonly number: string;
  readonly region: { readonly code: string } | null;
  readonly institution: { readonly code: string } | null;
  readonly cover: {
    readonly answer: string;
    readonly asKnownAt: string | null;
    readonly links: readonly { readonly kind: string; readonly holds: boolean | null }[];
  };
  readonly code: string;
  readonly field: string | null;
  readonly message: { readonly id: string; readonly en: string };
}

/** A running claims service of a test's own, with a played owner of enrolments. */
export interface ClaimsWorld {
  readonly issuer: TestIssuer;
  readonly database: TestDatabase;
  readonly participants: FakeParticipants;
  /** Where its documents are kept. */
  readonly files: FileStore;
  /** Opens what the service sealed, for jobs that a test runs itself. */
  readonly sealer: Sealer;
  readonly url: string;
  /** Asks the service as this person; with null, without a token. */
  readonly askAs: <Data>(
    person: TestPerson | null,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<GraphAnswer<Data>>;
  /** Registers a claim on an accident at the polling station, as the KPU of the regency unless told otherwise. */
  readonly register: (
    input: Readonly<Record<string, unknown>>,
    options?: { readonly as?: TestPerson; readonly key?: string },
  ) => Promise<RegisteredClaim>;
  /** How many claims the database has against an enrolment, given by its global identifier. */
  readonly countClaims: (enrolmentId: string) => Promise<number>;
  /** Asks the database as its owner. */
  readonly sql: <Row extends object>(statement: string, values?: readonly unknown[]) => Promise<Row[]>;
  /**
   * @throws Error when the counts of claims that are kept are not those of claims
   */
  readonly stop: () => Promise<void>;
}

const REGISTER = `
  mutation Register($input: RegisterClaimInput!, $key: ID!) {
    registerClaim(input: $input, idempotencyKey: $key) {
      __typename
      ... on Claim {
        id number region { code } institution { code }
        cover { answer asKnownAt links { kind holds } }
      }
      ... on ClaimRefused { code field message { id en } }
    }
  }`;

/** What a test may choose. */
export interface ClaimsWorldOptions {
  readonly scan?: ScanFile;
  /** False where the test makes claims past the triggers, so that nobody counts them. */
  readonly counted?: boolean;
}

/** Starts a service on a database of its own. */
export async function startClaimsWorld({ scan = null, counted = true }: ClaimsWorldOptions = {}): Promise<ClaimsWorld> {
  const filesFolder = await mkdtemp(join(tmpdir(), 'payung-claims-test-'));
  const files = await openFiles({ kind: 'folder', folder: filesFolder });
  const issuer = await startTestIssuer();
  const participants = await startFakeParticipants();
  const database = await createMigratedDatabase('claims', migrate);
  const personalKeys = new Map([['test', randomBytes(32)]]);
  const owner = new Client({ connectionString: database.migratorUrl });
  await owner.connect();
  const server = await createServer({
    databaseUrl: database.url,
    issuer: issuer.url,
    audience: 'payung',
    participants: { url: participants.url, issuer: issuer.url, clientId: 'payung-claims', clientSecret: 'test-secret' },
    agreements: { url: participants.url, issuer: issuer.url, clientId: 'payung-claims', clientSecret: 'test-secret' },
    personalKeys,
    logger: createLogger('claims', 'silent'),
    files,
    fileUrlKey: randomBytes(32),
    scan,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql`;
  const askAs: ClaimsWorld['askAs'] = async (person, query, variables = {}) =>
    ask(url, query, { variables, ...(person === null ? {} : { token: await issuer.tokenFor(person) }) });
  const sql = async <Row extends object>(statement: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await owner.query<Row>(statement, [...values])).rows;
  return {
    issuer,
    database,
    participants,
    sealer: createSealer(personalKeys),
    files,
    url,
    askAs,
    register: async (input, { as = people.kpu, key = randomUUID() } = {}) => {
      const answer = await askAs<{ registerClaim: RegisteredClaim }>(as, REGISTER, {
        input: { ...ACCIDENT, ...input },
        key,
      });
      if (!answer.data) throw new Error(`registering failed: ${JSON.stringify(answer.errors)}`);
      return answer.data.registerClaim;
    },
    countClaims: async (enrolmentId) =>
      (await sql('select from claim where enrolment_id = $1', [findKey('Enrolment', enrolmentId)])).length,
    sql,
    stop: async () => {
      await server.close();
      await participants.stop().catch(() => undefined);
      await issuer.stop();
      const problems = counted ? await rollupProblems(sql) : [];
      await owner.end();
      await database.drop();
      await rm(filesFolder, { recursive: true, force: true });
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}

const ACCIDENT = {
  programme: 'JKK',
  kind: 'WORK_ACCIDENT',
  occurredAt: '2024-11-27T21:00:00+07:00',
  place: 'TPS 014, Desa Cibiru Wetan',
};
