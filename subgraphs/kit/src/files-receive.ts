import { createHash, randomUUID } from 'node:crypto';
import { open, readdir, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

import { fileTypeFromFile } from 'file-type';

/** A file that has arrived whole, in a temporary place. */
export interface ReceivedFile {
  readonly path: string;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  /** What its bytes are, whatever it was called; null when they are of no known kind. */
  readonly mediaType: string | null;
  /** Whether it ends as a file of its type does; a PDF that was cut off does not. */
  readonly whole: boolean;
  /** Removes it. Call it in every case. */
  readonly discard: () => Promise<void>;
}

/**
 * Receives a file into a temporary place, hashing on the way: memory stays the same however large it is.
 * The sender is left to be answered: what still comes of a file that is too large is not read.
 *
 * @returns the file, or that it is larger than allowed
 * @throws Error when the sender leaves in the middle; nothing is left behind
 */
export async function receiveFile(body: Readable, largestBytes: number): Promise<ReceivedFile | 'TOO_LARGE'> {
  const path = join(tmpdir(), `${PREFIX}${randomUUID()}`);
  const discard = (): Promise<void> => rm(path, { force: true });
  try {
    const written = await write(body, path, largestBytes);
    if (written === 'TOO_LARGE') {
      await discard();
      return 'TOO_LARGE';
    }
    const type = written.bytes === 0 ? undefined : await fileTypeFromFile(path);
    const mediaType = type?.mime ?? null;
    return { path, ...written, mediaType, whole: await endsWell(path, written.bytes, mediaType), discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Removes what a process that was killed in the middle of a file left behind: temporary files older than a day. */
export async function sweepIncoming(): Promise<void> {
  const folder = tmpdir();
  for (const name of await readdir(folder)) {
    if (!name.startsWith(PREFIX)) continue;
    const path = join(folder, name);
    const about = await stat(path).catch(() => null);
    if (about !== null && Date.now() - about.mtimeMs > A_DAY_MS) await rm(path, { force: true });
  }
}

const PREFIX = 'payung-incoming-';

const A_DAY_MS = 24 * 60 * 60 * 1_000;

async function write(body: Readable, path: string, largestBytes: number) {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > largestBytes) return 'TOO_LARGE' as const;
      hash.update(chunk);
      await writeAll(file, chunk);
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, chunk: Buffer): Promise<void> {
  let from = 0;
  while (from < chunk.length) from += (await file.write(chunk, from)).bytesWritten;
}

/** The last bytes of a PDF hold `%%EOF`; some programs write a little behind it. */
async function endsWell(path: string, bytes: number, mediaType: string | null): Promise<boolean> {
  if (mediaType !== 'application/pdf') return bytes > 0;
  const tail = Buffer.alloc(Math.min(bytes, 1_024));
  const file = await open(path, 'r');
  try {
    await file.read(tail, 0, tail.length, bytes - tail.length);
  } finally {
    await file.close();
  }
  return tail.includes('%%EOF');
}
