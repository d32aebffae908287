import type { FastifyInstance } from 'fastify';

import type { Drain } from './drain.ts';

/** Whether one dependency answers. */
export type ReadinessCheck = () => Promise<boolean>;

/**
 * Adds `GET /healthz` (the process is alive) and `GET /readyz` (its dependencies answer: 200, else 503 with
 * each one's state, or 503 as soon as the server drains).
 */
export function addHealthRoutes(
  server: FastifyInstance,
  checks: Readonly<Record<string, ReadinessCheck>>,
  drain: Drain,
): void {
  server.get('/healthz', () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    if (drain.isDraining()) return reply.code(503).send({ status: 'draining' });
    const answers = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await check().catch(() => false)] as const),
    );
    const ready = answers.every(([, answer]) => answer);
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'not ready', checks: Object.fromEntries(answers) });
  });
}
