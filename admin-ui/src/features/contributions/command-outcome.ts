import type { Refusal } from '../../lib/refusal.ts';
import type { CommandOutcome } from './command-dialog.tsx';

/** What came of a mutation whose answer is called `result`. */
export function outcomeOf({
  data,
  error,
}: {
  data?: { result: { __typename: string } | (Refusal & { __typename: string }) } | undefined;
  error?: unknown;
}): CommandOutcome {
  const result = data?.result;
  if (error !== undefined || result === undefined) return undefined;
  return 'message' in result ? result : 'DONE';
}
