import { isThenable } from './loading.ts';

/** A value that is there, or comes. What is there already costs nobody a turn. */
export type Soon<Value> = Value | Promise<Value>;

/** What loads values by their keys. */
export interface Loads<Value> {
  readonly load: (key: string) => Soon<Value>;
}

/** Whether a value is still to come. */
export function comes<Value>(value: Soon<Value>): value is Promise<Value> {
  return isThenable(value);
}

/** Goes on with a value, at once where it is there. */
export function whenThere<Value, Result>(value: Soon<Value>, use: (value: Value) => Soon<Result>): Soon<Result> {
  return comes(value) ? value.then(use) : use(value);
}

/** The values of keys, in their order, once all of them are there. They are asked for together. */
export function loadEach<Value>(loader: Loads<Value>, keys: readonly string[]): Promise<Value[]> {
  return Promise.all(keys.map(async (key) => loader.load(key)));
}
