import type { Transaction } from '@payung/kit/database.ts';
import { Any, Not } from 'typeorm';

import { readBeneficiaries } from '../beneficiary/beneficiary.reads.ts';
import type { ClaimBeneficiaryRow } from '../beneficiary/claim-beneficiary.table.ts';
import { readCalculationsById, readDecisions } from '../calculation/calculation.reads.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import { lessPaid, payeesOf, planPayments } from '../domain/payees.ts';
import type { PayableComponent } from '../domain/payees.ts';
import { ClaimPaymentTable } from './payment.table.ts';

/** What the last approval of a claim owes, and to whom. */
export interface Owed {
  readonly claimId: string;
  readonly decisionId: string;
  /** Components of its calculation, less what was paid on earlier decisions. */
  readonly components: readonly PayableComponent[];
  readonly beneficiaries: readonly ClaimBeneficiaryRow[];
}

/** What is owed on an approved claim by now. @throws Error when it has no approval: a bug */
export async function owedOn(transaction: Transaction, claim: ClaimRow): Promise<Owed> {
  const [owed] = await readOwed(transaction, [claim.id]);
  if (owed === undefined) throw new Error('an approved claim has no decision');
  return owed;
}

/** What the last approvals of claims owe by now; nothing of a claim that was never approved. Four statements, however many claims. */
export async function readOwed(database: Transaction, claimIds: readonly string[]): Promise<readonly Owed[]> {
  const approvals = new Map<string, { readonly id: string; readonly calculationId: string }>();
  for (const { id, claimId, kind, calculationId } of await readDecisions(database, claimIds)) {
    if (kind === 'APPROVED' && calculationId !== null && !approvals.has(claimId))
      approvals.set(claimId, { id, calculationId });
  }
  if (approvals.size === 0) return [];
  const claims = [...approvals.keys()];
  const calculations = await readCalculationsById(
    database,
    [...approvals.values()].map(({ calculationId }) => calculationId),
  );
  const payments = await database.findBy(ClaimPaymentTable, { claimId: Any(claims), state: Not('RETURNED') });
  const beneficiaries = await readBeneficiaries(database, claims);
  return [...approvals].flatMap(([claimId, decision]) => {
    const calculation = calculations.find(({ id }) => id === decision.calculationId);
    if (calculation === undefined) return [];
    const earlier = payments.filter((paid) => paid.claimId === claimId && paid.decisionId !== decision.id);
    return {
      claimId,
      decisionId: decision.id,
      components: lessPaid(calculation.components, earlier),
      beneficiaries: beneficiaries.filter((each) => each.claimId === claimId),
    };
  });
}

/** Whether anybody is still to be paid on an approved claim: it is not closed before. */
export function isStillOwed(claim: ClaimRow, { components, beneficiaries }: Owed): boolean {
  return planPayments(components, payeesOf(claim, beneficiaries)).length > 0;
}
