import type { FastifyError, FastifyInstance } from 'fastify';
import { errorBody, internalMessage } from './errors.ts';
import { BODY_LIMIT_BYTES } from './limits.ts';

/** Answers what fails before or around GraphQL: a body too large, JSON that is none, a bug of ours. */
export function answerHttpErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(errorBody('BAD_USER_INPUT', refusal(error), request.id));
    request.log.error({ err: error }, 'request failed');
    return reply.code(status).send(errorBody('INTERNAL_SERVER_ERROR', internalMessage(request.id), request.id));
  });
}

// Parsers quote what they could not read, so only what we know is passed on in our own words.
function refusal(error: FastifyError): string {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return `The request body is larger than ${BODY_LIMIT_BYTES / 1024} KiB. Send less at once.`;
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return 'The graph takes application/json.';
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return 'The request body is not JSON.';
    default:
      return 'The request cannot be read.';
  }
}
