import type { Client } from '@urql/core';
import { stringifyDocument } from '@urql/core';
import { activeQueries } from '../../graphql/active-queries.ts';
import type { Account } from '../oidc/account.ts';
import { concerns } from './concerns.ts';
import type { LiveChange } from './concerns.ts';

const SUBSCRIPTION = `subscription Live($since: String) { entityChanged(since: $since) { type id kind cursor } }`;

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;
/** Changes that come together are answered together, and no query is asked more often than this. */
const GATHER_MS = 1_500;

/**
 * Keeps what is on the screen fresh: follows the changes of the graph on one connection and asks the queries again that show what changed. While the
 * stream is away nothing happens, and nobody is told: pages then show what they read when they were opened, or what their own polling finds.
 */
export async function followChanges(client: Client, account: Account, gone: AbortSignal): Promise<void> {
  const told = gatherChanges(client, gone);
  let since: string | undefined;
  let pause = FIRST_PAUSE_MS;
  while (!gone.aborted) {
    try {
      for await (const change of readStream(account, since, gone)) {
        since = change.cursor;
        pause = FIRST_PAUSE_MS;
        told(change);
      }
    } catch {
      // The next turn tries again.
    }
    await sleep(pause, gone);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

function gatherChanges(client: Client, gone: AbortSignal): (change: LiveChange) => void {
  const changes: LiveChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    timer = undefined;
    if (gone.aborted) return;
    if (isWriting()) {
      timer = setTimeout(refresh, GATHER_MS);
      return;
    }
    // Nobody looks: what changes meanwhile is gathered until somebody does.
    if (document.visibilityState !== 'visible') return;
    const arrived = changes.splice(0);
    for (const operation of activeQueries.values()) {
      const shown = JSON.stringify(
        client.readQuery(operation.query, operation.variables, { requestPolicy: 'cache-only' })?.data ?? null,
      );
      const query = stringifyDocument(operation.query);
      if (!arrived.some((change) => concerns(change, query, shown))) continue;
      client.reexecuteOperation({ ...operation, context: { ...operation.context, requestPolicy: 'network-only' } });
    }
  };
  document.addEventListener('visibilitychange', () => changes.length > 0 && refresh(), { signal: gone });
  return (change) => {
    if (change.type === null) return;
    if (changes.length < MOST_GATHERED) changes.push(change);
    timer ??= setTimeout(refresh, GATHER_MS);
  };
}

/**
 * Whether somebody is writing on this page. What a form was opened on must stay as it was read: were the row beneath it exchanged, its answer would
 * be taken for one to the newest version, and what somebody else wrote meanwhile would be lost without a word.
 */
function isWriting(): boolean {
  return document.querySelector('dialog[open], [role="dialog"], [data-writing], main form:not([data-asks])') !== null;
}

/** What a hidden page remembers: more than this is one of many anyway. */
const MOST_GATHERED = 500;

async function* readStream(account: Account, since: string | undefined, gone: AbortSignal): AsyncGenerator<LiveChange> {
  if (!account.isSignedIn()) return;
  const answer = await fetch('/graphql/stream', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${account.accessToken() ?? ''}`,
    },
    body: JSON.stringify({ query: SUBSCRIPTION, variables: { since } }),
    signal: gone,
  });
  if (!answer.ok || answer.body === null) throw new Error(`the stream answered ${answer.status}`);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const messages = (rest + value).split('\n\n');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const data = /^data: (.+)$/m.exec(message)?.[1];
      const change = data === undefined ? null : readChange(data);
      if (change !== null) yield change;
    }
  }
}

function readChange(data: string): LiveChange | null {
  const read = JSON.parse(data) as { data?: { entityChanged?: LiveChange } | null } | null;
  return read?.data?.entityChanged ?? null;
}

function sleep(ms: number, gone: AbortSignal): Promise<void> {
  return new Promise((wake) => {
    const timer = setTimeout(wake, ms);
    gone.addEventListener('abort', () => {
      clearTimeout(timer);
      wake();
    });
  });
}
