import { createHash, randomBytes, randomInt } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { receiveFile } from './files-receive.ts';
import type { ReceivedFile } from './files-receive.ts';
import { keepSealed, readSealed } from './files-sealed.ts';
import type { KeptFile } from './files-sealed.ts';
import { openFiles } from './files.ts';
import type { FileStore } from './files.ts';
import {
  CHUNK_BYTES,
  createFileSeal,
  newFileKey,
  openStream,
  plainSize,
  sealBytes,
  SEALED_CHUNK_BYTES,
  SEALED_FILE_HEAD,
  sealedSize,
} from './sealed-file.ts';
import { createSealer } from './secret-box.ts';

const key = newFileKey();
const seal = createFileSeal(key, 'this-file');
const sealed = async (bytes: Buffer, by = seal): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(sealBytes(by, Readable.from(inPieces(bytes)))));
const opened = (bytes: Buffer, by = seal): Promise<Buffer> => buffer(openStream(by, Readable.from(inPieces(bytes))));

/** The bytes in pieces that end nowhere in particular. */
function* inPieces(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length;) {
    const length = randomInt(1, 100_000);
    yield bytes.subarray(from, from + length);
    from += length;
  }
}

const SIZES = [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 200_000];

describe('a sealed file', () => {
  test.each(SIZES)(
    'of %i bytes comes back byte by byte, however it is cut into pieces, and has the size that it says',
    async (size) => {
      const bytes = randomBytes(size);
      const file = await sealed(bytes);
      expect(file.length).toBe(sealedSize(size));
      expect(plainSize(file.length)).toBe(size);
      expect((await opened(file)).equals(bytes)).toBe(true);
      // Never the same bytes twice.
      expect((await sealed(bytes)).equals(file)).toBe(false);
    },
  );

  const plain = randomBytes(3 * CHUNK_BYTES + 500);
  const chunk = (file: Buffer, index: number): Buffer =>
    file.subarray(
      SEALED_FILE_HEAD.length + index * SEALED_CHUNK_BYTES,
      SEALED_FILE_HEAD.length + (index + 1) * SEALED_CHUNK_BYTES,
    );
  const flipped = (file: Buffer, at: number): Buffer => {
    const copy = Buffer.from(file);
    copy[at]! ^= 1;
    return copy;
  };

  test.each<[string, (file: Buffer, other: Buffer) => Buffer]>([
    ['in its head', (file) => flipped(file, 3)],
    ['in a nonce', (file) => flipped(file, SEALED_FILE_HEAD.length)],
    ['in what it says', (file) => flipped(file, 50_000)],
    ['in a tag', (file) => flipped(file, file.length - 1)],
    ['cut off between two chunks', (file) => file.subarray(0, SEALED_FILE_HEAD.length + 2 * SEALED_CHUNK_BYTES)],
    ['cut off in the middle of a chunk', (file) => file.subarray(0, 100_000)],
    ['cut off behind its head', (file) => file.subarray(0, SEALED_FILE_HEAD.length)],
    ['empty', () => Buffer.alloc(0)],
    ['with a byte behind its end', (file) => Buffer.concat([file, Buffer.alloc(1)])],
    ['with its last chunk twice', (file) => Buffer.concat([file, chunk(file, 3)])],
    [
      'with chunks in another order',
      (file) => Buffer.concat([SEALED_FILE_HEAD, chunk(file, 1), chunk(file, 0), chunk(file, 2), chunk(file, 3)]),
    ],
    [
      'without one in the middle',
      (file) => Buffer.concat([SEALED_FILE_HEAD, chunk(file, 0), chunk(file, 2), chunk(file, 3)]),
    ],
    [
      'with a chunk of another file',
      (file, other) =>
        Buffer.concat([SEALED_FILE_HEAD, chunk(file, 0), chunk(other, 1), chunk(file, 2), chunk(file, 3)]),
    ],
    ['that is another file', (_file, other) => other],
    ['that is not sealed', () => plain],
  ])('%s is found, and nothing of it is passed on', async (_what, change) => {
    const file = await sealed(plain);
    const other = await sealed(plain, createFileSeal(newFileKey(), 'this-file'));
    const passed: Buffer[] = [];
    const stream = openStream(seal, Readable.from([change(file, other)]));
    await expect(
      (async () => {
        for await (const piece of stream) passed.push(piece as Buffer);
      })(),
    ).rejects.toThrow('not those that were sealed');
    // What came before the change is as it was.
    const before = Buffer.concat(passed);
    expect(before.equals(plain.subarray(0, before.length))).toBe(true);
    expect(before.length).toBeLessThan(plain.length);
  });

  test('does not open under another name, nor with another key', async () => {
    const file = await sealed(plain);
    await expect(opened(file, createFileSeal(key, 'that-file'))).rejects.toThrow('not those that were sealed');
    await expect(opened(file, createFileSeal(newFileKey(), 'this-file'))).rejects.toThrow('not those that were sealed');
  });

  test('is sealed and opened in memory that stays the same', async () => {
    // Node collects when some 64 MiB of buffers are garbage: the file is a multiple of that.
    const total = 256 * 1024 * 1024;
    const piece = randomBytes(1024 * 1024);
    let most = 0;
    const begun = process.memoryUsage();
    const watch = (): void => {
      const now = process.memoryUsage();
      most = Math.max(most, now.arrayBuffers - begun.arrayBuffers);
    };
    async function* bytes(): AsyncGenerator<Buffer> {
      for (let given = 0; given < total; given += piece.length) yield piece;
    }
    let came = 0;
    for await (const part of openStream(seal, Readable.from(sealBytes(seal, bytes())))) {
      came += (part as Buffer).length;
      if (came % (8 * 1024 * 1024) < CHUNK_BYTES) watch();
    }
    expect(came).toBe(total);
    // Garbage that nobody collected yet is in it: what matters is that it is not the file.
    expect(most).toBeLessThan(total / 2);
  });
});

