/** Whether an owner is asked: as ever, not at all, or once to see whether it is well again. */
export type CircuitState = 'closed' | 'open' | 'half-open';

/** When an owner is no longer asked, and for how long. */
export interface CircuitOptions {
  /** Fewest failures within the window that can open it. */
  readonly failures: number;
  /** Over how long calls are counted, milliseconds. */
  readonly windowMs: number;
  /** How long it stays open the first time, milliseconds; doubled each time that the owner is still not well. */
  readonly firstOpenMs: number;
  readonly longestOpenMs: number;
  /** Told of each change. */
  readonly onChange?: (state: CircuitState) => void;
  readonly now?: () => number;
}

/** Limits of a circuit that fit a service on the same network. */
export const CIRCUIT: CircuitOptions = { failures: 10, windowMs: 10_000, firstOpenMs: 1_000, longestOpenMs: 5_000 };

/** How a call came out; `unknown` where its caller gave up first, which says nothing about the owner. */
export type Outcome = 'ok' | 'failed' | 'unknown';

/**
 * Stops asking an owner that fails more often than it answers, so that callers have their partial answer at once and the
 * owner has time to recover. After a while one call goes through: when it is answered, all do again.
 *
 * Before each call {@link waitMs}, then {@link begin}; after it {@link settle} with what that gave.
 */
export class Circuit {
  readonly #options: CircuitOptions;
  readonly #now: () => number;
  #state: CircuitState = 'closed';
  /** Calls of this half of the window, and of the half before. */
  #calls = { ok: 0, failed: 0 };
  #before = { ok: 0, failed: 0 };
  #halfBegan: number;
  #openUntil = 0;
  #openMs: number;
  #probing = false;
  #turn = 0;

  constructor(options: CircuitOptions = CIRCUIT) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#halfBegan = this.#now();
    this.#openMs = options.firstOpenMs;
  }

  /** As it is for the next call. */
  get state(): CircuitState {
    return this.#state === 'open' && this.waitMs() === 0 ? 'half-open' : this.#state;
  }

  /** Milliseconds until the owner is asked again; 0 when it may be asked now. */
  waitMs(): number {
    if (this.#state === 'closed') return 0;
    if (this.#probing) return this.#openMs;
    return Math.max(0, this.#openUntil - this.#now());
  }

  /** Begins a call that does not have to wait. */
  begin(): number {
    if (this.#state !== 'closed') {
      this.#probing = true;
      this.#turn += 1;
      this.#become('half-open');
    }
    return this.#turn;
  }

  /**
   * Counts how a call came out.
   *
   * @param turn what {@link begin} gave: calls that began before the circuit last changed have nothing to say any more
   */
  settle(turn: number, outcome: Outcome): void {
    if (turn !== this.#turn) return;
    if (this.#state === 'closed') this.#count(outcome);
    else this.#decide(outcome);
  }

  #count(outcome: Outcome): void {
    if (outcome === 'unknown') return;
    const now = this.#now();
    const halfMs = this.#options.windowMs / 2;
    if (now - this.#halfBegan >= halfMs) {
      this.#before = now - this.#halfBegan >= 2 * halfMs ? { ok: 0, failed: 0 } : this.#calls;
      this.#calls = { ok: 0, failed: 0 };
      this.#halfBegan = now;
    }
    this.#calls[outcome] += 1;
    if (outcome === 'ok') return;
    const failed = this.#calls.failed + this.#before.failed;
    if (failed >= this.#options.failures && failed >= this.#calls.ok + this.#before.ok) this.#open();
  }

  #decide(outcome: Outcome): void {
    this.#probing = false;
    if (outcome === 'ok') {
      this.#calls = { ok: 0, failed: 0 };
      this.#before = { ok: 0, failed: 0 };
      this.#openMs = this.#options.firstOpenMs;
      this.#become('closed');
    } else if (outcome === 'failed') {
      this.#openMs = Math.min(this.#openMs * 2, this.#options.longestOpenMs);
      this.#open();
    }
  }

  #open(): void {
    this.#turn += 1;
    this.#openUntil = this.#now() + this.#openMs;
    this.#become('open');
  }

  #become(state: CircuitState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#options.onChange?.(state);
  }
}
