import { readFile } from 'node:fs/promises';
import type { Logger } from '@payung/kit/log.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { buildSchema, GraphQLError } from 'graphql';
import { createHandler } from 'graphql-sse';
import { Pool } from 'undici';
import { errorBody } from '../errors.ts';
import { forwardedHeaders } from '../forwarded-headers.ts';
import { isRefused } from '../guard/callers.ts';
import type { FindCaller } from '../guard/callers.ts';
import { OWNERS } from '../owner.ts';
import type { Owner } from '../owner.ts';
import { readLiveCursor } from './live-cursor.ts';
import { mergeOwners } from './merge-owners.ts';
import type { LiveChange } from './merge-owners.ts';

/** How live changes are served. */
export interface StreamOptions {
  /** Where each owner answers GraphQL; its stream is beside it. */
  readonly subgraphs: Readonly<Record<Owner, URL>>;
  readonly findCaller: FindCaller;
  readonly logger: Logger;
}

/** Streams of one session at a time, in this process. */
export const STREAMS_OF_A_SESSION = 10;

/** Streams of everybody at a time, in this process. */
const STREAMS_AT_ONCE = 5_000;

/** Messages that wait for a reader; one that lets more wait is cut off, and goes on from its last message when it comes again. */
const MOST_UNREAD = 500;

/** A question at this address is a line or two. */
const LONGEST_QUESTION_BYTES = 16 * 1024;

/** Owners show every twelve seconds that they live. */
const SILENT_MS = 40_000;

/** Something is written to every reader each twelve seconds; one that takes none of it for so long is stuck, or has gone unheard. */
const STUCK_MS = 60_000;

// An interface would not do for what takes any record.
type StreamContext = {
  readonly changes: (types: readonly string[] | null, since: string | null) => AsyncGenerator<LiveChange>;
};

/**
 * Serves live changes at `POST /graphql/stream` (GraphQL over server-sent events, distinct connections). The schema of this address is its own and no part of the
 * graph, so that any router can serve the graph. The gateway joins what the owners stream and grants nothing: each of them verifies the caller's token
 * and tells what it may see.
 */
