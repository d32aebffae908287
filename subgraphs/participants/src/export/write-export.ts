import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import { currentInstant } from '@payung/kit/clock.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { SelectQueryBuilder } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

import type { RosterFiles } from '../import/roster-files.ts';
import type { ParticipantFilter } from '../participant/name-search.ts';
import { copiedRows, inlineParameters } from './copy-rows.ts';
import { exportHead, exportLine } from './export-lines.ts';
import type { LineSettings } from './export-lines.ts';
import { exportColumns, exportQuery } from './export-query.ts';
import { KEPT_HOURS } from './export-settings.ts';
import { ParticipantExportTable } from './participant-export.table.ts';
import type { ParticipantExportRow } from './participant-export.table.ts';

/** What writing exports needs. */
export interface ExportWork {
  readonly database: Database;
  readonly files: RosterFiles;
  readonly secrets: SecretBox;
}

/** Thrown when somebody gave the export up meanwhile. */
class GivenUp extends Error {
  override readonly name = 'GivenUp';
}

/** Beginnings after which an export that never came to its end is no outage any more. */
const MOST_ATTEMPTS = 5;
const TELL_EVERY_MS = 1_000;
const BATCH = 64 * 1024;

/**
 * Writes an export from its beginning: one statement reads what the list would show who asked, as of one moment, and its rows
 * pass through to the file, which is encrypted as it is written. A run that was killed left a file that nobody can get at;
 * the next writes it anew.
 */
export async function writeExport(work: ExportWork, exportId: string): Promise<void> {
  const row = await begin(work, exportId);
  if (row === null) return;
  try {
    const made = await write(work, row);
    await finish(work, row, made);
  } catch (error) {
    if (!(error instanceof GivenUp)) {
      if (row.attempts >= MOST_ATTEMPTS) await fail(work, row);
      throw error;
    }
    await work.files.remove(exportId);
  }
}

async function begin({ database }: ExportWork, exportId: string): Promise<ParticipantExportRow | null> {
  const row = await database.manager.findOneBy(ParticipantExportTable, { id: exportId });
  if (row === null || (row.stage !== 'WAITING' && row.stage !== 'WRITING')) return null;
  const begun = { stage: 'WRITING', rowsWritten: 0, attempts: row.attempts + 1 } as const;
  await note(database.manager, row, begun);
  return { ...row, ...begun };
}

interface Made {
  readonly rows: number;
  readonly size: number;
  readonly sha256: Buffer;
}

async function write(work: ExportWork, row: ParticipantExportRow): Promise<Made> {
  const filter = JSON.parse(work.secrets.open(row.filterSealed)) as ParticipantFilter;
  const settings: LineSettings = {
    format: row.format,
    columns: exportColumns(row.content),
    shown: new Set(row.shownValues),
    secrets: work.secrets,
  };
  const hash = createHash('sha256');
  let rows = 0;
  let size = 0;
  await withOwnConnection(work.database, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    await client.query("set local statement_timeout = '2h'");
    await client.query("set local idle_in_transaction_session_timeout = '10min'");
    const query = exportQuery(work.database.manager, row.askedAs, { content: row.content, filter });
    await note(work.database.manager, row, { rowsTotal: await countRows(client, query) });
    const bytes = client.query(copyTo(`copy (${inlineParameters(...query.getQueryAndParameters())}) to stdout`));
    async function* lines(): AsyncGenerator<Buffer> {
      let batch = exportHead(settings);
      let toldAt = performance.now();
      const passOn = (): Buffer => {
        const passed = Buffer.from(batch);
        batch = '';
        hash.update(passed);
        size += passed.length;
        return passed;
      };
      for await (const values of copiedRows(bytes)) {
        batch += exportLine(values, settings);
        rows += 1;
        if (batch.length < BATCH) continue;
        yield passOn();
        if (performance.now() - toldAt < TELL_EVERY_MS) continue;
        toldAt = performance.now();
        await note(work.database.manager, row, { rowsWritten: rows });
      }
      if (batch !== '') yield passOn();
    }
    await work.files.append(row.id, fileKey(work, row), 0, Readable.from(lines()));
    await client.query('commit');
  });
  return { rows, size, sha256: hash.digest() };
}

/** Tells how far an export is. @throws GivenUp when it is no longer to be written */
async function note(
  transaction: Transaction,
  { id }: Pick<ParticipantExportRow, 'id'>,
  changes: Partial<ParticipantExportRow>,
): Promise<void> {
  const { affected } = await transaction
    .createQueryBuilder()
    .update(ParticipantExportTable)
    .set({ ...changes, heartbeatAt: Temporal.Now.instant().round('millisecond') })
    .where("id = :id and stage in ('WAITING', 'WRITING')", { id })
    .execute();
  if (affected === 0) throw new GivenUp('somebody has given this export up');
}

async function finish({ database }: ExportWork, row: ParticipantExportRow, made: Made): Promise<void> {
  const now = currentInstant();
  await database.transaction(async (transaction) => {
    await note(transaction, row, {
      stage: 'READY',
      rowsWritten: made.rows,
      rowsTotal: made.rows,
      fileSize: made.size,
      fileSha256: made.sha256,
      readyAt: now,
      expiresAt: now.add({ hours: KEPT_HOURS }),
    });
    await record(transaction, row, 'participant:export-written', {
      rows: made.rows,
      sha256: made.sha256.toString('hex'),
    });
  });
}

async function fail({ database, files }: ExportWork, row: ParticipantExportRow): Promise<void> {
  await database.transaction(async (transaction) => {
    await note(transaction, row, { stage: 'FAILED' });
    await record(transaction, row, 'participant:export-failed', { attempts: row.attempts });
  });
  await files.remove(row.id);
}

/** Writes what a worker did with an export into the trail. */
export async function record(
  transaction: Transaction,
  { id }: Pick<ParticipantExportRow, 'id'>,
  action: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const source = { session: worker, requestId: 'job-write-participant-export', now: currentInstant() };
  await recordAudit(transaction, source, { action, entityType: 'ParticipantExport', entityId: id, details });
}

/** The key of an export's file. */
export function fileKey({ secrets }: Pick<ExportWork, 'secrets'>, { fileKeySealed }: ParticipantExportRow): Buffer {
  return Buffer.from(secrets.open(fileKeySealed), 'base64');
}

/**
 * Runs with a connection that nobody else uses. After an error it is closed: a COPY that is given up in the middle would hold
 * it until every row had been sent.
 */
async function withOwnConnection(database: Database, run: (client: PoolClient) => Promise<void>): Promise<void> {
  const [client, release] = (await (database.driver as PostgresDriver).obtainMasterConnection()) as [
    PoolClient,
    (destroy?: boolean) => void,
  ];
  // What is told to a connection that is being closed is no news.
  const ignore = (): void => undefined;
  client.on('error', ignore);
  try {
    await run(client);
    client.off('error', ignore);
    release();
  } catch (error) {
    release(true);
    throw error;
  }
}

async function countRows(client: PoolClient, query: SelectQueryBuilder<object>): Promise<number> {
  const [sql, parameters] = query.clone().orderBy().getQueryAndParameters();
  const { rows } = await client.query<{ rows: number }>(
    `select count(*)::int as rows from (${sql}) counted`,
    parameters,
  );
  return rows[0]?.rows ?? 0;
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
