import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { readPagesByParent } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { rowsOf } from '@payung/kit/row-reader.ts';
import { inScope } from '@payung/kit/scope-sql.ts';
import type { SelectQueryBuilder } from 'typeorm';

import { underGlass } from '../break-glass/under-glass.ts';
import { EnrolmentTable } from './enrolment.table.ts';
import type { EnrolmentRow } from './enrolment.table.ts';

// Keys are made in the order of time, so that the newest row has the greatest.
const NEWEST_FIRST: PageOrder<EnrolmentRow> = {
  direction: 'DESC',
  by: [{ property: 'id', type: 'uuid', of: ({ id }) => id }],
};

/** One page of enrolments. */
export type EnrolmentPage = Page<EnrolmentRow>;

/** The enrolments with these primary keys that the session may see. */
export async function readEnrolmentsById(
  database: Database,
  session: Session | null,
  ids: readonly string[],
): Promise<EnrolmentRow[]> {
  const visible = visibleEnrolments(database.manager, permit(session, 'participant:read'));
  return rowsOf(visible.andWhere('enrolment.id = any(:ids)', { ids }));
}

/** A page of the enrolments of each of these participants or agreements, as far as the session may see them. */
export async function readEnrolmentPages(
  database: Database,
  session: Session | null,
  args: PageArgs,
  of: { readonly parent: 'participantId' | 'agreementId'; readonly keys: readonly string[] },
): Promise<ReadonlyMap<string, EnrolmentPage>> {
  return readPagesByParent(
    visibleEnrolments(database.manager, permit(session, 'participant:read')),
    NEWEST_FIRST,
    args,
    of,
  );
}

/** Enrolments within the session's scope. The criterion is the place of duty and the enrolling or insuring institution. */
export function visibleEnrolments(database: Transaction, session: Session): SelectQueryBuilder<EnrolmentRow> {
  const scope =
    session.glass === undefined
      ? inScope(session, {
          institutions: ['enrolment.institutionCode', 'enrolment.insurerCode'],
          region: 'enrolment.regionCode',
        })
      : underGlass(session.glass, 'enrolment.participantId');
  return database.createQueryBuilder(EnrolmentTable, 'enrolment').where(scope.sql, scope.parameters);
}
