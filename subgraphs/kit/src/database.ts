import { DataSource } from 'typeorm';
import type { EntityManager, EntitySchema } from 'typeorm';

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
  readonly connections?: number;
}

const STATEMENT_TIMEOUT_MS = 10_000;

/** Connects to PostgreSQL. The schema is never touched from here: migrations alone change it. */
export async function connect(settings: DatabaseSettings): Promise<Database> {
  const source = new DataSource({
    type: 'postgres',
    url: settings.url,
    entities: [...settings.tables],
    synchronize: false,
    poolSize: settings.connections ?? 10,
    applicationName: settings.applicationName,
    connectTimeoutMS: 5_000,
    extra: { statement_timeout: STATEMENT_TIMEOUT_MS, idle_in_transaction_session_timeout: 30_000 },
  });
  return source.initialize();
}

/** Whether the database answers. */
export async function isReachable(database: Database): Promise<boolean> {
  return database.query('select 1').then(
    () => true,
    () => false,
  );
}
