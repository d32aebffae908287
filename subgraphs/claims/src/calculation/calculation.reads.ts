import type { Transaction } from '@payung/kit/database.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import { Any } from 'typeorm';

import type { ClaimRow } from '../claim/claim.table.ts';
import {
  ClaimCalculationTable,
  ClaimDecisionTable,
  ClaimOtherBenefitTable,
  ClaimReclassificationTable,
} from './claim-calculation.table.ts';
import type {
  ClaimCalculationRow,
  ClaimDecisionRow,
  ClaimOtherBenefitRow,
  ClaimReclassificationRow,
} from './claim-calculation.table.ts';

/** Calculations by their primary keys. Who may see them is the caller's question. */
export async function readCalculationsById(
  database: Transaction,
  ids: readonly string[],
): Promise<ClaimCalculationRow[]> {
  return database.findBy(ClaimCalculationTable, { id: Any([...ids]) });
}

/** The decisions on claims, newest first. */
export async function readDecisions(database: Transaction, claimIds: readonly string[]): Promise<ClaimDecisionRow[]> {
  return database.find(ClaimDecisionTable, { where: { claimId: Any([...claimIds]) }, order: { id: 'DESC' } });
}

/** What other sources gave, oldest first. */
export async function readOtherBenefits(
  database: Transaction,
  claimIds: readonly string[],
): Promise<ClaimOtherBenefitRow[]> {
  return database.find(ClaimOtherBenefitTable, { where: { claimId: Any([...claimIds]) }, order: { id: 'ASC' } });
}

/** A time that a claim was classified anew, with what it changed in money. */
export interface ShownReclassification extends ClaimReclassificationRow {
  readonly totalBefore: Rupiah | null;
  readonly totalAfter: Rupiah | null;
  readonly difference: Rupiah | null;
}

/** Times that claims were classified anew, newest first: the last total before, the first after, and what lies between. */
export async function readReclassifications(
  database: Transaction,
  claimIds: readonly string[],
): Promise<ShownReclassification[]> {
  const where = { claimId: Any([...claimIds]) };
  const [rows, totals] = await Promise.all([
    database.find(ClaimReclassificationTable, { where, order: { id: 'DESC' } }),
    database.find(ClaimCalculationTable, {
      where,
      select: { id: true, claimId: true, claimVersion: true, total: true },
      order: { claimVersion: 'ASC' },
    }),
  ]);
  return rows.map((row) => {
    const own = totals.filter(({ claimId }) => claimId === row.claimId);
    const totalBefore = own.findLast(({ claimVersion }) => claimVersion < row.claimVersion)?.total ?? null;
    const totalAfter = own.find(({ claimVersion }) => claimVersion > row.claimVersion)?.total ?? null;
    const isKnown = totalBefore !== null && totalAfter !== null;
    return { ...row, totalBefore, totalAfter, difference: isKnown ? rupiah(totalAfter - totalBefore) : null };
  });
}

/** Whether a claim says something else by now than what a calculation was made for. */
export function isOutdated(calculation: ClaimCalculationRow, claim: ClaimRow): boolean {
  return (
    calculation.programme !== claim.programme ||
    calculation.incidentKind !== claim.incidentKind ||
    calculation.outcome !== claim.outcome ||
    !calculation.occurredAt.equals(claim.occurredAt)
  );
}
