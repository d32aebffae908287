type Act = ((outcome: unknown) => unknown) | null | undefined;

/** What is to be done when it has come, and what waits for that. */
interface Reaction {
  readonly onValue: Act;
  readonly onError: Act;
  readonly next: Loading<unknown>;
}

/**
 * A promise that comes together with others: whoever settles it runs what waits for it at once, one after the other, where each promise of
 * the language would take a turn of its own. To be settled by what has waited itself, never by whom it was given to. In all else it is as
 * any promise: a failure that nobody hears of is told to the process.
 */
export class Loading<Value> implements Promise<Value> {
  /** What it comes with. */
  readonly batch: object | undefined;
  #state: 'OPEN' | 'VALUE' | 'ERROR' = 'OPEN';
  #outcome: unknown;
  /** Nearly always one. */
  #first: Reaction | undefined;
  #others: Reaction[] | undefined;
  #promise: Promise<Value> | undefined;

  constructor(batch?: object) {
    this.batch = batch;
  }

  get [Symbol.toStringTag](): string {
    return 'Loading';
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise
  then<Result = Value, Instead = never>(
    onValue?: ((value: Value) => Result | PromiseLike<Result>) | null,
    onError?: ((error: unknown) => Instead | PromiseLike<Instead>) | null,
  ): Promise<Result | Instead> {
    if (this.#state !== 'OPEN') return this.#settled().then(onValue, onError);
    const next = new Loading<Result | Instead>();
    const reaction: Reaction = { onValue: onValue as Act, onError, next };
    if (this.#first === undefined) this.#first = reaction;
    else (this.#others ??= []).push(reaction);
    return next;
  }

  catch<Instead = never>(
    onError?: ((error: unknown) => Instead | PromiseLike<Instead>) | null,
  ): Promise<Value | Instead> {
    return this.then(null, onError);
  }

  finally(act?: (() => void) | null): Promise<Value> {
    return Promise.resolve(this).finally(act);
  }

  /** It has come. */
  succeed(value: Value): void {
    this.#settle('VALUE', value);
  }

  /** It will not come. */
  fail(error: unknown): void {
    this.#settle('ERROR', error);
  }

  #settle(state: 'VALUE' | 'ERROR', outcome: unknown): void {
    this.#state = state;
    this.#outcome = outcome;
    const [first, others] = [this.#first, this.#others];
    this.#first = undefined;
    this.#others = undefined;
    // Who asks later hears of it; if nobody does, the process.
    if (first === undefined && state === 'ERROR') void this.#settled();
    if (first !== undefined) react(first, state, outcome);
    if (others !== undefined) for (const reaction of others) react(reaction, state, outcome);
  }

  #settled(): Promise<Value> {
    this.#promise ??= this.#state === 'VALUE' ? Promise.resolve(this.#outcome as Value) : Promise.reject(this.#outcome);
    return this.#promise;
  }
}

function react({ onValue, onError, next }: Reaction, state: 'VALUE' | 'ERROR', outcome: unknown): void {
  const act = state === 'VALUE' ? onValue : onError;
  if (typeof act !== 'function') return state === 'VALUE' ? next.succeed(outcome) : next.fail(outcome);
  let result: unknown;
  try {
    result = act(outcome);
  } catch (error) {
    return next.fail(error);
  }
  if (isThenable(result))
    result.then(
      (value) => next.succeed(value),
      (error: unknown) => next.fail(error),
    );
  else next.succeed(result);
}

/** Whether something is a promise, of whatever kind. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
