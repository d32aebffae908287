import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { findDrain } from './drain.ts';
import { createLogger } from './log.ts';
import { readRequest } from './request-context.ts';
import type { RequestContext } from './request-context.ts';
import { createSubgraphServer } from './subgraph-server.ts';

test('on its way out a service is not ready, finishes what is under way and what still comes on open connections, and takes no new ones', async () => {
  const held = Promise.withResolvers<string>();
  const began = Promise.withResolvers<void>();
  const server = await createSubgraphServer<RequestContext>({
    schema: buildSubgraphSchema([
      {
        typeDefs: parse('type Query { slow: String quick: String }'),
        resolvers: {
          Query: {
            slow: () => {
              began.resolve();
              return held.promise;
            },
            quick: () => 'quick',
          },
        },
      },
    ]),
    logger: createLogger('test', 'silent'),
    createContext: (request) => readRequest(request, async () => null),
    ready: {},
  });
  // As when webhooks are stopped: work that ends before the server stops listening.
  const besides = Promise.withResolvers<void>();
  server.addHook('preClose', () => besides.promise);
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  const [kept, other] = [await open(port), await open(port)];
  kept.send('POST', '/graphql', '{"query":"{ quick }"}');
  expect(await kept.answer()).toMatch(/200 OK.*keep-alive.*"quick":"quick"/s);

  other.send('POST', '/graphql', '{"query":"{ slow }"}');
  await began.promise;
  findDrain(server)?.begin();
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503);
  const closed = server.close();
  kept.send('POST', '/graphql', '{"query":"{ quick }"}');
  expect(await kept.answer()).toMatch(/200 OK.*connection: close.*"quick":"quick"/s);
  besides.resolve();
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        () => 'taken',
        () => 'refused',
      ),
    )
    .toBe('refused');
  held.resolve('done');
  expect(await other.answer()).toMatch(/200 OK.*connection: close.*"slow":"done"/s);
  await closed;
});

/** A connection that is kept, as the gateway keeps some. */
async function open(port: number) {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let text = '';
  socket.on('data', (part: string) => (text += part));
  return {
    send: (method: string, path: string, body: string): void => {
      text = '';
      socket.write(
        `${method} ${path} HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
    },
    answer: async (): Promise<string> => {
      await expect.poll(() => text, { timeout: 5_000, interval: 5 }).toMatch(/\r\n\r\n\{.*\}\n?$/s);
      return text;
    },
  };
}
