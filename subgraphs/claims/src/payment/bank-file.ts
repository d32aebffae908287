import { In } from 'typeorm';

import { openDetails } from '../beneficiary/beneficiary-details.ts';
import { ClaimBeneficiaryTable } from '../beneficiary/claim-beneficiary.table.ts';
import type { Context } from '../context.ts';
import { PaymentBatchTable } from './payment.table.ts';
import { readPaymentsOfBatches } from './payment.reads.ts';

/** The columns of a bank file. */
export const BANK_FILE_COLUMNS = ['reference', 'bank', 'account_number', 'account_holder', 'amount', 'pay_on'] as const;

/** The bank file of a batch (CSV, RFC 4180): one line for each payment that has not come back. Null when there is no such batch. */
export async function bankFileOf(
  { database, sealer }: Pick<Context, 'database' | 'sealer'>,
  batchId: string,
): Promise<{ readonly name: string; readonly csv: string } | null> {
  const batch = await database.manager.findOneBy(PaymentBatchTable, { id: batchId });
  if (batch === null) return null;
  const payments = (await readPaymentsOfBatches(database.manager, [batchId])).filter(
    ({ state }) => state !== 'RETURNED',
  );
  const payees = await database.manager.findBy(ClaimBeneficiaryTable, {
    id: In(payments.map(({ beneficiaryId }) => beneficiaryId)),
  });
  const details = new Map(payees.map((payee) => [payee.id, openDetails(sealer, payee.details)]));
  const lines = payments.map(({ reference, beneficiaryId, amount }) => {
    const payee = details.get(beneficiaryId);
    return [
      reference,
      payee?.bank ?? '',
      payee?.accountNumber ?? '',
      payee?.accountHolder ?? '',
      String(amount),
      batch.payOn.toString(),
    ];
  });
  return {
    name: `${batch.number}.csv`,
    csv: [BANK_FILE_COLUMNS, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join(''),
  };
}

/** A cell that no program takes for a formula, and whose commas and quotes are its own. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
