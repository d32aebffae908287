import { crc32, createDeflateRaw } from 'node:zlib';

/** Writes a ZIP as it goes along: sizes and checksums stand behind each entry. */
export class ZipWriter {
  #written = 0;
  readonly #directory: Buffer[] = [];

  /** An entry of these texts. */
  async *entry(name: string, texts: Iterable<string>): AsyncGenerator<Buffer> {
    const offset = this.#written;
    const fileName = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(fileName.length, 26);
    yield this.#count(Buffer.concat([local, fileName]));
    const sizes = { crc: 0, packed: 0, unpacked: 0 };
    const deflate = createDeflateRaw({ level: 5 });
    const source = (function* () {
      let batch = '';
      for (const text of texts) {
        batch += text;
        if (batch.length < 65_536) continue;
        yield Buffer.from(batch);
        batch = '';
      }
      yield Buffer.from(batch);
    })();
    const feed = async (): Promise<void> => {
      for (const bytes of source) {
        sizes.crc = crc32(bytes, sizes.crc);
        sizes.unpacked += bytes.length;
        if (!deflate.write(bytes)) await new Promise<void>((resolve) => deflate.once('drain', () => resolve()));
      }
      deflate.end();
    };
    const fed = feed();
    for await (const packed of deflate as AsyncIterable<Buffer>) {
      sizes.packed += packed.length;
      yield this.#count(packed);
    }
    await fed;
    const after = Buffer.alloc(16);
    after.writeUInt32LE(0x08074b50, 0);
    after.writeUInt32LE(sizes.crc, 4);
    after.writeUInt32LE(sizes.packed, 8);
    after.writeUInt32LE(sizes.unpacked, 12);
    yield this.#count(after);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(8, 8);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(sizes.crc, 16);
    central.writeUInt32LE(sizes.packed, 20);
    central.writeUInt32LE(sizes.unpacked, 24);
    central.writeUInt16LE(fileName.length, 28);
    central.writeUInt32LE(offset, 42);
    this.#directory.push(Buffer.concat([central, fileName]));
  }

  /** The directory at the end. */
  end(): Buffer {
    const directory = Buffer.concat(this.#directory);
    const last = Buffer.alloc(22);
    last.writeUInt32LE(0x06054b50, 0);
    last.writeUInt16LE(this.#directory.length, 8);
    last.writeUInt16LE(this.#directory.length, 10);
    last.writeUInt32LE(directory.length, 12);
    last.writeUInt32LE(this.#written, 16);
    return Buffer.concat([directory, last]);
  }

  #count(bytes: Buffer): Buffer {
    this.#written += bytes.length;
    return bytes;
  }
}
