import type { Pool, PoolClient } from 'pg';
import { Query } from 'pg';
import { QueryFailedError } from 'typeorm';
import type { DataSource } from 'typeorm';

import { currentBudget, currentRequest } from './budget.ts';
import { CellsQuery, toSent } from './cells-query.ts';
import type { Cells } from './cells-query.ts';
import type { Transaction } from './database.ts';
import { nameOfStatement } from './named-statements.ts';
import { budgetIsOver, stopWhile } from './statement-budget.ts';
import type { Connected } from './statement-budget.ts';
import { beginStatement } from './telemetry/measure-statements.ts';

/** A row as the driver makes it. */
export type PlainRow = Record<string, unknown>;

/** Reads outside of transactions. */
export interface Reads {
  /** Rows as PostgreSQL writes them. Null where a value is of a kind that only the driver can send. */
  readonly cells: (text: string, values: readonly unknown[]) => Promise<readonly Cells[]> | null;
  /** Rows as the driver makes them. */
  readonly rows: (text: string, values: readonly unknown[]) => Promise<PlainRow[]>;
}

const known = new WeakMap<DataSource, Reads>();

/** Says how a database is read outside of transactions. */
export function setReads(database: DataSource, reads: Reads): void {
  known.set(database, reads);
}

/** How a database is read outside of transactions; undefined within one, whose statements go the way of all that it does. */
export function readsOf({ queryRunner, connection }: Transaction): Reads | undefined {
  return queryRunner === undefined ? known.get(connection) : undefined;
}

/** Rows of a statement that only reads, on the transaction where there is one. */
export async function readPlainRows<Row extends object>(
  database: Transaction,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const found: unknown = await (readsOf(database)?.rows(text, values) ?? database.query(text, [...values]));
  return found as Row[];
}

/** A statement that waits for its turn. */
interface Asked {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Makes what the driver is given. */
  readonly query: (name: string | undefined, told: (error: Error | null) => void) => Query | CellsQuery;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** How reads go. */
export interface ReadsTogetherSettings {
  /** Whether statements that come often are prepared; a pooler that does not know how to, does not know statements sent ahead either. */
  readonly prepares: boolean;
  /** Is told how long each statement took, milliseconds. */
  readonly tellSlow: (took: number, text: string, values: readonly unknown[]) => void;
}

/** Most statements on one connection at a time. */
const MOST_TOGETHER = 8;

/**
 * Reads past TypeORM's runner: what one request asks for in one turn of the event loop goes to PostgreSQL in one piece, on one connection, each
 * statement ended by itself. One that fails takes no other with it. Time limits, metrics, spans, errors and slow statements are as
 * on the way through the runner (`statement-budget.ts`, `measure-statements.ts`).
 */
export class ReadsTogether implements Reads {
  readonly #pool: Pool;
  readonly #settings: ReadsTogetherSettings;
  readonly #waiting = new WeakMap<object, Asked[]>();

  constructor(pool: Pool, settings: ReadsTogetherSettings) {
    this.#pool = pool;
    this.#settings = settings;
  }

  cells(text: string, values: readonly unknown[]): Promise<readonly Cells[]> | null {
    const sent = toSent(values);
    if (sent === undefined) return null;
    return new Promise((resolve, failed) => {
      let found: readonly Cells[] = [];
      const query: Asked['query'] = (name, told) =>
        new CellsQuery({ text, name, values: sent }, (error, rows) => {
          found = rows;
          told(error);
        });
      this.#ask({ text, values, query, done: () => resolve(found), failed });
    });
  }

  rows(text: string, values: readonly unknown[]): Promise<PlainRow[]> {
    return new Promise((resolve, failed) => {
      let found: PlainRow[] = [];
      const query: Asked['query'] = (name, told) =>
        new Query({ text, values: [...values], ...(name !== undefined && { name }) }, (error, result) => {
          if (!error) found = (result as unknown as { readonly rows: PlainRow[] }).rows;
          told(error ?? null);
        });
      this.#ask({ text, values, query, done: () => resolve(found), failed });
    });
  }

  #ask(asked: Asked): void {
    const request = this.#settings.prepares ? currentRequest() : undefined;
    if (request === undefined) return void this.#send([asked]);
    const waiting = this.#waiting.get(request);
    if (waiting !== undefined) return void waiting.push(asked);
    const all = [asked];
    this.#waiting.set(request, all);
    // When all that this turn brings has been asked for.
    setImmediate(() => {
      this.#waiting.delete(request);
      for (let from = 0; from < all.length; from += MOST_TOGETHER)
        void this.#send(all.slice(from, from + MOST_TOGETHER));
    });
  }

  async #send(all: readonly Asked[]): Promise<void> {
    let client: PoolClient;
    try {
      client = await this.#pool.connect();
    } catch (error) {
      for (const { failed } of all) failed(error);
      return;
    }
    let broken: Error | undefined;
    const noteBroken = (error: Error): void => void (broken = error);
    client.on('error', noteBroken);
    try {
      await this.#run(client as PipelinedClient, all);
    } catch (error) {
      // Who has an answer keeps it. What else was sent must not meet the next statement.
      for (const { failed } of all) failed(error);
      broken = error instanceof Error ? error : new Error('a statement could not be sent');
    } finally {
      client.off('error', noteBroken);
      client.release(broken);
    }
  }

  /** Sends statements and settles each when it is answered; ends with the last. */
  async #run(client: PipelinedClient, all: readonly Asked[]): Promise<void> {
    let open = all.length;
    const limit = stopWhile(() => open > 0, client, currentBudget());
    if (limit === 'OVER') {
      for (const asked of all) asked.failed(failure(asked, budgetIsOver()));
      return;
    }
    let lastEnded = performance.now();
    const { prepares, tellSlow } = this.#settings;
    client.pipeline = prepares;
    try {
      await new Promise<void>((allAnswered) => {
        const { stream } = client.connection;
        stream.cork();
        process.nextTick(() => stream.uncork());
        for (const asked of all) {
          const { text, values } = asked;
          const ended = beginStatement(text);
          const name = prepares && values.length > 0 ? nameOfStatement(text) : undefined;
          const told = (error: Error | null): void => {
            // Each stood behind those before it.
            const now = performance.now();
            const took = now - lastEnded;
            lastEnded = now;
            const problem = error === null ? null : limit.errorOf(error);
            ended(problem, took);
            tellSlow(took, text, values);
            if (problem === null) asked.done();
            else asked.failed(failure(asked, problem));
            open -= 1;
            if (open === 0) allAnswered();
          };
          client.query(asked.query(name, told) as Query);
        }
      });
    } finally {
      client.pipeline = false;
      await limit.end();
    }
  }
}

/** A client of the driver, under the names of its exact version. */
type PipelinedClient = PoolClient &
  Connected & {
    /** Whether a statement is sent before the one before it was answered. */
    pipeline: boolean;
    readonly connection: { readonly stream: { readonly cork: () => void; readonly uncork: () => void } };
  };

/** What went wrong, as TypeORM's runner says it. */
function failure({ text, values }: Asked, error: Error): QueryFailedError {
  return new QueryFailedError(text, [...values], error);
}
