import { answerFileFailure, fileErrorBody } from '@payung/kit/files-failure.ts';
import { attachmentHeader } from '@payung/kit/files-name.ts';
import type { FileStore } from '@payung/kit/files.ts';
import { readSealed } from '@payung/kit/files-sealed.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Context } from '../context.ts';
import { EvidenceBundleTable } from '../evidence/evidence-bundle.table.ts';
import { evidencePath } from '../evidence/evidence-paths.ts';
import { openBundle } from '../evidence/open-bundle.ts';
import { bankFileOf } from '../payment/bank-file.ts';
import { bankFilePath } from '../payment/send-payment-batch.ts';
import type { ClaimDocumentRefusalCode } from '../schema.types.ts';
import { ClaimDocumentTable } from './claim-document.table.ts';
import { uploadPath } from './document.resolvers.ts';
import { documentPath } from './open-document.ts';
import { receiveDocument } from './receive-document.ts';
import type { ScanFile } from '@payung/kit/virus-scanner.ts';

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
 * Takes files in and hands them out, at the addresses that the graph signs: `PUT /uploads/claims/<upload>`, `GET /downloads/claims/<document>`,
 * `GET /downloads/claims/batches/<batch>` and `GET /downloads/claims/evidence/<bundle>/<json or pdf>`. Sending needs the token of whoever asked for the address; reading needs the address alone,
 * whose making stands on the trail, and which works for five minutes.
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

    routes.put<{ Params: { upload: string } }>('/uploads/claims/:upload', async (request, reply) => {
      request.raw.socket.setTimeout(IDLE_MS);
      reply.header('cache-control', 'no-store');
      const context = await createContext(request);
      const { upload: uploadId } = request.params;
      const { session } = context;
      const bad = checkAddress(context, uploadPath(uploadId), request);
      if (bad !== null) return refuseUpload(request, reply, bad);
      if (session === null) {
        request.raw.resume();
        return reply
          .code(401)
          .send(fileErrorBody('UNAUTHENTICATED', 'Sign in first: this request carries no valid access token.'));
      }
      const outcome = await receiveDocument({
        context: { ...context, session },
        files,
        scan,
        uploadId,
        body: request.raw,
      });
      if (outcome.refused !== undefined) return refuseUpload(request, reply, outcome.refused);
      const { id, sha256, bytes } = outcome.made;
      return reply.code(200).send({ document: { id, sha256, bytes } });
    });

    routes.get<{ Params: { document: string } }>('/downloads/claims/:document', async (request, reply) => {
      const context = await begin(request, reply, createContext);
      const { document: id } = request.params;
      const bad = checkAddress(context, documentPath(id), request);
      if (bad !== null) return reply.code(STATUSES[bad.code]).send({ refused: bad });
      const document = isUuid(id) ? await context.database.manager.findOneBy(ClaimDocumentTable, { id }) : null;
      if (document === null || document.removedAt !== null) return reply.code(404).send({ refused: NOTHING_HERE });
      const bytes = await readSealed({ files, sealer: context.sealer }, document);
      if (bytes === null) throw new Error(`the bytes of document ${document.id} are gone from the file store`);
      return reply
        .type(document.mediaType)
        .header('content-length', document.bytes)
        .header('content-disposition', attachmentHeader(document.fileName))
        .send(bytes);
    });

    routes.get<{ Params: { batch: string } }>('/downloads/claims/batches/:batch', async (request, reply) => {
      const context = await begin(request, reply, createContext);
      const { batch: id } = request.params;
      const bad = checkAddress(context, bankFilePath(id), request);
      if (bad !== null) return reply.code(STATUSES[bad.code]).send({ refused: bad });
      const file = isUuid(id) ? await bankFileOf(context, id) : null;
      if (file === null) return reply.code(404).send({ refused: NOTHING_HERE });
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', attachmentHeader(file.name))
        .send(file.csv);
    });

    routes.get<{ Params: { bundle: string; format: string } }>(
      '/downloads/claims/evidence/:bundle/:format',
      async (request, reply) => {
        const context = await begin(request, reply, createContext);
        const { bundle: id, format } = request.params;
        const isPdf = format === 'pdf';
        const bad = checkAddress(context, evidencePath(id, isPdf ? 'pdf' : 'json'), request);
        if (bad !== null) return reply.code(STATUSES[bad.code]).send({ refused: bad });
        const row = isUuid(id) ? await context.database.manager.findOneBy(EvidenceBundleTable, { id }) : null;
        if (row === null) return reply.code(404).send({ refused: NOTHING_HERE });
        const bundle = openBundle(context.sealer, row);
        // Loaded where it is used: what draws a PDF is large.
        const pdf = isPdf ? await (await import('../evidence/evidence-pdf.ts')).evidencePdf(bundle) : null;
        return reply
          .type(isPdf ? 'application/pdf' : 'application/json; charset=utf-8')
          .header('content-disposition', attachmentHeader(`bukti-${bundle.claim}.${isPdf ? 'pdf' : 'json'}`))
          .send(pdf ?? JSON.stringify(bundle, null, 2));
      },
    );
  });
}

async function begin(
  request: FastifyRequest,
  reply: FastifyReply,
  createContext: DocumentRouteOptions['createContext'],
): Promise<Context> {
  request.raw.socket.setTimeout(IDLE_MS);
  reply.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
  return createContext(request);
}

function refuseUpload(
  request: FastifyRequest,
  reply: FastifyReply,
  refused: Refusal<ClaimDocumentRefusalCode>,
): FastifyReply {
  // What still comes of a refused file is read and dropped, so that the sender gets to read why.
  request.raw.resume();
  return reply.code(STATUSES[refused.code]).send({ refused });
}

function checkAddress(
  context: Context,
  path: string,
  { query, ip }: Pick<FastifyRequest, 'query' | 'ip'>,
): Refusal<ClaimDocumentRefusalCode> | null {
  const check = context.urls.check(path, query, context.now, ip);
  if (check === 'HOLDS') return null;
  return check === 'BAD' ? BAD_ADDRESS : EXPIRED;
}

/** The HTTP status that goes with each reason; the body says the rest. */
const STATUSES: Readonly<Record<ClaimDocumentRefusalCode, number>> = {
  FORBIDDEN: 403,
  INVALID: 422,
  NOT_FOUND: 404,
  WRONG_STATE: 409,
  TOO_MANY: 409,
  TOO_LARGE: 413,
  IDEMPOTENCY_KEY_REUSED: 409,
  BAD_ADDRESS: 403,
  EXPIRED: 410,
  WRONG_TYPE: 415,
  DAMAGED: 422,
  ALREADY_SENT: 409,
  INFECTED: 422,
  SCANNER_UNAVAILABLE: 503,
};

const { refused: BAD_ADDRESS } = refuse('BAD_ADDRESS', {
  id: 'Alamat ini tidak sah. Mintalah alamat baru.',
  en: 'This address is not valid. Ask for a new one.',
});

const { refused: EXPIRED } = refuse('EXPIRED', {
  id: 'Alamat ini sudah kedaluwarsa. Mintalah alamat baru.',
  en: 'This address has expired. Ask for a new one.',
});

const { refused: NOTHING_HERE } = refuse('NOT_FOUND', {
  id: 'Tidak ada apa-apa di alamat ini.',
  en: 'There is nothing at this address.',
});
