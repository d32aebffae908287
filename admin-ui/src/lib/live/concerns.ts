/** That something changed, as the stream tells it. */
export interface LiveChange {
  type: string | null;
  id: string | null;
  kind: string | null;
  cursor: string;
}

/** Words of the graph by which a query shows things of a type, or figures that are made of them. */
const WORDS: Readonly<Record<string, RegExp>> = {
  AGREEMENT: /agreement|coverage|readiness|promised/i,
  PARTICIPANT: /participant/i,
  ENROLMENT: /enrol|readiness|coverage/i,
  ROSTER_IMPORT: /rosterImport/,
  INVOICE: /invoice|contribution/i,
  CLAIM: /claim/i,
  PAYMENT_BATCH: /paymentBatch/,
};

/**
 * Whether a query should be asked again after a change: it is about things of the type, and what it shows holds the thing; or the thing is
 * new, or one of many, and may belong into what it shows.
 *
 * @param query text of the query
 * @param shown what it shows now, as JSON
 */
export function concerns({ type, id, kind }: LiveChange, query: string, shown: string): boolean {
  if (type === null || WORDS[type]?.test(query) !== true) return false;
  return id === null || kind === 'CREATED' || shown.includes(id);
}
