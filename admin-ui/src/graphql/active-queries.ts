import type { Exchange, Operation } from '@urql/core';
import { mapExchange } from '@urql/core';

/** The queries of what is on the screen, by their key: live changes ask them anew. */
export const activeQueries = new Map<number, Operation>();

/** Knows which queries the screen holds. Stands before everything. */
export function knowActive(): Exchange {
  return mapExchange({
    onOperation: (operation) => {
      if (operation.kind === 'query') activeQueries.set(operation.key, operation);
      else if (operation.kind === 'teardown') activeQueries.delete(operation.key);
    },
  });
}
