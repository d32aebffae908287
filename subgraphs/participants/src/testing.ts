import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';

import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { runWorker } from '@payung/kit/jobs.ts';
import { createLogger } from '@payung/kit/log.ts';
import type { Logger } from '@payung/kit/log.ts';
import { createSecretBox } from '@payung/kit/secret-box.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { ask, createTestDatabase, startTestIssuer } from '@payung/kit/testing.ts';
import type { GraphAnswer, TestDatabase, TestIssuer, TestPerson } from '@payung/kit/testing.ts';

import type { AgreementFacts } from './domain/decide-enrolment.ts';
import type { FindAgreementFacts } from './enrolment/agreement-facts.ts';
import { settleEnrolment } from './jobs/settle-enrolment.ts';
import { migrate } from './migrate.ts';
import { createServer } from './server.ts';
import { tables } from './tables.ts';

/** A running participants service of a test's own. What the owner of agreements says is the test's to choose. */
export interface ParticipantsWorld {
  readonly issuer: TestIssuer;
  readonly database: TestDatabase;
  /** A connection with the rights of the service, for looking behind the graph. */
  readonly rows: Database;
  /** A connection with the rights of the database's owner. */
  readonly owner: Database;
  readonly url: string;
  /** What the service seals personal values with. */
  readonly secrets: SecretBox;
  /** Agreements that the owner knows, by primary key. */
  readonly agreements: Map<string, AgreementFacts>;
  /** Makes the owner of agreements answer, or not. */
  readonly setOwnerAnswers: (answers: boolean) => void;
  /** How often the owner of agreements was asked. */
  readonly timesOwnerAsked: () => number;
  /** Asks the service as this person; with null, without a token. */
  readonly askAs: <Data>(
    person: TestPerson | null,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<GraphAnswer<Data>>;
  /** Runs the job of one enrolment, by primary key, here and now. */
  readonly settle: (enrolmentKey: string) => Promise<void>;
  /** Works the queue until it is stopped; a silent owner is asked again at once. */
  readonly startWorker: () => Promise<{ stop: () => Promise<void> }>;
  readonly stop: () => Promise<void>;
}

/** Starts a service on a database of its own. It logs nothing, unless a test wants to read what it logs. */
export async function startParticipantsWorld({
  logger = createLogger('participants', 'silent'),
}: { logger?: Logger } = {}): Promise<ParticipantsWorld> {
  const issuer = await startTestIssuer();
  const database = await createTestDatabase('participants');
  await migrate(database.migratorUrl, database.serviceRole);
  const secrets = createSecretBox({ sealing: new Map([['k1', randomBytes(32)]]), fingerprint: randomBytes(32) });
  const agreements = new Map<string, AgreementFacts>();
  let ownerAnswers = true;
  let timesAsked = 0;
  const findAgreementFacts: FindAgreementFacts = async (id) => {
    timesAsked += 1;
    return ownerAnswers ? { ok: true, facts: agreements.get(id) ?? null } : { ok: false, reason: 'down' };
  };

  const rows = await connect({ url: database.url, tables, applicationName: 'test', connections: 4 });
  const owner = await connect({ url: database.migratorUrl, tables, applicationName: 'test', connections: 1 });
  const server = await createServer({
    databaseUrl: database.url,
    issuer: issuer.url,
    audience: 'payung',
    logger,
    secrets,
    findAgreementFacts,
    mouOpensEnrolment: false,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql`;
  // As a console does, a person sends one token many times.
  const tokens = new Map<string, Promise<string>>();
  const tokenFor = (person: TestPerson): Promise<string> => {
    const key = JSON.stringify(person);
    const token = tokens.get(key) ?? issuer.tokenFor(person);
    tokens.set(key, token);
    return token;
  };
  return {
    issuer,
    database,
    rows,
    owner,
    url,
    secrets,
    agreements,
    setOwnerAnswers: (answers) => {
      ownerAnswers = answers;
    },
    timesOwnerAsked: () => timesAsked,
    settle: (enrolmentKey) =>
      settleEnrolment({ database: rows, findAgreementFacts, mouOpensEnrolment: false }).run({
        enrolmentId: enrolmentKey,
      }),
    askAs: async (person, query, variables = {}) =>
      ask(url, query, { variables, ...(person === null ? {} : { token: await tokenFor(person) }) }),
    startWorker: async () =>
      runWorker(
        database.url,
        [settleEnrolment({ database: rows, findAgreementFacts, mouOpensEnrolment: false, retryAfterSeconds: 0 })],
        logger,
      ),
    stop: async () => {
      await server.close();
      await rows.destroy();
      await owner.destroy();
      await issuer.stop();
      await database.drop();
    },
  };
}
