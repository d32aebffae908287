import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Lets one client through by HTTP Basic, and answers everybody else 401 before their body is looked at. For the
 * services of Payung, never for people.
 */
export function onlyFor(clientId: string, secret: string) {
  return onlyForOneOf([[clientId, secret]]);
}

/** The same for several clients, each with its own secret. */
export function onlyForOneOf(clients: readonly (readonly [clientId: string, secret: string])[]) {
  const expected = clients.map(([clientId, secret]) => digest(`${clientId}:${secret}`));
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const given = digest(credentialsOf(request));
    if (expected.some((one) => timingSafeEqual(given, one))) return undefined;
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
