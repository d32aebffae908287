import type { Transaction } from '@payung/kit/database.ts';

/** The next number of batches of a year. The counter's row is locked until the end of the transaction, so that no number is given twice. */
export async function takeBatchNumber(transaction: Transaction, year: number): Promise<string> {
  const [row]: { last: number }[] = await transaction.query(
    `insert into payment_batch_number (year, last) values ($1, 1)
     on conflict (year) do update set last = payment_batch_number.last + 1
     returning last`,
    [year],
  );
  if (row === undefined) throw new Error('the counter of batch numbers gave nothing');
  return `B-${year}-${String(row.last).padStart(6, '0')}`;
}
