import { steady } from '@payung/kit/steady-client.ts';
import type { Locker, RequestRelease } from '@tus/server';
import { ERRORS } from '@tus/server';
import { Client, Pool } from 'pg';
import type { Notification, PoolClient } from 'pg';

import { TusError } from './tus-error.ts';

/** Locks of uploads, and the end of the connections they are kept with. */
export interface UploadLocks extends Locker {
  readonly close: () => Promise<void>;
}

/** Uploads under way at once in one process; each holds a connection while bytes come in. */
const MOST_AT_ONCE = 20;
const TRY_EVERY_MS = 100;
const GIVE_UP_AFTER_MS = 15_000;

const LOCK_CLASS = 4_242_003;
const CHANNEL = 'roster_upload_wanted';

/**
 * One writer at a time for each upload, however many processes there are: the lock is PostgreSQL's and ends with the
 * connection, so that a killed process holds nothing up. A client whose connection broke comes back while the old request still
 * waits for bytes; whoever holds the lock hears that it is wanted, and lets go of it with what has come.
 */
export function createUploadLocks(databaseUrl: string): UploadLocks {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'payung-upload-locks',
    max: MOST_AT_ONCE,
    connectionTimeoutMillis: GIVE_UP_AFTER_MS,
    Client: steady(Client),
  });
  // A connection that the server ends is replaced by the next lock; what it held is free by then.
  pool.on('error', () => undefined);
  return {
    newLock: (id) => new UploadLock(pool, id),
    close: () => pool.end(),
  };
}

class UploadLock {
  readonly #pool: Pool;
  readonly #id: string;
  #held: { readonly client: PoolClient; readonly stop: () => void } | undefined;

  constructor(pool: Pool, id: string) {
    this.#pool = pool;
    this.#id = id;
  }

  /** Waits for the lock. @throws what tus answers with when nobody lets go of it in time */
  async lock(signal: AbortSignal, release: RequestRelease): Promise<void> {
    const client = await this.#pool.connect();
    try {
      if (!(await this.#acquire(client, signal))) throw new TusError(ERRORS.ERR_LOCK_TIMEOUT);
      await this.#listen(client, release);
    } catch (error) {
      // Whatever state the connection is in, it goes, and the lock with it.
      client.release(true);
      throw error;
    }
  }

  async unlock(): Promise<void> {
    const held = this.#held;
    if (held === undefined) throw new Error('an upload that is not locked is unlocked');
    this.#held = undefined;
    held.stop();
    try {
      await held.client.query(`unlisten ${CHANNEL}`);
      await held.client.query('select pg_advisory_unlock($1, hashtext($2))', [LOCK_CLASS, this.#id]);
      held.client.release();
    } catch {
      held.client.release(true);
    }
  }

  async #acquire(client: PoolClient, signal: AbortSignal): Promise<boolean> {
    const until = performance.now() + GIVE_UP_AFTER_MS;
    for (;;) {
      const { rows } = await client.query<{ locked: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as locked',
        [LOCK_CLASS, this.#id],
      );
      if (rows[0]?.locked === true) return true;
      if (signal.aborted || performance.now() > until) return false;
      await client.query('select pg_notify($1, $2)', [CHANNEL, this.#id]);
      await new Promise((resolve) => setTimeout(resolve, TRY_EVERY_MS));
    }
  }

  async #listen(client: PoolClient, release: RequestRelease): Promise<void> {
    const wanted = ({ payload }: Notification): void => {
      if (payload === this.#id) void release();
    };
    // Without its connection the lock is another's: what this request still writes would be in its way.
    const lost = (): void => void release();
    client.on('notification', wanted);
    client.on('error', lost);
    this.#held = {
      client,
      stop: () => {
        client.off('notification', wanted);
        client.off('error', lost);
      },
    };
    await client.query(`listen ${CHANNEL}`);
  }
}
