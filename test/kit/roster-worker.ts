import { connect } from '../../subgraphs/kit/src/database.ts';
import { runWorker } from '../../subgraphs/kit/src/jobs.ts';
import { createLogger } from '../../subgraphs/kit/src/log.ts';
import { createSecretBox } from '../../subgraphs/kit/src/secret-box.ts';
import { openRosterFiles } from '../../subgraphs/participants/src/import/roster-files.ts';
import type { RosterWork } from '../../subgraphs/participants/src/import/roster-work.ts';
import { keepSweeping } from '../../subgraphs/participants/src/import/sweep-roster-imports.ts';
import { workRosterImport } from '../../subgraphs/participants/src/jobs/work-roster-import.ts';
import { tables } from '../../subgraphs/participants/src/tables.ts';

/** What a worker of its own process is told. */
export interface RosterWorkerPlan {
  readonly databaseUrl: string;
  readonly folder: string;
  /** Keys in base64. */
  readonly sealing: string;
  readonly fingerprint: string;
  readonly facts: NonNullable<Extract<Awaited<ReturnType<RosterWork['findAgreementFacts']>>, { ok: true }>['facts']>;
  readonly chunkRows?: number;
}

// A worker of roster imports and nothing else, to be killed: the code of the real one, with an owner of agreements
// that always answers.
const plan = JSON.parse(process.env['ROSTER_WORKER'] ?? '') as RosterWorkerPlan;
const logger = createLogger('roster-worker', 'silent');
const database = await connect({ url: plan.databaseUrl, tables, applicationName: 'roster-worker', connections: 16 });
const work: RosterWork = {
  database,
  files: await openRosterFiles(plan.folder),
  secrets: createSecretBox({
    sealing: new Map([['k1', Buffer.from(plan.sealing, 'base64')]]),
    fingerprint: Buffer.from(plan.fingerprint, 'base64'),
  }),
  findAgreementFacts: async () => ({ ok: true, facts: plan.facts }),
  findEnrolmentsWithClaims: async () => ({ ok: true, facts: new Set() }),
  mouOpensEnrolment: false,
  ...(plan.chunkRows === undefined ? {} : { chunkRows: plan.chunkRows }),
};
const worker = await runWorker(plan.databaseUrl, [workRosterImport(work)], logger);
// More often than the real one: what a crash left lying is not to be waited for.
await keepSweeping(work, logger, { everySeconds: 2, silentSeconds: 4 });
// As a supervisor would see it: a worker that lost its queue ends, and is started again.
setInterval(() => {
  if (!worker.isWorking()) process.exit(1);
}, 200);
