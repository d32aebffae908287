import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from '@payung/kit/log.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Pool, errors as undici } from 'undici';
import { errorBody } from './errors.ts';
import { forwardedHeaders } from './forwarded-headers.ts';
import { isRefused } from './guard/callers.ts';
import type { FindCaller } from './guard/callers.ts';
import { FILE_IDLE_TIMEOUT_MS } from './limits.ts';
import { isOwner, OWNERS } from './owner.ts';
import type { Owner } from './owner.ts';

/** How files pass through the gateway. */
export interface FileProxyOptions {
  /** Where each owner answers GraphQL; its files are beside it. */
  readonly subgraphs: Readonly<Record<Owner, URL>>;
  /** Largest body that is passed on, bytes. An owner's own limit may be lower. */
  readonly largestUploadBytes: number;
  /** Finds out who asks, where they say it: a client is kept to its networks and its points here as in the graph. */
  readonly findCaller: FindCaller;
  /** Where failures are told to operators. */
  readonly logger: Logger;
}

/**
 * Passes files between callers and the owner that an address names: `/uploads/<owner>/…` towards it, `/downloads/<owner>/…`
 * from it. The gateway reads no address and keeps no byte: the owner checks the signature in the address and the caller's
 * token, and memory stays the same however large the file is. When either end leaves, the other is told at once.
 */
export async function proxyFiles(app: FastifyInstance, options: FileProxyOptions): Promise<void> {
  const targets = Object.fromEntries(OWNERS.map((owner) => [owner, createTarget(owner, options)])) as Record<
    Owner,
    Target
  >;
  app.addHook('onClose', async () => {
    await Promise.all(OWNERS.map((owner) => targets[owner].pool.close()));
  });
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    reply.header('cache-control', 'no-store');
    const { owner } = request.params as { owner: string };
    if (!isOwner(owner) || !isPlainPath(request.url)) {
      return reply.code(404).send(errorBody('BAD_USER_INPUT', 'There is nothing at this address.', request.id));
    }
    const caller = await options.findCaller(request.headers.authorization, request.ip);
    if (isRefused(caller)) {
      for (const [name, value] of caller.headers) reply.header(name, value);
      return reply.code(caller.status).send(errorBody(caller.code, caller.message, request.id));
    }
    return passOn(request, reply, targets[owner]);
  };
  await app.register(async (files) => {
    // Bodies are passed on as they come; whatever type they claim, they are not read here.
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', (_request, body, done) => done(null, body));
    const config = { takesFiles: true } as const;
    for (const url of ['/uploads/:owner', '/uploads/:owner/*']) {
      files.route({ method: ['POST', 'PUT', 'PATCH', 'HEAD', 'DELETE', 'OPTIONS'], url, config, handler });
    }
    files.route({ method: ['GET', 'HEAD'], url: '/downloads/:owner/*', config, handler });
  });
}

/** An owner as a place for files. */
interface Target {
  readonly owner: Owner;
  readonly pool: Pool;
  /** The path that its own addresses start with, `/` at the end. */
  readonly base: string;
  readonly largestUploadBytes: number;
  readonly logger: Logger;
}

function createTarget(owner: Owner, { subgraphs, largestUploadBytes, logger }: FileProxyOptions): Target {
  const pool = new Pool(subgraphs[owner].origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    // From the last byte sent to the first answered: the owner checks and stores a file in between.
    headersTimeout: ANSWER_TIMEOUT_MS,
    bodyTimeout: FILE_IDLE_TIMEOUT_MS,
  });
  return { owner, pool, base: new URL('.', subgraphs[owner]).pathname, largestUploadBytes, logger };
}

const CONNECTIONS = 32;

const CONNECT_TIMEOUT_MS = 2_000;

const ANSWER_TIMEOUT_MS = 30_000;

