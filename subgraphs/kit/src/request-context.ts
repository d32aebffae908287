import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

import type { Session } from './access.ts';
import { currentInstant } from './clock.ts';
import type { VerifyToken } from './token.ts';
import type { Temporal } from './values/dates.ts';

/** What every resolver and command of every subgraph receives. */
export interface RequestContext {
  /** Who asks, or null without a token. */
  readonly session: Session | null;
  /** Names the request in the logs of every service it passes. */
  readonly requestId: string;
  /** The moment the request came in: the one "now" of everything it decides. */
  readonly now: Temporal.Instant;
}

/**
 * Reads who asks from the request.
 *
 * @throws GraphQLError `UNAUTHENTICATED` when a token is sent and does not hold, `IDENTITY_UNAVAILABLE` when it cannot be checked
 */
export async function readRequest(request: FastifyRequest, verifyToken: VerifyToken): Promise<RequestContext> {
  return {
    session: await readSession(request, verifyToken),
    requestId: request.id,
    now: currentInstant(),
  };
}

async function readSession(request: FastifyRequest, verifyToken: VerifyToken): Promise<Session | null> {
  const { authorization } = request.headers;
  if (authorization === undefined) return null;
  const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
  const session = token === undefined ? null : await verify(token, request, verifyToken);
  if (session !== null) return session;
  throw new GraphQLError(
    'The access token does not hold: it is forged, expired or meant for another service. Sign in again.',
    {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    },
  );
}

async function verify(token: string, request: FastifyRequest, verifyToken: VerifyToken): Promise<Session | null> {
  try {
    return await verifyToken(token);
  } catch (error) {
    request.log.error({ err: error }, 'access token could not be checked');
    throw new GraphQLError(
      'The identity provider cannot be reached, so the access token cannot be checked. Try again shortly.',
      {
        extensions: { code: 'IDENTITY_UNAVAILABLE', http: { status: 503, headers: new Map([['retry-after', '5']]) } },
      },
    );
  }
}
