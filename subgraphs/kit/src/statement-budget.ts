import type { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

import { GraphQLError } from 'graphql';
import { Connection } from 'pg';
import type { Client, ConnectionConfig } from 'pg';

import { atEnd, currentBudget } from './budget.ts';
import type { Budget } from './budget.ts';

/** What is known of a connection, under the names of the exact version. */
export interface Connected {
  readonly host: string;
  readonly port: number;
  readonly processID: number | null;
  readonly secretKey: number | null;
  /** How it is kept from being read on its way; false where it is not. */
  readonly ssl: ConnectionConfig['ssl'];
  readonly sslNegotiation: ConnectionConfig['sslnegotiation'];
}

/**
 * The same kind of connection, whose statements end with the budget of the request that they are for: none begins after it,
 * and one that runs then is cancelled. A transaction may always end. To be given to a pool.
 */
export function heldToBudget(Base: typeof Client): typeof Client {
  return class extends Base {
    // Answers and arguments are whatever `Client` makes of them.
    // oxlint-disable-next-line typescript/no-explicit-any
    override query(...args: any[]): any {
      const budget = currentBudget();
      // oxlint-disable-next-line typescript/unbound-method -- applied to this in the same breath
      const run = (): unknown => Reflect.apply(super.query, this, args);
      // Whoever passes a callback, or streams, is not answering a request.
      if (budget === undefined || typeof args.at(-1) === 'function' || !mayBeStopped(args[0])) return run();
      if (budget.deadline <= performance.now()) return Promise.reject(budgetIsOver());
      return stopWith(budget, run() as Promise<unknown>, this as unknown as Connected);
    }
  };
}

/** Whether it is a statement, and not one that ends a transaction. */
function mayBeStopped(asked: unknown): boolean {
  if (typeof asked === 'object' && asked !== null && 'submit' in asked) return false;
  const text = typeof asked === 'string' ? asked : (asked as { readonly text?: unknown } | null)?.text;
  return typeof text === 'string' && !/^\s*(?:commit|rollback|release|end)\b/i.test(text);
}

async function stopWith(budget: Budget, result: Promise<unknown>, connection: Connected): Promise<unknown> {
  let stopping: Promise<void> | undefined;
  const takeBack = atEnd(budget, () => {
    stopping ??= cancel(connection);
  });
  try {
    return await result;
  } catch (error) {
    throw stopping !== undefined && isCancelled(error) ? budgetIsOver() : error;
  } finally {
    takeBack();
    // The connection goes back to its pool with this: what is on its way must not meet the next statement there.
    await stopping;
  }
}

/** The limit of statements that were sent together. */
export interface StatementLimit {
  /** What is to be said of a statement that failed so. */
  readonly errorOf: (error: Error) => Error;
  /** To be awaited before the connection is given back: what is on its way must not meet the next statement there. */
  readonly end: () => Promise<void>;
}

/**
 * Cancels what a connection does when the budget of a request is over or its caller has left, again and again for as long as it still does something for it.
 *
 * @returns `OVER` where nothing may begin any more
 */
export function stopWhile(
  busy: () => boolean,
  connection: Connected,
  budget: Budget | undefined,
): StatementLimit | 'OVER' {
  if (budget === undefined) return NO_LIMIT;
  if (budget.deadline <= performance.now()) return 'OVER';
  let stopping: Promise<void> | undefined;
  const takeBack = atEnd(budget, () => {
    stopping ??= cancelWhile(busy, connection);
  });
  return {
    errorOf: (error) => (stopping !== undefined && isCancelled(error) ? budgetIsOver() : error),
    async end() {
      takeBack();
      await stopping;
    },
  };
}

const NO_LIMIT: StatementLimit = { errorOf: (error) => error, end: () => Promise.resolve() };

async function cancelWhile(busy: () => boolean, connection: Connected): Promise<void> {
  while (busy()) {
    await cancel(connection);
    // It may have come between two statements.
    await sleep(AGAIN_AFTER_MS);
  }
}

const AGAIN_AFTER_MS = 20;

/**
 * Asks PostgreSQL, or the pooler before it, to end what a connection does now. Goes as safely as that connection: who hears the key of one may end all
 * that it does. Settles when it was asked, or could not be.
 */
function cancel({ host, port, processID, secretKey, ssl, sslNegotiation }: Connected): Promise<void> {
  return new Promise((settled) => {
    if (processID === null || secretKey === null) return settled();
    const connection = new Connection({ ssl, sslNegotiation } as ConnectionConfig) as unknown as Asking;
    const close = (): void => void connection.stream.destroy();
    const send = (): void => connection.cancel(processID, secretKey);
    const timer = setTimeout(close, ASKED_WITHIN_MS);
    connection.once('connect', () => {
      if (!ssl) send();
      else if (sslNegotiation !== 'direct') connection.requestSsl();
    });
    connection.once('sslconnect', send);
    connection.on('error', close);
    // PostgreSQL closes when it has passed it on.
    connection.once('end', () => {
      clearTimeout(timer);
      settled();
    });
    if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`);
    else connection.connect(port, host);
  });
}

/** A connection of the driver before anything was said on it, under the names of its exact version. */
interface Asking extends EventEmitter {
  readonly stream: Duplex;
  readonly connect: (port: number | string, host?: string) => void;
  readonly requestSsl: () => void;
  readonly cancel: (processID: number, secretKey: number) => void;
}

const ASKED_WITHIN_MS = 2_000;

/** Whether PostgreSQL ended a statement because it was told to, or since it took too long. */
export function isCancelled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}

/** What is said of a statement that nobody waits for any more. */
export function budgetIsOver(): GraphQLError {
  return new GraphQLError('The time for this request is over: nobody waits for its answer any more.', {
    extensions: { code: TIMEOUT },
  });
}

/** Whether that is what was said. */
export function isBudgetOver(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === TIMEOUT;
}

const TIMEOUT = 'SUBGRAPH_TIMEOUT';
