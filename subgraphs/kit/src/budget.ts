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
  /** When nobody waits any more, on the clock of `performance.now()`; brought forward when the caller leaves. */
  readonly deadline: number;
  /** What is to be done when the caller leaves before. */
  readonly whenLeft: Set<() => void>;
}

/** A request that is being answered. */
export interface CurrentRequest {
  /** Its name in the logs of every service it passes; undefined where it came from none. */
  readonly id: string | undefined;
}

class Answering implements Budget, CurrentRequest {
  deadline: number;
  readonly id: string | undefined;
  readonly whenLeft = new Set<() => void>();
  #endsWithCaller = false;
  #callerLeft = false;

  constructor(ms: number, id?: string) {
    this.deadline = performance.now() + ms;
    this.id = id;
  }

  endWithCaller(): void {
    this.#endsWithCaller = true;
    this.#endIfLeft();
  }

  callerLeft(): void {
    this.#callerLeft = true;
    this.#endIfLeft();
  }

  #endIfLeft(): void {
    if (!this.#callerLeft || !this.#endsWithCaller) return;
    this.deadline = performance.now();
    for (const end of this.whenLeft) end();
    this.whenLeft.clear();
  }
}

const current = new AsyncLocalStorage<Answering>();

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
  return current.run(new Answering(ms, id), work);
}

/** Says that the request may be left undone when its caller leaves: it only reads. Others are carried through, whoever still listens. */
export function endWithCaller(): void {
  current.getStore()?.endWithCaller();
}

/**
 * Does something when the time of a request is over, or its caller has left.
 *
 * @returns takes it back
 */
export function atEnd(budget: Budget, act: () => void): () => void {
  const timer = setTimeout(act, budget.deadline - performance.now());
  budget.whenLeft.add(act);
  return () => {
    clearTimeout(timer);
    budget.whenLeft.delete(act);
  };
}

/**
 * Gives each request the budget that its header tells, or one without end. What it asks of the database is held to it, and to its caller
 * where it may be left undone.
 */
export function takeBudgets(server: FastifyInstance): void {
  // After the body has come: the events of a connection belong to no request, and would lose it again.
  server.addHook('preValidation', (request, { raw }, done) => {
    const ms = readBudget(request.headers[BUDGET_HEADER]);
    const answering = new Answering(ms ?? Number.POSITIVE_INFINITY, request.id);
    raw.once('close', () => {
      if (!raw.writableFinished) answering.callerLeft();
    });
    current.run(answering, done);
  });
}
