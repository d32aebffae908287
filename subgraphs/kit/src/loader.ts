import { BatchLoader } from './batch-loader.ts';
import type { Soon } from './soon.ts';

/**
 * Asks for one, loads many: all keys asked for while a request is being answered go to the database in one
 * statement. A key without a row gives null.
 *
 * @param load reads the rows of these keys, in any order
 * @param keyOf the key of a row
 */
export function loadByKey<Key extends string, Row>(
  load: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): BatchLoader<Key, Row | null> {
  return new BatchLoader<Key, Row | null>(async (keys) => {
    const rows = new Map((await load(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** The same for keys that have any number of rows each, such as the lines of an agreement. */
export function loadGroups<Key extends string, Row>(
  load: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): BatchLoader<Key, readonly Row[]> {
  return new BatchLoader<Key, readonly Row[]>(async (keys) => {
    const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
    for (const row of await load(keys)) groups.get(keyOf(row))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/**
 * Loaders by the arguments of a field, such as `first` and `after`: the same arguments share a loader, so that
 * one page of a list is read for all parents at once.
 */
export function loaderFor<Args, Loader>(make: (args: Args) => Loader): (args: Args) => Loader {
  let loaders: Map<string, Loader> | undefined;
  return (args) => {
    const key = JSON.stringify(args);
    loaders ??= new Map();
    const loader = loaders.get(key) ?? make(args);
    loaders.set(key, loader);
    return loader;
  };
}

/** Loads something at most once, when it is first asked for. */
export function lazy<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= load());
}

/** A row that is there for sure, such as the one that a foreign key names. */
export function present<Row>(row: Soon<Row | null>): Soon<Row> {
  return row as Soon<Row>;
}
