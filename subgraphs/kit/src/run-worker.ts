import closeWithGrace from 'close-with-grace';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';

import type { Database } from './database.ts';
import { findDrain, prepareDrain } from './drain.ts';
import { addHealthRoutes } from './health.ts';
import type { AnyJob, RunningWorker } from './jobs.ts';
import { runWorker } from './jobs.ts';
import type { Logger } from './log.ts';
import { NO_ROUTE_SCHEMAS } from './no-route-schemas.ts';

/** A process that does nothing but work a queue. */
export interface WorkerProcess {
  readonly database: Database;
  readonly databaseUrl: string;
  readonly logger: Logger;
  readonly jobs: readonly AnyJob[];
  /** What else goes on in the process, and ends before the database is left. */
  readonly besides?: readonly { readonly stop: () => Promise<void> }[];
  /** What the process tells of itself; it ends last, so that the last jobs are told too. */
  readonly telemetry?: { readonly stop: () => Promise<void> };
  /** Where it tells its health. */
  readonly at: { readonly host: string; readonly port: number };
}

/**
 * Works a queue until SIGTERM or SIGINT; readiness goes off, and jobs in progress finish before the process ends. What takes longer is given
 * back, for another worker. Meanwhile it answers `GET /healthz` and `GET /readyz`, and nothing else.
 */
export async function runWorkerProcess({
  database,
  databaseUrl,
  logger,
  jobs,
  besides = [],
  telemetry,
  at,
}: WorkerProcess): Promise<void> {
  const worker = await runWorker(databaseUrl, jobs, logger);
  const health = createHealthServer(database, worker);
  closeWithGrace({ delay: PATIENCE_MS + DRAIN_MS, logger }, async ({ err }) => {
    if (err === undefined) logger.info('stopping: jobs under way are finished');
    else logger.fatal({ err }, 'stopping after an error');
    findDrain(health)?.begin();
    const [finished] = await Promise.all([worker.stop(PATIENCE_MS), ...besides.map((running) => running.stop())]);
    await health.close();
    // A job that was given back still holds connections, and ends with the process.
    if (finished) await database.destroy();
    await telemetry?.stop();
  });
  const address = await health.listen(at);
  logger.info({ address, jobs: jobs.map(({ name }) => name) }, 'working');
}

/** How long jobs under way may take before they are given back. */
const PATIENCE_MS = 12_000;

const DRAIN_MS = 5_000;

/** The server on which a worker tells its health, not yet listening. Ready: the database answers and the queue is worked. */
export function createHealthServer(database: Database, worker: Pick<RunningWorker, 'isWorking'>): FastifyInstance {
  const server = fastify({ logger: false, schemaController: NO_ROUTE_SCHEMAS });
  const checks = {
    database: async () => {
      await database.query('select 1');
      return true;
    },
    queue: async () => worker.isWorking(),
  };
  addHealthRoutes(server, checks, prepareDrain(server));
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ status: 'nothing here' }));
  return server;
}
