import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Session } from '@payung/kit/access.ts';
import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import type { DatabasePlace } from '@payung/kit/database-settings.ts';
import { runWorker } from '@payung/kit/jobs.ts';
import { createLogger } from '@payung/kit/log.ts';
import type { Logger } from '@payung/kit/log.ts';
import { createSecretBox } from '@payung/kit/secret-box.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { createUrlSigner } from '@payung/kit/signed-url.ts';
import type { OwnerAnswer } from '@payung/kit/owner-client.ts';
import { ask, createMigratedDatabase, startTestIssuer } from '@payung/kit/testing.ts';
import type { GraphAnswer, TestDatabase, TestIssuer, TestPerson } from '@payung/kit/testing.ts';
import type { AgreementStatus } from '@payung/kit/values/agreement-transitions.ts';

import type { SecondPersons } from './break-glass/second-persons.ts';
import type { AgreementFacts } from './domain/decide-enrolment.ts';
import type { FindAgreementFacts } from './enrolment/agreement-facts.ts';
import type { InvoiceFacts } from './invoice/invoice-facts.ts';
import { openRosterFiles } from './import/roster-files.ts';
import type { Rosters } from './import/roster-settings.ts';
import type { RosterWork } from './import/roster-work.ts';
import { recheckEnrolmentConflicts } from './jobs/recheck-enrolment-conflicts.ts';
import { settleEnrolment } from './jobs/settle-enrolment.ts';
import { workRosterImport } from './jobs/work-roster-import.ts';
import { writeParticipantExport } from './jobs/write-participant-export.ts';
import { migrate } from './migrate.ts';
import { partitionEnrolment } from './partition-enrolment.ts';
import type { EnrolmentTarget } from './readiness/enrolment-targets.ts';
import { createServer } from './server.ts';
import type { ServerSettings } from './server.ts';
import { tables } from './tables.ts';
import { watchStatements } from './testing/placement-problems.ts';
import { TEST_RATES } from './testing/rates.ts';
import { TEST_SECOND_PERSONS } from './testing/second-persons.ts';

/** A running participants service of a test's own. What the owner of agreements says is the test's to choose. */
export interface ParticipantsWorld {
  readonly issuer: TestIssuer;
  readonly database: TestDatabase;
  /** A connection with the rights of the service, for looking behind the graph. */
  readonly rows: Database;
  /** A connection with the rights of the database's owner. */
  readonly owner: Database;
  readonly url: string;
  /** Each statement that the service and its workers have sent so far. */
  readonly statements: ReadonlySet<string>;
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
  /** What the owner says of who pays and of holidays, by primary key of the agreement; what is left out is that of `TEST_RATES` and of the agreement. */
  readonly invoiceFacts: Map<string, Partial<InvoiceFacts>>;
  /** What the owner says that enrolment has to reach, by election. */
  readonly targets: Map<string, readonly EnrolmentTarget[]>;
  /** Enrolments that have a claim, by primary key. */
  readonly claimed: Set<string>;
  /** Enrolments of claims that their owner knows, by the global identifier of the claim. */
  readonly enrolmentsOfClaims: Map<string, string>;
  /** Chooses what the register says of who opens break-glass and who can be told. */
  readonly setSecondPersons: (
    answer: (holder: Pick<Session, 'subject' | 'role'>) => OwnerAnswer<SecondPersons>,
  ) => void;
  /** Makes the owner of claims answer, or not. */
  readonly setClaimsAnswer: (answers: boolean) => void;
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
  /** Writes an export, by primary key, here and now. */
  readonly workExport: (exportKey: string) => Promise<void>;
  /** Starts another process, as it were: a server of its own on the same database and files. */
  readonly startAnother: () => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
  /** Works the queue until it is stopped; a silent owner is asked again at once. */
  readonly startWorker: () => Promise<{ stop: () => Promise<unknown> }>;
  /**
   * @throws Error when the service has sent a statement that asks every shard of people and is not listed (`distribution.ts`)
   */
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
  /** What else the service is told of its database, by its address. */
  readonly databasePlaceOf?: (url: string) => Partial<DatabasePlace>;
}

/** What an agreement of a test says to whoever bills it: the regency's Kesbangpol pays. */
function billedFrom({ version, programmes, regionCode, insurerCode, beneficiaries }: AgreementFacts): InvoiceFacts {
  const payer = `kesbangpol-${regionCode}`;
  return {
    version,
    status: 'IN_FORCE',
    programmes,
    regionCode,
    insurerCode,
    partyCodes: [insurerCode, payer, ...beneficiaries.map(({ institutionCode }) => institutionCode)],
    payer: { institutionCode: payer, name: 'Badan Kesbangpol (contoh)', role: 'PAYER' },
    rates: TEST_RATES,
    holidays: new Set(),
  };
}

