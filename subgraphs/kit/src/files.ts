import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

import type { FilePlace } from './files-settings.ts';

/** Keeps files under keys, in a folder or in an S3 store. Keys are ours: never a name that somebody sent. */
export interface FileStore {
  /**
   * Keeps a file of this machine. When it returns, the bytes are safe. The same key again replaces them. When it fails, as on a disk that is full,
   * nothing is kept and nothing was replaced.
   */
  readonly keep: (
    key: string,
    path: string,
    about: { readonly mediaType: string; readonly bytes: number },
  ) => Promise<void>;
  /** The bytes of a file, or null when there is none. */
  readonly read: (key: string) => Promise<Readable | null>;
  /** The keys that start with this folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Removes a file; one that is not there is removed already. */
  readonly remove: (key: string) => Promise<void>;
  /** Whether the place can be written to. */
  readonly isReady: () => Promise<boolean>;
}

const KEY = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;

/**
 * Opens a place for files.
 *
 * @throws Error when a folder cannot be made or written to
 */
export async function openFiles(place: FilePlace): Promise<FileStore> {
  const disk = await openDisk(place);
  return {
    async keep(key, path, { mediaType, bytes }) {
      if (place.kind === 'folder') return keepInFolder(place.folder, checked(key), path);
      return disk.putStream(checked(key), createReadStream(path), { contentType: mediaType, contentLength: bytes });
    },
    async read(key) {
      return (await disk.exists(checked(key))) ? disk.getStream(key) : null;
    },
    async list(folder) {
      if (place.kind === 'folder' && !(await isThere(join(place.folder, checked(folder))))) return [];
      const keys: string[] = [];
      let paginationToken: string | undefined;
      do {
        const more = paginationToken === undefined ? {} : { paginationToken };
        const page = await disk.listAll(checked(folder), { recursive: true, ...more });
        for (const object of page.objects) if (object.isFile) keys.push(object.key);
        ({ paginationToken } = page);
      } while (paginationToken !== undefined);
      // A store lists by the start of the key: a folder whose name begins alike is another one.
      return keys.filter((key) => key.startsWith(`${folder}/`));
    },
    remove: (key) => disk.delete(checked(key)),
    async isReady() {
      if (place.kind === 'folder') return canWrite(place.folder);
      await disk.exists('is-this-bucket-there');
      return true;
    },
  };
}

async function openDisk(place: FilePlace): Promise<Disk> {
  if (place.kind === 'folder') {
    await mkdir(place.folder, { recursive: true, mode: 0o700 });
    if (!(await canWrite(place.folder))) throw new Error('the folder of FILES_FOLDER cannot be written to');
    return new Disk(new FSDriver({ location: place.folder, visibility: 'private' }));
  }
  // Loaded only where it is used: the client of S3 is large.
  const { S3Driver } = await import('flydrive/drivers/s3');
  return new Disk(
    new S3Driver({
      bucket: place.bucket,
      region: place.region,
      ...(place.endpoint === undefined ? {} : { endpoint: place.endpoint }),
      credentials: { accessKeyId: place.accessKeyId, secretAccessKey: place.secretAccessKey },
      forcePathStyle: place.pathStyle,
      visibility: 'private',
      supportsACL: false,
      // Not every store that speaks S3 knows the newer checksums; ours is the SHA-256 kept with the row.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
  );
}

function checked(key: string): string {
  if (KEY.test(key)) return key;
  throw new Error('a key of a file is not one of ours');
}

async function canWrite(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Copies a file under a name of its own until it is whole: half of one is never taken for it, and what was there stays until then. */
async function keepInFolder(folder: string, key: string, path: string): Promise<void> {
  const place = join(folder, key);
  const half = `${place}-${randomUUID()}`;
  try {
    await mkdir(dirname(place), { recursive: true });
    await copyFile(path, half);
    await flush(half);
    await rename(half, place);
    await flushNames(folder, key);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

/** The names as well: of the file, and of every folder on the way to it. Windows cannot, and does it by itself. */
async function flushNames(folder: string, key: string): Promise<void> {
  if (process.platform === 'win32') return;
  const parts = key.split('/');
  for (let depth = parts.length - 1; depth >= 0; depth -= 1) await flush(join(folder, ...parts.slice(0, depth)), 'r');
}

/** Waits until a file is on the disk and not only on its way there: the row that names it is written next. */
async function flush(path: string, flags = 'r+'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
