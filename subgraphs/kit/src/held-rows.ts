import type { Loads, Soon } from './soon.ts';
import { BatchLoader } from './batch-loader.ts';

/** What was read, with the version that it was read at, of one and the same moment. */
export interface Versioned<Row> {
  readonly version: string;
  readonly rows: readonly Row[];
}

/**
 * Rows that hardly ever change, kept between requests for as long as the database says that they are the same.
 *
 * The database gives what is kept a version, a new one with every change, within the transaction that changes it. Rows are kept under the
 * version that stood beside them in the statement that read them, and given only to a request that has read that very version since it began:
 * it gets what a statement of its own would have given it. So copies of a service, a replica that lags behind and a database that was
 * brought back from a backup cannot make them stale; a version is never used twice.
 */
export class HeldRows<Row> {
  readonly #most: number;
  readonly #rows = new Map<string, Row>();
  #version: string | undefined;

  /** @param most how many are kept; one more, and all are left and read again as they are asked for */
  constructor(most: number) {
    this.#most = most;
  }

  /** The row of a key at this version, if it is kept. */
  find(version: string, key: string): Row | undefined {
    return version === this.#version ? this.#rows.get(key) : undefined;
  }

  /** Keeps rows of a version, and none of any other. */
  keep(version: string, rows: Iterable<readonly [string, Row]>): void {
    if (version !== this.#version) this.#rows.clear();
    this.#version = version;
    for (const [key, row] of rows) {
      if (this.#rows.size >= this.#most) this.#rows.clear();
      this.#rows.set(key, row);
    }
  }
}

/** The version of what is held, as one request has read it: beside something else, or by itself where nothing told it before. */
export class VersionOfRequest {
  readonly #read: () => Promise<string>;
  #known: string | undefined;
  #reading: Promise<string> | undefined;

  constructor(read: () => Promise<string>) {
    this.#read = read;
  }

  /** The version, once this request has read it; it goes by the first that it has read. */
  get known(): string | undefined {
    return this.#known;
  }

  /** Notes what a statement of this request has read. */
  tell(version: string): void {
    this.#known ??= version;
  }

  /** The version, read once for the request. */
  now(): Soon<string> {
    return this.#known ?? (this.#reading ??= this.#read().then((version) => (this.#known ??= version)));
  }
}

/** How a request comes to rows that are held. */
export interface HeldAccess<Row> {
  readonly held: HeldRows<Row>;
  readonly version: VersionOfRequest;
  /** Reads rows that are not held, with their version. */
  readonly read: (keys: readonly string[]) => Promise<Versioned<Row>>;
  readonly keyOf: (row: Row) => string;
}

/** What loads rows by their key, and can be told of some. */
export interface RowLoader<Row> extends Loads<Row | null> {
  readonly prime: (key: string, row: Row) => unknown;
}

/** Loads rows by their key: those that are held need no statement, and are there at once when the version is. A key without a row gives null. */
export function loadHeld<Row>({ held, version, read, keyOf }: HeldAccess<Row>): RowLoader<Row> {
  const loader = new BatchLoader<string, Row | null>(async (keys) => {
    const now = await version.now();
    const found = keys.map((key) => held.find(now, key));
    const missing = keys.filter((_key, index) => found[index] === undefined);
    if (missing.length === 0) return found.map((row) => row ?? null);
    const { version: readAt, rows } = await read(missing);
    const byKey = new Map(rows.map((row) => [keyOf(row), row]));
    if (rows.length > 0) held.keep(readAt, byKey);
    return keys.map((key, index) => found[index] ?? byKey.get(key) ?? null);
  });
  return {
    load(key) {
      const { known } = version;
      return (known === undefined ? undefined : held.find(known, key)) ?? loader.load(key);
    },
    prime: (key, row) => loader.prime(key, row),
  };
}
