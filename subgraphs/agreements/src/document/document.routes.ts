import { answerFileFailure, fileErrorBody } from '@payung/kit/files-failure.ts';
import { attachmentHeader } from '@payung/kit/files-name.ts';
import type { FileStore } from '@payung/kit/files.ts';
import { readSealed } from '@payung/kit/files-sealed.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';
import type { ScanFile } from '@payung/kit/virus-scanner.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Context } from '../context.ts';
import type { DocumentRefusalCode } from '../schema.types.ts';
import { documentPath, uploadPath } from './document-urls.ts';
import { receiveDocument } from './receive-document.ts';

/** What the addresses of files are served with. */
export interface DocumentRouteOptions {
  readonly files: FileStore;
  readonly scan: ScanFile;
  /** Reads who asks; throws as for the graph. */
  readonly createContext: (request: FastifyRequest) => Promise<Context>;
}

/** An end that stands still for this long has left. */
const IDLE_MS = 60_000;

/**
 * Takes files in and hands them out, at the addresses that the graph signs: `PUT /uploads/agreements/<upload>` and
 * `GET /downloads/agreements/<document>`. Sending needs the token of whoever asked for the address; fetching needs the
 * address alone, which was given to somebody who may see the document and works for five minutes.
 */
export async function serveDocuments(
  server: FastifyInstance,
  { files, scan, createContext }: DocumentRouteOptions,
): Promise<void> {
  await server.register(async (routes) => {
    // The bytes are read by whoever receives them, as a stream, whatever type they claim to be.
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, body, done) => done(null, body));
    routes.setErrorHandler((error, request, reply) => answerFileFailure(error, request, reply));

    routes.put<{ Params: { upload: string } }>('/uploads/agreements/:upload', async (request, reply) => {
      request.raw.socket.setTimeout(IDLE_MS);
      reply.header('cache-control', 'no-store');
      const context = await createContext(request);
      const refused = await takeUpload(request, reply, context, { files, scan });
      if (refused === null) return reply;
      // What still comes of a refused file is read and dropped, so that the sender gets to read why.
      request.raw.resume();
      return reply.code(STATUSES[refused.code]).send({ refused });
    });

    routes.get<{ Params: { document: string } }>('/downloads/agreements/:document', async (request, reply) => {
      request.raw.socket.setTimeout(IDLE_MS);
      reply.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
      const context = await createContext(request);
      const { document: id } = request.params;
      const bad = checkAddress(context, documentPath(id), request);
      if (bad !== null) return reply.code(STATUSES[bad.code]).send({ refused: bad });
      const document = isUuid(id) ? await context.loaders.documentsById.load(id) : null;
      if (document === null || document.removedAt !== null) return reply.code(404).send({ refused: nothingHere });
      const bytes = await readSealed({ files, sealer: context.sealer }, document);
      if (bytes === null) throw new Error(`the bytes of document ${document.id} are gone from the file store`);
      return reply
        .type(document.mediaType)
        .header('content-length', document.bytes)
        .header('content-disposition', attachmentHeader(document.fileName))
        .send(bytes);
    });
  });
}

async function takeUpload(
  request: FastifyRequest<{ Params: { upload: string } }>,
  reply: FastifyReply,
  context: Context,
  place: Pick<DocumentRouteOptions, 'files' | 'scan'>,
): Promise<Refusal<DocumentRefusalCode> | null> {
  const { upload: uploadId } = request.params;
  const bad = checkAddress(context, uploadPath(uploadId), request);
  if (bad !== null) return bad;
  const { session } = context;
  if (session === null) {
    request.raw.resume();
    await reply
      .code(401)
      .send(fileErrorBody('UNAUTHENTICATED', 'Sign in first: this request carries no valid access token.'));
    return null;
  }
  const outcome = await receiveDocument({ context: { ...context, session }, ...place, uploadId, body: request.raw });
  if (outcome.refused !== undefined) return outcome.refused;
  const { id, sha256, bytes } = outcome.made;
  await reply.code(200).send({ document: { id, sha256, bytes } });
  return null;
}

function checkAddress(
  context: Context,
  path: string,
  { query, ip }: Pick<FastifyRequest, 'query' | 'ip'>,
): Refusal<DocumentRefusalCode> | null {
  const check = context.urls.check(path, query, context.now, ip);
  if (check === 'HOLDS') return null;
  return check === 'BAD' ? badAddress : expired;
}

/** The HTTP status that goes with each reason; the body says the rest. */
const STATUSES: Readonly<Record<DocumentRefusalCode, number>> = {
  FORBIDDEN: 403,
  INVALID: 422,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  TOO_MANY: 409,
  ALREADY_REMOVED: 409,
  IDEMPOTENCY_KEY_REUSED: 409,
  BAD_ADDRESS: 403,
  EXPIRED: 410,
  WRONG_TYPE: 415,
  DAMAGED: 422,
  ALREADY_SENT: 409,
  INFECTED: 422,
  SCANNER_UNAVAILABLE: 503,
};

const { refused: badAddress } = refuse('BAD_ADDRESS', {
  id: 'Alamat ini tidak sah. Mintalah alamat baru.',
  en: 'This address is not valid. Ask for a new one.',
});

const { refused: expired } = refuse('EXPIRED', {
  id: 'Alamat ini sudah kedaluwarsa. Mintalah alamat baru.',
  en: 'This address has expired. Ask for a new one.',
});

const { refused: nothingHere } = refuse('NOT_FOUND', {
  id: 'Dokumen ini tidak ada atau sudah dihapus.',
  en: 'This document is not there or was removed.',
});
