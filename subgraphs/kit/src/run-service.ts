import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';

import type { Logger } from './log.ts';

const DRAIN_MS = 10_000;

/** Listens, and on SIGTERM or SIGINT lets the requests in flight finish before the process ends. */
export async function runService(
  server: FastifyInstance,
  at: { host: string; port: number },
  logger: Logger,
): Promise<void> {
  const address = await server.listen(at);
  logger.info({ address }, 'listening');
  closeWithGrace({ delay: DRAIN_MS }, async ({ err }) => {
    if (err !== undefined) logger.fatal({ err }, 'stopping after an error');
    await server.close();
  });
}
