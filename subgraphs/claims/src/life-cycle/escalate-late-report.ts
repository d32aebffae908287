import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { enqueue } from '@payung/kit/jobs.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { Any } from 'typeorm';

import { ClaimTable } from '../claim/claim.table.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import { lateStageOne } from '../domain/clocks/claim-clocks.ts';
import { reportDueAt } from '../domain/clocks/statutory-clocks.ts';
import { appendClaimEvent } from './append-claim-event.ts';
import { ClaimEscalationTable } from './claim-escalation.table.ts';
import type { ClaimEscalationRow } from './claim-escalation.table.ts';

/** The name of the job that looks whether a noticed case was reported in time. */
export const ESCALATE_LATE_REPORT = 'escalate-late-report';

/** A late report beside its claim. */
export interface ShownEscalation extends ClaimEscalationRow {
  /** Whether stage I is still not reported. */
  readonly open: boolean;
}

/**
 * Writes that a report of stage I is late, for those who watch over it: the national administrators and the branch of BPJS Ketenagakerjaan find it
 * in their queue. It warns and never rejects: Permenaker 1/2025 Art 8(2a) names employers. Once for a claim.
 *
 * @returns whether it is written now: whoever writes keeps that on the trail
 */
export async function escalateWhereLate(transaction: Transaction, claim: ClaimRow, now: Instant): Promise<boolean> {
  const dueAt = lateStageOne(claim, now);
  if (dueAt === null) return false;
  const inserted = await transaction
    .createQueryBuilder()
    .insert()
    .into(ClaimEscalationTable)
    .values({ claimId: claim.id, at: now, dueAt, answeredAt: null, answeredByName: null })
    .orIgnore()
    .returning('claim_id')
    .execute();
  return (inserted.raw as unknown[]).length > 0;
}

/** Has it looked at again when stage I is due, for a case that is noticed and not reported yet. */
export async function requestEscalation(
  transaction: Transaction,
  { id, occurredAt }: Pick<ClaimRow, 'id' | 'occurredAt'>,
  now: Instant,
): Promise<void> {
  const wait = now.until(reportDueAt(occurredAt), { largestUnit: 'seconds' }).total('seconds');
  await enqueue(transaction, {
    name: ESCALATE_LATE_REPORT,
    payload: { claimId: id },
    key: `${ESCALATE_LATE_REPORT}:${id}`,
    // A second after the end, when it is late for sure.
    delaySeconds: Math.max(0, Math.ceil(wait)) + 1,
  });
}

/** What the job works with. */
export interface Escalation {
  readonly database: Database;
  /** As whom it is written to the trail. */
  readonly session: Session;
  readonly now: Instant;
}

/** Escalates a noticed case whose report did not come in time. Safe to run twice: it goes up once. */
export async function escalateLateReport({ database, session, now }: Escalation, claimId: string): Promise<void> {
  await database.transaction(async (transaction) => {
    const claim = await transaction.findOne(ClaimTable, {
      where: { id: claimId },
      lock: { mode: 'for_no_key_update' },
    });
    if (claim === null || claim.state !== 'NOTICED' || claim.unconfirmed) return;
    if (!(await escalateWhereLate(transaction, claim, now))) return;
    const version = claim.version + 1;
    await transaction.update(ClaimTable, { id: claimId }, { version });
    await appendClaimEvent(
      transaction,
      { session, now },
      {
        claimId,
        version,
        kind: 'ESCALATE',
        fromState: claim.state,
        toState: claim.state,
        changedFields: ['escalation'],
      },
    );
    await recordAudit(
      transaction,
      { session, now, requestId: `${ESCALATE_LATE_REPORT}:${claimId}` },
      {
        action: 'claim:escalate',
        entityType: 'Claim',
        entityId: claimId,
        details: { duty: 'REPORT_STAGE_ONE', version },
      },
    );
  });
}

/** The late reports of claims. Who may see a claim may see that its report was late. */
export async function readEscalations(database: Transaction, claimIds: readonly string[]): Promise<ShownEscalation[]> {
  const [rows, claims] = [
    await database.findBy(ClaimEscalationTable, { claimId: Any([...claimIds]) }),
    await database.find(ClaimTable, { where: { id: Any([...claimIds]) }, select: { id: true, stageOneAt: true } }),
  ];
  const open = new Set(claims.filter(({ stageOneAt }) => stageOneAt === null).map(({ id }) => id));
  return rows
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
    .map((row) => ({ ...row, open: open.has(row.claimId) }));
}
