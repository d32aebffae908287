import type { FastifyInstance } from 'fastify';

/** A server's way out. */
export interface Drain {
  /** Whether it is on its way out. */
  readonly isDraining: () => boolean;
  /** Sets out. */
  readonly begin: () => void;
}

/**
 * Lets connections go one answer at a time: from the beginning of the drain, or of closing, each
 * answer tells its client to connect anew, elsewhere. Closing would otherwise wait until kept-alive
 * connections time out.
 */
export function prepareDrain(app: FastifyInstance): Drain {
  const drain = createDrain(app);
  drains.set(app, drain);
  return drain;
}

/** The way out that a server was prepared for, or none. */
export function findDrain(app: FastifyInstance): Drain | undefined {
  return drains.get(app);
}

const drains = new WeakMap<FastifyInstance, Drain>();

function createDrain(app: FastifyInstance): Drain {
  let draining = false;
  const begin = (): void => {
    draining = true;
  };
  app.addHook('preClose', async () => begin());
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (draining) reply.header('connection', 'close');
    done();
  });
  return { isDraining: () => draining, begin };
}
