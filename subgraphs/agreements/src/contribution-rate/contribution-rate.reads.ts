import type { Transaction } from '@payung/kit/database.ts';
import { contributionTableProblems } from '@payung/kit/values/contribution.ts';
import { Any } from 'typeorm';

import { HonorariumTable, RateTable } from './contribution-rate.table.ts';
import type { HonorariumRow, RateRow } from './contribution-rate.table.ts';

/** Every rate that ever held, by programme and class, oldest first. A handful. */
export async function readRates(database: Transaction): Promise<RateRow[]> {
  return database.find(RateTable, { order: { programme: 'ASC', basisPoints: 'ASC', effectiveFrom: 'ASC' } });
}

/** The honoraria of elections, by category and post. */
export async function readHonoraria(database: Transaction, electionCodes: readonly string[]): Promise<HonorariumRow[]> {
  return database.find(HonorariumTable, {
    where: { electionCode: Any([...electionCodes]) },
    order: { categoryCode: 'ASC', position: 'ASC' },
  });
}

/**
 * Refuses to go on with rates that do not hold together: a gap, an overlap or classes out of order would make wrong
 * invoices without anybody noticing.
 *
 * @throws Error with what is wrong
 */
export async function assertRatesHoldTogether(database: Transaction): Promise<void> {
  const problems = contributionTableProblems(await readRates(database));
  if (problems.length > 0) throw new Error(`The rates of contribution do not hold together: ${problems.join('; ')}.`);
}
