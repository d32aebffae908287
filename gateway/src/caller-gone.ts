/** Whether a caller has left, and a way to be told: the part of an `AbortSignal` that is used of one. */
export interface Gone {
  readonly aborted: boolean;
  readonly addEventListener: (type: 'abort', listener: () => void, options?: { readonly once: boolean }) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}

/** Tells that a caller has left. An `AbortController`, with its events, costs as much as all that is asked of it. */
export class CallerGone implements Gone {
  #aborted = false;
  #listeners: Set<() => void> | undefined;

  get aborted(): boolean {
    return this.#aborted;
  }

  /** Each listener is told once, whoever asks for it how. */
  addEventListener(_type: 'abort', listener: () => void): void {
    if (!this.#aborted) (this.#listeners ??= new Set()).add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners?.delete(listener);
  }

  /** The caller has left. */
  abort(): void {
    if (this.#aborted) return;
    this.#aborted = true;
    const listeners = this.#listeners ?? [];
    this.#listeners = undefined;
    for (const listener of listeners) listener();
  }
}
