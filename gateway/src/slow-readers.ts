import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** What answers may wait to be read. */
export interface UnreadLimits {
  /** How long one may take to be read whole, milliseconds. */
  readonly withinMs: number;
  /** All that wait, bytes. */
  readonly mostBytes: number;
}

/** Shorter answers go to the operating system at once, whoever reads them. */
const WORTH_WATCHING_BYTES = 16 * 1024;

/**
 * Ends connections whose client does not read its answer: it stays in memory until it is read. Files are passed on as they are
 * read, and have their own limit.
 */
export function limitUnread(app: FastifyInstance, { withinMs, mostBytes }: UnreadLimits): void {
  const unread = new Map<ServerResponse, { readonly bytes: number; readonly timer: NodeJS.Timeout }>();
  let bytesUnread = 0;

  const forget = (response: ServerResponse): void => {
    const entry = unread.get(response);
    if (entry === undefined) return;
    unread.delete(response);
    bytesUnread -= entry.bytes;
    clearTimeout(entry.timer);
  };
  const cut = (response: ServerResponse): void => {
    forget(response);
    response.destroy();
  };

  app.addHook('onSend', (_request, { raw }, payload, done) => {
    const bytes = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload.length : 0;
    if (bytes >= WORTH_WATCHING_BYTES && !raw.destroyed) {
      unread.set(raw, { bytes, timer: setTimeout(() => cut(raw), withinMs).unref() });
      bytesUnread += bytes;
      raw.once('close', () => forget(raw));
      // Too much for all: who has taken longest gives way.
      for (const [oldest] of unread) {
        if (bytesUnread <= mostBytes || oldest === raw) break;
        cut(oldest);
      }
    }
    done();
  });
}
