import type { EntitySchema } from 'typeorm';

import type { Session } from './access.ts';
import { connect, DEFAULT_CONNECTIONS } from './database.ts';
import type { Database } from './database.ts';
import type { DatabasePlace } from './database-settings.ts';
import type { Logger } from './log.ts';
import { readingDatabase } from './reading-database.ts';
import { watchReplica } from './replica-watch.ts';
import type { ReplicaWatch } from './replica-watch.ts';

/** The database of a service that answers requests. */
export interface ServiceDatabase {
  /** Where everything is decided and written. */
  readonly primary: Database;
  /** Where a request reads: at a replica, unless it may have to see what was written just now. */
  readonly forRequest: (asked: AskedOfDatabase) => Promise<Database>;
  readonly close: () => Promise<void>;
}

/** What of a request decides where it reads. */
export interface AskedOfDatabase {
  readonly session: Session | null;
  /** The body of the request, as the GraphQL server has it. */
  readonly body: unknown;
}

/** How a service connects. */
export interface ServiceDatabaseSettings extends DatabasePlace {
  readonly tables: readonly EntitySchema[];
  readonly applicationName: string;
  readonly logger: Logger;
  /** Root fields of queries that decide something, which never read from a replica. */
  readonly deciding?: readonly string[] | undefined;
}

/** The longest that a transaction of a service may take: PostgreSQL ends a longer one. */
const LONGEST_TRANSACTION_MS = 30_000;
const REPLICA_LAG_MS = 5_000;
const MEASURE_EVERY_MS = 1_000;
const REPLICA_CONNECT_MS = 1_000;
/** What a log that is written behind the commits, and the measuring, may add. */
const SLACK_MS = 10_000;

/**
 * Connects a service to its database and, where one is named, to its replica.
 *
 * A reader who has just written reads from the primary, whichever copy of the service took the write: what every command leaves behind, its
 * idempotency key, stands in the primary with its moment, and is looked for there before the replica is read. A transaction ends within 30
 * seconds of that moment, and a replica that is read from lacks at most what was committed within its bound; whoever wrote longer ago than
 * both together finds it at the replica.
 */
export async function connectService(settings: ServiceDatabaseSettings): Promise<ServiceDatabase> {
  const { replicaUrl, logger, tables, prepares, slowMs } = settings;
  const common = { tables, prepares, logger, slowMs, connections: settings.connections ?? DEFAULT_CONNECTIONS };
  const primary = await connect({
    ...common,
    url: settings.url,
    applicationName: settings.applicationName,
    longestTransactionMs: LONGEST_TRANSACTION_MS,
  });
  if (replicaUrl === undefined) {
    return { primary, forRequest: async () => primary, close: () => primary.destroy() };
  }
  const boundMs = settings.replicaLagMs ?? REPLICA_LAG_MS;
  const replica = await connectReplica(
    { ...common, url: replicaUrl, applicationName: `${settings.applicationName}-replica` },
    { primary, boundMs, logger },
  );
  const seenAtReplicaAfterMs = LONGEST_TRANSACTION_MS + boundMs + SLACK_MS;
  const writes = new RegExp(`\\b(?:mutation|${(settings.deciding ?? []).join('|') || 'mutation'})\\b`);
  return {
    primary,
    async forRequest({ session, body }) {
      const reading = replica.reading();
      const text = textOf(body);
      // Another owner asks for what it is about to decide on.
      if (reading === null || text === null || session?.role === 'SERVICE' || writes.test(text)) return primary;
      // What is read under break-glass is written down first.
      if (session?.glass !== undefined) return primary;
      if (session !== null && (await hasJustWritten(primary, session.subject, seenAtReplicaAfterMs))) return primary;
      return reading;
    },
    async close() {
      await replica.close();
      await primary.destroy();
    },
  };
}

interface ConnectedReplica {
  /** The database to read from, while the replica is fresh. */
  readonly reading: () => Database | null;
  readonly close: () => Promise<void>;
}

/** Connects to the replica as soon as there is one: a service starts, and goes on, without. */
async function connectReplica(
  settings: Parameters<typeof connect>[0],
  { primary, boundMs, logger }: { readonly primary: Database; readonly boundMs: number; readonly logger: Logger },
): Promise<ConnectedReplica> {
  let found: { readonly replica: Database; readonly watch: ReplicaWatch; readonly view: Database } | undefined;
  let closed = false;
  let complained = false;
  const attempt = async (): Promise<void> => {
    try {
      const replica = await connect({ ...settings, connectWithinMs: REPLICA_CONNECT_MS });
      if (closed) return await replica.destroy();
      const watch = watchReplica({ primary, replica, boundMs, everyMs: MEASURE_EVERY_MS, logger });
      found = { replica, watch, view: readingDatabase({ primary, replica, watch }) };
    } catch (error) {
      if (!complained) logger.warn({ err: error }, 'reads go to the primary: there is no replica yet');
      complained = true;
    }
  };
  let underWay = attempt();
  let busy = false;
  const timer = setInterval(() => {
    if (found !== undefined || busy) return;
    busy = true;
    underWay = attempt().finally(() => (busy = false));
  }, MEASURE_EVERY_MS);
  timer.unref();
  await underWay;
  return {
    reading: () => (found?.watch.isFresh() === true ? found.view : null),
    async close() {
      closed = true;
      clearInterval(timer);
      await underWay;
      await found?.watch.stop();
      await found?.replica.destroy();
    },
  };
}

/** Whether somebody gave a command within this time, at whichever copy of the service. Where that cannot be told, as if they had. */
async function hasJustWritten(primary: Database, subject: string, withinMs: number): Promise<boolean> {
  try {
    const [row]: { written: boolean }[] = await primary.query(
      `select exists (select from idempotency_key where subject = $1 and created_at > now() - $2 * interval '1 ms') as written`,
      [subject, withinMs],
    );
    return row?.written !== false;
  } catch {
    return true;
  }
}

function textOf(body: unknown): string | null {
  const text = body !== null && typeof body === 'object' && 'query' in body ? body.query : null;
  return typeof text === 'string' ? text : null;
}
