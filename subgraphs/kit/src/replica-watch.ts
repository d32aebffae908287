import type { Database } from './database.ts';
import type { Logger } from './log.ts';

/** How far behind a replica is, as far as is known. */
export interface ReplicaWatch {
  /** Whether it holds everything that was committed longer ago than the bound. */
  readonly isFresh: () => boolean;
  /** Says that it failed a statement: nobody is sent there until it has answered again. */
  readonly noteAway: (error: unknown) => void;
  readonly stop: () => Promise<void>;
}

/** What to watch, and how. */
export interface WatchedReplica {
  readonly primary: Database;
  readonly replica: Database;
  /** How far behind it may be. */
  readonly boundMs: number;
  readonly everyMs: number;
  readonly logger: Logger;
}

interface Sample {
  readonly at: number;
  readonly position: bigint;
}

/**
 * Measures every second how far behind a replica is: it asks the primary how far its log has been written, and the replica how far it has
 * replayed. A replica that has replayed what the primary had written at a moment holds whatever was committed before that moment, however
 * long nothing has been written since and whatever the clocks of the machines say.
 */
export function watchReplica({ primary, replica, boundMs, everyMs, logger }: WatchedReplica): ReplicaWatch {
  let samples: readonly Sample[] = [];
  let freshAsOf = Number.NEGATIVE_INFINITY;
  let wasFresh: boolean | undefined;
  let stopped = false;
  const isFresh = (): boolean => performance.now() - freshAsOf <= boundMs;
  const tell = (why?: unknown): void => {
    const fresh = isFresh();
    if (fresh === wasFresh || stopped) return;
    wasFresh = fresh;
    if (fresh) logger.info('reads go to the replica');
    else logger.warn({ err: why }, 'reads go to the primary: the replica is away or too far behind');
  };
  const measure = async (): Promise<void> => {
    try {
      const at = performance.now();
      const written = await positionOf(primary, 'pg_current_wal_lsn()');
      samples = [...samples.filter((sample) => at - sample.at <= boundMs), { at, position: written }];
      const replayed = await positionOf(replica, 'case when pg_is_in_recovery() then pg_last_wal_replay_lsn() end');
      const reached = samples.findLast(({ position }) => position <= replayed);
      if (reached !== undefined) freshAsOf = reached.at;
      tell();
    } catch (error) {
      tell(error);
    }
  };
  let busy = false;
  let underWay: Promise<void> = Promise.resolve();
  const measureUnlessBusy = async (): Promise<void> => {
    if (busy) return tell();
    busy = true;
    await measure();
    busy = false;
  };
  const next = (): void => {
    const measuring = measureUnlessBusy();
    if (busy) underWay = Promise.all([underWay, measuring]).then(() => undefined);
  };
  next();
  const timer = setInterval(next, everyMs);
  timer.unref();
  return {
    isFresh,
    noteAway(error) {
      freshAsOf = Number.NEGATIVE_INFINITY;
      samples = [];
      tell(error);
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await underWay;
    },
  };
}

/** A place in the log as a number. What is no replica any more, or none yet, has none and fails. */
async function positionOf(database: Database, expression: string): Promise<bigint> {
  const [row]: { position: string | null }[] = await database.query(
    `select pg_wal_lsn_diff(${expression}, '0/0')::text as position`,
  );
  if (typeof row?.position !== 'string') throw new Error('the address of the replica is not that of a replica');
  return BigInt(row.position);
}
