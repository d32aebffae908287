import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { z } from 'zod';

/** What a scanner says of a file. */
export type ScanResult = 'CLEAN' | 'INFECTED' | 'UNAVAILABLE';

/** Scans the bytes of a file; null where no scanner is configured. */
export type ScanFile = ((bytes: Readable) => Promise<ScanResult>) | null;

/** The setting that names the scanner. */
export const scannerAddress = z
  .string('the socket of the virus scanner: an absolute path, or host:port')
  .regex(/^(?:\/.+|[^/\s]+:\d{1,5})$/, 'must be an absolute path or host:port')
  .optional();

const TIMEOUT_MS = 30_000;

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
  return async (bytes) => {
    try {
      const answer = (await ask(address, bytes, timeoutMs)).replace(/[\0\r\n]+$/, '');
      if (answer === 'stream: OK') return 'CLEAN';
      return /^stream: .+ FOUND$/.test(answer) ? 'INFECTED' : 'UNAVAILABLE';
    } catch {
      return 'UNAVAILABLE';
    } finally {
      bytes.destroy();
    }
  };
}

async function ask(address: string, bytes: Readable, timeoutMs: number): Promise<string> {
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
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
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
