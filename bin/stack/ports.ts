import { connect, createServer } from 'node:net';

/**
 * A port on 127.0.0.1 that nobody uses: the preferred one, else the same in one of the next
 * hundreds (4000, 4100, 4200, …) so that it stays easy to recognise, else any.
 *
 * @param taken ports already promised to somebody in this start
 */
export async function choosePort(preferred: number, taken: ReadonlySet<number> = new Set()): Promise<number> {
  for (let port = preferred; port <= Math.min(preferred + 900, 65_535); port += 100) {
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  return freePort();
}

/** Any free port on 127.0.0.1. */
export async function freePort(): Promise<number> {
  const port = await listenOn(0);
  if (port === undefined) throw new Error('This machine has no free port on 127.0.0.1.');
  return port;
}

/** A free port on 127.0.0.1 for each of these names. */
export async function freePorts<Name extends string>(names: readonly Name[]): Promise<Record<Name, number>> {
  const pairs: [Name, number][] = [];
  for (const name of names) pairs.push([name, await freePort()]);
  return Object.fromEntries(pairs) as Record<Name, number>;
}

/** Whether a server can listen on this port of 127.0.0.1 and is the only one that answers there. */
export async function isFree(port: number): Promise<boolean> {
  // Some systems let 127.0.0.1 be bound beside a server that listens on every address, hence the second question.
  return (await listenOn(port)) !== undefined && !(await somebodyAnswers(port));
}

function listenOn(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}

function somebodyAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 500 });
    const answer = (answered: boolean) => () => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}
