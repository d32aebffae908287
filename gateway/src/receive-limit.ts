import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the route takes files, which may need minutes to arrive. */
    readonly takesFiles?: boolean;
  }
}

/**
 * Ends connections whose request does not arrive whole within a time: a slow sender must not hold a connection.
 * The server's own limit is one for all routes and has to leave time for files; this one holds for all others.
 */
export function limitReceiving(app: FastifyInstance, withinMs: number): void {
  app.addHook('onRequest', ({ raw, routeOptions }, reply, done) => {
    if (!raw.complete && routeOptions.config.takesFiles !== true) {
      const timer = setTimeout(() => {
        // A request that is there in full is being answered, however long that takes.
        if (raw.complete) return;
        if (reply.raw.headersSent) raw.socket.destroy();
        else raw.socket.end(TOO_SLOW);
      }, withinMs);
      raw.once('end', () => clearTimeout(timer));
      raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
}

const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';
