import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { ROOT } from '../../bin/stack/paths.ts';
import { receiveFile } from '../../subgraphs/kit/src/files-receive.ts';
import { keepSealed, readSealed } from '../../subgraphs/kit/src/files-sealed.ts';
import { openFiles } from '../../subgraphs/kit/src/files.ts';
import type { FileStore } from '../../subgraphs/kit/src/files.ts';
import { createSealer } from '../../subgraphs/kit/src/secret-box.ts';
import { installApart } from '../kit/install-apart.ts';

const LONG = process.env['LONG'] === '1';

/** The store, as far as it is used here. */
interface S3rver {
  readonly run: () => Promise<{ readonly port: number }>;
  readonly close: () => Promise<void>;
}

const sealer = createSealer(new Map([['k1', randomBytes(32)]]));
const folder = mkdtempSync(join(tmpdir(), 'payung-s3-'));
let server: S3rver | undefined;
let files: FileStore;

beforeAll(async () => {
  if (!LONG) return;
  installApart('test/s3');
  const Store = createRequire(join(ROOT, 'test', 's3', 'package.json'))('s3rver') as new (options: object) => S3rver;
  const configureBuckets = [{ name: 'payung' }];
  server = new Store({ port: 0, address: '127.0.0.1', silent: true, directory: folder, configureBuckets });
  const { port } = await server.run();
  files = await openFiles({
    kind: 's3',
    bucket: 'payung',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    pathStyle: true,
  });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

// Against a store that somebody else wrote; `kit/src/files.test.ts` has the same in short, against one of our own.
it.runIf(LONG).each([1, 64 * 1024, 300_000, 20 * 1024 * 1024])(
  'a sealed file of %i bytes is kept in an S3 store, lies there sealed, comes back byte by byte, and is gone when it is removed',
  { timeout: 60_000 },
  async (size) => {
    expect(await files.isReady()).toBe(true);
    const content = randomBytes(size);
    const received = await receiveFile(Readable.from([content]), size);
    if (received === 'TOO_LARGE') throw new Error('the file was not received');
    const kept = await keepSealed({ files, sealer }, `documents/${size}`, received);
    await received.discard();
    expect(await files.list(`documents/${size}`)).toEqual([kept.storageKey]);
    expect((await buffer((await readSealed({ files, sealer }, kept))!)).equals(content)).toBe(true);
    if (size > 32) {
      const stored = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
      const inTheOpen = stored.filter((each) =>
        readFileSync(join(each.parentPath, each.name)).includes(content.subarray(0, 32)),
      );
      expect(stored.length).toBeGreaterThan(0);
      expect(inTheOpen).toEqual([]);
    }
    await files.remove(kept.storageKey);
    await files.remove(kept.storageKey);
    expect(await files.list(`documents/${size}`)).toEqual([]);
    expect(await readSealed({ files, sealer }, kept)).toBeNull();
  },
);
