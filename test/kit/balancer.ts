import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { Transform } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** A balancer before copies of one service. */
export interface Balancer {
  readonly port: number;
  readonly url: string;
  /** Ports of the copies that connections go to now. */
  readonly healthy: () => readonly number[];
  /** Does this to every byte that a copy answers, on connections that are open already too; undefined lets them pass again. */
  readonly trouble: (spoil: Spoil | undefined) => void;
  readonly stop: () => Promise<void>;
}

/** What becomes of bytes on their way back to a caller. Those that come after them on the same connection wait for it. */
export type Spoil = (bytes: Buffer, cut: () => void) => Buffer | Promise<Buffer>;

const LOOK_EVERY_MS = 100;
const LOOK_WITHIN_MS = 1_000;

/**
 * A plain TCP balancer: each connection goes to the next copy that says on `/readyz` that it is ready. A connection that a copy did not take
 * goes to another, since nothing was said yet; one that breaks is broken to the caller as well, and nothing is ever sent twice.
 *
 * @param listenAt the port to listen on, 0 for any
 */
export async function startBalancer(copies: readonly number[], listenAt = 0): Promise<Balancer> {
  const healthy = new Set<number>();
  const sockets = new Set<Socket>();
  let spoil: Spoil | undefined;
  let turn = 0;
  const stopping = new AbortController();
  const watch = async (port: number): Promise<void> => {
    while (!stopping.signal.aborted) {
      if (await isReady(port)) healthy.add(port);
      else healthy.delete(port);
      await wait(LOOK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const watching = copies.map(watch);

  const take = async (caller: Socket): Promise<void> => {
    turn += 1;
    const ready = copies.filter((port) => healthy.has(port));
    // When none says that it is ready, all are tried: the last look may be old.
    const candidates = ready.length > 0 ? ready : copies;
    for (let nth = 0; nth < candidates.length; nth += 1) {
      const port = candidates[(turn + nth) % candidates.length] ?? 0;
      const copy = await reach(port);
      if (copy === null) {
        healthy.delete(port);
        continue;
      }
      join(caller, copy, () => spoil);
      sockets.add(copy);
      copy.once('close', () => sockets.delete(copy));
      return;
    }
    caller.destroy();
  };
  const server = createServer({ pauseOnConnect: true, noDelay: true, allowHalfOpen: true }, (caller) => {
    sockets.add(caller);
    caller.once('close', () => sockets.delete(caller)).on('error', () => undefined);
    void take(caller);
  }).listen(listenAt, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    healthy: () => [...healthy],
    trouble: (next) => (spoil = next),
    async stop() {
      stopping.abort();
      server.close();
      for (const socket of sockets) socket.destroy();
      await Promise.all(watching);
    },
  };
}

async function isReady(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`, {
      signal: AbortSignal.timeout(LOOK_WITHIN_MS),
      headers: { connection: 'close' },
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

function reach(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    socket.once('connect', () => resolve(socket));
    socket.on('error', () => resolve(null));
  });
}

/** Lets bytes pass both ways. What breaks on one side is broken on the other. */
function join(caller: Socket, copy: Socket, spoilOf: () => Spoil | undefined): void {
  const cut = (): void => {
    caller.destroy();
    copy.destroy();
  };
  caller.once('close', () => copy.destroy());
  copy.once('close', () => caller.destroy());
  caller.pipe(copy);
  const back = new Transform({
    transform(bytes: Buffer, _encoding, done) {
      const spoil = spoilOf();
      if (spoil === undefined) return done(null, bytes);
      void handOn(spoil(bytes, cut), done);
    },
  });
  copy.pipe(back).pipe(caller);
  caller.resume();
}

async function handOn(bytes: Buffer | Promise<Buffer>, done: (error: null, bytes: Buffer) => void): Promise<void> {
  done(null, await bytes);
}
