import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

import { isOutage } from './outage.ts';

/** When a sender may come again, seconds. */
const COME_AGAIN_S = 5;

/**
 * Answers a file that could not be passed. A token that does not hold gets the graph's answer; a disk that is full, a store or a database that is away the one
 * that says to come again; of anything else only that it happened. A sender who left gets none.
 */
export function answerFileFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.raw.resume();
  // What was said of the file is not of this answer.
  reply.removeHeader('content-length').removeHeader('content-disposition').type('application/json; charset=utf-8');
  if (error instanceof GraphQLError) {
    const { code, http } = error.extensions as { code?: string; http?: { status?: number } };
    return reply.code(http?.status ?? 403).send(fileErrorBody(code ?? 'FORBIDDEN', error.message));
  }
  if (request.raw.destroyed && !request.raw.complete) {
    request.log.info('the sender of a file left in the middle');
  } else if (isOutage(error)) {
    request.log.warn({ err: error }, 'the database, a disk or the store of files is away');
    return reply
      .code(503)
      .header('retry-after', String(COME_AGAIN_S))
      .send(
        fileErrorBody(
          'SUBGRAPH_UNAVAILABLE',
          `Files cannot be kept or read just now. Try again in ${COME_AGAIN_S} s: nothing was kept in half, and nothing is kept twice.`,
        ),
      );
  } else {
    request.log.error({ err: error }, 'a file could not be passed');
  }
  return reply
    .code(500)
    .send(
      fileErrorBody(
        'INTERNAL_SERVER_ERROR',
        'Something went wrong on our side. Send the file again; nothing is kept twice.',
      ),
    );
}

/** An error as the graph words one, for an address of files. */
export function fileErrorBody(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