describe('a kept file', () => {
  const [old, current] = [randomBytes(32), randomBytes(32)];
  const sealer = createSealer(new Map([['k1', old]]));
  let folder: string;
  let files: FileStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'payung-sealed-test-'));
    files = await openFiles({ kind: 'folder', folder });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(150_000), Buffer.from('\n%%EOF\n')]);
  const receive = async (): Promise<ReceivedFile> => {
    const received = await receiveFile(Readable.from([bytes]), bytes.length);
    if (received === 'TOO_LARGE') throw new Error('too large');
    return received;
  };
  const keep = async (): Promise<KeptFile & { readonly fileKeySealed: Buffer }> => {
    const received = await receive();
    const kept = await keepSealed({ files, sealer }, 'papers/a', received);
    await received.discard();
    return kept;
  };
  const read = async (kept: KeptFile, by = sealer): Promise<Buffer> =>
    buffer((await readSealed({ files, sealer: by }, kept))!);

  test('lies nowhere in the open, neither while it comes nor when it is kept, and has the hash of its plain bytes', async () => {
    const received = await receive();
    expect(received.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect((await readFile(received.path)).includes('%PDF')).toBe(false);
    const kept = await keepSealed({ files, sealer }, 'papers/a', received);
    await received.discard();
    const onDisk = await readFile(join(folder, kept.storageKey));
    expect(onDisk.length).toBe(sealedSize(bytes.length));
    expect(onDisk.includes('%PDF')).toBe(false);
    expect((await read(kept)).equals(bytes)).toBe(true);
  });

  test('kept twice is two files with keys of their own, which do not open each other', async () => {
    const [one, other] = [await keep(), await keep()];
    expect(one.storageKey).not.toBe(other.storageKey);
    const [oneBytes, otherBytes] = [one, other].map(({ storageKey }) => join(folder, storageKey)) as [string, string];
    const swapped = await readFile(oneBytes);
    await writeFile(oneBytes, await readFile(otherBytes));
    await writeFile(otherBytes, swapped);
    for (const kept of [one, other]) await expect(read(kept)).rejects.toThrow('not those that were sealed');
    // Not even a row that was given both, place and key.
    await expect(read({ ...other, fileKeySealed: one.fileKeySealed })).rejects.toThrow('not those that were sealed');
  });

  test('is not read when plain bytes stand in its place, and one from before is read as it came', async () => {
    const kept = await keep();
    await writeFile(join(folder, kept.storageKey), bytes);
    await expect(read(kept)).rejects.toThrow('not those that were sealed');
    expect((await read({ ...kept, fileKeySealed: null })).equals(bytes)).toBe(true);
  });

  test('opens with a ring that was turned, once its key was sealed anew, without a byte of it changing', async () => {
    const kept = await keep();
    const before = await readFile(join(folder, kept.storageKey));
    const both = createSealer(
      new Map([
        ['k2', current],
        ['k1', old],
      ]),
    );
    const turned = { ...kept, fileKeySealed: both.seal(both.open(kept.fileKeySealed)) };
    const alone = createSealer(new Map([['k2', current]]));
    expect((await read(turned, alone)).equals(bytes)).toBe(true);
    await expect(read(kept, alone)).rejects.toThrow('a key that is not configured');
    expect((await readFile(join(folder, kept.storageKey))).equals(before)).toBe(true);
  });

  test('that is gone is not there', async () => {
    const kept = await keep();
    await files.remove(kept.storageKey);
    expect(await readSealed({ files, sealer }, kept)).toBeNull();
  });
});
