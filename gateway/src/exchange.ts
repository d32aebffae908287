import type { Dispatcher, Pool } from 'undici';

/** Ends calls from outside; lighter than an AbortController, of which every call would need several. */
export class Stop {
  #stopped = false;
  #listener: (() => void) | undefined;

  get stopped(): boolean {
    return this.#stopped;
  }

  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#listener?.();
  }

  /** Whom to tell; the last one only. */
  tell(listener: (() => void) | undefined): void {
    this.#listener = listener;
  }
}

/** Thrown when a call was ended by its {@link Stop}. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** What to post. */
export interface Post {
  /** Of the pool: it would be worked out from its address for each call. */
  readonly origin: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** An answer as it came. */
export interface Posted {
  readonly status: number;
  readonly text: string;
}

/**
 * Posts a body and reads the answer whole. Does without the stream that undici's `request` makes of every answer, which
 * costs as much as all else about a short one.
 *
 * @throws Stopped when it was stopped, else what the connection failed with
 */
export function exchange(pool: Pool, { origin, path, headers, body }: Post, stop: Stop): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const handler = new Collect(resolve, reject, stop);
    stop.tell(() => handler.stop());
    pool.dispatch({ origin, method: 'POST', path, headers, body }, handler);
  });
}

class Collect implements Dispatcher.DispatchHandler {
  readonly #resolve: (posted: Posted) => void;
  readonly #reject: (error: Error) => void;
  readonly #stop: Stop;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #chunks: Buffer[] = [];

  constructor(resolve: (posted: Posted) => void, reject: (error: Error) => void, stop: Stop) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#stop = stop;
  }

  /** Ends it, also while it waits for a connection. */
  stop(): void {
    this.#reject(new Stopped());
    this.#controller?.abort(new Stopped());
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#stop.stopped) controller.abort(new Stopped());
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first] = this.#chunks;
    const bytes = this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks);
    this.#chunks = [];
    this.#resolve({ status: this.#status, text: bytes.toString() });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#chunks = [];
    this.#reject(error);
  }
}
