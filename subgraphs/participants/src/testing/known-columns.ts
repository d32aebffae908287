import type { Way } from '../distribution.ts';

/** Tables that are distributed, each with its column. */
export type DistributionColumns = ReadonlyMap<string, string>;

/**
 * How a statement finds the rows of a distributed table: `KEY`, by values of the distribution column; `BESIDE`, joined by that column to another
 * table that is found; `WAY`, by another column, in a way that is listed; `WRITTEN`, each row to its own shard, which shows as it is written;
 * or `NOTHING` of these.
 */
export interface Found {
  readonly table: string;
  readonly how: 'KEY' | 'BESIDE' | 'WAY' | 'WRITTEN' | 'NOTHING';
  readonly way?: Way;
}

interface Seen {
  readonly table: string;
  /** What the names of its columns begin with. */
  readonly prefix: string;
}

/**
 * What is known of the columns of one statement: which equal a value, and which are known as soon as another one is. Names are
 * `level.alias.column`.
 */
export class KnownColumns {
  readonly #columns: DistributionColumns;
  readonly #gives = new Map<string, Set<string>>();
  readonly #values = new Set<string>();
  readonly #told = new Set<string>();
  readonly #compared = new Set<string>();
  readonly #paged = new Set<string>();
  readonly #readFirst = new Set<string>();
  readonly #seen: Seen[] = [];
  readonly #written: { readonly table: string; readonly key: string | null }[] = [];
  readonly #certain: Found[] = [];

  constructor(columns: DistributionColumns) {
    this.#columns = columns;
  }

  /** A distributed table is read. */
  see(table: string, prefix: string): void {
    this.#seen.push({ table, prefix });
  }

  /** Something else is read, whose columns can be known before the shards are asked. */
  readFirst(prefix: string): void {
    this.#readFirst.add(prefix);
  }

  /** The column equals a value that the statement comes with. */
  equalsValue(name: string): void {
    this.#values.add(name);
  }

  /** The column equals something that shows while the statement runs. */
  isTold(name: string): void {
    this.#told.add(name);
  }

  /** The column is compared, for something else than equality, with what is known before. */
  isCompared(name: string): void {
    this.#compared.add(name);
  }

  /** So many rows are taken in the order of the column. */
  isPaged(name: string): void {
    this.#paged.add(name);
  }

  /** Whoever knows the one column knows the other. */
  give(from: string, to: string): void {
    this.#gives.set(from, (this.#gives.get(from) ?? new Set()).add(to));
  }

  /** A row is written with its distribution column, or with a key that is made for it. */
  writeByKey(table: string): void {
    this.#certain.push({ table, how: 'KEY' });
  }

  /** Rows are written as they are read, whose distribution column is this one; null where it is made or worked out. */
  write(table: string, key: string | null): void {
    this.#written.push({ table, key });
  }

  /** Something is done to a distributed table that nothing is known of. */
  lose(table: string): void {
    this.#certain.push({ table, how: 'NOTHING' });
  }

  /** How each distributed table of the statement is found. */
  find(ways: readonly Way[]): readonly Found[] {
    const keyed = this.#closure(this.#values);
    const reached = new Map<Seen, Found>();
    const known = new Set(this.#readFirst);
    for (;;) {
      const kin = this.#closure([...reached.keys()].map((each) => this.#keyOf(each)));
      const told = this.#closure([...this.#values, ...this.#told, ...this.#namesWithin(known)]);
      const next = this.#next(
        this.#seen.filter((each) => !reached.has(each)),
        { keyed, kin, told, known, ways },
      );
      if (next === undefined) break;
      reached.set(...next);
      known.add(next[0].prefix);
    }
    const kin = this.#closure([...reached.keys()].map((each) => this.#keyOf(each)));
    const written = this.#written.map(({ table, key }): Found => {
      if (key !== null && keyed.has(key)) return { table, how: 'KEY' };
      return { table, how: key !== null && kin.has(key) ? 'BESIDE' : 'WRITTEN' };
    });
    return [
      ...this.#seen.map((each): Found => reached.get(each) ?? { table: each.table, how: 'NOTHING' }),
      ...written,
      ...this.#certain,
    ];
  }

  /** A table that can be found by what is known so far; by the person rather than otherwise. */
  #next(
    left: readonly Seen[],
    {
      keyed,
      kin,
      told,
      known,
      ways,
    }: Readonly<Record<'keyed' | 'kin' | 'told' | 'known', ReadonlySet<string>>> & { readonly ways: readonly Way[] },
  ): readonly [Seen, Found] | undefined {
    for (const each of left) if (keyed.has(this.#keyOf(each))) return [each, { table: each.table, how: 'KEY' }];
    for (const each of left) if (kin.has(this.#keyOf(each))) return [each, { table: each.table, how: 'BESIDE' }];
    const isKnown = (name: string): boolean => told.has(name) || known.has(prefixOf(name));
    const by: Readonly<Record<Way['how'], (name: string) => boolean>> = {
      EQUAL: isKnown,
      WITHIN: (name) => isKnown(name) || this.#compared.has(name),
      PAGE: (name) => this.#paged.has(name),
    };
    for (const each of left) {
      const way = ways.find((one) => one.table === each.table && by[one.how](`${each.prefix}.${one.by}`));
      if (way !== undefined) return [each, { table: each.table, how: 'WAY', way }];
    }
    return undefined;
  }

  #keyOf({ table, prefix }: Seen): string {
    return `${prefix}.${this.#columns.get(table)!}`;
  }

  #namesWithin(prefixes: ReadonlySet<string>): readonly string[] {
    return [...this.#gives.keys()].filter((name) => prefixes.has(prefixOf(name)));
  }

  #closure(names: Iterable<string>): ReadonlySet<string> {
    const all = new Set(names);
    for (const name of all) for (const other of this.#gives.get(name) ?? []) all.add(other);
    return all;
  }
}

const prefixOf = (name: string): string => name.slice(0, name.lastIndexOf('.'));
