import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import { currentInstant } from '@payung/kit/clock.ts';
import type { Database } from '@payung/kit/database.ts';

import { enqueueWork } from '../jobs/work-roster-import.ts';
import { RosterImportTable } from './roster-import.table.ts';
import type { RosterImportRow } from './roster-import.table.ts';

/**
 * Notes that the whole file is here and lets a worker look at it. Safe to say twice: the last byte may have been
 * written by a process that was killed before it could say so.
 */
export async function receiveUpload(
  database: Database,
  { id, fileSize, openedBy, institutionCode }: RosterImportRow,
): Promise<void> {
  const now = currentInstant();
  await database.transaction(async (transaction) => {
    const { affected } = await transaction.update(
      RosterImportTable,
      { id, stage: 'AWAITING_UPLOAD' },
      { stage: 'RECEIVED', awaiting: null, task: 'INSPECT', heartbeatAt: now },
    );
    if (affected === 0) return;
    await recordAudit(
      transaction,
      { session: { ...bearer, subject: openedBy, institutionCode }, requestId: 'upload', now },
      { action: 'roster:upload', entityType: 'RosterImport', entityId: id, details: { size: fileSize } },
    );
    await enqueueWork(transaction, id);
  });
}

/** Who holds the signed address of an upload: given to who opened the import, and to nobody else. */
const bearer: Omit<Session, 'subject' | 'institutionCode'> = {
  clientId: 'signed-address',
  name: 'signed address',
  role: 'PARTNER',
  regionCodes: [],
  registersExamples: false,
};
