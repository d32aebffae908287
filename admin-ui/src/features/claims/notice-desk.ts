import { Client, fetchExchange } from '@urql/core';
import { askByHash } from '../../graphql/ask-by-hash.ts';
import type { InputOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { createKeys } from '../../lib/idempotency.ts';
import type { Refusal } from '../../lib/refusal.ts';

const FileNotice = graphql(`
  mutation FileNotice($input: FileNoticeInput!, $key: ID!) {
    fileNotice(input: $input, idempotencyKey: $key) {
      __typename
      ... on NoticeReceipt {
        reference
        filedAt
        next {
          message {
            id
            en
          }
          dueAt
          article
        }
      }
      ... on FileNoticeRefused {
        code
        message {
          id
          en
        }
        field
        retryAt
      }
    }
  }
`);

/** What somebody without an account is told of their notice. */
export type Receipt = Extract<ResultOf<typeof FileNotice>['fileNotice'], { __typename: 'NoticeReceipt' }>;

/** What became of a notice. */
export type Filed =
  | { readonly is: 'taken'; readonly receipt: Receipt }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  /** Too many came from here; `retryAt` is when to try again. */
  | { readonly is: 'too-many'; readonly retryAt: string }
  | { readonly is: 'closed' }
  /** No answer: nobody knows whether it was taken, and to send the same again is harmless. */
  | { readonly is: 'no-answer' };

/** Where somebody without an account files a notice. */
export interface NoticeDesk {
  /** Whether notices without an account are taken; true while nobody can say. */
  readonly isOpen: () => Promise<boolean>;
  readonly file: (input: InputOf<'FileNoticeInput'>) => Promise<Filed>;
}

/** A pass ends this long before it expires, so that it holds on its way. */
const AHEAD_MS = 30_000;

type Pass = { readonly token: string; readonly until: number };

/**
 * Files notices with a pass of the identity provider, which it gives to anybody for ten minutes and which opens nothing else. It has nothing to do
 * with whoever is signed in here, and is kept in memory alone.
 */
export function openNoticeDesk(issuer: string): NoticeDesk {
  const address = `${issuer.replace(/\/$/, '')}/pemberitahuan`;
  const keyFor = createKeys();
  let pass: Pass | null = null;

  async function takePass(): Promise<Pass | Filed> {
    if (pass !== null && pass.until > Date.now()) return pass;
    const response = await fetch(address, { method: 'POST' });
    if (response.status === 403) return { is: 'closed' };
    const body = (await response.json()) as Record<string, unknown>;
    if (response.status === 429) return tooMany(Number(body.retry_after));
    if (typeof body.access_token !== 'string') return { is: 'no-answer' };
    pass = { token: body.access_token, until: Date.now() + Number(body.expires_in) * 1_000 - AHEAD_MS };
    return pass;
  }

  async function send(input: InputOf<'FileNoticeInput'>): Promise<Filed> {
    const taken = await takePass();
    if ('is' in taken) return taken;
    const { data, error } = await clientWith(taken.token)
      .mutation(FileNotice, { input, key: keyFor(input) })
      .toPromise();
    if (data !== undefined) return filed(data.fileNotice);
    const response = error?.response as Response | undefined;
    if (response?.status === 429) return tooMany(Number(response.headers.get('retry-after')));
    if (response?.status === 401) pass = null;
    return { is: 'no-answer' };
  }

  return {
    isOpen: async () => {
      try {
        const body = (await (await fetch(address)).json()) as Record<string, unknown>;
        return body.open !== false;
      } catch {
        return true;
      }
    },
    file: (input) => send(input).catch((): Filed => ({ is: 'no-answer' })),
  };
}

function filed(result: ResultOf<typeof FileNotice>['fileNotice']): Filed {
  if (result.__typename === 'NoticeReceipt') return { is: 'taken', receipt: result };
  if (result.retryAt !== null) return { is: 'too-many', retryAt: result.retryAt };
  return { is: 'refused', refusal: result };
}

function tooMany(seconds: number): Filed {
  const wait = Number.isFinite(seconds) && seconds > 0 ? seconds : 60;
  return { is: 'too-many', retryAt: new Date(Date.now() + wait * 1_000).toISOString() };
}

function clientWith(token: string): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    // Only what was built is registered.
    ...(import.meta.env.PROD ? { fetch: askByHash } : {}),
    fetchOptions: { headers: { authorization: `Bearer ${token}` } },
    exchanges: [fetchExchange],
  });
}
