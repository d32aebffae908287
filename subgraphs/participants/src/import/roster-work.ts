import type { Session } from '@payung/kit/access.ts';
import { recordAudit, recordAuditOfMany } from '@payung/kit/audit.ts';
import type { AuditSource } from '@payung/kit/audit.ts';
import { currentInstant } from '@payung/kit/clock.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import type { FindAgreementFacts } from '../enrolment/agreement-facts.ts';
import type { FindEnrolmentsWithClaims } from './enrolments-with-claims.ts';
import type { RosterFiles } from './roster-files.ts';
import { RosterImportTable } from './roster-import.table.ts';
import type { RosterImportRow } from './roster-import.table.ts';

/** What the work on imports needs. */
export interface RosterWork {
  readonly database: Database;
  readonly files: RosterFiles;
  readonly secrets: SecretBox;
  readonly findAgreementFacts: FindAgreementFacts;
  readonly findEnrolmentsWithClaims: FindEnrolmentsWithClaims;
  readonly mouOpensEnrolment: boolean;
  /** Rows of one transaction of a commit; five thousand unless told otherwise. */
  readonly chunkRows?: number;
}

/** Thrown when an import was moved on by somebody else meanwhile: whoever meets it stops and has written nothing. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/**
 * Changes an import, as long as this run of its task is the newest.
 *
 * @throws Superseded otherwise; the transaction around it is then taken back
 */
export async function advance(
  transaction: Transaction,
  { id, task, taskRun }: RosterImportRow,
  changes: Partial<RosterImportRow>,
): Promise<void> {
  const { affected } = await transaction.update(
    RosterImportTable,
    { id, task, taskRun },
    { ...changes, heartbeatAt: Temporal.Now.instant().round('millisecond') },
  );
  if (affected === 0) throw new Superseded('another run of this import is the newest');
}

/** Changes an import outside of any larger transaction. */
export function advanceAlone(work: RosterWork, row: RosterImportRow, changes: Partial<RosterImportRow>): Promise<void> {
  return advance(work.database.manager, row, changes);
}

/** Writes what a worker did into the trail. */
export async function recordWork(
  transaction: Transaction,
  { id }: RosterImportRow,
  action: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  await recordAudit(transaction, workSource(), { action, entityType: 'RosterImport', entityId: id, details });
}

/** Writes into the trail of each enrolment what an import did to it, and which import. Who ordered that stands on the trail of the import. */
export async function recordWorkOnEach(
  transaction: Transaction,
  { id }: Pick<RosterImportRow, 'id'>,
  action: string,
  enrolmentIds: readonly string[],
): Promise<void> {
  const event = { action, entityType: 'Enrolment', details: { importId: toGlobalId('RosterImport', id) } };
  await recordAuditOfMany(transaction, workSource(), event, enrolmentIds);
}

/** By whom the work on imports is done, as the trail has it. */
export function workSource(): AuditSource {
  return { session: worker, requestId: 'job-work-roster-import', now: currentInstant() };
}

/** Bulk statements take longer than a request may. */
export async function allowLongStatements(transaction: Transaction): Promise<void> {
  await transaction.query("set local statement_timeout = '10min'");
}

/** The key of an import's file. */
export function fileKeyOf({ secrets }: Pick<RosterWork, 'secrets'>, { fileKeySealed }: RosterImportRow): Buffer {
  return Buffer.from(secrets.open(fileKeySealed), 'base64');
}

const worker: Session = {
  subject: 'participants-worker',
  clientId: 'payung-participants',
  name: 'participants worker',
  role: 'SERVICE',
  institutionCode: null,
  regionCodes: ['ID'],
  registersExamples: false,
};
