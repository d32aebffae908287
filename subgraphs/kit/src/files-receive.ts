import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { fileTypeFromStream } from 'file-type';

import { createFileSeal, newFileKey, openStream, sealBytes } from './sealed-file.ts';

/** A file that has arrived whole, sealed, in a temporary place. */
export interface ReceivedFile {
  /** Names it, and is part of its seal. */
  readonly id: string;
  /** The key that it is sealed with: nobody else has it yet. */
  readonly key: Buffer;
  /** Where its sealed bytes are. */
  readonly path: string;
  readonly sealedBytes: number;
  /** How many plain bytes came. */
  readonly bytes: number;
  /** Of the plain bytes: 64 hexadecimal digits. */
  readonly sha256: string;
  /** What its bytes are, whatever it was called; null when they are of no known kind. */
  readonly mediaType: string | null;
  /** Whether it ends as a file of its type does; a PDF that was cut off does not. */
  readonly whole: boolean;
  /** The plain bytes. Whoever asks for them reads or destroys them. */
  readonly read: () => Readable;
  /** Removes it. Call it in every case. */
  readonly discard: () => Promise<void>;
}

/**
 * Receives a file into a temporary place, hashing and sealing on the way: memory stays the same however large it is, and no plain byte touches the disk.
 * The sender is left to be answered: what still comes of a file that is too large is not read.
 *
 * @returns the file, or that it is larger than allowed
 * @throws Error when the sender leaves in the middle; nothing is left behind
 */
export async function receiveFile(body: Readable, largestBytes: number): Promise<ReceivedFile | 'TOO_LARGE'> {
  const id = randomUUID();
  const key = newFileKey();
  const path = join(tmpdir(), `${PREFIX}${id}`);
  const discard = (): Promise<void> => rm(path, { force: true });
  try {
    const seal = createFileSeal(key, id);
    const look = new Look(largestBytes);
    const sealedBytes = await write(path, sealBytes(seal, look.at(body)));
    if (look.bytes > largestBytes) {
      await discard();
      return 'TOO_LARGE';
    }
    const read = (): Readable => openStream(seal, createReadStream(path));
    const mediaType = look.bytes === 0 ? null : await kindOf(read());
    return { id, key, path, sealedBytes, ...look.finish(mediaType), mediaType, read, discard };
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

/** What bytes are: as much of them is read as it takes to tell. */
async function kindOf(bytes: Readable): Promise<string | null> {
  try {
    return (await fileTypeFromStream(Readable.toWeb(bytes) as ReadableStream<Uint8Array>))?.mime ?? null;
  } finally {
    bytes.destroy();
  }
}

const TAIL_BYTES = 1_024;

/** Looks at plain bytes as they pass: their hash, how many, and how they end. */
class Look {
  readonly #largest: number;
  readonly #hash = createHash('sha256');
  #tail = Buffer.alloc(0);
  bytes = 0;

  constructor(largest: number) {
    this.#largest = largest;
  }

  /** Passes bytes on until there are more than allowed. */
  async *at(body: Readable): AsyncGenerator<Buffer> {
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      this.bytes += chunk.length;
      if (this.bytes > this.#largest) return;
      this.#hash.update(chunk);
      this.#tail = Buffer.concat([this.#tail, chunk.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES);
      yield chunk;
    }
  }

  finish(mediaType: string | null): Pick<ReceivedFile, 'bytes' | 'sha256' | 'whole'> {
    return {
      bytes: this.bytes,
      sha256: this.#hash.digest('hex'),
      // The last bytes of a PDF hold `%%EOF`; some programs write a little behind it.
      whole: mediaType === 'application/pdf' ? this.#tail.includes('%%EOF') : this.bytes > 0,
    };
  }
}

async function write(path: string, bytes: AsyncIterable<Buffer>): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  let written = 0;
  try {
    for await (const chunk of bytes) {
      await writeAll(file, chunk);
      written += chunk.length;
    }
    return written;
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, chunk: Buffer): Promise<void> {
  let from = 0;
  while (from < chunk.length) from += (await file.write(chunk, from)).bytesWritten;
}
