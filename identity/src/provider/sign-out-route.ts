import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { wasPosted } from './sign-out.ts';

/**
 * Adds `POST /session/end`, where the console signs somebody out without an ID token in an address. oidc-provider takes forms
 * there only with cookies that every site's forms bring along; so it is given the form as what it does take, within this process.
 */
export function addSignOutRoute(
  app: FastifyInstance,
  answerAsProvider: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 16 * 1024 },
    (_request, body, done) => done(null, body),
  );
  app.post<{ Body: string | undefined }>('/session/end', (request, reply) => {
    const { raw, body = '' } = request;
    raw.method = 'GET';
    raw.url = `/session/end?${new URLSearchParams(body).toString()}`;
    for (const header of ['content-type', 'content-length', 'transfer-encoding']) delete raw.headers[header];
    wasPosted.add(raw);
    reply.hijack();
    return answerAsProvider(raw, reply.raw);
  });
}
