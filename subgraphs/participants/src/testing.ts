import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';

import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { runWorker } from '@payung/kit/jobs.ts';
import { createLogger } from '@payung/kit/log.ts';
import type { OwnerAnswer } from '@payung/kit/owner-client.ts';
import { createSecretBox } from '@payung/kit/secret-box.ts';
import { ask, createTestDatabase, startTestIssuer } from '@payung/kit/testing.ts';
import type { GraphAnswer, TestDatabase, TestIssuer, TestPerson } from '@payung/kit/testing.ts';

import type { AgreementFacts } from './domain/decide-enrolment.ts';
import { settleEnrolment } from './jobs/settle-enrolment.ts';
import { migrate } from './migrate.ts';
import { createServer } from './server.ts';
import { tables } from './tables.ts';

/** A running participants service of a test's own. What the owner of agreements says is the test's to choose. */
export interface ParticipantsWorld {
  readonly issuer: TestIssuer;
  readonly database: TestDatabase;
  /** The service's own connection, for looking behind the graph. */
  readonly rows: Database;
  readonly url: string;
  /** Agreements that the owner knows, by primary key. */
  readonly agreements: Map<string, AgreementFacts>;
  /** Makes the owner of agreements answer, or not. */
  readonly setOwnerAnswers: (answers: boolean) => void;
  /** Asks the service as this person; with null, without a token. */
  readonly askAs: <Data>(person: TestPerson | null, query: string, variables?: Readonly<Record<string, unknown>>) => Promise<GraphAnswer<Data>>;
  /** Works the queue until it is stopped. */
  readonly startWorker: () => Promise<{ stop: () => Promise<void> }>;
  readonly stop: () => Promise<void>;
}

/** Starts a service on a database of its own. */
export async function startParticipantsWorld(): Promise<ParticipantsWorld> {
  const issuer = await startTestIssuer();
  const database = await createTestDatabase('participants');
  await migrate(database.migratorUrl, database.serviceRole);
  const logger = createLogger('participants', 'silent');
  const agreements = new Map<string, AgreementFacts>();
  let ownerAnswers = true;
  const findAgreementFacts = async (id: string): Promise<OwnerAnswer<AgreementFacts | null>> =>
    ownerAnswers ? { ok: true, facts: agreements.get(id) ?? null } : { ok: false, reason: 'down' };

  const rows = await connect({ url: database.url, tables, applicationName: 'test', connections: 4 });
  const server = await createServer({
    databaseUrl: database.url,
    issuer: issuer.url,
    audience: 'payung',
    logger,
    secrets: createSecretBox({ sealing: new Map([['k1', randomBytes(32)]]), fingerprint: randomBytes(32) }),
    findAgreementFacts,
    mouOpensEnrolment: false,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql`;
  return {
    issuer,
    database,
    rows,
    url,
    agreements,
    setOwnerAnswers: (answers) => {
      ownerAnswers = answers;
    },
    askAs: async (person, query, variables = {}) =>
      ask(url, query, { variables, ...(person === null ? {} : { token: await issuer.tokenFor(person) }) }),
    startWorker: async () =>
      runWorker(database.url, [settleEnrolment({ database: rows, findAgreementFacts, mouOpensEnrolment: false })], logger),
    stop: async () => {
      await server.close();
      await rows.destroy();
      await issuer.stop();
      await database.drop();
    },
  };
}
