import { setTimeout as wait } from 'node:timers/promises';

import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';

import { findDrain } from './drain.ts';
import type { Logger } from './log.ts';

/** Longer than the longest answer under way, which the time limits of statements end. */
const DRAIN_MS = 15_000;

/** Where a service listens, and how it leaves. */
export interface ServicePlace {
  readonly host: string;
  readonly port: number;
  /** How long requests are still taken after readiness went off, milliseconds. */
  readonly drainDelayMs: number;
}

/**
 * Listens. On SIGTERM or SIGINT readiness goes off first, requests go on being taken until balancers have noticed, those in
 * flight finish, and then the process ends. After an error that nothing caught it does not wait for balancers.
 */
export async function runService(server: FastifyInstance, at: ServicePlace, logger: Logger): Promise<void> {
  closeWithGrace({ delay: at.drainDelayMs + DRAIN_MS, logger }, async ({ err }) => {
    if (err === undefined) logger.info('stopping: readiness is off, requests under way are finished');
    else logger.fatal({ err }, 'stopping after an error');
    findDrain(server)?.begin();
    if (err === undefined) await wait(at.drainDelayMs);
    await server.close();
  });
  const address = await server.listen({ host: at.host, port: at.port });
  logger.info({ address }, 'listening');
}
