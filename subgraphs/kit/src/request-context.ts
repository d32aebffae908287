import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

import type { Session } from './access.ts';
import { nothingUnderGlass, putUnderGlass } from './break-glass/put-under-glass.ts';
import type { FindGlass } from './break-glass/put-under-glass.ts';
import { currentInstant } from './clock.ts';
import { mayCallFrom, WRONG_NETWORK } from './networks.ts';
import { whoOf } from './request-log.ts';
import type { VerifyToken } from './token.ts';
import type { Temporal } from './values/dates.ts';

/** Writes what was refused: its code, the field at the root, and the permission that was missing. Never an identifier, never a value. */
export type NoteRefusal = (about: {
  readonly code: string;
  readonly field: string;
  readonly permission?: string;
}) => void;

/** What every resolver and command of every subgraph receives. */
export interface RequestContext {
  /** Who asks, or null without a token. */
  readonly session: Session | null;
  /** Whether the token of the request still holds, for what lasts longer than an answer; nothing without a token. */
  readonly stillHolds?: () => Promise<boolean>;
  /** Leaves a line in the log that something was refused; nothing where there is no request. */
  readonly noteRefusal?: NoteRefusal;
  /** Names the request in the logs of every service it passes. */
  readonly requestId: string;
  /** The moment the request came in: the one "now" of everything it decides. */
  readonly now: Temporal.Instant;
}

/**
 * Reads who asks from the request.
 *
 * @param findGlass how this owner finds what a break-glass access reaches of its rows; without it, nothing
 * @throws GraphQLError `UNAUTHENTICATED` when a token is sent and does not hold, `FORBIDDEN` when its client calls from another network than its own, `IDENTITY_UNAVAILABLE` when it cannot be checked
 */
export async function readRequest(
  request: FastifyRequest,
  verifyToken: VerifyToken,
  findGlass: FindGlass = nothingUnderGlass,
): Promise<RequestContext> {
  const token = tokenOf(request);
  const session = await readSession(request, token, verifyToken);
  if (session !== null) request.who = whoOf(session);
  return {
    session: session === null ? null : await putUnderGlass(session, request.headers, findGlass),
    requestId: request.id,
    ...(token !== undefined && { stillHolds: async () => (await verifyToken(token)) !== null }),
    noteRefusal: (about) =>
      request.log[PROBING.has(about.code) ? 'warn' : 'info']({ ...about, ...whoOf(session) }, 'refused'),
    now: currentInstant(),
  };
}

/** Codes that somebody meets who tries what is not theirs. */
const PROBING: ReadonlySet<string> = new Set([
  'FORBIDDEN',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'BAD_ADDRESS',
  'SAME_PERSON',
]);

async function readSession(
  request: FastifyRequest,
  token: string | undefined,
  verifyToken: VerifyToken,
): Promise<Session | null> {
  if (request.headers.authorization === undefined) return null;
  const session = token === undefined ? null : await verify(token, request, verifyToken);
  // Few are kept to networks, and to find out whence a call comes takes reading who forwarded it.
  if (session?.networks !== undefined && !mayCallFrom(session, request.ip))
    throw new GraphQLError(WRONG_NETWORK, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
  if (session !== null) return session;
  throw new GraphQLError(
    'The access token does not hold: it is forged, expired, ended or meant for another service. Sign in again.',
    {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    },
  );
}

function tokenOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer ([\w.~+/=-]+)$/i.exec(headers.authorization ?? '')?.[1];
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
