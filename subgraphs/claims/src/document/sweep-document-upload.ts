import type { Database } from '@payung/kit/database.ts';
import type { FileStore } from '@payung/kit/files.ts';
import { defineJob } from '@payung/kit/jobs.ts';
import type { AnyJob } from '@payung/kit/jobs.ts';
import { IsNull } from 'typeorm';
import { z } from 'zod';

import { ClaimDocumentTable, ClaimDocumentUploadTable } from './claim-document.table.ts';
import { SWEEP_CLAIM_UPLOAD } from './request-document-upload.ts';

/** The folder of the file store that an upload keeps its bytes in. */
export function folderOfUpload(uploadId: string): string {
  return `claim-documents/${uploadId}`;
}

/** Clears up behind an upload once nothing can arrive for it any more. What a document names is never touched. */
export function sweepClaimUploadJob({
  database,
  files,
}: {
  readonly database: Database;
  readonly files: FileStore;
}): AnyJob {
  return defineJob({
    name: SWEEP_CLAIM_UPLOAD,
    payload: z.object({ uploadId: z.uuid() }),
    work: async ({ uploadId }) => {
      const upload = await database.manager.findOneBy(ClaimDocumentUploadTable, { id: uploadId });
      const documentId = upload?.documentId ?? null;
      const document =
        documentId === null ? null : await database.manager.findOneBy(ClaimDocumentTable, { id: documentId });
      for (const key of await files.list(folderOfUpload(uploadId))) {
        if (key !== document?.storageKey) await files.remove(key);
      }
      if (document === null)
        await database.manager.delete(ClaimDocumentUploadTable, { id: uploadId, documentId: IsNull() });
    },
  });
}
