/** Asks the graph and answers its data, or throws with the first error. */
export type AskGraph = <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;

const SETTINGS = ['GATEWAY_URL', 'OIDC_ISSUER', 'EXAMPLES_CLIENT_SECRET'] as const;

/** Signs in as the client whose rows are examples. */
export async function signInAsExamples(): Promise<AskGraph> {
  const [gateway, issuer, secret] = SETTINGS.map((name) => {
    const value = process.env[name];
    if (value === undefined) throw new Error(`${name} is not set`);
    return value;
  }) as [string, string, string];
  // A token holds for ten minutes, and a nation takes longer to load.
  let token = await getToken(issuer, secret);
  let renewAt = Date.now() + RENEW_AFTER_MS;
  return async (query, variables = {}) => {
    if (Date.now() > renewAt) {
      token = await getToken(issuer, secret);
      renewAt = Date.now() + RENEW_AFTER_MS;
    }
    const response = await fetch(new URL('/graphql', gateway), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: unknown; errors?: readonly { message: string }[] };
    if (body.errors?.[0] !== undefined) throw new Error(`The graph refused: ${body.errors[0].message}`);
    return body.data as never;
  };
}

const RENEW_AFTER_MS = 5 * 60_000;

async function getToken(issuer: string, secret: string): Promise<string> {
  const discovery = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const { token_endpoint: endpoint } = (await discovery.json()) as { token_endpoint: string };
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`payung-examples:${encodeURIComponent(secret)}`).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'payung' }),
  });
  if (!response.ok) throw new Error(`The identity provider refused the example client (${response.status})`);
  return ((await response.json()) as { access_token: string }).access_token;
}
