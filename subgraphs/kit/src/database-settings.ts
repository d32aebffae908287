import { z } from 'zod';

import type { Logger } from './log.ts';

/** Settings of a connection to PostgreSQL in the environment of a service or a worker; its address is each service's own. */
export const databaseEnv = {
  DATABASE_DIRECT_URL: z.url('the same database without a pooler between, for queues and locks').optional(),
  DATABASE_REPLICA_URL: z.url('a streaming replica of the database, for reads').optional(),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(10),
  DATABASE_REPLICA_LAG_SECONDS: z.coerce.number().int().min(1).max(60).default(5),
  DATABASE_PREPARES: z.enum(['on', 'off']).default('on'),
  DATABASE_SLOW_MS: z.coerce.number().int().min(1).max(600_000).default(1_000),
};

/** Where a service's rows are, and how to reach them. */
export interface DatabasePlace {
  /** The database, or a pooler before it that gives a connection for each transaction. */
  readonly url: string;
  /** The same without a pooler: for queues, locks and notifications, which live as long as a connection. */
  readonly directUrl?: string | undefined;
  /** A streaming replica to read from. */
  readonly replicaUrl?: string | undefined;
  /** How far behind a replica may be and still be read from; five seconds unless told. */
  readonly replicaLagMs?: number | undefined;
  readonly connections?: number | undefined;
  readonly prepares?: boolean | undefined;
  readonly logger?: Logger | undefined;
  readonly slowMs?: number | undefined;
}

/** What the environment says of the database. */
export function databasePlaceOf(env: DatabaseEnv): DatabasePlace {
  return {
    url: env.DATABASE_URL,
    directUrl: env.DATABASE_DIRECT_URL,
    replicaUrl: env.DATABASE_REPLICA_URL,
    replicaLagMs: env.DATABASE_REPLICA_LAG_SECONDS * 1_000,
    connections: env.DATABASE_CONNECTIONS,
    prepares: env.DATABASE_PREPARES === 'on',
    slowMs: env.DATABASE_SLOW_MS,
  };
}

/** The settings that `databasePlaceOf` reads. */
export interface DatabaseEnv {
  readonly DATABASE_URL: string;
  readonly DATABASE_DIRECT_URL?: string | undefined;
  readonly DATABASE_REPLICA_URL?: string | undefined;
  readonly DATABASE_CONNECTIONS: number;
  readonly DATABASE_REPLICA_LAG_SECONDS: number;
  readonly DATABASE_PREPARES: 'on' | 'off';
  readonly DATABASE_SLOW_MS: number;
}

/** The address for what lives as long as its connection. */
export function directUrlOf({ url, directUrl }: Pick<DatabasePlace, 'url' | 'directUrl'>): string {
  return directUrl ?? url;
}
