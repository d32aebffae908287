import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** An address that stays while what is behind it moves, as a name or a virtual address of a database does. */
export interface MovingAddress {
  readonly port: number;
  /** Whoever connects from now on reaches this port; connections to another one are cut. */
  readonly pointTo: (port: number) => void;
  readonly stop: () => Promise<void>;
}

/** Opens an address that points to a port of this machine. */
export async function openMovingAddress(firstPort: number): Promise<MovingAddress> {
  const sockets = new Set<Socket>();
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  let target = firstPort;
  const server = createServer({ noDelay: true }, (caller) => {
    const behind = connect({ port: target, host: '127.0.0.1', noDelay: true });
    for (const [one, other] of [
      [caller, behind],
      [behind, caller],
    ] as const) {
      sockets.add(one);
      one
        .on('error', () => undefined)
        .once('close', () => {
          sockets.delete(one);
          other.destroy();
        });
      one.pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    pointTo(port) {
      if (port === target) return;
      target = port;
      cut();
    },
    async stop() {
      server.close();
      cut();
      await once(server, 'close');
    },
  };
}
