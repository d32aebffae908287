import { Resolver } from 'node:dns/promises';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';

import type { AddressGuard } from './address-guard.ts';

/** What can go wrong; the enum `WebhookProblem` of the schema. */
export type WebhookProblem = 'STATUS' | 'REDIRECT' | 'TIMEOUT' | 'CONNECTION' | 'NAME' | 'ADDRESS' | 'QUERY';

/** How an attempt ended. */
export interface Posted {
  readonly status: number | null;
  readonly problem: WebhookProblem | null;
}

/** The addresses of a name. */
export type ResolveName = (name: string) => Promise<readonly string[]>;

/** How messages go out. */
export interface PostSettings {
  readonly guard: AddressGuard;
  /** Asked once for each attempt; name servers unless a test gives another. */
  readonly resolve?: ResolveName;
  /** The whole attempt may take so long. */
  readonly timeoutMs?: number;
}

/** A message that is ready to go. */
export interface OutgoingMessage {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const TIMEOUT_MS = 10_000;

/** What a receiver may say; nobody reads it. */
const LONGEST_ANSWER_BYTES = 64 * 1024;

/**
 * Asks the name servers itself. The system's own way would hold a thread of the process for as long as a partner's name server
 * lets it wait, and files are read by the same few threads.
 */
const resolveByServers: ResolveName = async (name) => {
  if (name === 'localhost' || name.endsWith('.localhost')) return ['127.0.0.1'];
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  return [four, six].flatMap((found) => (found.status === 'fulfilled' ? found.value : []));
};

/**
 * Posts one message. The name is resolved once, every address that it has must be one that may be reached, and the connection goes to the address that was
 * checked: a name that answers differently the next time gains nothing. Redirects are not followed, the answer is not kept.
 */
export async function postMessage(message: OutgoingMessage, settings: PostSettings): Promise<Posted> {
  const { guard, resolve = resolveByServers, timeoutMs = TIMEOUT_MS } = settings;
  const url = new URL(message.url);
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const deadline = AbortSignal.timeout(timeoutMs);
  const addresses = await resolveInTime(name, resolve, deadline);
  if (addresses === 'TIMEOUT') return { status: null, problem: 'TIMEOUT' };
  const [address] = addresses;
  if (address === undefined) return { status: null, problem: 'NAME' };
  const mayBeTold = url.protocol === 'https:' ? guard.mayReach : guard.isAllowedNetwork;
  if (!addresses.every(mayBeTold)) return { status: null, problem: 'ADDRESS' };
  return send(message, { url, address, deadline });
}

async function resolveInTime(
  name: string,
  resolve: ResolveName,
  deadline: AbortSignal,
): Promise<readonly string[] | 'TIMEOUT'> {
  if (isIP(name) !== 0) return [name];
  const late = new Promise<'TIMEOUT'>((done) =>
    deadline.addEventListener('abort', () => done('TIMEOUT'), { once: true }),
  );
  return Promise.race([resolve(name).catch(() => []), late]);
}

function send(
  { headers, body }: OutgoingMessage,
  { url, address, deadline }: { readonly url: URL; readonly address: string; readonly deadline: AbortSignal },
): Promise<Posted> {
  return new Promise((done) => {
    const request = url.protocol === 'https:' ? requestSecure : requestPlain;
    const bytes = Buffer.from(body);
    const family = isIP(address);
    const post = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': bytes.length },
      // A connection of its own for each attempt, to the address that was checked.
      agent: false,
      signal: deadline,
      lookup: (_name, options, found) => {
        if (options.all === true) (found as (error: null, all: object[]) => void)(null, [{ address, family }]);
        else found(null, address, family);
      },
    });
    post.once('error', () => done({ status: null, problem: deadline.aborted ? 'TIMEOUT' : 'CONNECTION' }));
    post.once('response', (answer) => {
      const status = answer.statusCode ?? 0;
      const told = (): void => {
        if (status >= 200 && status < 300) done({ status, problem: null });
        else done({ status, problem: status >= 300 && status < 400 ? 'REDIRECT' : 'STATUS' });
      };
      let heard = 0;
      answer.on('data', (part: Buffer) => {
        heard += part.length;
        if (heard <= LONGEST_ANSWER_BYTES) return;
        told();
        post.destroy();
      });
      answer.once('end', told);
      answer.once('error', () => done({ status: null, problem: deadline.aborted ? 'TIMEOUT' : 'CONNECTION' }));
    });
    post.end(bytes);
  });
}
