import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

/** Adds `/healthz` (the process lives) and `/readyz` (it can serve: its database answers). */
export function addHealthRoutes(app: FastifyInstance, pool: Pool): { readonly startDraining: () => void } {
  let draining = false;
  // Each answer of a process on its way out lets its connection go, so that the next request goes elsewhere.
  app.addHook('onRequest', async (_request, reply) => {
    if (draining) reply.raw.setHeader('connection', 'close');
  });
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    if (draining)
      return reply.code(503).send({ status: 'unavailable', dependency: 'process', reason: 'shutting down' });
    try {
      await pool.query('select 1 from signing_key limit 1');
      return await reply.send({ status: 'ok' });
    } catch (error) {
      request.log.warn({ err: error }, 'not ready: the database does not answer');
      return reply.code(503).send({ status: 'unavailable', dependency: 'database' });
    }
  });
  return {
    startDraining: () => {
      draining = true;
    },
  };
}
