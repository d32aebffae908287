import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { ParticipantExportTable } from './participant-export.table.ts';
import type { ParticipantExportRow } from './participant-export.table.ts';

const NEWEST_FIRST: PageOrder<ParticipantExportRow> = {
  direction: 'DESC',
  by: [{ property: 'id', type: 'uuid', of: ({ id }) => id }],
};

/** A page of the session's own exports, newest first: what somebody else asked for is nobody's business but the trail's. */
export function readParticipantExports(
  { database, session }: Context,
  args: PageArgs,
): Promise<Page<ParticipantExportRow>> {
  return readPage(ownExports(database.manager, permit(session, 'participant:export')), NEWEST_FIRST, args);
}

/** The session's own export with this identifier, or null. */
export async function findParticipantExport(
  { database, session }: Context,
  id: string,
): Promise<ParticipantExportRow | null> {
  const own = ownExports(database.manager, permit(session, 'participant:export'));
  const key = findKey('ParticipantExport', id);
  return key === null ? null : own.andWhere('export.id = :key', { key }).getOne();
}

/** The same, held until the end of the transaction. */
export async function lockOwnExport(
  transaction: Transaction,
  session: Session,
  id: string,
): Promise<ParticipantExportRow | null> {
  const key = findKey('ParticipantExport', id);
  if (key === null) return null;
  return ownExports(transaction, session).andWhere('export.id = :key', { key }).setLock('pessimistic_write').getOne();
}

function ownExports(manager: Transaction, { subject }: Session) {
  return manager
    .createQueryBuilder(ParticipantExportTable, 'export')
    .where('export.requestedBy = :subject', { subject });
}
