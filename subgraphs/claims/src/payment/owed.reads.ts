import type { Transaction } from '@payung/kit/database.ts';
import { Not } from 'typeorm';

import { readBeneficiaries } from '../beneficiary/beneficiary.reads.ts';
import type { ClaimBeneficiaryRow } from '../beneficiary/claim-beneficiary.table.ts';
import { readCalculationsById, readDecisions } from '../calculation/calculation.reads.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import { lessPaid } from '../domain/payees.ts';
import type { PayableComponent } from '../domain/payees.ts';
import { ClaimPaymentTable } from './payment.table.ts';

/** What the last approval of a claim owes, and to whom. */
export interface Owed {
  readonly decisionId: string;
  /** Components of its calculation, less what was paid on earlier decisions. */
  readonly components: readonly PayableComponent[];
  readonly beneficiaries: readonly ClaimBeneficiaryRow[];
}

/** What is owed on an approved claim by now. @throws Error when it has no approval: a bug */
export async function owedOn(transaction: Transaction, claim: ClaimRow): Promise<Owed> {
  const decision = (await readDecisions(transaction, [claim.id])).find(({ kind }) => kind === 'APPROVED');
  const [calculation] =
    decision === undefined || decision.calculationId === null
      ? []
      : await readCalculationsById(transaction, [decision.calculationId]);
  if (decision === undefined || calculation === undefined) throw new Error('an approved claim has no decision');
  const earlier = await transaction.findBy(ClaimPaymentTable, {
    claimId: claim.id,
    decisionId: Not(decision.id),
    state: Not('RETURNED'),
  });
  return {
    decisionId: decision.id,
    components: lessPaid(calculation.components, earlier),
    beneficiaries: await readBeneficiaries(transaction, [claim.id]),
  };
}
