import type { Transaction } from '../database.ts';
import { enqueue } from '../jobs.ts';

/** The job that tells what waits for one webhook. */
export const TELL_WEBHOOK = 'tell-webhook';

/** Puts the telling of one webhook in the queue. */
export async function enqueueTelling(
  transaction: Transaction,
  { id }: { readonly id: string },
  delaySeconds = 0,
): Promise<void> {
  await enqueue(transaction, {
    name: TELL_WEBHOOK,
    payload: { webhookId: id },
    key: `${TELL_WEBHOOK}:${id}`,
    delaySeconds,
  });
}
