import type { CombinedError, Exchange } from '@urql/core';
import { mapExchange } from '@urql/core';

/**
 * Keeps the error of an answer for as long as the answer is shown.
 *
 * An owner that is down leaves its fields null, with an error that names no path, so the cache takes them for nulls.
 * When another query then touches the same objects, the cache answers the first one again and without the error: the
 * page would go on saying "not available" with nobody named and no way to try again. Stands before the cache.
 */
export function keepErrors(): Exchange {
  const errors = new Map<number, CombinedError>();
  return mapExchange({
    onResult: (result) => {
      const { key, context } = result.operation;
      const outcome = context.meta?.cacheOutcome;
      if (outcome === 'hit' || outcome === 'partial') {
        const error = result.error ?? errors.get(key);
        return error === undefined ? result : { ...result, error };
      }
      if (result.error === undefined) errors.delete(key);
      else errors.set(key, result.error);
      return result;
    },
  });
}
