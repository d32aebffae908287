import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createVirusScanner } from './virus-scanner.ts';

let folder: string;
let server: Server | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payung-clamd-'));
});

afterEach(async () => {
  const running = server;
  server = null;
  if (running !== null) await new Promise((resolve) => running.close(resolve));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a daemon received: the command and the bytes of the stream, put together again. */
interface Heard {
  readonly command: string;
  readonly bytes: Buffer;
  readonly chunks: number;
}

/** A daemon that speaks as clamd does: it answers once the stream ends with a chunk of no length. */
async function startDaemon(answer: (heard: Heard, socket: Socket) => void, at?: string): Promise<string> {
  server = createServer((socket) => {
    let received = Buffer.alloc(0);
    let done = false;
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      received = Buffer.concat([received, part]);
      const heard = done ? null : readStream(received);
      if (heard === null) return;
      done = true;
      answer(heard, socket);
    });
  });
  await new Promise<void>((resolve) => {
    if (at === undefined) server!.listen(0, '127.0.0.1', resolve);
    else server!.listen(at, resolve);
  });
  return at ?? `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The stream once it is whole; null before. */
function readStream(received: Buffer): Heard | null {
  const end = received.indexOf(0);
  if (end < 0) return null;
  const parts: Buffer[] = [];
  for (let at = end + 1; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0)
      return { command: received.subarray(0, end).toString(), bytes: Buffer.concat(parts), chunks: parts.length };
    parts.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

/** A file as it is read: in chunks. */
const fileOf = (bytes: Buffer): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, n) => bytes.subarray(n * 65_536, (n + 1) * 65_536)),
  );

const PAPER = Buffer.from('%PDF-1.4 contoh');

describe('the virus scanner', () => {
  it('hands every byte of a file to the daemon, in chunks, and ends the stream', async () => {
    const heard: Heard[] = [];
    const address = await startDaemon((each, socket) => {
      heard.push(each);
      socket.end('stream: OK\0');
    });
    const bytes = randomBytes(150_000);
    expect(await createVirusScanner(address)?.(fileOf(bytes))).toBe('CLEAN');
    expect(heard).toHaveLength(1);
    expect(heard[0]?.command).toBe('zINSTREAM');
    expect(heard[0]?.bytes.equals(bytes)).toBe(true);
    expect(heard[0]?.chunks).toBeGreaterThan(1);
  });

  it.each([
    ['clean', 'stream: OK\0', 'CLEAN'],
    ['infected', 'stream: Win.Test.EICAR_HDB-1 FOUND\0', 'INFECTED'],
    ['infected by something that is called OK', 'stream: OK.Trojan FOUND\0', 'INFECTED'],
    ['an error of the daemon', 'INSTREAM size limit exceeded. ERROR\0', 'UNAVAILABLE'],
    ['garbage', 'HTTP/1.1 400 Bad Request\r\n\r\n', 'UNAVAILABLE'],
    ['garbage that says OK somewhere', 'server: OKAY', 'UNAVAILABLE'],
    ['nothing at all', '', 'UNAVAILABLE'],
  ] as const)('takes %s for what it is', async (_name, said, result) => {
    const address = await startDaemon((_heard, socket) => socket.end(said));
    expect(await createVirusScanner(address)?.(fileOf(PAPER))).toBe(result);
  });

  it('takes silence for no answer, and does not wait for ever', async () => {
    const address = await startDaemon(() => undefined);
    const scan = createVirusScanner(address, { timeoutMs: 50 });
    expect(await scan?.(fileOf(PAPER))).toBe('UNAVAILABLE');
  });

  it('takes a daemon that hangs up in the middle for no answer', async () => {
    server = createServer((socket) => socket.on('error', () => undefined).destroy());
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await createVirusScanner(address)?.(fileOf(randomBytes(2_000_000)))).toBe('UNAVAILABLE');
  });

  it('takes a daemon that is not there, and a file that is gone, for no answer', async () => {
    expect(await createVirusScanner('127.0.0.1:1')?.(fileOf(PAPER))).toBe('UNAVAILABLE');
    const address = await startDaemon((_heard, socket) => socket.end('stream: OK\0'));
    const gone = new Readable({ read: () => gone.destroy(new Error('gone')) });
    expect(await createVirusScanner(address)?.(gone)).toBe('UNAVAILABLE');
  });

  it('speaks over a socket of the machine as well', async () => {
    const address = await startDaemon((_heard, socket) => socket.end('stream: OK\0'), join(folder, 'clamd.sock'));
    expect(await createVirusScanner(address)?.(fileOf(PAPER))).toBe('CLEAN');
  });

  it('is none where none is configured', () => {
    expect(createVirusScanner(undefined)).toBeNull();
  });
});
