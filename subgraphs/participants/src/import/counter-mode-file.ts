import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Cipheriv } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';

// Files of rosters and exports from before chunks were sealed: AES-256 in counter mode, which proves nothing about who changed a byte. The SHA-256 beside the
// import does. None is made any more; those that there are go when their term is over.

/** A key of such a file: 32 bytes for AES-256 and 16 for where its counter begins. */
const KEY_BYTES = 32;
const BLOCK = 16;

/** Whether a key is one of a file in counter mode. The key says it, which is sealed and authenticated itself, and never the file. */
export function isCounterModeKey(key: Buffer): boolean {
  return key.length === KEY_BYTES + BLOCK;
}

/** Goes on with such a file at exactly this byte. Gives its new size. */
export async function appendInCounterMode(
  path: string,
  key: Buffer,
  at: number,
  bytes: AsyncIterable<Buffer>,
): Promise<number> {
  const file = await open(path, at === 0 ? 'w' : 'r+', 0o600);
  const cipher = cipherAt(createCipheriv, key, at);
  let position = at;
  try {
    for await (const chunk of bytes) {
      const sealed = cipher.update(chunk);
      for (let written = 0; written < sealed.length;)
        written += (await file.write(sealed, written, sealed.length - written, position + written)).bytesWritten;
      position += sealed.length;
    }
  } finally {
    await file.sync();
    await file.close();
  }
  return position;
}

/** The bytes of such a file from a position on, to the end or as many as asked for. */
export function readInCounterMode(path: string, key: Buffer, from: number, bytes: number | undefined): Readable {
  const sealed = createReadStream(path, {
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
}

/** A cipher that stands at a byte: the counter moved by whole blocks, and the rest of a block thrown away. */
function cipherAt(
  create: (algorithm: 'aes-256-ctr', key: Buffer, iv: Buffer) => Pick<Cipheriv, 'update'>,
  key: Buffer,
  at: number,
): Pick<Cipheriv, 'update'> {
  const counter = BigInt(`0x${key.subarray(KEY_BYTES).toString('hex')}`) + BigInt(Math.floor(at / BLOCK));
  const iv = Buffer.from((counter % 2n ** 128n).toString(16).padStart(32, '0'), 'hex');
  const cipher = create('aes-256-ctr', key.subarray(0, KEY_BYTES), iv);
  cipher.update(Buffer.alloc(at % BLOCK));
  return cipher;
}
