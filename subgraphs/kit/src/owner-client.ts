import type { z } from 'zod';
import { z as zod } from 'zod';

import { BUDGET_HEADER, currentBudget, currentRequest } from './budget.ts';
import { measureQuestion } from './telemetry/measure-questions.ts';
import { traceHeaders } from './telemetry/tracing.ts';

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

/**
 * The one client for questions between subgraphs: service token, time limit, and every answer checked. What is asked for a request takes no longer
 * than its caller waits, here and at the owner, and bears its name in the owner's log too.
 */
export function createOwnerClient(settings: OwnerClientSettings): AskOwner {
  const tokens = createTokenSource(settings);
  const post = async (body: string, token: string): Promise<Response> => {
    const ms = timeLeft();
    const id = currentRequest()?.id;
    return fetch(settings.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        [BUDGET_HEADER]: String(ms),
        ...(id !== undefined && { 'x-request-id': id }),
        ...traceHeaders(),
      },
      body,
      signal: AbortSignal.timeout(ms),
      // Credentials go where the settings say, and nowhere that an answer says.
      redirect: 'error',
    });
  };
  const ask: AskOwner = async (query, variables, facts) => {
    try {
      const question = JSON.stringify({ query, variables });
      const token = await inTime(tokens.get());
      let response = await post(question, token);
      // Expired by the owner's clock, or signed with a key that is no more: asked once again with a new one.
      if (response.status === 401) {
        tokens.forget(token);
        await response.body?.cancel();
        response = await post(question, await inTime(tokens.get()));
      }
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
  return (query, variables, facts) => measureQuestion(() => ask(query, variables, facts));
}

/**
 * How long one call may take, milliseconds: two seconds, and no longer than whoever waits for the answer.
 *
 * @throws DOMException `TimeoutError` when nobody waits any more
 */
function timeLeft(): number {
  const budget = currentBudget();
  if (budget === undefined) return TIMEOUT_MS;
  const leftMs = Math.floor(budget.deadline - performance.now());
  if (leftMs < 1) throw tooLate();
  return Math.min(TIMEOUT_MS, leftMs);
}

const tooLate = (): DOMException => new DOMException('Nobody waits for the answer any more.', 'TimeoutError');

/** Waits for what others wait for too, who may have more time. */
async function inTime<Result>(shared: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLate()), timeLeft());
  });
  try {
    return await Promise.race([shared, late]);
  } finally {
    clearTimeout(timer);
  }
}

const answer = zod.object({
  data: zod.unknown().optional(),
  errors: zod.array(zod.object({ extensions: zod.object({ code: zod.string().optional() }).optional() })).optional(),
});

const tokenAnswer = zod.object({ access_token: zod.string(), expires_in: zod.number() });

/** Where service tokens come from. */
interface TokenSource {
  readonly get: () => Promise<string>;
  /** A token that was given does not hold any more. */
  readonly forget: (token: string) => void;
}

/**
 * Service tokens by client credentials. One is renewed a minute before it expires, once for all who ask meanwhile; while the issuer gives no new one, the
 * one that still holds is used to its end.
 */
function createTokenSource(settings: OwnerClientSettings): TokenSource {
  let current: { readonly token: string; readonly renewAt: number; readonly endsAt: number } | undefined;
  let renewing: Promise<string> | undefined;
  let endpoint: string | undefined;
  const renew = async (): Promise<string> => {
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
    const endsAt = Date.now() + seconds * 1_000;
    current = { token, renewAt: endsAt - RENEW_BEFORE_MS, endsAt };
    return token;
  };
  const get = async (): Promise<string> => {
    if (current !== undefined && current.renewAt > Date.now()) return current.token;
    renewing ??= renew().finally(() => (renewing = undefined));
    try {
      return await renewing;
    } catch (error) {
      if (current !== undefined && current.endsAt > Date.now()) return current.token;
      throw error;
    }
  };
  const forget = (token: string): void => {
    if (current?.token === token) current = undefined;
  };
  return { get, forget };
}

async function discoverTokenEndpoint(issuer: string): Promise<string> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    // Credentials go where the settings say, and nowhere that an answer says.
    redirect: 'error',
  });
  return zod.object({ token_endpoint: zod.url() }).parse(await response.json()).token_endpoint;
}
