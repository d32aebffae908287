import type { CommandOutcome } from '../../lib/command-outcome.ts';
import type { Refusal } from '../../lib/refusal.ts';
import type { WebhookOwner } from './webhooks.search.ts';

/** The variables that choose one owner. */
export function only(owner: WebhookOwner): Record<WebhookOwner, boolean> {
  return { agreements: owner === 'agreements', participants: owner === 'participants', claims: owner === 'claims' };
}

/** What came of a mutation that asked one owner. */
export function outcomeOf<Result extends object>(
  owner: WebhookOwner,
  { data, error }: { data?: Partial<Record<WebhookOwner, Result>> | undefined; error?: unknown },
): CommandOutcome<Exclude<Result, { message: unknown }>> {
  const result = data?.[owner];
  if (error !== undefined || result === undefined) return undefined;
  if ('message' in result) return { refused: result as unknown as Refusal };
  return { made: result as Exclude<Result, { message: unknown }> };
}
