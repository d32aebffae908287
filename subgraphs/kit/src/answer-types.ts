import type { FastifyReply, FastifyRequest } from 'fastify';

type Headers = Pick<FastifyRequest['headers'], 'accept'>;

/** Longer ones are nobody's. */
const LONGEST_ACCEPT = 200;

/** Callers write a handful of these. */
const MOST_KNOWN = 100;

/** The media type of answers, by the header `accept`, as Apollo Server chose it. */
export class AnswerTypes {
  readonly #known = new Map<string, string>();

  /** Undefined where it is not known yet. */
  get({ accept = '' }: Headers): string | undefined {
    return this.#known.get(accept);
  }

  /** Notes what Apollo Server chose. */
  learn({ accept = '' }: Headers, reply: Pick<FastifyReply, 'statusCode' | 'getHeader'>): void {
    const type = reply.getHeader('content-type');
    if (
      reply.statusCode === 200 &&
      typeof type === 'string' &&
      accept.length < LONGEST_ACCEPT &&
      this.#known.size < MOST_KNOWN
    )
      this.#known.set(accept, type);
  }
}
