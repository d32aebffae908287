import type { Readable } from 'node:stream';

import { currentInstant } from '@payung/kit/clock.ts';
import { attachmentHeader } from '@payung/kit/files-name.ts';
import type { Database } from '@payung/kit/database.ts';
import { isOutage } from '@payung/kit/outage.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { DataStore, ERRORS, Server, Upload } from '@tus/server';
import type { Locker } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { rejectedRowsCsv } from './rejected-rows.ts';
import { receiveUpload } from './receive-upload.ts';
import { RosterImportTable } from './roster-import.table.ts';
import type { RosterImportRow } from './roster-import.table.ts';
import { TusError } from './tus-error.ts';
import { rejectedPath, uploadPath } from './roster-settings.ts';
import type { Rosters } from './roster-settings.ts';
import { fileKeyOf } from './roster-work.ts';

/** What moves files of imports. */
export interface UploadContext {
  readonly database: Database;
  readonly secrets: SecretBox;
  readonly rosters: Rosters;
  readonly locks: Locker;
}

/**
 * Where files of imports come in and go out. Uploads speak tus 1.0 without its creation: the import was opened by a
 * mutation, so there is nothing to create for somebody who only knows the address. Whoever has a signed address may use
 * it until it expires.
 */
export async function addUploadRoutes(app: FastifyInstance, context: UploadContext): Promise<void> {
  const tus = new Server({
    path: '/uploads/participants/rosters',
    datastore: new RosterDataStore(context),
    locker: context.locks,
    getFileIdFromRequest: (request) => new URL(request.url, 'http://local').pathname.split('/').at(-1),
    // The gateway says which origins may call.
    allowedOrigins: [],
    async onUploadFinish(_request, { id }) {
      await receiveUpload(context.database, await getImport(context.database, id));
      return {};
    },
    onResponseError(_request, error) {
      if ('status_code' in error) return undefined;
      if (isOutage(error)) {
        app.log.warn({ err: error }, 'the database or the disk of the files is away');
        return {
          status_code: 503,
          body: 'Files cannot be kept just now. What was received is kept: go on from there shortly.\n',
        };
      }
      app.log.error({ err: error }, 'upload failed');
      return {
        status_code: 500,
        body: 'Something went wrong on our side. What was received is kept: go on from there.\n',
      };
    },
  });
  await app.register(async (files) => {
    // Bytes are passed on as they come.
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', (_request, _body, done) => done(null));
    files.route({
      method: ['HEAD', 'PATCH', 'OPTIONS'],
      url: uploadPath(':importId'),
      handler: async (request: FastifyRequest<{ Params: { importId: string } }>, reply) => {
        if (request.method !== 'OPTIONS' && !isGood(request, reply, context, uploadPath(request.params.importId)))
          return reply;
        reply.hijack();
        await tus.handle(request.raw, reply.raw);
        return reply;
      },
    });
    files.get(
      rejectedPath(':importId'),
      async (request: FastifyRequest<{ Params: { importId: string } }>, reply: FastifyReply) => {
        const { importId } = request.params;
        if (!isGood(request, reply, context, rejectedPath(importId))) return reply;
        const row = await context.database.manager.findOneBy(RosterImportTable, { id: importId });
        if (row?.rowsRejected == null || row.purgedAt !== null)
          return reply.code(404).send(problem('There is nothing at this address.'));
        return reply
          .header('content-type', 'text/csv; charset=utf-8')
          .header('content-disposition', attachmentHeader('baris-ditolak.csv'))
          .header('cache-control', 'no-store')
          .header('x-content-type-options', 'nosniff')
          .send(rejectedRowsCsv(context, row));
      },
    );
  });
}

/** Whether the signature of the address holds; else the answer is given. */
function isGood(request: FastifyRequest, reply: FastifyReply, { rosters }: UploadContext, path: string): boolean {
  const check = rosters.signer.check(path, request.query, currentInstant(), request.ip);
  if (check === 'HOLDS') return true;
  void reply
    .code(check === 'EXPIRED' ? 410 : 403)
    .send(
      problem(
        check === 'EXPIRED'
          ? 'This address has expired. Ask for a fresh one: what was uploaded stays.'
          : 'This address is not one of ours.',
      ),
    );
  return false;
}

function problem(message: string) {
  return { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] };
}

async function getImport(database: Database, id: string): Promise<RosterImportRow> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new TusError(ERRORS.FILE_NOT_FOUND);
  const row = await database.manager.findOneBy(RosterImportTable, { id });
  if (row === null || row.stage === 'CANCELLED') throw new TusError(ERRORS.FILE_NOT_FOUND);
  return row;
}

/** The files of imports as tus sees them: an upload is there as soon as its import is, with nothing received. */
class RosterDataStore extends DataStore {
  readonly #context: UploadContext;

  constructor(context: UploadContext) {
    super();
    this.#context = context;
    this.extensions = [];
  }

  override async getUpload(id: string): Promise<Upload> {
    const { database, rosters, secrets } = this.#context;
    const row = await getImport(database, id);
    const offset =
      row.stage === 'AWAITING_UPLOAD' ? await rosters.files.sizeOf(id, fileKeyOf({ secrets }, row)) : row.fileSize;
    // Every byte is here, and whoever received the last was killed before it could say so.
    if (row.stage === 'AWAITING_UPLOAD' && offset === row.fileSize) await receiveUpload(database, row);
    return new Upload({ id, size: row.fileSize, offset });
  }

  override async write(bytes: Readable, id: string, offset: number): Promise<number> {
    const { database, rosters, secrets } = this.#context;
    const row = await getImport(database, id);
    if (row.stage !== 'AWAITING_UPLOAD') throw new TusError(ERRORS.INVALID_OFFSET);
    return rosters.files.append(id, fileKeyOf({ secrets }, row), offset, bytes, row.fileSize);
  }
}
