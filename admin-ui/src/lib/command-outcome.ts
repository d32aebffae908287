import type { Refusal } from './refusal.ts';

/** What came of a command: what it answered, why it was refused, or nothing. */
export type CommandOutcome<Made> = { made: Made } | { refused: Refusal } | undefined;

/** What came of a mutation whose answer is called `result`. */
export function outcomeOf<Result extends object>({
  data,
  error,
}: {
  data?: { result: Result } | undefined;
  error?: unknown;
}): CommandOutcome<Exclude<Result, { message: unknown }>> {
  const result = data?.result;
  if (error !== undefined || result === undefined) return undefined;
  if (!('message' in result)) return { made: result as Exclude<Result, { message: unknown }> };
  const refused = result as unknown as Refusal;
  // A field within what is given to a person stands in the form by its own name.
  return { refused: { ...refused, field: refused.field?.replace(/^grant\./, '') ?? null } };
}
