import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

import { permit } from '../access.ts';
import type { Session } from '../access.ts';
import type { RequestContext } from '../request-context.ts';
import type { ChangeStream, Listener } from './change-stream.ts';
import { readFeedCursor } from './feed-cursor.ts';
import type { FeedSource } from './feed-source.ts';
import { readableSources } from './read-changes.ts';

/** How changes are streamed. */
export interface ChangeStreamRoute {
  readonly stream: ChangeStream;
  readonly sources: readonly FeedSource[];
  readonly createContext: (request: FastifyRequest) => Promise<RequestContext>;
  /** How often a silent stream shows that it lives, milliseconds. */
  readonly heartbeatMs?: number;
}

/** Streams of one session at a time. */
export const STREAMS_OF_A_SESSION = 10;

/** What a reader may leave unread, bytes; then it is cut off and begins again from its last event. */
const MOST_UNREAD_BYTES = 256 * 1024;

const HEARTBEAT_MS = 12_000;

const FAREWELL_MS = 2_000;

/**
 * `GET /changes/stream?types=AGREEMENT,CLAIM`: changes as server-sent events, to whoever may read the feed. Each event is a JSON object with
 * `type`, `id`, `kind` and `version`; its event id is a cursor of the feed, and `Last-Event-ID` goes on from one. The stream
 * ends when its token expires or has ended and when the service stops, and says so (`event: end`); a reader that falls behind is cut off.
 */
export function serveChangeStream(
  server: FastifyInstance,
  { stream, sources, createContext, heartbeatMs = HEARTBEAT_MS }: ChangeStreamRoute,
): void {
  const open = new Map<string, number>();
  server.addHook('preClose', async () => stream.close());
  server.get('/changes/stream', async (request, reply) => {
    const asked = await readAsked(request, sources, createContext);
    if ('status' in asked) return reply.code(asked.status).send({ code: asked.code, message: asked.message });
    const { session, own, since, stillHolds } = asked;
    const key = `${session.clientId} ${session.subject}`;
    const streams = open.get(key) ?? 0;
    if (streams >= STREAMS_OF_A_SESSION) {
      return reply
        .code(429)
        .header('retry-after', '30')
        .send({ code: 'RATE_LIMITED', message: 'Too many streams are open for this session.' });
    }
    open.set(key, streams + 1);
    const release = (): void => {
      const left = (open.get(key) ?? 1) - 1;
      if (left > 0) open.set(key, left);
      else open.delete(key);
    };
    send(reply, { heartbeatMs, expiresAt: expiryOf(request), stillHolds, release }, (told) =>
      stream.listen({ session, sources: own, since, ...told }),
    );
    return reply;
  });
}

type Told = Pick<Listener, 'begin' | 'tell' | 'end'>;

function send(
  reply: FastifyReply,
  { heartbeatMs, expiresAt, stillHolds, release }: Ending,
  listen: (told: Told) => () => void,
): void {
  reply.hijack();
  const { raw } = reply;
  raw.socket?.setTimeout(0);
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // A stream ends with its connection, so that a service that stops need not wait for it.
    connection: 'close',
    'x-accel-buffering': 'no',
    'x-request-id': reply.request.id,
  });
  raw.write(':\n\n');
  const end = (reason: string): void => {
    if (!raw.writableEnded) raw.end(`event: end\ndata: ${JSON.stringify({ reason })}\n\n`);
    // Whoever does not take even that is not waited for.
    setTimeout(() => raw.destroy(), FAREWELL_MS).unref();
  };
  const write = (text: string): void => {
    raw.write(text);
    // Nothing more is kept for somebody who does not read.
    if (raw.writableLength > MOST_UNREAD_BYTES) raw.destroy();
  };
  const stop = listen({
    begin: (cursor) => write(`id: ${cursor}\nevent: begin\ndata: {}\n\n`),
    tell: (changes) =>
      write(
        changes
          .map(
            ({ cursor, type, id, kind, version }) =>
              `id: ${cursor}\nevent: change\ndata: ${JSON.stringify({ type, id, kind, version })}\n\n`,
          )
          .join(''),
      ),
    end,
  });
  const heartbeat = setInterval(() => {
    write(':\n\n');
    // An issuer that cannot be asked ends nobody's stream.
    stillHolds().then(
      (holds) => {
        if (!holds) end('TOKEN_EXPIRED');
      },
      () => undefined,
    );
  }, heartbeatMs);
  const expiry = setTimeout(
    () => end('TOKEN_EXPIRED'),
    Math.max(0, Math.min(expiresAt - Date.now(), LONGEST_TIMER_MS)),
  );
  raw.once('close', () => {
    clearInterval(heartbeat);
    clearTimeout(expiry);
    stop();
    release();
  });
}

/** What ends a stream, and what is done then. */
interface Ending {
  readonly heartbeatMs: number;
  readonly expiresAt: number;
  readonly stillHolds: () => Promise<boolean>;
  readonly release: () => void;
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

interface Asked {
  readonly session: Session;
  readonly own: readonly FeedSource[];
  readonly since: ReturnType<typeof readFeedCursor> | null;
  readonly stillHolds: () => Promise<boolean>;
}

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

async function readAsked(
  request: FastifyRequest,
  sources: readonly FeedSource[],
  createContext: ChangeStreamRoute['createContext'],
): Promise<Asked | Problem> {
  try {
    const context = await createContext(request);
    const session = permit(context.session, 'feed:read');
    if (session.scopes?.includes('feed:read') !== true) {
      return {
        status: 403,
        code: 'FORBIDDEN',
        message: 'Your access token lacks a scope: live changes need feed:read.',
      };
    }
    const { types } = request.query as { types?: string };
    const since = request.headers['last-event-id'];
    const named = types?.split(',');
    return {
      session,
      // Whoever asks for more than they may read is told of what they may read.
      own: readableSources(session, sources).filter(({ type }) => named?.includes(type) ?? true),
      since: typeof since === 'string' && since !== '' ? readFeedCursor(since) : null,
      stillHolds: context.stillHolds ?? (() => Promise.resolve(true)),
    };
  } catch (error) {
    const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
    if (!(error instanceof GraphQLError) || typeof code !== 'string') throw error;
    return { status: STATUS[code] ?? 400, code, message: error.message };
  }
}

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, IDENTITY_UNAVAILABLE: 503 };

/** When the token of a request expires, which was verified before. */
function expiryOf({ headers }: FastifyRequest): number {
  const [, payload = ''] = (headers.authorization ?? '').split('.');
  const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { exp: number };
  return exp * 1_000;
}
