import type { AuditSource } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { enqueue } from '@payung/kit/jobs.ts';

import { recheckConflictsJob } from '../jobs/recheck-enrolment-conflicts.ts';
import { findConflicts } from './find-conflicts.ts';

/**
 * Finds and keeps the conflicts of enrolments that this transaction has just written: other enrolments of the same person in the same
 * days, whoever registered them. One statement for any number of enrolments; safe to repeat. It warns and never blocks.
 *
 * Of two transactions that enrol one person at once neither sees what the other writes. Both therefore leave a job behind, which looks
 * once more when they have committed: the later of the two sees both.
 *
 * @param enrolmentIds primary keys, in any order; at most a few thousand at a time
 * @returns how many conflicts were found that were not known before
 */
export async function detectEnrolmentConflicts(
  transaction: Transaction,
  source: AuditSource,
  enrolmentIds: readonly string[],
): Promise<number> {
  if (enrolmentIds.length === 0) return 0;
  const found = await findConflicts(transaction, source, { ids: enrolmentIds });
  const sorted = enrolmentIds.toSorted();
  await enqueue(transaction, recheckConflictsJob(sorted[0]!, sorted.at(-1)!));
  return found;
}
