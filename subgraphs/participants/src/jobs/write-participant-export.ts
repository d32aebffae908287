import { defineJob } from '@payung/kit/jobs.ts';
import type { AnyJob, JobRequest } from '@payung/kit/jobs.ts';
import { z } from 'zod';

import { writeExport } from '../export/write-export.ts';
import type { ExportWork } from '../export/write-export.ts';
import { withWorkLock } from './with-work-lock.ts';

const NAME = 'write-participant-export';

/** The request to write an export. */
export function writeParticipantExportJob(exportId: string): JobRequest {
  return { name: NAME, key: `${NAME}:${exportId}`, payload: { exportId } };
}

/** Writes an export from its beginning, one worker at a time. */
export function writeParticipantExport(work: ExportWork): AnyJob {
  return defineJob({
    name: NAME,
    payload: z.object({ exportId: z.uuid() }),
    async work({ exportId }) {
      await withWorkLock(work.database, { kind: 'participant-export', id: exportId }, () =>
        writeExport(work, exportId),
      );
    },
  });
}
