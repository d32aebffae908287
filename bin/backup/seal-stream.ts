import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

// A sealed file: 8 bytes that name the form, 32 bytes of salt, then chunks of 1 MiB, each encrypted by AES-256-GCM with its tag behind it.
// The key is derived from the backup's key, the salt and the file's name; the nonce is the number of the chunk, and the last chunk is marked.
// So no chunk can be changed, moved, left out, put into another file or cut off at the end without being noticed.

const FORM = Buffer.from('PAYUNGB1');
const SALT_BYTES = 32;
const HEAD_BYTES = FORM.length + SALT_BYTES;
const CHUNK_BYTES = 1024 * 1024;
const TAG_BYTES = 16;

/** Bytes as they flow. */
export type Bytes = AsyncIterable<Buffer>;

/** Encrypts what flows through, under the name of its file. */
export async function* seal(source: Bytes, key: Buffer, name: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  const fileKey = deriveKey(key, salt, name);
  yield Buffer.concat([FORM, salt]);
  let number = 0;
  for await (const { chunk, isLast } of inChunks(source, CHUNK_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', fileKey, nonceOf(number)).setAAD(markOf(isLast));
    number += 1;
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Opens what {@link seal} wrote. @throws Error when a byte is not as it was written, or the end is missing */
export async function* open(source: Bytes, key: Buffer, name: string): AsyncGenerator<Buffer> {
  const { head, rest } = await takeHead(source);
  if (!head.subarray(0, FORM.length).equals(FORM) || head.length < HEAD_BYTES) throw damaged(name);
  const fileKey = deriveKey(key, head.subarray(FORM.length), name);
  let number = 0;
  for await (const { chunk, isLast } of inChunks(rest, CHUNK_BYTES + TAG_BYTES)) {
    if (chunk.length < TAG_BYTES) throw damaged(name);
    const end = chunk.length - TAG_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', fileKey, nonceOf(number), { authTagLength: TAG_BYTES });
    decipher.setAAD(markOf(isLast)).setAuthTag(chunk.subarray(end));
    number += 1;
    try {
      yield Buffer.concat([decipher.update(chunk.subarray(0, end)), decipher.final()]);
    } catch {
      throw damaged(name);
    }
  }
}

/** Cuts what flows through into chunks of one size. The last one, which may be shorter or empty, is told as such. */
async function* inChunks(source: Bytes, size: number): AsyncGenerator<{ chunk: Buffer; isLast: boolean }> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const part of source) {
    waiting.push(part);
    length += part.length;
    // A full chunk is kept until more follows: it may be the last one.
    if (length <= size) continue;
    let all = Buffer.concat(waiting);
    for (; all.length > size; all = all.subarray(size)) yield { chunk: all.subarray(0, size), isLast: false };
    [waiting, length] = [[all], all.length];
  }
  yield { chunk: Buffer.concat(waiting), isLast: true };
}

async function takeHead(source: Bytes): Promise<{ head: Buffer; rest: Bytes }> {
  const parts = source[Symbol.asyncIterator]();
  let first = Buffer.alloc(0);
  while (first.length < HEAD_BYTES) {
    const { value, done } = await parts.next();
    if (done === true) break;
    first = Buffer.concat([first, value]);
  }
  async function* rest(): AsyncGenerator<Buffer> {
    yield first.subarray(HEAD_BYTES);
    yield* { [Symbol.asyncIterator]: () => parts };
  }
  return { head: first.subarray(0, HEAD_BYTES), rest: rest() };
}

function deriveKey(key: Buffer, salt: Buffer, name: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, `payung backup ${name}`, 32));
}

function nonceOf(number: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 4);
  return nonce;
}

function markOf(isLast: boolean): Buffer {
  return Buffer.from([isLast ? 1 : 0]);
}

function damaged(name: string): Error {
  return new Error(`${name} cannot be opened: it is damaged, or was sealed with another key.`);
}
