import fastify from 'fastify';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';

import { answerFileFailure } from './files-failure.ts';

const coded = (code: string): Error => Object.assign(new Error('/srv/files/naskah: as the system says it'), { code });

async function answerTo(error: Error) {
  const server = fastify();
  server.setErrorHandler((thrown, request, reply) => answerFileFailure(thrown, request, reply));
  server.get('/', (_request, reply) => {
    reply.header('content-length', 7).header('content-disposition', 'attachment');
    throw error;
  });
  const { statusCode, headers, json, body } = await server.inject('/');
  expect(body).not.toMatch(/srv|naskah/);
  expect(headers).not.toHaveProperty('content-disposition');
  const [{ extensions }] = json<{ errors: [{ extensions: { code: string } }] }>().errors;
  return [statusCode, extensions.code, headers['retry-after']];
}

test.each<[string, Error]>([
  ['the disk of the files is full', coded('ENOSPC')],
  ['whoever keeps them may keep no more', coded('EDQUOT')],
  ['their store is away', new Error('cannot write', { cause: coded('ECONNREFUSED') })],
  ['the database has no connection left', coded('53300')],
])('%s: to be sent again, and when', async (_case, error) => {
  expect(await answerTo(error)).toEqual([503, 'SUBGRAPH_UNAVAILABLE', '5']);
});

test('a token that does not hold is told as by the graph', async () => {
  const error = new GraphQLError('Sign in.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  expect(await answerTo(error)).toEqual([401, 'UNAUTHENTICATED', undefined]);
});

test('a bug is told as one, and not as something that passes', async () => {
  expect(await answerTo(new TypeError('x is not a function'))).toEqual([500, 'INTERNAL_SERVER_ERROR', undefined]);
});