/** Starts a service on a database of its own. */
export async function startParticipantsWorld({
  logger = createLogger('participants', 'silent'),
  keys = { sealing: randomBytes(32), fingerprint: randomBytes(32) },
  approvalAbove = 500,
  databasePlaceOf = () => ({}),
}: ParticipantsWorldOptions = {}): Promise<ParticipantsWorld> {
  const issuer = await startTestIssuer();
  const database = await createMigratedDatabase('participants', migrate);
  // `npm run test:long` runs the whole suite once more on enrolments that are divided by election.
  if (process.env['PARTITIONED'] === '1')
    await partitionEnrolment(database.migratorUrl, ['PEMILU-2024', 'PILKADA-2024']);
  const sent = await watchStatements(database.url);
  const secrets = createSecretBox({ sealing: new Map([['k1', keys.sealing]]), fingerprint: keys.fingerprint });
  const agreements = new Map<string, AgreementFacts>();
  const agreementStatuses = new Map<string, AgreementStatus | null>();
  const targets = new Map<string, readonly EnrolmentTarget[]>();
  const invoiceFacts = new Map<string, Partial<InvoiceFacts>>();
  const claimed = new Set<string>();
  let ownerAnswers = true;
  let claimsAnswer = true;
  let timesAsked = 0;
  const enrolmentsOfClaims = new Map<string, string>();
  let secondPersons: (holder: Pick<Session, 'subject' | 'role'>) => OwnerAnswer<SecondPersons> = () => ({
    ok: true,
    facts: { holderIsActive: true, people: TEST_SECOND_PERSONS },
  });
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
    findEnrolmentsWithClaims: async (ids) =>
      claimsAnswer ? { ok: true, facts: new Set(ids.filter((id) => claimed.has(id))) } : { ok: false, reason: 'down' },
    mouOpensEnrolment: false,
  };
  const settings: ServerSettings = {
    databaseUrl: database.url,
    databasePlace: databasePlaceOf(database.url),
    issuer: issuer.url,
    audience: 'payung',
    logger,
    secrets,
    findAgreementFacts,
    findAgreementStatus: async (id) =>
      ownerAnswers ? { ok: true, facts: agreementStatuses.get(id) ?? 'IN_FORCE' } : { ok: false, reason: 'down' },
    findEnrolmentTargets: async (electionCode) =>
      ownerAnswers ? { ok: true, facts: targets.get(electionCode) ?? null } : { ok: false, reason: 'down' },
    findContributionRates: async () => (ownerAnswers ? { ok: true, facts: TEST_RATES } : { ok: false, reason: 'down' }),
    findInvoiceFacts: async (id) => {
      if (!ownerAnswers) return { ok: false, reason: 'down' };
      const agreement = agreements.get(id);
      if (agreement === undefined) return { ok: true, facts: null };
      return { ok: true, facts: { ...billedFrom(agreement), ...invoiceFacts.get(id) } };
    },
    mouOpensEnrolment: false,
    lateChargeIsOn: false,
    rosters,
    findSecondPersons: async (holder) => secondPersons(holder),
    findEnrolmentOfClaim: async (claimId) =>
      claimsAnswer ? { ok: true, facts: enrolmentsOfClaims.get(claimId) ?? null } : { ok: false, reason: 'down' },
  };
  const server = await createServer(settings);
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
    statements: sent.texts,
    secrets,
    work,
    rosters,
    folder,
    agreements,
    agreementStatuses,
    invoiceFacts,
    targets,
    claimed,
    enrolmentsOfClaims,
    setSecondPersons: (answer) => void (secondPersons = answer),
    setClaimsAnswer: (answers) => void (claimsAnswer = answers),
    setOwnerAnswers: (answers) => void (ownerAnswers = answers),
    timesOwnerAsked: () => timesAsked,
    settle: (enrolmentKey) =>
      settleEnrolment({ database: working, findAgreementFacts, mouOpensEnrolment: false }).run({
        enrolmentId: enrolmentKey,
      }),
    workExport: (exportId) => writeParticipantExport(work).run({ exportId }),
    workImport: (importId) => workRosterImport(work).run({ importId }),
    askAs: async (person, query, variables = {}) =>
      ask(url, query, { variables, ...(person === null ? {} : { token: await tokenFor(person) }) }),
    startAnother: async () => {
      const another = await createServer(settings);
      await another.listen({ host: '127.0.0.1', port: 0 });
      const { port } = another.server.address() as AddressInfo;
      return { url: `http://127.0.0.1:${port}/graphql`, stop: () => another.close() };
    },
    startWorker: async () =>
      runWorker(
        database.url,
        [
          settleEnrolment({ database: working, findAgreementFacts, mouOpensEnrolment: false, retryAfterSeconds: 0 }),
          recheckEnrolmentConflicts({ database: working }),
          workRosterImport(work),
          writeParticipantExport(work),
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
      sent.end();
    },
  };
}
