import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { runWorker } from '@payung/kit/jobs.ts';
import { createLogger } from '@payung/kit/log.ts';
import type { Logger } from '@payung/kit/log.ts';
import { createSecretBox } from '@payung/kit/secret-box.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { createUrlSigner } from '@payung/kit/signed-url.ts';
import { ask, createTestDatabase, startTestIssuer } from '@payung/kit/testing.ts';
import type { GraphAnswer, TestDatabase, TestIssuer, TestPerson } from '@payung/kit/testing.ts';
import type { AgreementStatus } from '@payung/kit/values/agreement-transitions.ts';

import type { AgreementFacts } from './domain/decide-enrolment.ts';
import type { FindAgreementFacts } from './enrolment/agreement-facts.ts';
import { openRosterFiles } from './import/roster-files.ts';
import type { Rosters } from './import/roster-settings.ts';
import type { RosterWork } from './import/roster-work.ts';
import { recheckEnrolmentConflicts } from './jobs/recheck-enrolment-conflicts.ts';
import { settleEnrolment } from './jobs/settle-enrolment.ts';
import { workRosterImport } from './jobs/work-roster-import.ts';
import { migrate } from './migrate.ts';
import type { EnrolmentTarget } from './readiness/enrolment-targets.ts';
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
  /** What works on imports, and the files. */
  readonly work: RosterWork;
  readonly rosters: Rosters;
  /** Where the files of imports are. */
  readonly folder: string;
  /** Agreements that the owner knows, by primary key. */
  readonly agreements: Map<string, AgreementFacts>;
  /** States of agreements that are not in force on every day, by primary key. */
  readonly agreementStatuses: Map<string, AgreementStatus | null>;
  /** What the owner says that enrolment has to reach, by election. */
  readonly targets: Map<string, readonly EnrolmentTarget[]>;
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
  /** Does what an import, by primary key, has to do, here and now. */
  readonly workImport: (importKey: string) => Promise<void>;
  /** Works the queue until it is stopped; a silent owner is asked again at once. */
  readonly startWorker: () => Promise<{ stop: () => Promise<void> }>;
  readonly stop: () => Promise<void>;
}

/** What a test may choose. */
export interface ParticipantsWorldOptions {
  /** Where it logs to: nowhere, unless a test wants to read it. */
  readonly logger?: Logger;
  /** Keys that a process beside it shares. */
  readonly keys?: { readonly sealing: Buffer; readonly fingerprint: Buffer };
  /** Rows of an import above which a second person has to approve. */
  readonly approvalAbove?: number;
}

/** Starts a service on a database of its own. */
export async function startParticipantsWorld({
  logger = createLogger('participants', 'silent'),
  keys = { sealing: randomBytes(32), fingerprint: randomBytes(32) },
  approvalAbove = 500,
}: ParticipantsWorldOptions = {}): Promise<ParticipantsWorld> {
  const issuer = await startTestIssuer();
  const database = await createTestDatabase('participants');
  await migrate(database.migratorUrl, database.serviceRole);
  const secrets = createSecretBox({ sealing: new Map([['k1', keys.sealing]]), fingerprint: keys.fingerprint });
  const agreements = new Map<string, AgreementFacts>();
  const agreementStatuses = new Map<string, AgreementStatus | null>();
  const targets = new Map<string, readonly EnrolmentTarget[]>();
  let ownerAnswers = true;
  let timesAsked = 0;
  const findAgreementFacts: FindAgreementFacts = async (id) => {
    timesAsked += 1;
    return ownerAnswers ? { ok: true, facts: agreements.get(id) ?? null } : { ok: false, reason: 'down' };
  };

  const rows = await connect({ url: database.url, tables, applicationName: 'test', connections: 4 });
  const owner = await connect({ url: database.migratorUrl, tables, applicationName: 'test', connections: 1 });
  const folder = await mkdtemp(join(tmpdir(), 'payung-rosters-'));
  const rosters: Rosters = {
    files: await openRosterFiles(folder),
    signer: createUrlSigner(randomBytes(32)),
    approvalAbove,
    undoHours: 72,
  };
  const working = await connect({ url: database.url, tables, applicationName: 'test-worker', connections: 16 });
  const work: RosterWork = {
    database: working,
    files: rosters.files,
    secrets,
    findAgreementFacts,
    mouOpensEnrolment: false,
  };
  const server = await createServer({
    databaseUrl: database.url,
    issuer: issuer.url,
    audience: 'payung',
    logger,
    secrets,
    findAgreementFacts,
    findAgreementStatus: async (id) =>
      ownerAnswers ? { ok: true, facts: agreementStatuses.get(id) ?? 'IN_FORCE' } : { ok: false, reason: 'down' },
    findEnrolmentTargets: async (electionCode) =>
      ownerAnswers ? { ok: true, facts: targets.get(electionCode) ?? null } : { ok: false, reason: 'down' },
    mouOpensEnrolment: false,
    rosters,
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
    work,
    rosters,
    folder,
    agreements,
    agreementStatuses,
    targets,
    setOwnerAnswers: (answers) => {
      ownerAnswers = answers;
    },
    timesOwnerAsked: () => timesAsked,
    settle: (enrolmentKey) =>
      settleEnrolment({ database: rows, findAgreementFacts, mouOpensEnrolment: false }).run({
        enrolmentId: enrolmentKey,
      }),
    workImport: (importId) => workRosterImport(work).run({ importId }),
    askAs: async (person, query, variables = {}) =>
      ask(url, query, { variables, ...(person === null ? {} : { token: await tokenFor(person) }) }),
    startWorker: async () =>
      runWorker(
        database.url,
        [
          settleEnrolment({ database: rows, findAgreementFacts, mouOpensEnrolment: false, retryAfterSeconds: 0 }),
          recheckEnrolmentConflicts({ database: rows }),
          workRosterImport(work),
        ],
        logger,
      ),
    stop: async () => {
      await server.close();
      await rows.destroy();
      await working.destroy();
      await owner.destroy();
      await issuer.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
