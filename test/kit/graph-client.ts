/** An error as it stands in an answer. */
export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly owner?: string; readonly requestId?: string };
}

/** The answer to an operation, whole or in part. */
export interface GraphAnswer<Data> {
  readonly data: Data | null;
  readonly errors: readonly GraphError[];
  /** The body as it came, to look for what must not be in it. */
  readonly text: string;
}

/** Asks the graph and takes whatever comes. */
export type Ask = <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<GraphAnswer<Data>>;

/**
 * A client of a graph.
 *
 * @param url where operations are posted
 * @param token access token, or what answers one that holds; without one the client is nobody
 * @param headers further headers of each request
 */
export function graphClient(
  url: string,
  token?: string | (() => Promise<string>),
  headers: Readonly<Record<string, string>> = {},
): Ask {
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const bearer = typeof token === 'function' ? await token() : token;
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...headers,
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text) as { data?: Data | null; errors?: readonly GraphError[] };
    return { data, errors, text };
  };
}

/**
 * The data of an answer that has to be whole.
 *
 * @throws Error with what the graph complained of
 */
export function wholeOf<Data>({ data, errors }: GraphAnswer<Data>): Data {
  if (data === null || errors.length > 0) throw new Error(`the graph answered in part: ${JSON.stringify(errors)}`);
  return data;
}
