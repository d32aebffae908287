import type { Database } from '@payung/kit/database.ts';

/** Kinds of work that one worker at a time does for one thing. */
const LOCK_CLASSES = { 'roster-import': 4_242_002, 'participant-export': 4_242_004 } as const;

/**
 * Runs with the lock of a piece of work, or not at all while another worker has it. PostgreSQL drops the lock with the
 * connection, so that a killed worker holds nothing up.
 */
export async function withWorkLock<T>(
  database: Database,
  { kind, id }: { readonly kind: keyof typeof LOCK_CLASSES; readonly id: string },
  run: () => Promise<T>,
): Promise<T | null> {
  const holder = database.createQueryRunner();
  const key = [LOCK_CLASSES[kind], id];
  try {
    const [locked]: { locked: boolean }[] = await holder.query(
      'select pg_try_advisory_lock($1, hashtext($2)) as locked',
      key,
    );
    if (locked?.locked !== true) return null;
    try {
      return await run();
    } finally {
      await holder.query('select pg_advisory_unlock($1, hashtext($2))', key);
    }
  } finally {
    await holder.release();
  }
}
