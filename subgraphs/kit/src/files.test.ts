import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { receiveFile, sweepIncoming } from './files-receive.ts';
import { checkFileEnv, fileEnv, filePlaceOf } from './files-settings.ts';
import type { FilePlace } from './files-settings.ts';
import { openFiles } from './files.ts';
import type { FileStore } from './files.ts';
import { startFakeS3 } from './testing/fake-s3.ts';
import type { FakeS3 } from './testing/fake-s3.ts';

let folder: string;
let s3: FakeS3;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payung-files-test-'));
  s3 = await startFakeS3('kunci');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await s3?.stop();
});

const inFolder = (): FilePlace => ({ kind: 'folder', folder: join(folder, 'store') });
const inBucket = (): FilePlace => ({
  kind: 's3',
  bucket: 'payung',
  region: 'auto',
  endpoint: s3.endpoint,
  accessKeyId: 'kunci',
  secretAccessKey: 'rahasia-rahasia-rahasia',
  pathStyle: true,
});

describe.each([
  ['a folder', inFolder],
  ['an S3 store', inBucket],
])('files kept in %s', (_where, placeOf) => {
  const about = { mediaType: 'application/pdf', bytes: 0 };
  async function open(): Promise<FileStore> {
    return openFiles(placeOf());
  }
  async function keep(files: FileStore, key: string, bytes: Buffer): Promise<void> {
    const path = join(folder, `source-${randomBytes(4).toString('hex')}`);
    await writeFile(path, bytes);
    await files.keep(key, path, { ...about, bytes: bytes.length });
  }

  test('come back byte by byte, and are replaced under the same key', async () => {
    const files = await open();
    const [one, other] = [randomBytes(300_000), randomBytes(10)];
    await keep(files, 'documents/a/1', one);
    expect((await buffer((await files.read('documents/a/1'))!)).equals(one)).toBe(true);
    await keep(files, 'documents/a/1', other);
    expect((await buffer((await files.read('documents/a/1'))!)).equals(other)).toBe(true);
  });

  test('are listed by folder, and gone when removed, however often', async () => {
    const files = await open();
    for (const key of ['documents/b/1', 'documents/b/2', 'documents/bb/1']) await keep(files, key, Buffer.from(key));
    expect([...(await files.list('documents/b'))].toSorted()).toEqual(['documents/b/1', 'documents/b/2']);
    await files.remove('documents/b/1');
    await files.remove('documents/b/1');
    expect(await files.list('documents/b')).toEqual(['documents/b/2']);
    expect(await files.read('documents/b/1')).toBeNull();
  });

  test('that cannot be kept in whole are not kept at all, and what was there stays', async () => {
    const files = await open();
    await keep(files, 'documents/c/1', Buffer.from('as before'));
    // The source breaks off: a disk that is full does the same from the other side (test/faults/files-disk.test.ts).
    for (const key of ['documents/c/1', 'documents/c/2'])
      await expect(files.keep(key, join(folder, 'not-there'), { ...about, bytes: 100 })).rejects.toThrow();
    expect(await files.list('documents/c')).toEqual(['documents/c/1']);
    expect((await buffer((await files.read('documents/c/1'))!)).toString()).toBe('as before');
  });

  test('that are not there are not there', async () => {
    const files = await open();
    expect(await files.read('documents/none')).toBeNull();
    expect(await files.list('nowhere')).toEqual([]);
  });

  test.each(['../etc/passwd', '/etc/passwd', 'a/../b', 'A', 'a b', '', 'a//b', 'a\\b'])(
    'never go under %j',
    async (key) => {
      const files = await open();
      await expect(keep(files, key, Buffer.from('x'))).rejects.toThrow('not one of ours');
      await expect(files.read(key)).rejects.toThrow('not one of ours');
    },
  );

  test('say whether they can be kept', async () => {
    expect(await (await open()).isReady()).toBe(true);
  });
});

test('a folder belongs to the service alone', async () => {
  await openFiles(inFolder());
  expect((await stat(join(folder, 'store'))).mode & 0o077).toBe(0);
});

test.skipIf(process.getuid?.() === 0)('a folder that cannot be written to is refused at the start', async () => {
  const closed = join(folder, 'closed');
  await openFiles({ kind: 'folder', folder: closed });
  await chmod(closed, 0o500);
  await expect(openFiles({ kind: 'folder', folder: closed })).rejects.toThrow('cannot be written to');
});

test('an S3 store is always asked with our key, and told the type', async () => {
  expect(s3.unsigned).toEqual([]);
  expect([...s3.objects.values()].map(({ contentType }) => contentType)).toContain('application/pdf');
});

