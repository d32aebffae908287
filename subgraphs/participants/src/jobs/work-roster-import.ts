import type { Transaction } from '@payung/kit/database.ts';
import { defineJob, enqueue } from '@payung/kit/jobs.ts';
import type { AnyJob, JobRequest } from '@payung/kit/jobs.ts';
import { isOutage } from '@payung/kit/outage.ts';
import { SealBroken } from '@payung/kit/sealed-file.ts';
import { z } from 'zod';

import { RosterFailure } from '../domain/import-failure.ts';
import { commitImport } from '../import/commit-import.ts';
import { inspectImport } from '../import/inspect-import.ts';
import { failImport, previewImport } from '../import/preview-import.ts';
import type { AskAgain } from '../import/preview-import.ts';
import { RosterImportTable } from '../import/roster-import.table.ts';
import type { RosterImportRow } from '../import/roster-import.table.ts';
import { Superseded } from '../import/roster-work.ts';
import type { RosterWork } from '../import/roster-work.ts';
import { undoImport } from '../import/undo-import.ts';
import { withWorkLock } from './with-work-lock.ts';

const NAME = 'work-roster-import';

/** The request to do what an import has to do. */
export function workRosterImportJob(importId: string, delaySeconds = 0): JobRequest {
  return { name: NAME, key: `${NAME}:${importId}`, payload: { importId }, delaySeconds };
}

/**
 * Does what an import has to do, task after task, until it waits for somebody. One worker at a time works on an import:
 * a lock that PostgreSQL drops with the connection says which, so that a killed worker holds nothing up.
 */
export function workRosterImport(work: RosterWork): AnyJob {
  const troubles = new Map<string, number>();
  return defineJob({
    name: NAME,
    payload: z.object({ importId: z.uuid() }),
    async work({ importId }) {
      const askAgain = await withWorkLock(work.database, { kind: 'roster-import', id: importId }, () =>
        runTasks(work, importId, troubles),
      );
      if (askAgain !== null) await enqueue(work.database.manager, workRosterImportJob(importId, askAgain));
    },
  });
}

/** Times that a file may bring trouble nobody foresaw before it is given up: it would else be read again for ever. */
const MOST_TROUBLES = 5;

async function runTasks(work: RosterWork, importId: string, troubles: Map<string, number>): Promise<AskAgain> {
  for (;;) {
    const row = await work.database.manager.findOneBy(RosterImportTable, { id: importId });
    if (row?.task == null) return null;
    try {
      const askAgain = await runTask(work, row);
      if (askAgain !== null) return askAgain;
    } catch (error) {
      // Somebody has moved it on: what there is to do now is read anew.
      if (error instanceof Superseded) continue;
      if (error instanceof SealBroken) {
        await failImport(work, row, 'FILE_CHANGED');
        continue;
      }
      if (!(error instanceof RosterFailure)) {
        if (isOutage(error) || !isGivenUp(row, troubles)) throw error;
        await failImport(work, row, 'UNEXPECTED');
        throw error;
      }
      await failImport(work, row, error.code);
    }
  }
}

/** A commit and an undo are never given up: what is half done must come to its end. */
function isGivenUp({ id, task }: RosterImportRow, troubles: Map<string, number>): boolean {
  if (task !== 'INSPECT' && task !== 'PREVIEW') return false;
  const times = (troubles.get(id) ?? 0) + 1;
  troubles.set(id, times);
  return times >= MOST_TROUBLES;
}

async function runTask(work: RosterWork, row: RosterImportRow): Promise<AskAgain> {
  switch (row.task) {
    case 'INSPECT':
      await inspectImport(work, row);
      return null;
    case 'PREVIEW':
      return previewImport(work, row);
    case 'COMMIT':
      await commitImport(work, row);
      return null;
    case 'UNDO':
      return undoImport(work, row);
    case null:
      return null;
  }
}

/** Puts the work of an import in the queue, in the transaction that gives it the work. */
export function enqueueWork(transaction: Transaction, importId: string): Promise<void> {
  return enqueue(transaction, workRosterImportJob(importId));
}
