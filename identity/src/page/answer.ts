import type { FastifyReply } from 'fastify';

/** Answers with a page that nobody keeps on the way. */
export function answerHtml(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
}
