import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { z } from 'zod';
import { onlyFor } from '../basic-auth.ts';
import { GATEWAY_CLIENT_ID } from '../provider/confidential-clients.ts';
import { countUsage } from './usage.ts';

/**
 * Adds `POST /usage`, where the gateway tells what each client used. A report that is sent again with the same
 * `idempotency-key` counts once; without one, every report counts.
 */
export function addUsageRoutes(
  app: FastifyInstance,
  { pool, secret }: { readonly pool: Pool; readonly secret: string },
): void {
  app.post(
    '/usage',
    { onRequest: onlyFor(GATEWAY_CLIENT_ID, secret), bodyLimit: 2 * 1024 * 1024 },
    async (request, reply) => {
      const parsed = report.safeParse(request.body);
      if (!parsed.success)
        return reply.code(400).send({ error: 'invalid_request', problems: parsed.error.issues.length });
      const given = request.headers['idempotency-key'];
      const key = typeof given === 'string' && /^[\w.:-]{8,128}$/.test(given) ? given : randomUUID();
      const counted = parsed.data.length > 0 && (await countUsage(pool, key, parsed.data));
      return reply.code(200).send({ counted });
    },
  );
}

const count = z.number().int().min(0).max(1_000_000_000);
const report = z
  .array(
    z.object({
      clientId: z.string().regex(/^[\w.:-]{1,100}$/),
      minute: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
      requests: count,
      cost: count,
      refused: count,
    }),
  )
  .max(10_000);
