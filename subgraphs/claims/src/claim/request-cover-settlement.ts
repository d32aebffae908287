import type { Transaction } from '@payung/kit/database.ts';
import { enqueue } from '@payung/kit/jobs.ts';

/** The name of the job that asks again whether cover held. */
export const SETTLE_CLAIM_COVER = 'settle-claim-cover';

const STEP_SECONDS = 10;
const LONGEST_SECONDS = 60;

/**
 * Has the question of a claim's cover asked again: after 10 seconds the first time, 10 more each time, at most
 * a minute apart. One request for each claim waits at a time.
 *
 * @param attempt 1 for the first
 */
export async function requestCoverSettlement(
  transaction: Transaction,
  claimId: string,
  attempt: number,
): Promise<void> {
  await enqueue(transaction, {
    name: SETTLE_CLAIM_COVER,
    payload: { claimId, attempt: String(attempt) },
    key: `${SETTLE_CLAIM_COVER}:${claimId}`,
    delaySeconds: Math.min(attempt * STEP_SECONDS, LONGEST_SECONDS),
  });
}
