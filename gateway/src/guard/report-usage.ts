import type { Logger } from '@payung/kit/log.ts';
import { request } from 'undici';

/** What a client used in one minute. */
export interface MinuteOfClient {
  readonly clientId: string;
  /** The minute it began, ISO 8601. */
  readonly minute: string;
  readonly requests: number;
  /** Points taken. */
  readonly cost: number;
  /** Requests refused for lack of points. */
  readonly refused: number;
}

/** Where usage is told to. */
export interface UsageTarget {
  readonly url: URL;
  readonly clientId: string;
  readonly secret: string;
}

/** Most lines kept while nobody takes them: an hour of a hundred clients, about a megabyte. */
const MOST_LINES = 6_000;

const EVERY_MS = 60_000;

const MINUTE_MS = 60_000;

type Counted = { -readonly [Key in keyof MinuteOfClient]: MinuteOfClient[Key] };

/**
 * Adds up what clients use, by client and minute, and posts it once a minute and when the gateway stops. What could not
 * be told is kept and told later, the oldest given up first. Whoever receives it adds it to what there is: a line is
 * never sent again after it was taken.
 */
export class Usage {
  readonly #target: UsageTarget | undefined;
  readonly #logger: Logger;
  readonly #now: () => number;
  #lines = new Map<string, Counted>();
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<void> | undefined;

  constructor(target: UsageTarget | undefined, logger: Logger, now: () => number = Date.now) {
    this.#target = target;
    this.#logger = logger;
    this.#now = now;
    if (target !== undefined) this.#timer = setInterval(() => void this.flush(), EVERY_MS).unref();
  }

  /** Counts one request. */
  count(clientId: string, cost: number, refused: boolean): void {
    if (this.#target === undefined) return;
    const minute = Math.floor(this.#now() / MINUTE_MS) * MINUTE_MS;
    const key = `${minute} ${clientId}`;
    let line = this.#lines.get(key);
    if (line === undefined) {
      line = { clientId, minute: new Date(minute).toISOString(), requests: 0, cost: 0, refused: 0 };
      this.#keep(key, line);
    }
    line.requests += 1;
    line.cost += cost;
    if (refused) line.refused += 1;
  }

  /** Tells what was counted. Never throws: the next time tells it too. */
  async flush(): Promise<void> {
    this.#sending ??= this.#send().finally(() => {
      this.#sending = undefined;
    });
    await this.#sending;
  }

  /** Tells the rest and stops. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#sending;
    await this.flush();
  }

  async #send(): Promise<void> {
    if (this.#target === undefined || this.#lines.size === 0) return;
    const { url, clientId, secret } = this.#target;
    const sent = this.#lines;
    this.#lines = new Map();
    try {
      const { statusCode, body } = await request(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString('base64')}`,
        },
        body: JSON.stringify([...sent.values()]),
        signal: AbortSignal.timeout(5_000),
      });
      await body.dump();
      if (statusCode >= 300) throw new Error(`status ${statusCode}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#logger.warn({ reason, lines: sent.size }, 'usage could not be told; it is kept');
      const since = this.#lines;
      this.#lines = new Map();
      for (const [key, line] of [...sent, ...since]) this.#addTo(key, line);
    }
  }

  #addTo(key: string, line: Counted): void {
    const known = this.#lines.get(key);
    if (known === undefined) return this.#keep(key, line);
    known.requests += line.requests;
    known.cost += line.cost;
    known.refused += line.refused;
  }

  #keep(key: string, line: Counted): void {
    if (this.#lines.size >= MOST_LINES) {
      const [oldest] = this.#lines.keys();
      if (oldest !== undefined) this.#lines.delete(oldest);
    }
    this.#lines.set(key, line);
  }
}
