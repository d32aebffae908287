import { currentInstant } from '@payung/kit/clock.ts';
import { attachmentHeader } from '@payung/kit/files-name.ts';
import type { Database } from '@payung/kit/database.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Rosters } from '../import/roster-settings.ts';
import { exportFileName, exportPath } from './export-settings.ts';
import { isThere } from './move-participant-export.ts';
import { ParticipantExportTable } from './participant-export.table.ts';
import { fileKey } from './write-export.ts';

/** What gives out files of exports. */
export interface ExportRoutesContext {
  readonly database: Database;
  readonly secrets: SecretBox;
  readonly rosters: Rosters;
}

const TYPES = { CSV: 'text/csv; charset=utf-8', JSONL: 'application/jsonl; charset=utf-8' } as const;

/** Where files of exports go out. Whoever has a signed address may use it until it expires, or the file does. */
export async function addExportRoutes(app: FastifyInstance, context: ExportRoutesContext): Promise<void> {
  const { database, rosters } = context;
  app.get(
    exportPath(':exportId'),
    async (request: FastifyRequest<{ Params: { exportId: string } }>, reply: FastifyReply) => {
      const { exportId } = request.params;
      const now = currentInstant();
      const check = rosters.signer.check(exportPath(exportId), request.query, now, request.ip);
      if (check === 'EXPIRED') return reply.code(410).send(problem('This address has expired. Ask for a fresh one.'));
      if (check === 'BAD') return reply.code(403).send(problem('This address is not one of ours.'));
      const row = await database.manager.findOneBy(ParticipantExportTable, { id: exportId });
      if (row === null || !isThere(row, now)) return reply.code(404).send(problem('There is nothing at this address.'));
      return reply
        .header('content-type', TYPES[row.format])
        .header('content-length', row.fileSize ?? 0)
        .header('content-disposition', attachmentHeader(exportFileName(row)))
        .header('cache-control', 'no-store')
        .header('x-content-type-options', 'nosniff')
        .send(rosters.files.read(row.id, fileKey(context, row)));
    },
  );
}

function problem(message: string) {
  return { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] };
}
