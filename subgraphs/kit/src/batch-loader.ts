import { Loading } from './loading.ts';

/** Keys that are asked for together, and who waits for them. */
interface Batch<Key, Value> {
  readonly keys: Key[];
  readonly loadings: Loading<Value>[];
  /** Who asked for a key of an earlier batch: they go on together with those of this one. */
  readonly again: { readonly asked: Loading<Value>; readonly known: Promise<Value> }[];
}

/** Reads the values of these keys, in their order; an Error stands for a value that could not be had. */
export type ReadBatch<Key, Value> = (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>;

/**
 * Asks for one, loads many: all keys that are asked for while a request is being answered, until nothing is left to do but to read, are read
 * at once, and each once. What is known already waits for the others that were asked for with it, so that what they ask for next is
 * asked together as well.
 *
 * It does what DataLoader does, for a tenth of the cost where a page has hundreds of fields: one promise for each batch instead
 * of two for each field ({@link Loading}), and nothing that is made before it is needed.
 */
export class BatchLoader<Key, Value> {
  /** As DataLoader has it. */
  readonly name = null;
  readonly #read: ReadBatch<Key, Value>;
  #known: Map<Key, Promise<Value>> | undefined;
  #batch: Batch<Key, Value> | undefined;

  constructor(read: ReadBatch<Key, Value>) {
    this.#read = read;
  }

  /** The value of a key. */
  load(key: Key): Promise<Value> {
    const known = (this.#known ??= new Map()).get(key);
    const batch = this.#batch ?? this.#begin();
    if (known instanceof Loading && known.batch === batch) return known;
    const asked = new Loading<Value>(batch);
    if (known === undefined) {
      this.#known.set(key, asked);
      batch.keys.push(key);
      batch.loadings.push(asked);
    } else batch.again.push({ asked, known });
    return asked;
  }

  /** The values of keys, each a value or what went wrong. */
  loadMany(keys: ArrayLike<Key>): Promise<(Value | Error)[]> {
    return Promise.all(Array.from(keys, (key) => this.load(key).catch((error: unknown) => error as Error)));
  }

  /** Forgets a key, so that it is read again. */
  clear(key: Key): this {
    this.#known?.delete(key);
    return this;
  }

  /** Forgets all keys. */
  clearAll(): this {
    this.#known?.clear();
    return this;
  }

  /** Tells a value that was read by other means, unless the key is known. */
  prime(key: Key, value: Value | PromiseLike<Value> | Error): this {
    this.#known ??= new Map();
    if (this.#known.has(key)) return this;
    const told = value instanceof Error ? Promise.reject<Value>(value) : Promise.resolve(value);
    // Whoever asks for it is told.
    told.catch(() => undefined);
    this.#known.set(key, told);
    return this;
  }

  #begin(): Batch<Key, Value> {
    const batch: Batch<Key, Value> = { keys: [], loadings: [], again: [] };
    this.#batch = batch;
    // After all that goes on without waiting for anything, which may ask for more.
    void NOW.then(() => process.nextTick(() => this.#dispatch(batch)));
    return batch;
  }

  #dispatch(batch: Batch<Key, Value>): void {
    this.#batch = undefined;
    const { keys, loadings } = batch;
    if (keys.length === 0) return tellAgain(batch);
    const failed = (error: unknown): void => {
      // It may work the next time.
      for (const key of keys) this.#known?.delete(key);
      for (const loading of loadings) loading.fail(error);
      tellAgain(batch);
    };
    let values: Promise<readonly (Value | Error)[]>;
    try {
      values = this.#read(keys);
    } catch (error) {
      return failed(error);
    }
    values.then((found) => {
      if (found.length !== keys.length) return failed(new Error('there is not one value for each key'));
      tellAgain(batch);
      for (let at = 0; at < loadings.length; at++) {
        const value = found[at]!;
        if (value instanceof Error) loadings[at]!.fail(value);
        else loadings[at]!.succeed(value);
      }
    }, failed);
  }
}

function tellAgain<Key, Value>({ again }: Batch<Key, Value>): void {
  for (const { asked, known } of again)
    known.then(
      (value) => asked.succeed(value),
      (error: unknown) => asked.fail(error),
    );
}

const NOW = Promise.resolve();