async function passOn(request: FastifyRequest, reply: FastifyReply, target: Target): Promise<unknown> {
  const { raw } = request;
  if (Number(raw.headers['content-length'] ?? 0) > target.largestUploadBytes) return tooLarge(request, reply, target);
  // An end that stands still for so long has left: Node then closes the connection, and with it everything here.
  raw.socket.setTimeout(FILE_IDLE_TIMEOUT_MS);
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  try {
    const answer = await target.pool.request({
      method: request.method,
      path: target.base + request.url.slice(1),
      headers: { ...pick(raw.headers, SENT), ...forwardedHeaders(raw.headers, request.id, request.ip) },
      body: bodyOf(request, target.largestUploadBytes),
      signal: gone.signal,
    });
    reply.code(answer.statusCode).headers(pick(answer.headers, ANSWERED));
    // Fastify passes the bytes on as fast as the caller takes them, and breaks off both ends when one breaks.
    return await reply.send(answer.body);
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge(request, reply, target);
    if (gone.signal.aborted) return reply.hijack();
    return unavailable(error, request, reply, target);
  }
}

/**
 * The request's body, counted on its way. It is cut loose from the request where it ends: an owner may answer before
 * it has read everything, and the caller must still be there to read that answer.
 */
function bodyOf({ raw }: FastifyRequest, largestBytes: number): Readable | null {
  if (raw.headers['transfer-encoding'] === undefined && Number(raw.headers['content-length'] ?? 0) === 0) return null;
  let passed = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length;
      if (passed > largestBytes) done(new TooLarge());
      else done(null, chunk);
    },
  });
  counted.once('close', () => {
    // The rest is read and dropped, until the server's time for a request is over.
    raw.unpipe(counted).resume();
  });
  return raw.pipe(counted);
}

/** Thrown when more comes than was announced or allowed. */
class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

function tooLarge(request: FastifyRequest, reply: FastifyReply, { largestUploadBytes }: Target): FastifyReply {
  const limit = `${Math.floor(largestUploadBytes / 1024 / 1024)} MiB`;
  return reply
    .code(413)
    .header('connection', 'close')
    .send(errorBody('BAD_USER_INPUT', `Files pass up to ${limit}. Send it in parts, or a smaller one.`, request.id));
}

function unavailable(error: unknown, request: FastifyRequest, reply: FastifyReply, target: Target): FastifyReply {
  const { owner, logger } = target;
  const late = error instanceof undici.HeadersTimeoutError;
  const code = late ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
  // The code alone: messages of the network layer carry addresses.
  const reason = error instanceof Error && 'code' in error ? error.code : undefined;
  logger.warn({ requestId: request.id, owner, code, reason }, 'file was not passed on');
  return reply
    .code(late ? 504 : 503)
    .header('retry-after', '5')
    .send(
      errorBody(
        code,
        `The service "${owner}" ${late ? 'did not answer in time' : 'is not available'}. Try again: nothing is kept twice.`,
        request.id,
      ),
    );
}

/** Whether an address is nothing but names between slashes: no way up, no encoded sign, nothing that two readers read differently. */
function isPlainPath(url: string): boolean {
  const path = url.split('?', 1)[0] ?? '';
  return /^(?:\/[\w.~-]+)+\/?$/.test(path) && !path.split('/').some((part) => part === '..' || part === '.');
}

function pick(headers: IncomingHttpHeaders, names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = headers[name];
    if (typeof value === 'string') picked[name] = value;
  }
  return picked;
}

/** Headers of resumable uploads (tus 1.0). */
const TUS = [
  'tus-resumable',
  'tus-version',
  'tus-extension',
  'tus-max-size',
  'tus-checksum-algorithm',
  'upload-offset',
  'upload-length',
  'upload-defer-length',
  'upload-metadata',
  'upload-checksum',
  'upload-concat',
  'upload-expires',
] as const;

/** What the owner gets to see of the caller's headers, besides those of every call. */
const SENT = ['content-type', 'content-length', 'accept', ...TUS];

/** What the caller gets to see of the owner's headers. */
const ANSWERED = [
  'allow',
  'cache-control',
  'content-disposition',
  'content-length',
  'content-type',
  'location',
  'retry-after',
  'x-content-type-options',
  ...TUS,
];

/** Headers that other origins' pages may send and read besides those of the graph, for uploads. */
export const CORS_FILE_HEADERS = { sent: TUS, answered: ['location', 'content-disposition', ...TUS] } as const;
