import type { AddressInfo } from 'node:net';

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openFiles } from '@payung/kit/files.ts';
import type { FileStore } from '@payung/kit/files.ts';
import { createLogger } from '@payung/kit/log.ts';
import { ask, createMigratedDatabase, startTestIssuer } from '@payung/kit/testing.ts';
import type { ScanFile } from '@payung/kit/virus-scanner.ts';
import type { GraphAnswer, TestDatabase, TestIssuer, TestPerson } from '@payung/kit/testing.ts';

import { migrate } from './migrate.ts';
import { readRegions } from './seed/regions.ts';
import { seed } from './seed.ts';
import { createServer } from './server.ts';

/** What a test's service seals with. */
export const PERSONAL_KEYS: ReadonlyMap<string, Buffer> = new Map([['test', Buffer.alloc(32, 9)]]);

/** A running agreements service of a test's own, with the five agreements and all reference data but the villages. */
export interface AgreementsWorld {
  readonly issuer: TestIssuer;
  readonly database: TestDatabase;
  readonly url: string;
  /** Where its documents are kept. */
  readonly files: FileStore;
  /** Asks the service as this person; with null, without a token. */
  readonly askAs: <Data>(
    person: TestPerson | null,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<GraphAnswer<Data>>;
  readonly stop: () => Promise<void>;
}

/** What a test may choose. */
export interface AgreementsWorldOptions {
  /** Where the owner of enrolments answers; without it, nobody is asked. */
  readonly participantsUrl?: string;
  /** Where the register of accounts answers; without it, they are managed at the issuer. */
  readonly identityUrl?: string;
  /** Scans documents; none without. */
  readonly scan?: ScanFile;
}

/** Starts a service on a database of its own. */
export async function startAgreementsWorld(options: AgreementsWorldOptions = {}): Promise<AgreementsWorld> {
  const { participantsUrl, identityUrl, scan = null } = options;
  const issuer = await startTestIssuer();
  const database = await createMigratedDatabase('agreements', async (migratorUrl, serviceRole) => {
    await migrate(migratorUrl, serviceRole);
    await seed(migratorUrl, listWithoutVillages);
  });
  const folder = await mkdtemp(join(tmpdir(), 'payung-files-'));
  const files = await openFiles({ kind: 'folder', folder });
  const server = await createServer({
    databaseUrl: database.url,
    issuer: issuer.url,
    audience: 'payung',
    logger: createLogger('agreements', 'silent'),
    participants:
      participantsUrl === undefined
        ? undefined
        : { url: participantsUrl, issuer: issuer.url, clientId: 'test', clientSecret: 'test' },
    identity:
      identityUrl === undefined ? undefined : { url: identityUrl, clientId: 'payung-agreements', clientSecret: 'test' },
    files,
    fileUrlKey: Buffer.alloc(32, 7),
    scan,
    contributions: { riskClass: 'VERY_LOW', rounding: 'HALF_UP' },
    personalKeys: PERSONAL_KEYS,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql`;
  return {
    issuer,
    database,
    url,
    files,
    askAs: async (person, query, variables = {}) =>
      ask(url, query, { variables, ...(person === null ? {} : { token: await issuer.tokenFor(person) }) }),
    stop: async () => {
      await server.close();
      await issuer.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Villages are nine rows of ten and most of the time that a world takes to make. They are counted all the same. */
async function listWithoutVillages(): ReturnType<typeof readRegions> {
  return (await readRegions()).filter(({ kind }) => kind !== 'VILLAGE');
}
