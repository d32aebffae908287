import type { Database, Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import type { KeyedCommand, KeyedOutcome } from '@payung/kit/idempotency.ts';
import type { Outcome } from '@payung/kit/refusal.ts';

/**
 * Runs a command that writes nothing but the trail: each time, also when its key is repeated, since each time somebody sees what is shown. The
 * key still belongs to one input.
 */
export async function runEachTime<Code extends string>(
  database: Database,
  keyed: KeyedCommand,
  run: (transaction: Transaction) => Promise<Outcome<string, Code>>,
): Promise<KeyedOutcome<Code>> {
  let hasRun = false;
  const outcome = await runOnce<Code>(database, keyed, (transaction) => {
    hasRun = true;
    return run(transaction);
  });
  return hasRun || outcome.refused !== undefined ? outcome : database.transaction(run);
}
