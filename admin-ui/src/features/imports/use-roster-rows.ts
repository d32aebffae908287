import { useCallback, useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { useClient } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import type { RosterRow } from './roster-rows-query.ts';
import { RosterRowsQuery } from './roster-rows-query.ts';

interface Loaded {
  rows: readonly RosterRow[];
  after: string | null;
  hasMore: boolean;
}

const nothing: Loaded = { rows: [], after: null, hasMore: true };

/**
 * Rows of an import, a hundred at a time as the reader comes to them. Beside the cache of the graph: a million rows of
 * people have no business there. A component that shows others, or these in a new stage, has another key.
 */
export function useRosterRows(importId: string, keep: EnumOf<'RosterRowFilter'>) {
  const client = useClient();
  const [loaded, setLoaded] = useState(nothing);
  const [error, setError] = useState<CombinedError | undefined>(undefined);
  const [fetching, setFetching] = useState(true);

  /** Asks for a page and puts it behind those before; once, and not for as long as the cache has something to add. */
  const ask = useCallback(
    (after: string | null, before: readonly RosterRow[]) => {
      let isWanted = true;
      const variables = { id: importId, after, keep };
      void client
        .query(RosterRowsQuery, variables, { requestPolicy: 'network-only' })
        .toPromise()
        .then((answer) => {
          if (!isWanted) return;
          setFetching(false);
          setError(answer.error);
          const page = answer.data?.rosterImport?.rows;
          if (page === undefined) return;
          const { hasNextPage, endCursor } = page.pageInfo;
          setLoaded({
            rows: [...before, ...page.edges.map(({ node }) => node)],
            after: endCursor,
            hasMore: hasNextPage,
          });
        });
      return () => {
        isWanted = false;
      };
    },
    [client, importId, keep],
  );

  useEffect(() => ask(null, []), [ask]);

  const more = useCallback(() => {
    if (!loaded.hasMore || fetching || loaded.after === null) return;
    setFetching(true);
    ask(loaded.after, loaded.rows);
  }, [ask, loaded, fetching]);

  /** Puts a row that was changed in the place of the one it was. */
  function replace(row: RosterRow): void {
    setLoaded((previous) => ({
      ...previous,
      rows: previous.rows.map((other) => (other.number === row.number ? row : other)),
    }));
  }

  function reload(): void {
    setFetching(true);
    ask(null, []);
  }
  return { rows: loaded.rows, hasMore: loaded.hasMore, fetching, error, more, replace, reload };
}
