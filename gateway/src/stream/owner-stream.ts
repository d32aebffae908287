import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '@payung/kit/log.ts';
import type { Pool } from 'undici';
import type { Owner } from '../owner.ts';

/** One owner's stream of changes. */
export interface OwnerStream {
  readonly owner: Owner;
  readonly pool: Pool;
  /** The path of the owner's stream. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly types: readonly string[];
  /** Where to begin; now when left out. */
  readonly since: string | undefined;
  readonly signal: AbortSignal;
  readonly logger: Logger;
}

/** What an owner tells. */
export type OwnerEvent =
  | { readonly name: 'begin'; readonly cursor: string }
  | { readonly name: 'change'; readonly cursor: string; readonly change: Readonly<Record<string, unknown>> }
  /** The place is not kept any more: whatever was missed cannot be told one by one. */
  | { readonly name: 'missed' }
  | { readonly name: 'over'; readonly reason: 'TOKEN_EXPIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' };

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

const OVER: Readonly<Record<number, 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED'>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  429: 'RATE_LIMITED',
};

/**
 * Follows the stream of one owner, from wherever it was when it broke, until the owner says that it is over. An owner that is away is asked again, with
 * longer and longer pauses; the others tell meanwhile.
 */
export async function* followOwner(stream: OwnerStream): AsyncGenerator<OwnerEvent> {
  let { since } = stream;
  let pause = FIRST_WAIT_MS;
  while (!stream.signal.aborted) {
    try {
      for await (const event of readOnce(stream, since)) {
        if (event.name === 'missed') since = undefined;
        else if (event.name === 'over') return yield event;
        else since = event.cursor;
        pause = FIRST_WAIT_MS;
        yield event;
      }
    } catch (error) {
      if (stream.signal.aborted) return;
      stream.logger.debug(
        { owner: stream.owner, reason: error instanceof Error ? error.name : 'unknown' },
        'live changes broke off',
      );
    }
    await wait(pause, undefined, { signal: stream.signal }).catch(() => undefined);
    pause = Math.min(pause * 2, LONGEST_WAIT_MS);
  }
}

async function* readOnce(
  { pool, path, headers, types, signal }: OwnerStream,
  since: string | undefined,
): AsyncGenerator<OwnerEvent> {
  const answer = await pool.request({
    method: 'GET',
    path: `${path}?types=${types.join(',')}`,
    headers: { ...headers, accept: 'text/event-stream', ...(since === undefined ? {} : { 'last-event-id': since }) },
    signal,
  });
  if (answer.statusCode !== 200) {
    await answer.body.dump();
    const reason = OVER[answer.statusCode];
    if (reason !== undefined) return yield { name: 'over', reason };
    // The cursor is of another feed, or not one at all.
    if (answer.statusCode === 400 && since !== undefined) return yield { name: 'missed' };
    throw new Error(`the owner answered ${answer.statusCode}`);
  }
  let rest = '';
  answer.body.setEncoding('utf8');
  for await (const part of answer.body as AsyncIterable<string>) {
    const messages = (rest + part).split('\n\n');
    rest = messages.pop() ?? '';
    if (rest.length > LONGEST_MESSAGE) throw new Error('the owner sends no messages');
    for (const message of messages) {
      const event = readMessage(message);
      if (event !== null) yield event;
    }
  }
}

const LONGEST_MESSAGE = 64 * 1024;

function readMessage(message: string): OwnerEvent | null {
  const lines = new Map(
    message.split('\n').flatMap((line) => {
      const colon = line.indexOf(': ');
      return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 2)] as const] : [];
    }),
  );
  const cursor = lines.get('id') ?? '';
  const data = JSON.parse(lines.get('data') ?? '{}') as Record<string, unknown>;
  switch (lines.get('event')) {
    case 'begin':
      return { name: 'begin', cursor };
    case 'change':
      return { name: 'change', cursor, change: data };
    case 'end':
      if (data['reason'] === 'TOKEN_EXPIRED') return { name: 'over', reason: 'TOKEN_EXPIRED' };
      return data['reason'] === 'CURSOR_EXPIRED' ? { name: 'missed' } : null;
    case undefined:
    default:
      return null;
  }
}
