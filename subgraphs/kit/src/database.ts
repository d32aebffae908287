import { Client } from 'pg';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { EntityManager, EntitySchema } from 'typeorm';

import type { Logger } from './log.ts';
import { NamingClient } from './named-statements.ts';
import { ReadsTogether, setReads } from './reads-together.ts';
import { tellSlowStatements } from './slow-statements.ts';
import { heldToBudget } from './statement-budget.ts';
import { steady } from './steady-client.ts';
import { measured, watchDatabase } from './telemetry/measure-statements.ts';

/** Where a subgraph's rows live, with the tables it knows. */
export type Database = DataSource;

/** A transaction, or the database outside of one. */
export type Transaction = EntityManager;

/** How a service connects. */
export interface DatabaseSettings {
  readonly url: string;
  readonly tables: readonly EntitySchema[];
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Most connections at once. */
  readonly connections?: number | undefined;
  /** Whether statements that come often are prepared; a pooler between has to know how. */
  readonly prepares?: boolean | undefined;
  /** After how long a transaction is ended by the database; never, unless told. */
  readonly longestTransactionMs?: number | undefined;
  /** After how long without a connection to be had a caller is told so. */
  readonly connectWithinMs?: number | undefined;
  /** Is told of slow statements, without their values. */
  readonly logger?: Logger | undefined;
  /** What is slow; a second unless told. */
  readonly slowMs?: number | undefined;
}

/** No statement may take longer, nor a caller wait longer for it, unless a job says otherwise in its transaction. */
const STATEMENT_TIMEOUT_MS = 10_000;
/** Shorter than a statement's, so that the error says that another held it up. */
const LOCK_TIMEOUT_MS = 8_000;
const IDLE_IN_TRANSACTION_MS = 30_000;
const CONNECT_WITHIN_MS = 5_000;

/** Connects to PostgreSQL. The schema is never touched from here: migrations alone change it. */
export async function connect(settings: DatabaseSettings): Promise<Database> {
  const prepares = settings.prepares ?? true;
  const source = new DataSource({
    type: 'postgres',
    url: settings.url,
    entities: [...settings.tables],
    synchronize: false,
    poolSize: settings.connections ?? DEFAULT_CONNECTIONS,
    applicationName: settings.applicationName,
    connectTimeoutMS: settings.connectWithinMs ?? CONNECT_WITHIN_MS,
    ...(settings.logger === undefined ? {} : tellSlowStatements(settings.logger, settings.slowMs)),
    extra: {
      Client: measured(heldToBudget(steady(prepares ? NamingClient : Client))),
      statement_timeout: STATEMENT_TIMEOUT_MS,
      lock_timeout: LOCK_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
      options: optionsOf(settings),
    },
  });
  await source.initialize();
  watchDatabase(settings.applicationName, source);
  setReads(source, new ReadsTogether(poolOf(source), { prepares, tellSlow: slowTeller(source) }));
  return source;
}

/** Connections of a pool that says no other number. */
export const DEFAULT_CONNECTIONS = 10;

function optionsOf({ longestTransactionMs }: DatabaseSettings): string {
  const options = { plan_cache_mode: 'force_custom_plan', transaction_timeout: String(longestTransactionMs ?? 0) };
  return Object.entries(options)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

function poolOf({ driver }: DataSource): Pool {
  return (driver as unknown as { readonly master: Pool }).master;
}

/** Tells of slow statements as TypeORM does. */
function slowTeller({ logger, options }: DataSource) {
  const { maxQueryExecutionTime: slowMs = 0 } = options;
  return (took: number, text: string, values: readonly unknown[]): void => {
    if (slowMs > 0 && took > slowMs) logger.logQuerySlow(Math.round(took), text, [...values]);
  };
}

/** Whether the database answers. */
export async function isReachable(database: Database): Promise<boolean> {
  return database.query('select 1').then(
    () => true,
    () => false,
  );
}
