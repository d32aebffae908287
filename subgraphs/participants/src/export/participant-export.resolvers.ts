import { resultType } from '@payung/kit/refusal.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import type { Resolvers } from '../schema.types.ts';
import { exportFileName } from './export-settings.ts';
import { cancelParticipantExport, requestExportDownload } from './move-participant-export.ts';
import { findParticipantExport, readParticipantExports } from './participant-export.reads.ts';
import { requestParticipantExport } from './request-participant-export.ts';

/** Lists as files. */
export const participantExportResolvers: Resolvers = {
  Query: {
    participantExport: (_root, { id }, context) => findParticipantExport(context, id),
    participantExports: (_root, page, context) => readParticipantExports(context, page),
  },
  Mutation: {
    requestParticipantExport: (_root, { input, idempotencyKey }, context) =>
      requestParticipantExport(context, input, idempotencyKey),
    cancelParticipantExport: (_root, command, context) => cancelParticipantExport(context, command),
    requestExportDownload: (_root, command, context) => requestExportDownload(context, command),
  },
  ParticipantExportResult: { __resolveType: resultType('ParticipantExport', 'ParticipantExportRefused') },
  ExportDownloadResult: { __resolveType: resultType('ExportDownload', 'ParticipantExportRefused') },
  ParticipantExport: {
    id: ({ id }) => toGlobalId('ParticipantExport', id),
    values: ({ shownValues }) => [...shownValues],
    working: ({ stage }) => stage === 'WAITING' || stage === 'WRITING',
    rows: ({ rowsWritten }) => rowsWritten,
    kibibytes: ({ fileSize }) => (fileSize === null ? null : Math.ceil(fileSize / 1_024)),
    sha256: ({ fileSha256 }) => fileSha256?.toString('hex') ?? null,
    fileName: (row) => exportFileName(row),
  },
};
