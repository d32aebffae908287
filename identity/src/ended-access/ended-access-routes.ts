import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { onlyForOneOf } from '../basic-auth.ts';
import type { IdentityEnv } from '../env.ts';
import { readEndedSince } from './ended-access.ts';

/** Payung's own services that verify tokens: each asks with the secret that it has anyway. */
const VERIFIERS = ['payung-gateway', 'payung-agreements', 'payung-participants', 'payung-claims'] as const;

/**
 * Adds `GET /ended-access`, where whoever verifies tokens learns which sessions, accounts and clients have ended before their tokens
 * expire. `since` is the cursor of the answer before; without it everything is told that a token could still name.
 */
export function addEndedAccessRoutes(
  app: FastifyInstance,
  { pool, secrets }: { readonly pool: Pool; readonly secrets: IdentityEnv['CLIENT_SECRETS'] },
): void {
  const onRequest = onlyForOneOf(VERIFIERS.map((id) => [id, secrets[id]]));
  app.get<{ Querystring: { since?: unknown } }>('/ended-access', { onRequest }, async (request, reply) => {
    const { since } = request.query;
    if (since !== undefined && (typeof since !== 'string' || !/^\d{1,19}$/.test(since)))
      return reply.code(400).send({ error: 'invalid_request' });
    reply.header('cache-control', 'no-store');
    return readEndedSince(pool, since);
  });
}
