import type { z } from 'zod';
import { z as zod } from 'zod';

/** How one subgraph asks another for facts. */
export interface OwnerClientSettings {
  /** The other subgraph's `/graphql`. */
  readonly url: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * What the owner answered, or that it could not: down, slow, or talking nonsense. The caller then keeps the
 * question for a job; it never takes silence for a no.
 */
export type OwnerAnswer<Facts> =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly reason: string };

/** Asks the owner of facts, as this service and not as its user. */
export type AskOwner = <Facts>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  facts: z.ZodType<Facts>,
) => Promise<OwnerAnswer<Facts>>;

const TIMEOUT_MS = 2_000;
const RENEW_BEFORE_MS = 60_000;

/** The one client for questions between subgraphs: service token, time limit, and every answer checked. */
export function createOwnerClient(settings: OwnerClientSettings): AskOwner {
  const tokens = createTokenSource(settings);
  return async (query, variables, facts) => {
    try {
      const response = await fetch(settings.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokens.get()}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
        // Credentials go where the settings say, and nowhere that an answer says.
        redirect: 'error',
      });
      // Expired by the owner's clock, or signed with a key that is no more: the next question brings a new one.
      if (response.status === 401) tokens.forget();
      const body = answer.parse(await response.json());
      if (body.errors !== undefined)
        return {
          ok: false,
          reason: `the owner refused: ${body.errors.map(({ extensions }) => extensions?.code ?? 'error').join(', ')}`,
        };
      return { ok: true, facts: facts.parse(body.data) };
    } catch (error) {
      return { ok: false, reason: error instanceof Error ? error.name : 'unknown' };
    }
  };
}

const answer = zod.object({
  data: zod.unknown().optional(),
  errors: zod.array(zod.object({ extensions: zod.object({ code: zod.string().optional() }).optional() })).optional(),
});

const tokenAnswer = zod.object({ access_token: zod.string(), expires_in: zod.number() });

/** Where service tokens come from. */
interface TokenSource {
  readonly get: () => Promise<string>;
  /** The token that was given last does not hold any more. */
  readonly forget: () => void;
}

/** Service tokens by client credentials, kept until a minute before they expire. */
function createTokenSource(settings: OwnerClientSettings): TokenSource {
  let current: { token: string; renewAt: number } | undefined;
  let endpoint: string | undefined;
  const get = async (): Promise<string> => {
    if (current !== undefined && current.renewAt > Date.now()) return current.token;
    endpoint ??= await discoverTokenEndpoint(settings.issuer);
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${encodeURIComponent(settings.clientId)}:${encodeURIComponent(settings.clientSecret)}`).toString('base64')}`,
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'payung' }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      // Credentials go where the settings say, and nowhere that an answer says.
      redirect: 'error',
    });
    const { access_token: token, expires_in: seconds } = tokenAnswer.parse(await response.json());
    current = { token, renewAt: Date.now() + seconds * 1_000 - RENEW_BEFORE_MS };
    return token;
  };
  return { get, forget: () => (current = undefined) };
}

async function discoverTokenEndpoint(issuer: string): Promise<string> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    // Credentials go where the settings say, and nowhere that an answer says.
    redirect: 'error',
  });
  return zod.object({ token_endpoint: zod.url() }).parse(await response.json()).token_endpoint;
}
