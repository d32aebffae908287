import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Lets one client through by HTTP Basic, and answers everybody else 401 before their body is looked at. For the
 * services of Payung, never for people.
 */
export function onlyFor(clientId: string, secret: string) {
  const expected = digest(`${clientId}:${secret}`);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (timingSafeEqual(digest(credentialsOf(request)), expected)) return undefined;
    request.log.warn({ path: request.url.split('?')[0] }, 'a service was refused: wrong credentials');
    return reply.code(401).header('www-authenticate', 'Basic realm="payung"').send({ error: 'invalid_client' });
  };
}

function credentialsOf({ headers: { authorization = '' } }: FastifyRequest): string {
  const [scheme, value = ''] = authorization.split(' ');
  if (scheme?.toLowerCase() !== 'basic') return '';
  const text = Buffer.from(value, 'base64').toString('utf8');
  try {
    // As OAuth has it: both parts percent-encoded.
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
