import type { Socket } from 'node:net';

import type { FastifyInstance } from 'fastify';

/** Requests that may wait on one connection for those before them. Browsers and proxies send none ahead. */
const MOST_WAITING = 32;

interface Connection {
  isBusy: boolean;
  /** Begins each of them. */
  readonly waiting: (() => void)[];
}

/**
 * Answers the requests of one connection one after the other: Node begins all that a client sends ahead at the same time, so that one
 * connection could have as many answers made and kept as it likes, and reads none. Whoever sends too far ahead is cut off.
 *
 * To be called before the hooks of other parts: what waits here has begun nothing, and when its connection breaks, nobody is told of it.
 */
export function answerOneAtATime(app: FastifyInstance): void {
  const connections = new WeakMap<Socket, Connection>();

  app.addHook('onRequest', ({ raw: { socket } }, { raw: response }, done) => {
    let connection = connections.get(socket);
    if (connection === undefined) {
      connection = { isBusy: false, waiting: [] };
      connections.set(socket, connection);
    }
    if (socket.destroyed) return;
    const { waiting } = connection;
    const begin = (own: Connection): void => {
      own.isBusy = true;
      response.once('close', () => {
        own.isBusy = false;
        if (!socket.destroyed) waiting.shift()?.();
      });
      done();
    };
    if (!connection.isBusy && waiting.length === 0) begin(connection);
    else if (waiting.length < MOST_WAITING) waiting.push(begin.bind(undefined, connection));
    else socket.destroy();
  });
}
