import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { NATION } from '@payung/kit/values/region-code.ts';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import { BreachEventTable, BreachNoticeTable, BreachTable } from './breach.table.ts';
import type { BreachEventRow, BreachNoticeRow, BreachRow } from './breach.table.ts';

const NEWEST_FIRST: PageOrder<BreachRow> = {
  direction: 'DESC',
  by: [{ property: 'id', type: 'uuid', of: ({ id }) => id }],
};

/** A page of the register, newest first. */
export function readBreaches(
  { database, session }: Context,
  args: PageArgs,
  openOnly: boolean,
): Promise<Page<BreachRow>> {
  const query = visibleBreaches(database.manager, permit(session, 'reference:read'));
  if (openOnly) query.andWhere("breach.state <> 'CLOSED'");
  return readPage(query, NEWEST_FIRST, args);
}

/** The entry with this identifier, or null when there is none or the session may not see it. */
export async function findBreach({ database, session }: Context, id: string): Promise<BreachRow | null> {
  const query = visibleBreaches(database.manager, permit(session, 'reference:read'));
  const key = findKey('Breach', id);
  return key === null ? null : query.andWhere('breach.id = :key', { key }).getOne();
}

/** The same, held until the end of the transaction. */
export async function holdBreach(transaction: Transaction, session: Session, id: string): Promise<BreachRow | null> {
  const key = findKey('Breach', id);
  if (key === null) return null;
  return visibleBreaches(transaction, session)
    .andWhere('breach.id = :key', { key })
    .setLock('pessimistic_write')
    .getOne();
}

/** Who was told of these, oldest first. */
export function readBreachNotices(database: Transaction, ids: readonly string[]): Promise<BreachNoticeRow[]> {
  return database
    .createQueryBuilder(BreachNoticeTable, 'notice')
    .where('notice.breachId = any(:ids)', { ids })
    .orderBy({ 'notice.at': 'ASC', 'notice.id': 'ASC' })
    .getMany();
}

/** What was done with these, oldest first. */
export function readBreachEvents(database: Transaction, ids: readonly string[]): Promise<BreachEventRow[]> {
  return database
    .createQueryBuilder(BreachEventTable, 'event')
    .where('event.breachId = any(:ids)', { ids })
    .orderBy({ 'event.id': 'ASC' })
    .getMany();
}

/** All of the register for those who read it in the whole nation; for everybody else what they reported. */
function visibleBreaches(manager: Transaction, session: Session): SelectQueryBuilder<BreachRow> {
  const query = manager.createQueryBuilder(BreachTable, 'breach');
  const readsAll = may(session, 'breach:read') && session.regionCodes.includes(NATION);
  if (readsAll) return query.where('true');
  return query.where('breach.reportedBy = :subject', { subject: session.subject });
}