export async function serveStream(
  app: FastifyInstance,
  { subgraphs, findCaller, logger }: StreamOptions,
): Promise<void> {
  const pools = Object.fromEntries(
    OWNERS.map((owner) => [
      owner,
      new Pool(subgraphs[owner].origin, {
        connections: STREAMS_AT_ONCE,
        pipelining: 1,
        headersTimeout: 10_000,
        bodyTimeout: SILENT_MS,
      }),
    ]),
  ) as Record<Owner, Pool>;
  const closing = new AbortController();
  const sessions = new Map<string, number>();
  let all = 0;
  const handle = createHandler<FastifyRequest, StreamContext, StreamContext>({
    schema: await streamSchema(),
    authenticate: () => null,
    context: async ({ context }) => context,
  });
  app.addHook('preClose', async () => closing.abort());
  app.addHook('onClose', async () => {
    await Promise.all(OWNERS.map((owner) => pools[owner].destroy()));
  });

  app.post('/graphql/stream', { bodyLimit: LONGEST_QUESTION_BYTES }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const caller = await findCaller(request.headers.authorization, request.ip);
    if (isRefused(caller)) {
      for (const [name, value] of caller.headers) reply.header(name, value);
      return reply.code(caller.status).send(errorBody(caller.code, caller.message, request.id));
    }
    const { session } = caller;
    if (session === null) {
      return reply
        .code(401)
        .send(errorBody('UNAUTHENTICATED', 'Sign in first: live changes need an access token.', request.id));
    }
    const key = `${session.clientId} ${session.subject}`;
    const own = sessions.get(key) ?? 0;
    if (closing.signal.aborted || own >= STREAMS_OF_A_SESSION || all >= STREAMS_AT_ONCE) {
      reply.header('retry-after', '30');
      return reply
        .code(429)
        .send(errorBody('RATE_LIMITED', 'Too many streams are open. Close one, or come back later.', request.id));
    }
    sessions.set(key, own + 1);
    all += 1;
    try {
      await answer(request, reply);
    } finally {
      all -= 1;
      const left = (sessions.get(key) ?? 1) - 1;
      if (left > 0) sessions.set(key, left);
      else sessions.delete(key);
    }
    return reply;
  });

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const gone = new AbortController();
    const signal = AbortSignal.any([gone.signal, closing.signal]);
    const unread = { messages: 0 };
    let stream: AsyncGenerator<string, void, undefined> | undefined;
    // From the beginning: who leaves while the question is read leaves nothing behind.
    reply.raw.once('close', () => {
      gone.abort();
      void stream?.return(undefined);
    });
    const changes: StreamContext['changes'] = (types, since) =>
      countUnread(
        mergeOwners({
          types,
          since: readSince(since ?? headerOf(request, 'last-event-id')),
          signal,
          streamOf: (owner) => ({
            pool: pools[owner],
            path: new URL('changes/stream', subgraphs[owner]).pathname,
            headers: forwardedHeaders(request.headers, request.id, request.ip),
            logger,
          }),
        }),
        unread,
        () => reply.raw.destroy(),
      );
    const [body, init] = await handle({
      method: request.method,
      url: request.url,
      headers: { get: (name) => (name.toLowerCase() === 'accept' ? 'text/event-stream' : headerOf(request, name)) },
      body: request.body as Record<string, unknown>,
      raw: request,
      context: { changes },
    });
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(init.status, {
      ...headersSoFar(reply),
      ...init.headers,
      'cache-control': 'no-store',
      connection: 'close',
      'x-accel-buffering': 'no',
    });
    if (body === null || body === undefined || typeof body === 'string') {
      raw.end(body ?? undefined);
      return;
    }
    stream = body;
    // A write that is never taken would wait for ever, and the stream with it.
    raw.setTimeout(STUCK_MS, () => raw.destroy());
    try {
      if (raw.destroyed) await body.return(undefined);
      for await (const chunk of body) {
        if (raw.destroyed) break;
        await new Promise<void>((written) => raw.write(withEventId(chunk), () => written()));
        if (chunk.startsWith('event: next')) unread.messages -= 1;
      }
    } catch (error) {
      logger.warn(
        { requestId: request.id, reason: error instanceof Error ? error.name : 'unknown' },
        'live changes broke off',
      );
    }
    if (!raw.destroyed) await new Promise<void>((ended) => raw.end(() => ended()));
  }
}

async function streamSchema() {
  const schema = buildSchema(await readFile(new URL('stream.graphql', import.meta.url), 'utf8'));
  const alive = schema.getQueryType()?.getFields()['alive'];
  const changed = schema.getSubscriptionType()?.getFields()['entityChanged'];
  if (alive === undefined || changed === undefined) throw new Error('the schema of live changes lacks its fields');
  alive.resolve = () => true;
  changed.subscribe = (
    _root: unknown,
    { types, since }: { types?: readonly string[] | null; since?: string | null },
    { changes }: StreamContext,
  ) => changes(types ?? null, since ?? null);
  changed.resolve = (change: LiveChange) => change;
  return schema;
}

/** Counts what is handed out and not written yet, and cuts off who lets too much wait. */
async function* countUnread<Item>(
  items: AsyncGenerator<Item>,
  unread: { messages: number },
  cutOff: () => void,
): AsyncGenerator<Item> {
  for await (const item of items) {
    unread.messages += 1;
    if (unread.messages > MOST_UNREAD) return cutOff();
    yield item;
  }
}

function readSince(since: string | null): NonNullable<ReturnType<typeof readLiveCursor>> {
  if (since === null || since === '') return {};
  const cursors = readLiveCursor(since);
  if (cursors !== null) return cursors;
  throw new GraphQLError('"since" is not a cursor of this stream. Pass the `cursor` of its last message.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** The cursor of a message as its event id too, which readers of server-sent events send back by themselves. */
function withEventId(chunk: string): string {
  const cursor = chunk.startsWith('event: next') ? /"cursor":"([\w-]+)"/.exec(chunk)?.[1] : undefined;
  return cursor === undefined ? chunk : `id: ${cursor}\n${chunk}`;
}

function headerOf(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name.toLowerCase()];
  return typeof value === 'string' ? value : null;
}

function headersSoFar(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
}
