import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { inScope } from '@payung/kit/scope-sql.ts';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import type { EnrolmentConflictKind, EnrolmentConflictState } from '../schema.types.ts';
import { EnrolmentConflictTable } from './enrolment-conflict.table.ts';
import type { EnrolmentConflictRow } from './enrolment-conflict.table.ts';

/** What to keep in a list of conflicts. */
export interface EnrolmentConflictFilter {
  readonly state?: EnrolmentConflictState | null | undefined;
  readonly kind?: EnrolmentConflictKind | null | undefined;
}

/** A conflict as one of its enrolments has it. */
export type ConflictOfEnrolment = EnrolmentConflictRow & { readonly enrolmentId: string };

/** What one side of a conflict is told of the other. */
export interface ConflictSide {
  readonly id: string;
  readonly institutionCode: string;
  readonly regionCode: string;
  readonly agreementId: string;
}

// Keys are made in the order of time, so that the newest row has the greatest.
const NEWEST_FIRST: PageOrder<EnrolmentConflictRow> = {
  direction: 'DESC',
  by: [{ property: 'id', type: 'uuid', of: ({ id }) => id }],
};

/** Open conflicts that are shown beside an enrolment. */
const MOST_BESIDE = 20;

/** A page of the conflicts in which the session may see one of the two enrolments, newest first. */
export async function readConflicts(
  { database, session }: Context,
  args: PageArgs,
  { state, kind }: EnrolmentConflictFilter,
): Promise<Page<EnrolmentConflictRow>> {
  const query = visibleConflicts(database.manager, permit(session, 'participant:read'));
  query.andWhere('conflict.state = :state', { state: state ?? 'OPEN' });
  if (kind) query.andWhere('conflict.kind = :kind', { kind });
  return readPage(query, NEWEST_FIRST, args);
}

/** The conflicts with these primary keys of which the session may see a side. */
export async function readConflictsById(
  database: Database,
  session: Session | null,
  ids: readonly string[],
): Promise<EnrolmentConflictRow[]> {
  return visibleConflicts(database.manager, permit(session, 'participant:read'))
    .andWhere('conflict.id = any(:ids)', { ids })
    .getMany();
}

/** Open conflicts of these enrolments, newest first, in two statements. Whoever calls has shown that the session may see the enrolments. */
export async function readOpenConflictsOf(
  database: Database,
  enrolmentIds: readonly string[],
): Promise<ConflictOfEnrolment[]> {
  const places: { enrolment_id: string; id: string }[] = await database.query(
    `select asked.id as enrolment_id, conflict.id
     from unnest($1::uuid[]) asked (id)
     cross join lateral (
       (select id from enrolment_conflict where first_id = asked.id and state = 'OPEN' order by id desc limit ${MOST_BESIDE})
       union all
       (select id from enrolment_conflict where second_id = asked.id and state = 'OPEN' order by id desc limit ${MOST_BESIDE})
       order by id desc limit ${MOST_BESIDE}
     ) conflict`,
    [enrolmentIds],
  );
  if (places.length === 0) return [];
  const rows = await database.manager
    .createQueryBuilder(EnrolmentConflictTable, 'conflict')
    .where('conflict.id = any(:ids)', { ids: places.map(({ id }) => id) })
    .getMany();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return places.flatMap(({ enrolment_id: enrolmentId, id }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ ...row, enrolmentId }];
  });
}

/** The sides of conflicts, whoever may see them: of one that a session may not see it is told this much and no more. */
export async function readConflictSides(database: Database, enrolmentIds: readonly string[]): Promise<ConflictSide[]> {
  return database.query(
    `select id, institution_code as "institutionCode", region_code as "regionCode", agreement_id as "agreementId"
     from enrolment where id = any($1::uuid[])`,
    [enrolmentIds],
  );
}

/** Conflicts of which the session may see a side. The criterion is that of enrolments. */
export function visibleConflicts(database: Transaction, session: Session): SelectQueryBuilder<EnrolmentConflictRow> {
  const scope = inScope(session, {
    institutions: ['side.institution_code', 'side.insurer_code'],
    region: 'side.region_code',
  });
  return database
    .createQueryBuilder(EnrolmentConflictTable, 'conflict')
    .where(
      `exists (select from enrolment side where side.id in (conflict.firstId, conflict.secondId) and ${scope.sql})`,
      scope.parameters,
    );
}
