/** An answer with a page of a list. */
interface Answer<Data> {
  data?: Data | undefined;
  error?: unknown;
}

/** Where a page ends. */
interface PageEnd {
  hasNextPage: boolean;
  endCursor: string | null;
}

/** More pages than any list of the console has: a list that never ends must not hold the browser. */
const mostPages = 300;

/**
 * Reads a list to its end, page after page. The cache joins the pages that were read, so the last answer holds every row.
 *
 * @returns that answer, or null when a page could not be read whole
 */
export async function readToEnd<Data>(
  ask: (after: string | null) => Promise<Answer<Data>>,
  pageEndOf: (data: Data) => PageEnd | null | undefined,
): Promise<Data | null> {
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    // One after the other: each begins where the one before it ended.
    const { data, error } = await ask(after);
    if (error !== undefined || data === undefined) return null;
    const end = pageEndOf(data);
    if (end == null) return null;
    if (!end.hasNextPage || end.endCursor === null) return data;
    after = end.endCursor;
  }
  return null;
}
