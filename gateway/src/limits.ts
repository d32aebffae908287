import { limitQueryShape } from '@payung/kit/query-shape.ts';

/** Largest request body, bytes. Bulk data is uploaded, not written into a query. */
export const BODY_LIMIT_BYTES = 1024 * 1024;

/** Longest time to receive a request with its body, milliseconds. Files have longer. */
export const REQUEST_TIMEOUT_MS = 30_000;

/** Longest time to receive a file, milliseconds: 20 MiB over a line of 300 kbit/s. */
export const FILE_TIMEOUT_MS = 600_000;

/** Longest time in which neither end of a passing file moves a byte, milliseconds. */
export const FILE_IDLE_TIMEOUT_MS = 60_000;

/** Longest time to receive the headers of a request, milliseconds. */
export const HEADERS_TIMEOUT_MS = 10_000;

/** How long an idle connection is kept, milliseconds: longer than the 60 s of common load balancers, so that they close first. */
export const KEEP_ALIVE_TIMEOUT_MS = 72_000;

/** Connections of callers at a time, live streams among them. What comes beyond is closed at once. */
export const MOST_CONNECTIONS = 10_000;

/** What answers may wait to be read. */
export const UNREAD_LIMITS = { withinMs: 30_000, mostBytes: 64 * 1024 * 1024 } as const;

/** What one operation may ask for: several times a full page of the console, and far less than a crawl through the graph. */
export const OPERATION_LIMIT = { depth: 15, roots: 20, aliases: 60, fields: 1_000 } as const;

/** Most tokens that are parsed: beyond them the text is refused unread. */
export const MAX_TOKENS = 5_000;

/** Most mistakes of one query that are listed, so that a bad query cannot buy a long answer. */
export const MAX_VALIDATION_ERRORS = 10;

/** Limits in the form that Apollo Server takes them. */
export const APOLLO_LIMITS = {
  allowBatchedHttpRequests: false,
  parseOptions: { maxTokens: MAX_TOKENS },
  validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
  validationRules: [limitQueryShape(OPERATION_LIMIT)],
  maxRecursiveSelections: true,
};
