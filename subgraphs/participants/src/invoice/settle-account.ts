import type { Transaction } from '@payung/kit/database.ts';

import { settledDays } from '../domain/invoice-account.ts';
import { PaymentTable } from '../payment/payment.table.ts';
import type { PaymentRow } from '../payment/payment.table.ts';
import { InvoiceTable } from './invoice.table.ts';
import type { InvoiceRow } from './invoice.table.ts';

/** Holds invoices until the end of the transaction, in one order, so that nobody waits in a circle. */
export async function holdInvoices(transaction: Transaction, ids: readonly string[]): Promise<readonly InvoiceRow[]> {
  if (ids.length === 0) return [];
  return transaction
    .createQueryBuilder(InvoiceTable, 'invoice')
    .where('invoice.id = any(:ids::uuid[])', { ids: [...new Set(ids)] })
    .orderBy('invoice.id')
    .setLock('for_no_key_update')
    .getMany();
}

/**
 * Computes anew what is known of the money of invoices, which are held: what corrections add up to, what was paid, and when each document was
 * paid in full. Three statements, however many invoices.
 */
export async function settleAccounts(transaction: Transaction, invoiceIds: readonly string[]): Promise<void> {
  const ids = [...new Set(invoiceIds)];
  if (ids.length === 0) return;
  const documents = await transaction
    .createQueryBuilder(InvoiceTable, 'invoice')
    .where('invoice.id = any(:ids::uuid[]) or invoice.correctsId = any(:ids::uuid[])', { ids })
    .orderBy('invoice.id')
    .getMany();
  const payments = await transaction
    .createQueryBuilder(PaymentTable, 'payment')
    .where("payment.invoiceId = any(:ids::uuid[]) and payment.state in ('CONFIRMED', 'WAITING')", { ids })
    .getMany();
  const byInvoice = Map.groupBy(documents, ({ id, correctsId }) => correctsId ?? id);
  const paymentsOf = Map.groupBy(payments, ({ invoiceId }) => invoiceId);
  const moneys = [...byInvoice].flatMap(([id, own]) => moneyOf(id, own, paymentsOf.get(id) ?? []));
  await transaction.query(
    `update invoice set amount_corrected = money.corrected, amount_paid = money.paid, amount_waiting = money.waiting,
       settled_on = money.settled_on, open_due_on = money.open_due_on
     from jsonb_to_recordset($1::jsonb) as money (id uuid, corrected bigint, paid bigint, waiting bigint, settled_on date, open_due_on date)
     where invoice.id = money.id`,
    [JSON.stringify(moneys)],
  );
}

/** What is known of the money of one invoice and of each of its corrections. */
function moneyOf(id: string, documents: readonly InvoiceRow[], payments: readonly PaymentRow[]) {
  const counted = payments.filter(({ state }) => state === 'CONFIRMED');
  const settled = settledDays(documents, counted);
  const open = documents.filter((document) => document.total > 0 && settled.get(document.id) === null);
  const dueDays = open.map(({ dueOn }) => dueOn.toString()).toSorted();
  return documents.map((document) => {
    const isInvoice = document.id === id;
    return {
      id: document.id,
      corrected: isInvoice ? sumOf(documents.filter((other) => other.id !== id).map(({ total }) => total)) : 0,
      paid: isInvoice ? sumOf(counted.map(({ amount }) => amount)) : 0,
      waiting: isInvoice ? sumOf(payments.filter(({ state }) => state === 'WAITING').map(({ amount }) => amount)) : 0,
      settled_on: settled.get(document.id)?.toString() ?? null,
      open_due_on: isInvoice ? (dueDays[0] ?? null) : null,
    };
  });
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
