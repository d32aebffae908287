/** One question that all contenders are asked. */
export interface Shape {
  readonly name: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** The body of the HTTP request; see `PLACEHOLDER` in `job.ts`. */
  readonly body: string;
}

/** A GraphQL request as JSON. Its operation must have a name. */
export function requestBody(query: string, variables: Readonly<Record<string, unknown>> = {}): string {
  const operationName = /^\s*(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
  return JSON.stringify({ operationName, query, variables });
}
