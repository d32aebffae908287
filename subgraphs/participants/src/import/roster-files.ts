import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Cipheriv } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';

/** The key of one file: 32 bytes for AES-256 and 16 for where its counter begins. */
export type FileKey = Buffer;

/**
 * Keeps the files of imports in a folder, encrypted: a roster is a hundred thousand NIKs. Each file has a key of its
 * own. Counter mode, so that an upload can go on at any byte and a workbook be read from its end; that the bytes are
 * those that came is what the SHA-256 kept beside the import proves.
 */
export interface RosterFiles {
  /** How many bytes are here; 0 when none came yet. */
  readonly sizeOf: (importId: string) => Promise<number>;
  /** Appends at exactly this position. Bytes that came before the sender left are kept. Gives the new size. */
  readonly append: (importId: string, key: FileKey, at: number, bytes: Readable) => Promise<number>;
  /** The bytes from a position on, to the end or as many as asked for. */
  readonly read: (importId: string, key: FileKey, from?: number, bytes?: number) => Readable;
  /** From now on nobody writes to it. */
  readonly close: (importId: string) => Promise<void>;
  readonly remove: (importId: string) => Promise<void>;
}

const KEY_BYTES = 32;
const BLOCK = 16;

/** A key for a new file. */
export function newFileKey(): FileKey {
  return randomBytes(KEY_BYTES + BLOCK);
}

/** Opens the folder, making it where it is not there. */
export async function openRosterFiles(folder: string): Promise<RosterFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const pathOf = (importId: string): string => {
    if (!/^[0-9a-f-]{36}$/.test(importId)) throw new Error('a file of a roster is asked for by a key that is none');
    return join(folder, `${importId}.sealed`);
  };
  return {
    sizeOf: (importId) =>
      stat(pathOf(importId)).then(
        ({ size }) => size,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return 0;
          throw error;
        },
      ),
    async append(importId, key, at, bytes) {
      const file = await open(pathOf(importId), at === 0 ? 'w' : 'r+', 0o600);
      const cipher = cipherAt(createCipheriv, key, at);
      let position = at;
      try {
        for await (const chunk of bytes as AsyncIterable<Buffer>) {
          const sealed = cipher.update(chunk);
          for (let written = 0; written < sealed.length;) {
            const { bytesWritten } = await file.write(sealed, written, sealed.length - written, position + written);
            written += bytesWritten;
          }
          position += sealed.length;
        }
      } finally {
        // What was told to the sender as received must be there after a power cut.
        await file.sync();
        await file.close();
      }
      return position;
    },
    read(importId, key, from = 0, bytes) {
      const sealed = createReadStream(pathOf(importId), {
        start: from,
        ...(bytes === undefined ? {} : { end: from + bytes - 1 }),
        highWaterMark: 256 * 1024,
      });
      const decipher = cipherAt(createDecipheriv, key, from);
      const opened = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          done(null, decipher.update(chunk));
        },
      });
      sealed.on('error', (error) => opened.destroy(error));
      opened.on('close', () => sealed.destroy());
      return sealed.pipe(opened);
    },
    close: (importId) => chmod(pathOf(importId), 0o400),
    remove: (importId) => rm(pathOf(importId), { force: true }),
  };
}

/** A cipher that stands at a byte: the counter moved by whole blocks, and the rest of a block thrown away. */
function cipherAt(
  create: (algorithm: 'aes-256-ctr', key: Buffer, iv: Buffer) => Pick<Cipheriv, 'update'>,
  key: FileKey,
  at: number,
): Pick<Cipheriv, 'update'> {
  const counter = BigInt(`0x${key.subarray(KEY_BYTES).toString('hex')}`) + BigInt(Math.floor(at / BLOCK));
  const iv = Buffer.from((counter % 2n ** 128n).toString(16).padStart(32, '0'), 'hex');
  const cipher = create('aes-256-ctr', key.subarray(0, KEY_BYTES), iv);
  cipher.update(Buffer.alloc(at % BLOCK));
  return cipher;
}
