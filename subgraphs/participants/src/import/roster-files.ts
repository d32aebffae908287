import { chmod, mkdir, open, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import {
  CHUNK_BYTES,
  createFileSeal,
  plainSize,
  SealBroken,
  SEALED_CHUNK_BYTES,
  SEALED_FILE_HEAD,
  startOfChunk,
} from '@payung/kit/sealed-file.ts';
import type { FileSeal } from '@payung/kit/sealed-file.ts';

import { appendInCounterMode, isCounterModeKey, readInCounterMode } from './counter-mode-file.ts';

export { newFileKey } from '@payung/kit/sealed-file.ts';

/** The key of one file, which its row holds sealed. */
export type FileKey = Buffer;

/**
 * Keeps the files of imports and exports in a folder, sealed: a roster is a hundred thousand NIKs. Each file has a key of its own. Chunks are sealed one by one
 * (`sealed-file.ts` of the kit), so that an upload can go on at any byte, and a workbook be read from its end.
 */
export interface RosterFiles {
  /** How many bytes are here that hold; 0 when none came yet. What a process that was killed wrote half of does not count. */
  readonly sizeOf: (fileId: string, key: FileKey) => Promise<number>;
  /**
   * Appends at exactly this position, which is the size. Bytes that came before the sender left are kept. The file is at its end with `total` bytes; without,
   * when these have come to theirs. Gives the new size.
   */
  readonly append: (
    fileId: string,
    key: FileKey,
    at: number,
    bytes: AsyncIterable<Buffer>,
    total?: number,
  ) => Promise<number>;
  /** The bytes from a position on, to the end or as many as asked for. The stream fails with SealBroken where they are not those that came. */
  readonly read: (fileId: string, key: FileKey, from?: number, bytes?: number) => Readable;
  /** From now on nobody writes to it. */
  readonly close: (fileId: string) => Promise<void>;
  readonly remove: (fileId: string) => Promise<void>;
}

/** Opens the folder, making it where it is not there. */
export async function openRosterFiles(folder: string): Promise<RosterFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const pathOf = (fileId: string): string => {
    if (!/^[0-9a-f-]{36}$/.test(fileId)) throw new Error('a file of a roster is asked for by a key that is none');
    return join(folder, `${fileId}.sealed`);
  };
  return {
    async sizeOf(fileId, key) {
      const path = pathOf(fileId);
      try {
        return isCounterModeKey(key) ? (await stat(path)).size : await sizeThatHolds(path, createFileSeal(key, fileId));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
        throw error;
      }
    },
    append: (fileId, key, at, bytes, total) =>
      isCounterModeKey(key)
        ? appendInCounterMode(pathOf(fileId), key, at, bytes)
        : append(pathOf(fileId), createFileSeal(key, fileId), { at, bytes, total }),
    read(fileId, key, from = 0, bytes) {
      if (isCounterModeKey(key)) return readInCounterMode(pathOf(fileId), key, from, bytes);
      const opened = readChunks(pathOf(fileId), createFileSeal(key, fileId), from, bytes);
      return Readable.from(opened, { objectMode: false, highWaterMark: 4 * CHUNK_BYTES });
    },
    close: (fileId) => chmod(pathOf(fileId), 0o400),
    remove: (fileId) => rm(pathOf(fileId), { force: true }),
  };
}

interface Appending {
  readonly at: number;
  readonly bytes: AsyncIterable<Buffer>;
  readonly total: number | undefined;
}

async function append(path: string, seal: FileSeal, { at, bytes, total }: Appending): Promise<number> {
  const file = await open(path, at === 0 ? 'w+' : 'r+', 0o600);
  let index = Math.floor(at / CHUNK_BYTES);
  // What came of a chunk that is not full is sealed anew with what comes now.
  const waiting: Buffer[] = [];
  let held = 0;
  let hasEnded = false;
  const put = (isLast: boolean): Promise<void> =>
    writeAll(file, seal.seal(index, isLast, Buffer.concat(waiting)), startOfChunk(index));
  try {
    if (at === 0) await writeAll(file, SEALED_FILE_HEAD, 0);
    const begun = at % CHUNK_BYTES;
    if (begun > 0) {
      waiting.push(openTail(seal, index, await readAt(file, startOfChunk(index))) ?? Buffer.alloc(0));
      held = waiting[0]!.length;
    }
    if (held !== begun) throw new Error('a file is to go on at a byte where it does not end');
    // What a process that was killed wrote half of is no part of the file.
    if (begun === 0) await file.truncate(startOfChunk(index));
    try {
      for await (const chunk of bytes) {
        for (let from = 0; from < chunk.length;) {
          // A full chunk waits for the next byte: only then is it known not to be the last.
          if (held === CHUNK_BYTES) {
            await put(false);
            index += 1;
            waiting.length = 0;
            held = 0;
          }
          const part = chunk.subarray(from, from + CHUNK_BYTES - held);
          waiting.push(part);
          held += part.length;
          from += part.length;
        }
      }
      hasEnded = true;
    } finally {
      await put(total === undefined ? hasEnded : index * CHUNK_BYTES + held === total);
    }
    return index * CHUNK_BYTES + held;
  } finally {
    // What was told to the sender as received must be there after a power cut.
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

/** Plain bytes of a file that may still be growing: of its last chunk only what holds. */
async function sizeThatHolds(path: string, seal: FileSeal): Promise<number> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const last = Math.ceil((size - SEALED_FILE_HEAD.length) / SEALED_CHUNK_BYTES) - 1;
    if (last < 0) return 0;
    const tail = openTail(seal, last, await readAt(file, startOfChunk(last)));
    return last * CHUNK_BYTES + (tail?.length ?? 0);
  } finally {
    await file.close();
  }
}

/** The plain bytes of a chunk that may or may not be the last; null when it was written half. */
function openTail(seal: FileSeal, index: number, sealed: Buffer): Buffer | null {
  for (const isLast of [false, true]) {
    try {
      return seal.open(index, isLast, sealed);
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
    }
  }
  return null;
}

async function* readChunks(
  path: string,
  seal: FileSeal,
  from: number,
  bytes: number | undefined,
): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const whole = plainSize(size);
    if (whole === null || !(await readAt(file, 0, SEALED_FILE_HEAD.length)).equals(SEALED_FILE_HEAD))
      throw new SealBroken();
    const last = Math.max(0, Math.ceil(whole / CHUNK_BYTES) - 1);
    const end = Math.min(whole, bytes === undefined ? whole : from + bytes);
    // An empty file has one chunk, which is empty.
    const beyond = whole === 0 ? 1 : Math.ceil(end / CHUNK_BYTES);
    for (let index = Math.floor(from / CHUNK_BYTES); index < beyond; index += 1) {
      const plain = seal.open(index, index === last, await readAt(file, startOfChunk(index)));
      const start = index * CHUNK_BYTES;
      yield plain.subarray(Math.max(0, from - start), end - start);
    }
  } finally {
    await file.close();
  }
}

/** What lies at a position: a sealed chunk, or as much of it as there is. */
async function readAt(file: FileHandle, position: number, length = SEALED_CHUNK_BYTES): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await file.read(bytes, read, length - read, position + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let written = 0; written < bytes.length;)
    written += (await file.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
}
