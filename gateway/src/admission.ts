import type { Gone } from './caller-gone.ts';

/** How much a gateway takes on. */
export interface AdmissionLimits {
  /** Operations that are worked on at a time. */
  readonly atOnce: number;
  /** Operations that wait for their turn; whoever comes after them is told to come again. */
  readonly waiting: number;
  /** How long one waits at most, milliseconds. */
  readonly longestWaitMs: number;
}

/** How full it is. */
export interface AdmissionCondition {
  readonly underWay: number;
  readonly waiting: number;
  /** Requests turned away since the start. */
  readonly turnedAway: number;
}

/** Bodies of requests that are held in memory at a time, bytes: a hundred and twenty-eight of the largest, or everybody's usual ones. */
const MOST_BODY_BYTES = 128 * 1024 * 1024;

/** How often it is looked whether somebody has waited too long. */
const LOOK_EVERY_MS = 100;

interface Waiting {
  /** Looks left until it is turned away. */
  looks: number;
  readonly decide: (mayGo: boolean) => void;
}

/**
 * Lets in as many operations as can be worked on at a time, lets a few wait, in order, and turns the rest away at once: a
 * gateway that takes everything on answers nobody in time.
 *
 * Time is counted in looks, not by the clock: while the process is busy with one thing, such as taking a new graph over, nobody
 * has waited in vain.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #queue = new Set<Waiting>();
  #underWay = 0;
  #turnedAway = 0;
  #bodyBytes = 0;
  #looking: NodeJS.Timeout | undefined;

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
  }

  get condition(): AdmissionCondition {
    return { underWay: this.#underWay, waiting: this.#queue.size, turnedAway: this.#turnedAway };
  }

  /** Whether another one, with a body of so many bytes, may be read at all. What was held has to be let go again. */
  hold(bytes: number): boolean {
    const isFull = this.#underWay >= this.#limits.atOnce && this.#queue.size >= this.#limits.waiting;
    if (isFull || this.#bodyBytes + bytes > MOST_BODY_BYTES) {
      this.#turnedAway += 1;
      return false;
    }
    this.#bodyBytes += bytes;
    return true;
  }

  letGo(bytes: number): void {
    this.#bodyBytes -= bytes;
  }

  /** Lets one in: at once (true), after a while, or not (false). Whoever was let in has to leave. */
  enter(gone?: Gone): true | Promise<boolean> {
    if (this.#underWay < this.#limits.atOnce) {
      this.#underWay += 1;
      return true;
    }
    if (this.#queue.size >= this.#limits.waiting) {
      this.#turnedAway += 1;
      return Promise.resolve(false);
    }
    return new Promise((decide) => {
      const waiting: Waiting = { looks: Math.ceil(this.#limits.longestWaitMs / LOOK_EVERY_MS), decide };
      this.#queue.add(waiting);
      gone?.addEventListener('abort', () => this.#queue.delete(waiting) && decide(false), { once: true });
      this.#looking ??= setInterval(() => this.#look(), LOOK_EVERY_MS);
    });
  }

  leave(): void {
    const [next] = this.#queue;
    if (next === undefined) {
      this.#underWay -= 1;
      return;
    }
    // Its place goes to the next.
    this.#queue.delete(next);
    next.decide(true);
  }

  #look(): void {
    for (const waiting of this.#queue) {
      waiting.looks -= 1;
      if (waiting.looks > 0) continue;
      this.#queue.delete(waiting);
      this.#turnedAway += 1;
      waiting.decide(false);
    }
    if (this.#queue.size > 0) return;
    clearInterval(this.#looking);
    this.#looking = undefined;
  }
}
