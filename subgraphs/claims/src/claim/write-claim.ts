import type { Transaction } from '@payung/kit/database.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';

import { claimNumber } from '../domain/claim-number.ts';
import { ClaimTable } from './claim.table.ts';
import type { ClaimRow } from './claim.table.ts';

/** A claim ready to be written; its key and number come with the writing. */
export type ClaimDraft = Omit<ClaimRow, 'id' | 'number'>;

/**
 * Writes a claim under the next number of the year of registration.
 *
 * @returns its primary key, or null when the same enrolment, programme and moment were claimed before
 */
export async function writeClaim(transaction: Transaction, draft: ClaimDraft): Promise<string | null> {
  const number = await takeNumber(transaction, dateInJakarta(draft.registeredAt).year);
  // The counter's row is locked until the end of the transaction, so that no number is given twice: the only
  // conflict left to ignore is the one of the incident.
  const inserted = await transaction
    .createQueryBuilder()
    .insert()
    .into(ClaimTable)
    .values({ ...draft, number })
    .orIgnore()
    .returning('id')
    .execute();
  const [row] = inserted.raw as { id: string }[];
  return row?.id ?? null;
}

async function takeNumber(transaction: Transaction, year: number): Promise<string> {
  const [row]: { last: number }[] = await transaction.query(
    `insert into claim_number (year, last) values ($1, 1)
     on conflict (year) do update set last = claim_number.last + 1
     returning last`,
    [year],
  );
  if (row === undefined) throw new Error('the counter of claim numbers gave nothing');
  return claimNumber(year, row.last);
}
