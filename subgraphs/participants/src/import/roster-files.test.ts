import { createCipheriv, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { CHUNK_BYTES, SEALED_CHUNK_BYTES } from '@payung/kit/sealed-file.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { newFileKey, openRosterFiles } from './roster-files.ts';
import type { RosterFiles } from './roster-files.ts';

let folder: string;
let files: RosterFiles;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payung-roster-files-'));
  files = await openRosterFiles(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pathOf = (id: string): string => join(folder, `${id}.sealed`);
const file = () => ({ id: randomUUID(), key: newFileKey() });
const BYTES = randomBytes(3 * CHUNK_BYTES + 700);

/** Bytes after which the sender is gone. */
async function* brokenOff(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
  throw new Error('the sender is gone');
}

describe('the file of an upload', () => {
  test('goes on wherever it broke off, and is read from any byte to any other', async () => {
    const { id, key } = file();
    let at = 0;
    // On the borders of chunks, beside them, and anywhere.
    for (const length of [1, CHUNK_BYTES - 1, 1, CHUNK_BYTES - 2, 1, 90_000, BYTES.length]) {
      const piece = BYTES.subarray(at, at + length);
      const appended = files.append(id, key, at, brokenOff(piece), BYTES.length);
      await expect(appended).rejects.toThrow('gone');
      at += piece.length;
      expect(await files.sizeOf(id, key)).toBe(at);
    }
    expect((await buffer(files.read(id, key))).equals(BYTES)).toBe(true);
    for (let tries = 0; tries < 30; tries += 1) {
      const [from, length] = [randomInt(BYTES.length), randomInt(1, BYTES.length)];
      expect((await buffer(files.read(id, key, from, length))).equals(BYTES.subarray(from, from + length))).toBe(true);
    }
  });

  test.each([0, 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES])(
    'of %i bytes that came at once is whole',
    async (size) => {
      const { id, key } = file();
      expect(await files.append(id, key, 0, Readable.from([BYTES.subarray(0, size)]))).toBe(size);
      expect(await files.sizeOf(id, key)).toBe(size);
      expect((await buffer(files.read(id, key))).equals(BYTES.subarray(0, size))).toBe(true);
    },
  );

  test('loses what a killed process wrote half of, and nothing else', async () => {
    for (let tries = 0; tries < 20; tries += 1) {
      const { id, key } = file();
      await expect(files.append(id, key, 0, brokenOff(BYTES.subarray(0, 150_000)), BYTES.length)).rejects.toThrow();
      const { size } = await stat(pathOf(id));
      const torn = randomInt(1, size);
      await truncate(pathOf(id), torn);
      const at = await files.sizeOf(id, key);
      expect(at % CHUNK_BYTES).toBe(0);
      expect(at).toBeGreaterThan(150_000 - 2 * CHUNK_BYTES - (size - torn));
      expect(await files.append(id, key, at, Readable.from([BYTES.subarray(at)]), BYTES.length)).toBe(BYTES.length);
      expect((await buffer(files.read(id, key))).equals(BYTES)).toBe(true);
    }
  });

  test('is read by nobody before its last byte has come', async () => {
    const { id, key } = file();
    await expect(files.append(id, key, 0, brokenOff(BYTES.subarray(0, 150_000)), BYTES.length)).rejects.toThrow();
    await expect(buffer(files.read(id, key))).rejects.toThrow('not those that were sealed');
  });

  test('never seals two contents of a chunk alike: what is written again has another nonce', async () => {
    const { id, key } = file();
    await expect(files.append(id, key, 0, brokenOff(BYTES.subarray(0, 100)), 300)).rejects.toThrow();
    const before = await readFile(pathOf(id));
    await files.append(id, key, 100, Readable.from([BYTES.subarray(100, 300)]), 300);
    const after = await readFile(pathOf(id));
    expect(after.subarray(8, 20).equals(before.subarray(8, 20))).toBe(false);
  });

  test.each<[string, (id: string) => Promise<unknown>]>([
    [
      'changed in one bit',
      async (id) => {
        const bytes = await readFile(pathOf(id));
        bytes[bytes.length - 300]! ^= 1;
        await writeFile(pathOf(id), bytes);
      },
    ],
    ['cut off between two chunks', (id) => truncate(pathOf(id), 8 + 2 * SEALED_CHUNK_BYTES)],
    [
      'that of another import',
      async (id) => {
        const other = file();
        await files.append(other.id, other.key, 0, Readable.from([BYTES]));
        await copyFile(pathOf(other.id), pathOf(id));
      },
    ],
    ['plain', (id) => writeFile(pathOf(id), BYTES)],
  ])('is not read when it is %s', async (_what, change) => {
    const { id, key } = file();
    await files.append(id, key, 0, Readable.from([BYTES]));
    await change(id);
    await expect(buffer(files.read(id, key))).rejects.toThrow('not those that were sealed');
  });

  test('of before, in counter mode, is read and finished with the key that it has', async () => {
    const id = randomUUID();
    const [secret, counter] = [randomBytes(32), randomBytes(16)];
    const key = Buffer.concat([secret, counter]);
    const cipher = createCipheriv('aes-256-ctr', secret, counter);
    await writeFile(pathOf(id), cipher.update(BYTES.subarray(0, 100_000)));
    expect(await files.sizeOf(id, key)).toBe(100_000);
    expect(await files.append(id, key, 100_000, Readable.from([BYTES.subarray(100_000)]), BYTES.length)).toBe(
      BYTES.length,
    );
    expect((await buffer(files.read(id, key))).equals(BYTES)).toBe(true);
    expect((await buffer(files.read(id, key, 70_001, 500))).equals(BYTES.subarray(70_001, 70_501))).toBe(true);
  });
});
