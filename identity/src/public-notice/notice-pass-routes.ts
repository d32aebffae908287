import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { IdentityEnv } from '../env.ts';
import { reserveNoticePass } from '../sign-in/attempt-limit.ts';
import { PASS_SECONDS, placeOf, signPass } from './notice-pass.ts';
import type { PassSettings } from './notice-pass.ts';

/** Where a pass is given. */
export const NOTICE_PASS_PATH = '/pemberitahuan';

/** What the routes work with. */
export interface NoticePassDependencies {
  readonly pool: Pool;
  readonly env: Pick<IdentityEnv, 'CONSOLE_ORIGINS' | 'COOKIE_SECRET' | 'ISSUER' | 'PUBLIC_NOTICE'>;
  /** The key that signs. */
  readonly key: PassSettings['key'];
}

/**
 * Adds where somebody without an account asks whether notices are taken (GET), and gets a pass to file one (POST). Counted by address, before anything
 * is signed.
 */
export function addNoticePassRoutes(app: FastifyInstance, { pool, env, key }: NoticePassDependencies): void {
  const isOpen = env.PUBLIC_NOTICE === 'on';
  app.get(NOTICE_PASS_PATH, (request, reply) =>
    letConsoleRead(env.CONSOLE_ORIGINS, request, reply).send({ open: isOpen }),
  );
  app.post(NOTICE_PASS_PATH, async (request, reply) => {
    letConsoleRead(env.CONSOLE_ORIGINS, request, reply);
    const { origin } = request.headers;
    if (origin !== undefined && !env.CONSOLE_ORIGINS.includes(origin))
      return reply.code(403).send({ error: 'access_denied' });
    if (!isOpen) return reply.code(403).send({ error: 'closed' });
    const place = placeOf(request.ip, env.COOKIE_SECRET, new Date());
    const counted = await reserveNoticePass(pool, place);
    if (!counted.allowed) {
      const { retryAfterSeconds } = counted;
      return reply
        .code(429)
        .header('retry-after', String(retryAfterSeconds))
        .send({ error: 'too_many_requests', retry_after: retryAfterSeconds });
    }
    const token = await signPass({ issuer: env.ISSUER, key }, place);
    return reply.send({ access_token: token, token_type: 'Bearer', expires_in: PASS_SECONDS });
  });
}

function letConsoleRead(origins: readonly string[], { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('cache-control', 'no-store').header('vary', 'origin');
  const { origin } = headers;
  return origin !== undefined && origins.includes(origin) ? reply.header('access-control-allow-origin', origin) : reply;
}