describe('receiving a file', () => {
  const incoming = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('payung-incoming-')).length;
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

  test('hashes on the way and says what it is', async () => {
    const received = await receiveFile(Readable.from([pdf.subarray(0, 5), pdf.subarray(5)]), 1_000);
    if (received === 'TOO_LARGE') throw new Error('too large');
    expect(received).toMatchObject({
      bytes: pdf.length,
      sha256: createHash('sha256').update(pdf).digest('hex'),
      mediaType: 'application/pdf',
      whole: true,
    });
    await received.discard();
  });

  test.each<[string, Buffer, string | null, boolean]>([
    ['a PDF that is cut off', pdf.subarray(0, 20), 'application/pdf', false],
    ['text', Buffer.from('hello'), null, true],
    ['nothing', Buffer.alloc(0), null, false],
    ['a ZIP', Buffer.from('504b0304140000000800', 'hex'), 'application/zip', true],
  ])('tells %s', async (_what, bytes, mediaType, whole) => {
    const received = await receiveFile(Readable.from([bytes]), 1_000);
    if (received === 'TOO_LARGE') throw new Error('too large');
    expect(received).toMatchObject({ bytes: bytes.length, mediaType, whole });
    await received.discard();
  });

  test('stops at the limit, leaves the sender whole, and keeps nothing', async () => {
    const before = await incoming();
    let given = 0;
    const body = new Readable({
      highWaterMark: 1,
      read() {
        given += 1_000;
        this.push(Buffer.alloc(1_000));
      },
    });
    expect(await receiveFile(body, 5_000)).toBe('TOO_LARGE');
    expect(body.destroyed).toBe(false);
    expect(given).toBeLessThan(10_000);
    body.destroy();
    expect(await incoming()).toBe(before);
  });

  test('exactly the limit is not too large', async () => {
    const received = await receiveFile(Readable.from([Buffer.alloc(5_000)]), 5_000);
    expect(received).toMatchObject({ bytes: 5_000 });
    if (received !== 'TOO_LARGE') await received.discard();
  });

  test('a sender who leaves in the middle leaves nothing behind', async () => {
    const before = await incoming();
    const body = new Readable({ read() {} });
    body.push(Buffer.alloc(100));
    setTimeout(() => body.destroy(new Error('gone')), 20);
    await expect(receiveFile(body, 1_000)).rejects.toThrow('gone');
    expect(await incoming()).toBe(before);
  });

  test('what a killed process left behind is swept after a day', async () => {
    const [old, young] = [join(tmpdir(), 'payung-incoming-test-old'), join(tmpdir(), 'payung-incoming-test-young')];
    await writeFile(old, 'x');
    await writeFile(young, 'x');
    const yesterday = Date.now() / 1_000 - 25 * 3_600;
    await utimes(old, yesterday, yesterday);
    await sweepIncoming();
    await expect(stat(old)).rejects.toThrow();
    await expect(stat(young)).resolves.toBeDefined();
    await rm(young);
  });
});

describe('settings', () => {
  const schema = z.object(fileEnv).superRefine(checkFileEnv);
  const FILE_URL_KEY = randomBytes(32).toString('base64');
  const s3Env = { FILES_S3_BUCKET: 'b', FILES_S3_ACCESS_KEY_ID: 'k', FILES_S3_SECRET_ACCESS_KEY: 's' };
  const problems = (env: Record<string, string>) => {
    const parsed = schema.safeParse({ FILE_URL_KEY, ...env });
    return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
  };
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['a folder', { FILES_FOLDER: '/var/lib/payung' }, []],
    ['a bucket', s3Env, []],
    ['nothing', {}, ['FILES_FOLDER']],
    ['a folder that depends on where one stands', { FILES_FOLDER: 'files' }, ['FILES_FOLDER']],
    ['both', { ...s3Env, FILES_FOLDER: '/f' }, ['FILES_FOLDER']],
    ['a bucket without a key', { FILES_S3_BUCKET: 'b' }, ['FILES_S3_ACCESS_KEY_ID', 'FILES_S3_SECRET_ACCESS_KEY']],
    ['a short key for addresses', { FILES_FOLDER: '/f', FILE_URL_KEY: 'abc' }, ['FILE_URL_KEY']],
  ])('%s', (_what, env, found) => {
    expect(problems(env)).toEqual(found);
  });

  test('name the place', () => {
    expect(filePlaceOf(schema.parse({ FILE_URL_KEY, FILES_FOLDER: '/f' }))).toEqual({ kind: 'folder', folder: '/f' });
    expect(filePlaceOf(schema.parse({ FILE_URL_KEY, ...s3Env, FILES_S3_PATH_STYLE: 'on' }))).toMatchObject({
      kind: 's3',
      bucket: 'b',
      pathStyle: true,
    });
  });
});
