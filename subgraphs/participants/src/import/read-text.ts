import { Transform } from 'node:stream';

/** How a text file is written. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Finds out how a text is written while its bytes pass: by its byte order mark, by the zeros of UTF-16, by whether it is
 * whole UTF-8, and else as old Excel of Indonesia writes, windows-1252.
 */
export class EncodingDetector {
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true });
  #isUtf8 = true;
  #marked: TextEncoding | null = null;
  #head = Buffer.alloc(0);

  /** Takes the next bytes. */
  push(chunk: Buffer): void {
    if (this.#head.length < HEAD) {
      this.#head = Buffer.concat([this.#head, chunk.subarray(0, HEAD - this.#head.length)]);
      this.#marked = markOf(this.#head);
    }
    if (!this.#isUtf8) return;
    try {
      this.#utf8.decode(chunk, { stream: true });
    } catch {
      this.#isUtf8 = false;
    }
  }

  /** What it is, after the last bytes. */
  get encoding(): TextEncoding {
    if (this.#marked !== null) return this.#marked;
    return this.#isUtf8 ? 'utf-8' : 'windows-1252';
  }
}

const HEAD = 4_096;

function markOf(head: Buffer): TextEncoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  let [even, odd] = [0, 0];
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  // Latin letters have every second byte zero.
  if (odd > head.length / 4 && even < odd / 8) return 'utf-16le';
  if (even > head.length / 4 && odd < even / 8) return 'utf-16be';
  return null;
}

/** Turns bytes into text as they pass; a byte order mark is left out. */
export function decodeText(encoding: TextEncoding): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    readableObjectMode: false,
    decodeStrings: true,
    transform(chunk: Buffer, _encoding, done) {
      done(null, Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8'));
    },
    flush(done) {
      done(null, Buffer.from(decoder.decode(), 'utf8'));
    },
  });
}
