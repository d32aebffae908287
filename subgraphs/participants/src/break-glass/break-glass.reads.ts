import { may, permit } from '@payung/kit/access.ts';
import type { Glass, Session } from '@payung/kit/access.ts';
import type { FindGlass } from '@payung/kit/break-glass/put-under-glass.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { NATION } from '@payung/kit/values/region-code.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import { ParticipantTable } from '../participant/participant.table.ts';
import type { ParticipantRow } from '../participant/participant.table.ts';
import type { BreakGlassKeep } from '../schema.types.ts';
import { BreakGlassTable } from './break-glass.table.ts';
import type { BreakGlassRow } from './break-glass.table.ts';

const NEWEST_FIRST: PageOrder<BreakGlassRow> = {
  direction: 'DESC',
  by: [{ property: 'id', type: 'uuid', of: ({ id }) => id }],
};

const RUNS = 'glass.endedAt is null and glass.endsAt > :now';

/** A page of the accesses that the session may see, newest first. */
export function readBreakGlasses(
  { database, session, now }: Context,
  args: PageArgs,
  keep: BreakGlassKeep,
): Promise<Page<BreakGlassRow>> {
  const asking = permit(session, 'reference:read');
  const query = visibleBreakGlasses(database.manager, asking).setParameters({
    now: new Date(now.epochMilliseconds),
    me: asking.subject,
  });
  if (keep === 'RUNNING') query.andWhere(RUNS);
  if (keep === 'MINE_TO_DO') {
    query.andWhere(
      `((glass.holderSubject = :me and ${RUNS}) or (glass.secondSubject = :me and (glass.acknowledgedAt is null or ${RUNS})))`,
    );
  }
  return readPage(query, NEWEST_FIRST, args);
}

/** The access with this identifier, or null when there is none or the session may not see it. */
export async function findBreakGlass({ database, session }: Context, id: string): Promise<BreakGlassRow | null> {
  const query = visibleBreakGlasses(database.manager, permit(session, 'reference:read'));
  return isUuid(id) ? query.andWhere('glass.id = :id', { id }).getOne() : null;
}

/** The access that the session holds or was told of, held until the end of the transaction; null when it is neither. */
export async function holdBreakGlass(
  transaction: Transaction,
  session: Session,
  id: string,
): Promise<BreakGlassRow | null> {
  if (!isUuid(id)) return null;
  return concerning(transaction.createQueryBuilder(BreakGlassTable, 'glass'), session)
    .andWhere('glass.id = :id', { id })
    .setLock('pessimistic_write')
    .getOne();
}

/** Records of people, for whoever may see the access that names them. */
export function readSubjects(database: Transaction, ids: readonly string[]): Promise<ParticipantRow[]> {
  return database
    .createQueryBuilder(ParticipantTable, 'participant')
    .where('participant.id = any(:ids)', { ids })
    .getMany();
}

/** Enrolments of people, by primary key, whoever may see them. */
export async function readEnrolmentIds(database: Transaction, participantIds: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await database.query(
    'select id from enrolment where participant_id = any($1::uuid[]) order by id limit 500',
    [participantIds],
  );
  return rows.map(({ id }) => id);
}

/**
 * Counts a request that is about to be answered under an access, and answers it; null when it does not run, is not that of this
 * subject, or has no requests left. One statement, so that two requests at the same moment never share the last one.
 */
export async function takeRequest(
  database: Database,
  asked: { readonly id: string; readonly subject: string; readonly now: Instant; readonly most: number },
): Promise<readonly string[] | null> {
  const [rows]: [{ participant_ids: string[] }[], number] = await database.query(
    `update break_glass set requests = requests + 1
     where id = $1 and holder_subject = $2 and ended_at is null and ends_at > $3 and requests < $4
     returning participant_ids::text[]`,
    [asked.id, asked.subject, asked.now.toString(), asked.most],
  );
  return rows[0]?.participant_ids ?? null;
}

/** What an access reaches of this owner's rows. It is asked of the database with every request, and so over as soon as it was ended. */
export function createGlassFinder(database: Database, most: number, clock: () => Instant): FindGlass {
  return async (id, { subject }): Promise<Omit<Glass, 'id'> | null> => {
    const participantIds = await takeRequest(database, { id, subject, now: clock(), most });
    if (participantIds === null) return null;
    return {
      participantIds,
      enrolmentIds: [],
      subjects: participantIds.map((entityId) => ({ entityType: ParticipantTable.options.name, entityId })),
    };
  };
}

/** All of them for those who read them in the whole nation; for everybody else what they hold or were told of. */
function visibleBreakGlasses(manager: Transaction, session: Session): SelectQueryBuilder<BreakGlassRow> {
  const query = manager.createQueryBuilder(BreakGlassTable, 'glass');
  const readsAll = may(session, 'break-glass:read') && session.regionCodes.includes(NATION);
  return readsAll ? query.where('true') : concerning(query, session);
}

function concerning(query: SelectQueryBuilder<BreakGlassRow>, session: Session): SelectQueryBuilder<BreakGlassRow> {
  return query.where('(glass.holderSubject = :me or glass.secondSubject = :me)', { me: session.subject });
}
