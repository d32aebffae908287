import { AsyncLocalStorage } from 'node:async_hooks';

import type { FastifyInstance } from 'fastify';

/**
 * How long whoever asks still waits, milliseconds. Callers may send it to the gateway, and the gateway tells each owner what
 * is left for the call, so that nobody works on an answer that nobody waits for.
 */
export const BUDGET_HEADER = 'x-request-budget-ms';

/** Longest budget that is understood; more is as good as none. */
const LONGEST_MS = 600_000;

/** Reads a budget that a caller sent. Undefined where there is none, or none that can be read. */
export function readBudget(header: string | readonly string[] | undefined): number | undefined {
  if (typeof header !== 'string' || !/^\d{1,6}$/.test(header)) return undefined;
  const ms = Number(header);
  return ms >= 1 && ms <= LONGEST_MS ? ms : undefined;
}

/** What is left of the time that a request has. */
export interface Budget {
  /** When nobody waits any more, on the clock of `performance.now()`. */
  readonly deadline: number;
}

/** A request that is being answered. */
export interface CurrentRequest {
  /** Its name in the logs of every service it passes; undefined where it came from none. */
  readonly id: string | undefined;
}

const current = new AsyncLocalStorage<Budget & CurrentRequest>();

/** The budget of the request that is being answered; undefined outside of one, and for one that has no end. */
export function currentBudget(): Budget | undefined {
  const budget = current.getStore();
  return budget?.deadline === Number.POSITIVE_INFINITY ? undefined : budget;
}

/** Stands for the request that is being answered, the same object wherever it is asked from; undefined outside of one. */
export function currentRequest(): CurrentRequest | undefined {
  return current.getStore();
}

/** Runs work that has to be done within a time, milliseconds, for a request that may have a name. */
export function withinBudget<Result>(ms: number, work: () => Result, id?: string): Result {
  return current.run({ deadline: performance.now() + ms, id }, work);
}

/** Gives each request the budget that its header tells, or one without end. What it asks of the database is held to it. */
export function takeBudgets(server: FastifyInstance): void {
  // After the body has come: the events of a connection belong to no request, and would lose it again.
  server.addHook('preValidation', (request, _reply, done) => {
    const ms = readBudget(request.headers[BUDGET_HEADER]);
    withinBudget(ms ?? Number.POSITIVE_INFINITY, done, request.id);
  });
}
