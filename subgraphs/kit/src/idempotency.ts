import { createHash } from 'node:crypto';

import type { Session } from './access.ts';
import type { Database, Transaction } from './database.ts';
import { badInput } from './errors.ts';
import { refuse } from './refusal.ts';
import type { Outcome, Refusal } from './refusal.ts';

/** A command as its caller sent it. */
export interface KeyedCommand {
  readonly session: Session;
  /** The name of the mutation. */
  readonly command: string;
  readonly key: string;
  readonly input: unknown;
}

type Stored<Code extends string> = { readonly madeId: string } | { readonly refused: Refusal<Code> };

/** What a keyed command answers: the primary key of what it made, or why it did not. */
export type KeyedOutcome<Code extends string> = Outcome<string, Code | 'IDEMPOTENCY_KEY_REUSED'>;

/**
 * Runs a command once per key: key, rows, audit record and job are written in one transaction, so that a
 * retry after any crash either finds the stored answer or nothing at all. Keys belong to a subject and a
 * command. A refusal that passes is not kept, so that the same key works once it has passed. A second caller with the same key waits for the first.
 *
 * @param run writes in the transaction given and answers the primary key of what it made, or refuses
 * @throws GraphQLError `BAD_USER_INPUT` when the key is not 8 to 128 characters
 */
export async function runOnce<Code extends string>(
  database: Database,
  keyed: KeyedCommand,
  run: (transaction: Transaction) => Promise<Outcome<string, Code>>,
): Promise<KeyedOutcome<Code>> {
  if (!/^[^\0]{8,128}$/.test(keyed.key)) {
    throw badInput('"idempotencyKey" must have 8 to 128 characters; a random UUID is a good one.', 'idempotencyKey');
  }
  const hash = createHash('sha256').update(stableJson(keyed.input)).digest();
  const id = [keyed.session.subject, keyed.command, keyed.key];
  return database.transaction(async (transaction) => {
    const claimed: unknown[] = await transaction.query(
      `insert into idempotency_key (subject, command, key, input_hash) values ($1, $2, $3, $4)
       on conflict do nothing returning 1`,
      [...id, hash],
    );
    if (claimed.length === 0) return readStored<Code>(transaction, id, hash);
    const outcome = await run(transaction);
    if (outcome.refused?.passes === true) {
      await transaction.query('delete from idempotency_key where subject = $1 and command = $2 and key = $3', [...id]);
      return outcome;
    }
    const stored: Stored<Code> =
      outcome.refused === undefined ? { madeId: outcome.made } : { refused: outcome.refused };
    await transaction.query('update idempotency_key set answer = $4 where subject = $1 and command = $2 and key = $3', [
      ...id,
      JSON.stringify(stored),
    ]);
    return outcome;
  });
}

async function readStored<Code extends string>(
  transaction: Transaction,
  id: readonly string[],
  hash: Buffer,
): Promise<KeyedOutcome<Code>> {
  const [row]: { input_hash: Buffer; answer: Stored<Code> }[] = await transaction.query(
    'select input_hash, answer from idempotency_key where subject = $1 and command = $2 and key = $3',
    [...id],
  );
  if (row === undefined) throw new Error('an idempotency key vanished between two statements');
  if (!row.input_hash.equals(hash)) {
    return refuse('IDEMPOTENCY_KEY_REUSED', {
      id: 'Kunci idempotensi ini sudah dipakai untuk masukan lain. Pakai kunci baru untuk permintaan baru.',
      en: 'This idempotency key was used before with another input. Use a new key for a new request.',
    });
  }
  return 'madeId' in row.answer ? { made: row.answer.madeId } : { refused: row.answer.refused };
}

/** JSON with the keys of objects in order, so that the same input always has the same hash. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
