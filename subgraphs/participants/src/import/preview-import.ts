import { currentInstant } from '@payung/kit/clock.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { PoolClient } from 'pg';

import type { AgreementFacts } from '../domain/decide-enrolment.ts';
import { FAILURES, RosterFailure } from '../domain/import-failure.ts';
import { lineChecker } from '../domain/import-line.ts';
import { COMPARED_PROBLEMS, ProblemList } from '../domain/import-problem.ts';
import { copyLines } from './copy-lines.ts';
import { LIMITS } from './file-line.ts';
import { lineRules } from './line-rules.ts';
import { matchLines } from './match-lines.ts';
import { countImport, countRows } from './measure-import.ts';
import { countOutcome } from './preview-counts.ts';
import { readCorrections } from './roster-correction.reads.ts';
import { assertUnchanged, cellReader, readLines } from './read-lines.ts';
import type { ReadRange } from './read-xlsx.ts';
import type { RosterImportRow, TaskProgress } from './roster-import.table.ts';
import { advance, advanceAlone, allowLongStatements, fileKeyOf, recordWork } from './roster-work.ts';
import type { RosterWork } from './roster-work.ts';

/** Seconds until a silent owner is asked again, or null when the work is done. */
export type AskAgain = number | null;

const ASK_AGAIN_SECONDS = 10;
const TELL_EVERY_MS = 1_000;

/**
 * The dry run: reads every row, checks it by itself and against the agreement, then against the other rows and against
 * what is there. It writes the rows of the import and nothing else, and begins anew wherever it was interrupted.
 */
export async function previewImport(work: RosterWork, row: RosterImportRow): Promise<AskAgain> {
  const asked = await work.findAgreementFacts(row.agreementId);
  if (!asked.ok) {
    await advanceAlone(work, row, { awaiting: 'AGREEMENT_OWNER' });
    return ASK_AGAIN_SECONDS;
  }
  if (asked.facts === null) throw new RosterFailure('NO_SUCH_AGREEMENT');
  const factsAsKnownAt = currentInstant();
  await advanceAlone(work, row, { awaiting: null, stage: 'RECEIVED', facts: asked.facts, factsAsKnownAt });

  const bytes = { read: 0 };
  const read = openFile(work, row, bytes);
  await assertUnchanged(read, row);
  bytes.read = 0;
  const problems = new ProblemList(Object.values(COMPARED_PROBLEMS));
  const rows = await stage(work, row, { facts: asked.facts, problems, read, bytes });

  await work.database.transaction(async (transaction) => {
    await allowLongStatements(transaction);
    await matchLines.findDuplicates(transaction, row.id, problems);
    await advance(transaction, row, { stage: 'VALIDATED', progress: progressOf(rows, rows, 10_000) });
  });
  await work.database.transaction(async (transaction) => {
    await allowLongStatements(transaction);
    await matchLines.matchExisting(transaction, row, problems);
    await advance(transaction, row, { stage: 'MATCHED' });
  });
  await work.database.transaction(async (transaction) => {
    await allowLongStatements(transaction);
    const outcome = await countOutcome(transaction, row.id, problems.kinds.length);
    await advance(transaction, row, {
      ...outcome,
      problemKinds: problems.kinds,
      stage: 'PREVIEWED',
      awaiting: 'DECISION',
      task: null,
      progress: null,
      previewedAt: currentInstant(),
    });
    await recordWork(transaction, row, 'roster:preview', {
      rows: outcome.rowsTotal,
      ready: outcome.rowsReady,
      rejected: outcome.rowsRejected,
    });
  });
  countImport('previewed');
  return null;
}

/** Ends an import that cannot be worked. */
export async function failImport(work: RosterWork, row: RosterImportRow, code: RosterFailure['code']): Promise<void> {
  await work.database.transaction(async (transaction) => {
    await advance(transaction, row, {
      stage: 'FAILED',
      awaiting: null,
      task: null,
      progress: null,
      failure: { code, message: FAILURES[code] },
    });
    await recordWork(transaction, row, 'roster:fail', { code });
  });
  countImport('failed');
}

/** The file of an import, counting what is read of it. */
function openFile(work: RosterWork, row: RosterImportRow, bytes: { read: number }): ReadRange {
  const key = fileKeyOf(work, row);
  return (from, length) => {
    const stream = work.files.read(row.id, key, from, length);
    stream.on('data', (chunk: Buffer) => {
      bytes.read += chunk.length;
    });
    stream.pause();
    return stream;
  };
}

interface Staging {
  readonly facts: AgreementFacts;
  readonly problems: ProblemList;
  readonly read: ReadRange;
  readonly bytes: { readonly read: number };
}

/** Replaces the rows of the import by those of the file, all in one transaction, and gives how many. */
async function stage(
  work: RosterWork,
  row: RosterImportRow,
  { facts, problems, read, bytes }: Staging,
): Promise<number> {
  const today = dateInJakarta(currentInstant());
  const check = lineChecker(lineRules(row, { facts, mouOpensEnrolment: work.mouOpensEnrolment, today }));
  const corrections = await readCorrections(work, row.id);
  const cellsOf = cellReader(row.columns);
  const since = currentInstant().toString();
  const progressNow = (rows: number): TaskProgress => ({
    rowsDone: rows,
    rowsTotal: null,
    shareDone: Math.min(9_900, Math.floor((bytes.read / row.fileSize) * 10_000)),
    since,
  });
  let rows = 0;
  let told = 0;
  await work.database.transaction(async (transaction) => {
    await allowLongStatements(transaction);
    await transaction.query('delete from roster_import_row where import_id = $1', [row.id]);
    const copy = copyLines(await clientOf(transaction), { importId: row.id, secrets: work.secrets, problems });
    let toldAt = performance.now();
    for await (const line of readLines(read, row)) {
      rows += 1;
      if (rows > LIMITS.rows) throw new RosterFailure('TOO_MANY_ROWS');
      const { cells, numericNik } = cellsOf(line);
      const corrected = corrections.get(line.number);
      await (corrected === undefined
        ? copy.add(line.number, check(cells, numericNik), false)
        : copy.add(line.number, check({ ...cells, ...corrected }, numericNik && corrected.NIK === undefined), true));
      // Told on a connection of its own; it also finds out whether somebody has stopped the import meanwhile.
      if (rows % 500 === 0 && performance.now() - toldAt > TELL_EVERY_MS) {
        toldAt = performance.now();
        countRows('read', rows - told);
        told = rows;
        await advanceAlone(work, row, { progress: progressNow(rows) });
      }
    }
    await copy.finish();
    countRows('read', rows - told);
    if (rows === 0) throw new RosterFailure('EMPTY');
    await advance(transaction, row, { stage: 'PARSED', progress: { ...progressNow(rows), rowsTotal: rows } });
  });
  // Outside: what it learns must not wait for the next vacuum.
  await work.database.query('analyze roster_import_row (import_id, row_number, state, nik_fingerprint)');
  return rows;
}

function progressOf(rowsDone: number, rowsTotal: number, shareDone: number): TaskProgress {
  return { rowsDone, rowsTotal, shareDone, since: currentInstant().toString() };
}

/** The connection of a transaction, for what only the driver can do. */
async function clientOf({ queryRunner }: Transaction): Promise<PoolClient> {
  if (queryRunner === undefined) throw new Error('COPY needs a transaction');
  return (await queryRunner.connect()) as PoolClient;
}
