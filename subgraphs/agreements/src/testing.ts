import type { AddressInfo } from 'node:net';

import { createLogger } from '@payung/kit/log.ts';
import { ask, createTestDatabase, startTestIssuer } from '@payung/kit/testing.ts';
import type { GraphAnswer, TestDatabase, TestIssuer, TestPerson } from '@payung/kit/testing.ts';

import { migrate } from './migrate.ts';
import { readRegions } from './seed/regions.ts';
import { seed } from './seed.ts';
import { createServer } from './server.ts';

/** A running agreements service of a test's own, with the five agreements and all reference data but the villages. */
export interface AgreementsWorld {
  readonly issuer: TestIssuer;
  readonly database: TestDatabase;
  readonly url: string;
  /** Asks the service as this person; with null, without a token. */
  readonly askAs: <Data>(
    person: TestPerson | null,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<GraphAnswer<Data>>;
  readonly stop: () => Promise<void>;
}

/** Starts a service on a database of its own. */
export async function startAgreementsWorld(): Promise<AgreementsWorld> {
  const issuer = await startTestIssuer();
  const database = await createTestDatabase('agreements');
  await migrate(database.migratorUrl, database.serviceRole);
  await seed(database.migratorUrl, listWithoutVillages);
  const server = await createServer({
    databaseUrl: database.url,
    issuer: issuer.url,
    audience: 'payung',
    logger: createLogger('agreements', 'silent'),
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql`;
  return {
    issuer,
    database,
    url,
    askAs: async (person, query, variables = {}) =>
      ask(url, query, { variables, ...(person === null ? {} : { token: await issuer.tokenFor(person) }) }),
    stop: async () => {
      await server.close();
      await issuer.stop();
      await database.drop();
    },
  };
}

/** Villages are nine rows of ten and most of the time that a world takes to make. They are counted all the same. */
async function listWithoutVillages(): ReturnType<typeof readRegions> {
  return (await readRegions()).filter(({ kind }) => kind !== 'VILLAGE');
}
