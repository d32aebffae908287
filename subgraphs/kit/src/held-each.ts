/** What is held of one thing as it was at one version; who reads more of it at that version adds it. */
export class HeldEntry {
  readonly version: string;
  /** About how many bytes it takes. */
  bytes = 0;

  constructor(version: string) {
    this.version = version;
  }
}

/** What an entry costs before anything is in it. */
const EMPTY_BYTES = 200;

/**
 * Things of which each has a version of its own, kept between requests for as long as the database says that they are the same.
 *
 * The database gives a thing another version with every change, within the transaction that changes it, and never one twice. What is
 * added to an entry was read together with the entry's version, in one statement; and an entry is found only by a version that the
 * request has read since it began. So copies of a service, a replica that lags behind and a database that was brought back from a backup
 * cannot make it stale, and requests may use one entry at a time: what is in it is never changed.
 *
 * Memory is bounded by bytes, since one thing may be a hundred times as large as another: beyond them, what came first goes first.
 */
export class HeldEach<Entry extends HeldEntry> {
  readonly #make: (version: string) => Entry;
  readonly #mostBytes: number;
  readonly #entries = new Map<string, Entry>();
  #bytes = 0;

  /** @param make makes an entry with nothing in it */
  constructor(make: (version: string) => Entry, mostBytes: number) {
    this.#make = make;
    this.#mostBytes = mostBytes;
  }

  /** About how many bytes all of it takes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The entry of a thing at this version: the one that is held, or an empty one in the place of what was held at another. */
  at(key: string, version: string): Entry {
    const held = this.#entries.get(key);
    if (held?.version === version) return held;
    if (held !== undefined) this.#forget(key, held);
    const entry = this.#make(version);
    this.#entries.set(key, entry);
    this.grew(key, entry, EMPTY_BYTES);
    return entry;
  }

  /** Notes that something was added to an entry. One that is held no longer, serves whoever has it. */
  grew(key: string, entry: Entry, bytes: number): void {
    if (this.#entries.get(key) !== entry) return;
    entry.bytes += bytes;
    this.#bytes += bytes;
    if (this.#bytes <= this.#mostBytes) return;
    for (const [oldest, each] of this.#entries) {
      this.#forget(oldest, each);
      if (this.#bytes <= this.#mostBytes) return;
    }
  }

  #forget(key: string, entry: Entry): void {
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }
}

/** Keeps anybody from changing a row that requests share, nor the lists and objects in it. */
export function freeze<Value>(value: Value): Value {
  if (Array.isArray(value) || (typeof value === 'object' && value !== null && isPlain(value))) {
    for (const each of Object.values(value)) freeze(each as unknown);
    Object.freeze(value);
  }
  return value;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
