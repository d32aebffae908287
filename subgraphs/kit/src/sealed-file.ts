import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { Readable } from 'node:stream';

/**
 * A file at rest: `PAYUNG-1`, then chunks of 64 KiB of plain bytes, the last one shorter, each as `nonce | ciphertext | tag` under AES-256-GCM with a key of
 * the file's own. What a chunk is sealed with says which file it is of, which chunk it is, and whether it is the last: a byte that was changed, a file that
 * was cut off, chunks in another order and another file in its place are all found before a byte of them is passed on. Nonces are random: a chunk that is
 * written again, since an upload went on in the middle of it, never has the one that it had.
 *
 * The key is not in the file. It is sealed with the ring of keys beside the row that names the file, so that a new ring changes rows and no files, and
 * whoever forgets the row's key has forgotten the file in every copy of it.
 */
export interface FileSeal {
  /** Where the bytes of a chunk stand, plain and sealed, are found by its number. */
  readonly seal: (index: number, isLast: boolean, plain: Buffer) => Buffer;
  /** @throws SealBroken when these are not the bytes that were sealed as this chunk of this file */
  readonly open: (index: number, isLast: boolean, sealed: Buffer) => Buffer;
}

/** That bytes of a file are not those that were sealed. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor() {
    super('the bytes of a file are not those that were sealed');
  }
}

/** What every sealed file begins with. */
export const SEALED_FILE_HEAD = Buffer.from('PAYUNG-1');

/** Plain bytes of every chunk but the last. */
export const CHUNK_BYTES = 64 * 1024;

/** A chunk as it lies on a disk. */
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + 28;

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const AROUND = NONCE_BYTES + TAG_BYTES;

/** A key for a new file. */
export function newFileKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/**
 * The seal of one file.
 *
 * @param key 32 bytes that no other file has
 * @param name of the file, as whoever reads it knows it from elsewhere
 */
export function createFileSeal(key: Buffer, name: string): FileSeal {
  if (key.length !== KEY_BYTES) throw new Error('a key of a file has 32 bytes');
  const secret: KeyObject = createSecretKey(key);
  const file = Buffer.concat([SEALED_FILE_HEAD, Buffer.from(name)]);
  const about = (index: number, isLast: boolean): Buffer => {
    const place = Buffer.alloc(9);
    place.writeBigUInt64BE(BigInt(index));
    place.writeUInt8(isLast ? 1 : 0, 8);
    return Buffer.concat([file, place]);
  };
  return {
    seal(index, isLast, plain) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(about(index, isLast));
      const body = cipher.update(plain);
      cipher.final();
      return Buffer.concat([nonce, body, cipher.getAuthTag()]);
    },
    open(index, isLast, sealed) {
      if (sealed.length < AROUND) throw new SealBroken();
      const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(about(index, isLast)).setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
      const plain = decipher.update(sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES));
      try {
        decipher.final();
      } catch {
        throw new SealBroken();
      }
      return plain;
    },
  };
}

/** Where a chunk begins in a sealed file. */
export function startOfChunk(index: number): number {
  return SEALED_FILE_HEAD.length + index * SEALED_CHUNK_BYTES;
}

/** How many bytes a file has once it is sealed. */
export function sealedSize(plainBytes: number): number {
  return SEALED_FILE_HEAD.length + plainBytes + Math.max(1, Math.ceil(plainBytes / CHUNK_BYTES)) * AROUND;
}

/** How many plain bytes a sealed file of this size has; null for a size that no whole file has. */
export function plainSize(sealedBytes: number): number | null {
  const chunks = Math.ceil((sealedBytes - SEALED_FILE_HEAD.length) / SEALED_CHUNK_BYTES);
  const plain = sealedBytes - SEALED_FILE_HEAD.length - chunks * AROUND;
  return chunks > 0 && plain >= 0 && sealedSize(plain) === sealedBytes ? plain : null;
}

/** Seals bytes as they come, from the first to the last. Memory stays the same however many they are. */
export async function* sealBytes(seal: FileSeal, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield SEALED_FILE_HEAD;
  let index = 0;
  // A chunk that is full waits for the next byte: only then is it known not to be the last.
  for await (const { piece, isLast } of piecesOf(bytes, CHUNK_BYTES)) yield seal.seal(index++, isLast, piece);
}

/** The plain bytes of a sealed stream, as a stream that takes the sealed one with it when it is left. */
export function openStream(seal: FileSeal, sealed: Readable): Readable {
  const opened = Readable.from(openBytes(seal, sealed as AsyncIterable<Buffer>), { objectMode: false });
  return opened.on('close', () => sealed.destroy());
}

/**
 * Opens a sealed file from its first byte to its last as it comes.
 *
 * @throws SealBroken as soon as something is not as it was sealed; what was given out before is as it was
 */
async function* openBytes(seal: FileSeal, sealed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let index = 0;
  for await (const { piece, isLast } of piecesOf(withoutHead(sealed), SEALED_CHUNK_BYTES))
    yield seal.open(index++, isLast, piece);
}

async function* withoutHead(sealed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const bytes of sealed) {
    if (head === null) {
      yield bytes;
      continue;
    }
    head = Buffer.concat([head, bytes]);
    if (head.length < SEALED_FILE_HEAD.length) continue;
    if (!head.subarray(0, SEALED_FILE_HEAD.length).equals(SEALED_FILE_HEAD)) throw new SealBroken();
    yield head.subarray(SEALED_FILE_HEAD.length);
    head = null;
  }
  if (head !== null) throw new SealBroken();
}

/** Bytes in pieces of one size, the last one whatever is left: at least one piece, if an empty one. */
async function* piecesOf(
  bytes: AsyncIterable<Buffer>,
  size: number,
): AsyncGenerator<{ readonly piece: Buffer; readonly isLast: boolean }> {
  let waiting: Buffer[] = [];
  let held = 0;
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length;) {
      if (held === size) {
        yield { piece: Buffer.concat(waiting), isLast: false };
        waiting = [];
        held = 0;
      }
      const part = chunk.subarray(from, from + size - held);
      waiting.push(part);
      held += part.length;
      from += part.length;
    }
  }
  yield { piece: Buffer.concat(waiting), isLast: true };
}
