import { useRef, useState } from 'react';

/** A page of a list, as far as reading on asks. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; null when there is none. */
  readonly after: string | null;
}

/** A list as far as it was read. */
export interface LongList<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  /** Whether the next page could not be read; asking for more tries again. */
  readonly failed: boolean;
  readonly more: () => void;
}

/**
 * Reads a list of any length on from its first page, a page at a time, as the reader comes to the end of what is there. Pages stay beside the
 * cache of the graph, which would put all of them together anew for each that comes.
 *
 * @param key what the list is of: a list with another key begins anew
 * @param first the first page; undefined before it is read. It may be read again for as long as nothing follows it
 * @param read asks for the page that begins there; null when it could not be read
 */
export function useLongList<Row>(
  key: string,
  first: ListPage<Row> | undefined,
  read: (after: string) => Promise<ListPage<Row> | null>,
): LongList<Row> {
  const [further, setFurther] = useState<(ListPage<Row> & { key: string }) | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const asked = useRef<string | null>(null);
  const known = further?.key === key ? further : first;

  function more(): void {
    if (known === undefined || known.after === null) return;
    const { rows, after } = known;
    const place = `${key} ${after}`;
    // One question for one place, however often the table says that its end is near.
    if (asked.current === place) return;
    asked.current = place;
    setFailed(null);
    void read(after).then((page) => {
      // Meanwhile another list may have been asked for.
      if (asked.current !== place) return;
      if (page === null) {
        asked.current = null;
        setFailed(key);
        return;
      }
      setFurther({ key, rows: [...rows, ...page.rows], after: page.after });
    });
  }

  return { rows: known?.rows ?? [], hasMore: known?.after != null, failed: failed === key, more };
}
