import { createReadStream } from 'node:fs';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a scanner says of a file. */
export type ScanResult = 'CLEAN' | 'INFECTED' | 'UNAVAILABLE';

/** Scans a file of this machine; null where no scanner is configured. */
export type ScanFile = ((path: string) => Promise<ScanResult>) | null;

const TIMEOUT_MS = 30_000;
const CHUNK_BYTES = 64 * 1024;

/**
 * A scanner that speaks with ClamAV's daemon (`INSTREAM`): the bytes go over its socket, so that it needs no sight of our files.
 *
 * @param address a path of a socket, or `host:port`; undefined for no scanner
 */
export function createVirusScanner(
  address: string | undefined,
  { timeoutMs = TIMEOUT_MS }: { readonly timeoutMs?: number } = {},
): ScanFile {
  if (address === undefined) return null;
  return async (path) => {
    try {
      const answer = (await ask(address, path, timeoutMs)).replace(/[\0\r\n]+$/, '');
      if (answer === 'stream: OK') return 'CLEAN';
      return /^stream: .+ FOUND$/.test(answer) ? 'INFECTED' : 'UNAVAILABLE';
    } catch {
      return 'UNAVAILABLE';
    }
  };
}

async function ask(address: string, path: string, timeoutMs: number): Promise<string> {
  const colon = address.lastIndexOf(':');
  const socket = address.startsWith('/')
    ? connect({ path: address })
    : connect({ host: address.slice(0, colon), port: Number(address.slice(colon + 1)) });
  socket.setTimeout(timeoutMs, () => socket.destroy(new Error('the scanner is too slow')));
  const answer = text(socket);
  // Whoever writes fails first; what reading says then must not end the process.
  answer.catch(() => undefined);
  try {
    await write(socket, Buffer.from('zINSTREAM\0'));
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(chunk.length);
      await write(socket, Buffer.concat([length, chunk]));
    }
    await write(socket, Buffer.alloc(4));
    return await answer;
  } finally {
    socket.destroy();
  }
}

async function write(socket: ReturnType<typeof connect>, bytes: Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
