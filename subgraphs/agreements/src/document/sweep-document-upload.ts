import type { Database } from '@payung/kit/database.ts';
import type { FileStore } from '@payung/kit/files.ts';
import { defineJob } from '@payung/kit/jobs.ts';
import type { AnyJob } from '@payung/kit/jobs.ts';
import { IsNull } from 'typeorm';
import { z } from 'zod';

import { DocumentTable, DocumentUploadTable } from './document.table.ts';

/** The name of the job that clears up behind an upload. */
export const SWEEP_DOCUMENT_UPLOAD = 'sweep-document-upload';

/** The folder of the file store that an upload keeps its bytes in. */
export function folderOfUpload(uploadId: string): string {
  return `agreement-documents/${uploadId}`;
}

/**
 * Clears up behind an upload once nothing can arrive for it any more: bytes that no document names are removed, and so
 * is a place that nothing was sent to. What a document names is never touched.
 */
export function sweepDocumentUploadJob({ database, files }: { database: Database; files: FileStore }): AnyJob {
  return defineJob({
    name: SWEEP_DOCUMENT_UPLOAD,
    payload: z.object({ uploadId: z.uuid() }),
    work: async ({ uploadId }) => {
      const upload = await database.manager.findOneBy(DocumentUploadTable, { id: uploadId });
      const document =
        upload === null || upload.documentId === null
          ? null
          : await database.manager.findOneBy(DocumentTable, { id: upload.documentId });
      for (const key of await files.list(folderOfUpload(uploadId))) {
        if (key !== document?.storageKey) await files.remove(key);
      }
      if (document === null) await database.manager.delete(DocumentUploadTable, { id: uploadId, documentId: IsNull() });
    },
  });
}
