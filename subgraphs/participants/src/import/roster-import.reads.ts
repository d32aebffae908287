import { permit } from '@payung/kit/access.ts';
import type { Permission, Place, Session } from '@payung/kit/access.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { badInput } from '@payung/kit/errors.ts';
import { readPage, readPagesByParent } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { inScope } from '@payung/kit/scope-sql.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import type { RosterImportFilter, RosterRowFilter } from '../schema.types.ts';
import { RosterImportTable } from './roster-import.table.ts';
import type { RosterImportRow } from './roster-import.table.ts';
import { RosterLineTable } from './roster-line.table.ts';
import type { RosterLineRow } from './roster-line.table.ts';

const NEWEST_FIRST: PageOrder<RosterImportRow> = {
  direction: 'DESC',
  by: [{ property: 'id', type: 'uuid', of: ({ id }) => id }],
};

const IN_FILE_ORDER: PageOrder<RosterLineRow> = {
  direction: 'ASC',
  by: [{ property: 'rowNumber', type: 'integer', of: ({ rowNumber }) => String(rowNumber) }],
};

/** A page of the imports that the session may see, newest first. */
export async function readRosterImports(
  { database, session }: Context,
  args: PageArgs,
  { agreementId, institutionCode, stages, working }: Partial<RosterImportFilter>,
): Promise<Page<RosterImportRow>> {
  const query = visibleImports(database.manager, permit(session, 'roster:read'));
  if (agreementId) {
    const key = findKey('Agreement', agreementId);
    if (key === null) throw badInput('"agreementId" is not the identifier of an agreement.', 'agreementId');
    query.andWhere('roster.agreementId = :agreementKey', { agreementKey: key });
  }
  if (institutionCode) {
    if (splitInstitutionCode(institutionCode) === null)
      throw badInput('"institutionCode" is not the code of an institution, as in kpu-32.04.', 'institutionCode');
    query.andWhere('roster.institutionCode = :institutionCode', { institutionCode });
  }
  if (working === true) query.andWhere('roster.task is not null');
  if (stages) query.andWhere('roster.stage = any(:stages)', { stages });
  return readPage(query, NEWEST_FIRST, args);
}

/** The import with this primary key, or null when there is none or the session may not see it. */
export async function findRosterImport(
  { database, session }: Pick<Context, 'database' | 'session'>,
  id: string,
): Promise<RosterImportRow | null> {
  const permitted = permit(session, 'roster:read');
  const key = findKey('RosterImport', id);
  if (key === null) return null;
  return visibleImports(database.manager, permitted).andWhere('roster.id = :key', { key }).getOne();
}

/** The imports with these primary keys that the session may see. */
export async function readRosterImportsById(
  database: Transaction,
  session: Session | null,
  ids: readonly string[],
): Promise<RosterImportRow[]> {
  return visibleImports(database, permit(session, 'roster:read')).andWhere('roster.id = any(:ids)', { ids }).getMany();
}

/** The import with this primary key, if the session may see it, held until the end of the transaction. */
export async function lockVisibleImport(
  transaction: Transaction,
  session: Session,
  key: string,
): Promise<RosterImportRow | null> {
  return visibleImports(transaction, session)
    .andWhere('roster.id = :key', { key })
    .setLock('pessimistic_write')
    .getOne();
}

/** The same page of the rows of each of many imports, whose reader has seen the imports. */
export async function readRosterLines(
  database: Transaction,
  keys: readonly string[],
  args: PageArgs,
  keep: RosterRowFilter,
): Promise<ReadonlyMap<string, Page<RosterLineRow>>> {
  const query = database.createQueryBuilder(RosterLineTable, 'line').where('true');
  if (keep === 'REJECTED') query.andWhere('line.errors is not null');
  if (keep === 'CORRECTED') query.andWhere('line.corrected');
  if (keep === 'WARNED') query.andWhere('line.warnings is not null');
  if (keep === 'NEW') query.andWhere("line.state = 'READY'");
  if (keep === 'ALREADY_ENROLLED') query.andWhere("line.state = 'ALREADY_ENROLLED'");
  return readPagesByParent(query, IN_FILE_ORDER, args, { parent: 'importId', keys });
}

/** Rejected rows after a row, in the order of the file, at most so many. */
export async function readRejectedAfter(
  database: Database,
  importId: string,
  after: number,
  most: number,
): Promise<readonly RosterLineRow[]> {
  return linesOf(database, importId)
    .andWhere('line.errors is not null and line.rowNumber > :after', { after })
    .orderBy('line.rowNumber', 'ASC')
    .limit(most)
    .getMany();
}

/** Where an import lies: the institution's, whose code names its region. */
export function placeOfImport(institutionCode: string): Place {
  const regionCode = splitInstitutionCode(institutionCode)?.place;
  return { institutionCodes: [institutionCode], ...(regionCode === undefined ? {} : { regionCode }) };
}

/** What importing needs where it happens: to register people and to enrol them is part of it. */
export const IMPORT_PERMISSIONS: readonly Permission[] = ['roster:import', 'participant:register', 'enrolment:create'];

function linesOf(database: Database, importId: string): SelectQueryBuilder<RosterLineRow> {
  return database.manager.createQueryBuilder(RosterLineTable, 'line').where('line.importId = :importId', { importId });
}

/** Imports within the session's scope, under the alias `roster`: those of the institution, whose code names its region. */
export function visibleImports(manager: Transaction, session: Session): SelectQueryBuilder<RosterImportRow> {
  const scope = inScope(session, {
    institutions: ['roster.institution_code'],
    region: "substr(roster.institution_code, strpos(roster.institution_code, '-') + 1)",
  });
  return manager.createQueryBuilder(RosterImportTable, 'roster').where(scope.sql, scope.parameters);
}
