import { connect } from 'node:net';

import { GraphQLError } from 'graphql';
import type { Client } from 'pg';

import { currentBudget } from './budget.ts';

/** What is known of a connection, under the names of the exact version. */
interface Connected {
  readonly host: string;
  readonly port: number;
  readonly processID: number | null;
  readonly secretKey: number | null;
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
      const leftMs = budget.deadline - performance.now();
      if (leftMs <= 0) return Promise.reject(budgetIsOver());
      return stopAfter(leftMs, run() as Promise<unknown>, this as unknown as Connected);
    }
  };
}

/** Whether it is a statement, and not one that ends a transaction. */
function mayBeStopped(asked: unknown): boolean {
  if (typeof asked === 'object' && asked !== null && 'submit' in asked) return false;
  const text = typeof asked === 'string' ? asked : (asked as { readonly text?: unknown } | null)?.text;
  return typeof text === 'string' && !/^\s*(?:commit|rollback|release|end)\b/i.test(text);
}

async function stopAfter(ms: number, result: Promise<unknown>, connection: Connected): Promise<unknown> {
  let stopping: Promise<void> | undefined;
  const timer = setTimeout(() => {
    stopping = cancel(connection);
  }, ms);
  try {
    return await result;
  } catch (error) {
    throw stopping !== undefined && isCancelled(error) ? budgetIsOver() : error;
  } finally {
    clearTimeout(timer);
    // The connection goes back to its pool with this: what is on its way must not meet the next statement there.
    await stopping;
  }
}

/** Asks PostgreSQL, or the pooler before it, to end what a connection does now. Settles when it was asked, or could not be. */
function cancel({ host, port, processID, secretKey }: Connected): Promise<void> {
  return new Promise((settled) => {
    if (processID === null || secretKey === null) return settled();
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    const message = Buffer.alloc(16);
    message.writeInt32BE(16, 0);
    message.writeInt32BE(CANCEL_REQUEST, 4);
    message.writeInt32BE(processID, 8);
    message.writeInt32BE(secretKey, 12);
    socket.setTimeout(ASKED_WITHIN_MS, () => socket.destroy());
    socket.once('connect', () => socket.write(message));
    socket.once('error', () => socket.destroy());
    // PostgreSQL closes when it has passed it on.
    socket.once('end', () => socket.destroy());
    socket.once('close', () => settled());
    socket.resume();
  });
}

const CANCEL_REQUEST = 80_877_102;

const ASKED_WITHIN_MS = 2_000;

function isCancelled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}

function budgetIsOver(): GraphQLError {
  return new GraphQLError('The time for this request is over: nobody waits for its answer any more.', {
    extensions: { code: 'SUBGRAPH_TIMEOUT' },
  });
}
