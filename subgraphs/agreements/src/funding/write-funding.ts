import type { Transaction } from '@payung/kit/database.ts';

import { fundingState } from '../domain/funding-chain.ts';
import { readEdges, readPayments, stepOf } from './funding.reads.ts';
import type { EdgeStep } from './funding.reads.ts';
import { AgreementFundingTable } from './funding.table.ts';

/** Callers who record money of one agreement come one after the other: what the chain may hold is decided on the whole of it. */
export async function lockFunding(transaction: Transaction, agreementId: string): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`funding ${agreementId}`]);
}

/** The steps of an agreement with their payments, as they stand in the transaction. */
export async function readSteps(transaction: Transaction, agreementId: string): Promise<readonly EdgeStep[]> {
  const edges = await readEdges(transaction, [agreementId]);
  const payments = Map.groupBy(
    await readPayments(
      transaction,
      edges.map(({ id }) => id),
    ),
    ({ edgeId }) => edgeId,
  );
  return edges.map((edge) => stepOf(edge, payments.get(edge.id) ?? []));
}

/** Writes down what the steps now add up to, in the transaction of the change. */
export async function writeFundingState(transaction: Transaction, agreementId: string): Promise<void> {
  const state = fundingState(await readSteps(transaction, agreementId));
  await transaction.upsert(AgreementFundingTable, { agreementId, state }, ['agreementId']);
}
