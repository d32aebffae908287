import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { inScope } from '@payung/kit/scope-sql.ts';
import type { SqlCondition } from '@payung/kit/scope-sql.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { GraphQLError } from 'graphql';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import type { DataRequestFilter } from '../schema.types.ts';
import { DataRequestRecordTable, DataRequestTable } from './data-request.table.ts';
import type { DataRequestRecordRow, DataRequestRow } from './data-request.table.ts';

const DUE_FIRST: PageOrder<DataRequestRow> = {
  direction: 'ASC',
  by: [
    { property: 'dueAt', type: 'timestamptz', of: ({ dueAt }) => dueAt.toString() },
    { property: 'id', type: 'uuid', of: ({ id }) => id },
  ],
};

/** A page of the requests that the session may see, those due first. */
export function readDataRequests(
  { database, session }: Context,
  args: PageArgs,
  filter: DataRequestFilter,
): Promise<Page<DataRequestRow>> {
  const query = visibleDataRequests(database.manager, permit(session, 'data-request:read'));
  if (filter.kind != null) query.andWhere('request.kind = :kind', { kind: filter.kind });
  if (filter.states != null) query.andWhere('request.state = any(:states)', { states: filter.states });
  return readPage(query, DUE_FIRST, args);
}

/** The request with this identifier, or null when there is none or the session may not see it. */
export async function findDataRequest({ database, session }: Context, id: string): Promise<DataRequestRow | null> {
  const query = visibleDataRequests(database.manager, permit(session, 'data-request:read'));
  const key = findKey('DataRequest', id);
  return key === null ? null : query.andWhere('request.id = :key', { key }).getOne();
}

/** The same by primary key, as it stands after a command. @throws Error when the session sees it no more */
export async function getDataRequest(context: Context, key: string): Promise<DataRequestRow> {
  const row = await findDataRequest(context, toGlobalId('DataRequest', key));
  if (row === null) throw notYours();
  return row;
}

function notYours(): GraphQLError {
  return new GraphQLError('This request is out of your sight by now.', { extensions: { code: 'FORBIDDEN' } });
}

/** The request that a command is about, held until the end of the transaction; null when the session may not see it. */
export async function holdDataRequest(
  transaction: Transaction,
  session: Session,
  id: string,
): Promise<DataRequestRow | null> {
  const key = findKey('DataRequest', id);
  if (key === null || !may(session, 'data-request:read')) return null;
  return visibleDataRequests(transaction, session)
    .andWhere('request.id = :key', { key })
    .setLock('pessimistic_write')
    .getOne();
}

/** How many requests that the session may see are open, and how many of these are late. */
export async function countDataRequests({ database, session, now }: Context) {
  const query = visibleDataRequests(database.manager, permit(session, 'data-request:read'))
    .andWhere("request.state in ('OPEN', 'READY')")
    .select('count(*)::int', 'open')
    .addSelect('(count(*) filter (where request.due_at < :now))::int', 'late')
    .setParameter('now', now.toString());
  return (await query.getRawOne<{ open: number; late: number }>())!;
}

/** Records of requests that the session may see, of these requests. Which other institutions know the person stays with them. */
export async function readDataRequestRecords(
  database: Database,
  session: Session,
  requestIds: readonly string[],
): Promise<DataRequestRecordRow[]> {
  const scope = recordInScope(session, 'record');
  return database.manager
    .createQueryBuilder(DataRequestRecordTable, 'record')
    .where('record.requestId = any(:requestIds)', { requestIds })
    .andWhere(scope.sql, scope.parameters)
    .orderBy({ 'record.institutionCode': 'ASC', 'record.participantId': 'ASC' })
    .getMany();
}

/** When the answers to requests were last opened, as the trail has it. Who may see the requests was asked before. */
export async function readAnswerOpenings(
  database: Database,
  requestIds: readonly string[],
): Promise<{ readonly id: string; readonly at: Instant }[]> {
  const rows: { id: string; at: Date }[] = await database.query(
    `select entity_id as id, max(happened_at) as at from audit_event
     where entity_type = 'DataRequest' and entity_id = any($1::text[]) and action = 'data-request:open' group by entity_id`,
    [requestIds],
  );
  return rows.map(({ id, at }) => ({ id, at: Temporal.Instant.fromEpochMilliseconds(at.getTime()) }));
}

/** Requests received by an institution in scope, or about a record that one in scope registered. */
function visibleDataRequests(manager: Transaction, session: Session): SelectQueryBuilder<DataRequestRow> {
  const received = recordInScope(session, 'request');
  const about = recordInScope(session, 'own');
  return manager
    .createQueryBuilder(DataRequestTable, 'request')
    .where(
      `(${received.sql} or exists (select from data_request_record own where own.request_id = request.id and ${about.sql}))`,
      { ...received.parameters, ...about.parameters },
    );
}

function recordInScope(session: Session, alias: string): SqlCondition {
  return inScope(session, {
    institutions: [`${alias}.institution_code`],
    region: `substr(${alias}.institution_code, strpos(${alias}.institution_code, '-') + 1)`,
  });
}
