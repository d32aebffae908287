import { Bounded } from '@payung/kit/bounded.ts';

/** What an account has after a question, in points. */
export interface Balance {
  /** Points that are left now. */
  readonly remaining: number;
  /** Most points that the account holds: those of one minute. */
  readonly limit: number;
  /** Milliseconds since the epoch when it is full again. */
  readonly resetsAt: number;
}

/** Whether a question may be asked, and if not, when it may. */
export type Taken =
  | { readonly ok: true; readonly balance: Balance }
  | { readonly ok: false; readonly balance: Balance; readonly retryAfterMs: number };

interface Account {
  points: number;
  /** When `points` was right. */
  at: number;
}

/** Most accounts that are remembered: the longest unused is forgotten first, and would be full again by then. */
const ACCOUNTS = 20_000;

const MINUTE_MS = 60_000;

/**
 * Points of callers, each an account that fills evenly, a minute from empty to full. Kept in memory: a new gateway
 * begins with full accounts, and several share a quota by having a part of it each
 * (`docs/decisions/0012-quotas-are-kept-in-memory.md`).
 */
export class Points {
  readonly #accounts = new Bounded<string, Account>(ACCOUNTS);
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Takes points from an account when it has them; takes nothing otherwise. */
  take(key: string, points: number, limit: number): Taken {
    const account = this.#read(key, limit);
    if (account.points < points) {
      const balance = balanceOf(account, limit);
      return { ok: false, balance, retryAfterMs: Math.ceil(((points - account.points) * MINUTE_MS) / limit) };
    }
    account.points -= points;
    return { ok: true, balance: balanceOf(account, limit) };
  }

  /** Takes points whether the account has them or not, down to nothing: for what was done before it could be priced. */
  charge(key: string, points: number, limit: number): Balance {
    const account = this.#read(key, limit);
    account.points = Math.max(0, account.points - points);
    return balanceOf(account, limit);
  }

  /** How long it takes until an account has points, milliseconds, and what it has now. */
  waitFor(key: string, points: number, limit: number): { readonly waitMs: number; readonly balance: Balance } {
    const account = this.#read(key, limit);
    const missing = Math.max(0, points - account.points);
    return { waitMs: Math.ceil((missing * MINUTE_MS) / limit), balance: balanceOf(account, limit) };
  }

  #read(key: string, limit: number): Account {
    const now = this.#now();
    let account = this.#accounts.use(key);
    if (account === undefined) {
      account = { points: limit, at: now };
      this.#accounts.set(key, account);
    } else {
      const passed = Math.max(0, now - account.at);
      account.points = Math.min(limit, account.points + (passed * limit) / MINUTE_MS);
      account.at = now;
    }
    return account;
  }
}

function balanceOf({ points, at }: Account, limit: number): Balance {
  return { remaining: Math.floor(points), limit, resetsAt: at + Math.ceil(((limit - points) * MINUTE_MS) / limit) };
}
