import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';

import { parseManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { open as openSealed, seal } from './seal-stream.ts';
import type { Bytes } from './seal-stream.ts';

const MANIFEST = 'manifest.json';
const SEALED_MANIFEST = 'manifest.sealed';

/** A backup that is being written: under another name until it is whole. */
export interface BackupWriter {
  /** Writes one file and notes its hash. The name says whether it is compressed: `.zst`. */
  readonly write: (path: string, source: Readable) => Promise<void>;
  /** Writes the manifest and gives the folder its name. @returns the SHA-256 of the manifest */
  readonly finish: (facts: Omit<Manifest, 'files' | 'format'>) => Promise<string>;
}

/**
 * Begins a backup.
 *
 * @param folder where it will be once it is whole
 * @param key seals every file; undefined writes them as they are
 * @throws Error when there is something already
 */
export async function beginBackup(folder: string, key: Buffer | undefined): Promise<BackupWriter> {
  if (existsSync(folder)) throw new Error(`${folder} is there already; a backup is never written over another.`);
  const partial = `${folder}.partial`;
  // Left by one that was interrupted: it can become no backup any more, its snapshots are gone.
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true, mode: 0o700 });
  const files: Manifest['files'] = [];

  const put = async (path: string, source: Readable): Promise<Manifest['files'][number]> => {
    const target = join(partial, path);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    const hash = createHash('sha256');
    let bytes = 0;
    const count = async function* (parts: Bytes): AsyncGenerator<Buffer> {
      for await (const part of parts) {
        hash.update(part);
        bytes += part.length;
        yield part;
      }
    };
    // Flushed: what the manifest names is on the disk before the manifest is.
    const file = createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true });
    const packed: Bytes = path.endsWith('.zst') ? compress(source) : source;
    const sealed = key === undefined ? packed : seal(packed, key, path);
    await pipeline(count(sealed), file);
    return { path, bytes, sha256: hash.digest('hex') };
  };

  return {
    write: async (path, source) => void files.push(await put(path, source)),
    finish: async (facts) => {
      const manifest: Manifest = { format: 'payung-backup-1', ...facts, files };
      const text = `${JSON.stringify(manifest, null, 1)}\n`;
      const { sha256 } = await put(key === undefined ? MANIFEST : SEALED_MANIFEST, Readable.from([Buffer.from(text)]));
      await flushFolder(partial);
      await rename(partial, folder);
      await flushFolder(dirname(folder));
      return sha256;
    },
  };
}

/** A backup that is being read. */
export interface BackupReader {
  readonly manifest: Manifest;
  /** SHA-256 of the manifest, which is what the backup printed. */
  readonly manifestHash: string;
  /** The bytes of a file as they were before they were sealed and compressed. */
  readonly read: (path: string) => Readable;
  /** Compares every file with the manifest. @returns one sentence for each that is missing or not as it was written */
  readonly findDamage: () => Promise<readonly string[]>;
}

/**
 * Opens a backup.
 *
 * @throws Error when it is none, or sealed and there is no key or another one
 */
export async function openBackup(folder: string, key: Buffer | undefined): Promise<BackupReader> {
  const isSealed = existsSync(join(folder, SEALED_MANIFEST));
  const name = isSealed ? SEALED_MANIFEST : MANIFEST;
  if (!isSealed && !existsSync(join(folder, MANIFEST)))
    throw new Error(`${folder} is no backup: it has no manifest. One whose name ends in .partial was interrupted.`);
  if (isSealed && key === undefined)
    throw new Error('The backup is sealed: set BACKUP_KEY to the key that it was made with.');
  const stored = await readFile(join(folder, name));
  const plain = (path: string, source: Bytes): Bytes =>
    isSealed && key !== undefined ? openSealed(source, key, path) : source;
  const parts: Buffer[] = [];
  for await (const part of plain(name, Readable.from([stored]))) parts.push(part);
  const manifest = parseManifest(Buffer.concat(parts).toString('utf8'));
  return {
    manifest,
    manifestHash: createHash('sha256').update(stored).digest('hex'),
    read: (path) => {
      const source = Readable.from(plain(path, createReadStream(join(folder, path))));
      if (!path.endsWith('.zst')) return source;
      const unpacked = createZstdDecompress();
      pipeline(source, unpacked).catch((error: Error) => unpacked.destroy(error));
      return unpacked;
    },
    findDamage: async () => {
      const problems: string[] = [];
      for (const { path, bytes, sha256 } of manifest.files) {
        const found = await hashOf(join(folder, path));
        if (found === undefined) problems.push(`${path} is missing`);
        else if (found.bytes !== bytes || found.sha256 !== sha256) problems.push(`${path} is not as it was written`);
      }
      return problems;
    },
  };
}

function compress(source: Readable): Bytes {
  const packed = createZstdCompress();
  // Either end that breaks breaks the other.
  pipeline(source, packed).catch((error: Error) => packed.destroy(error));
  return packed;
}

async function hashOf(file: string): Promise<{ bytes: number; sha256: string } | undefined> {
  if (!existsSync(file)) return undefined;
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(part);
    bytes += part.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Waits until the names in a folder are on the disk. Windows has no such thing. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
