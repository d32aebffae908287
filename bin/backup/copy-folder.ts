import { createWriteStream, existsSync } from 'node:fs';
import { chmod, lchown, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

import type { BackupReader, BackupWriter } from './backup-folder.ts';

/**
 * Copies a folder of files into a backup, as they are found.
 *
 * @returns how many went while they were being copied: cleared by a job of their owner, whose row is gone or going too
 */
export async function backUpFolder(writer: BackupWriter, folder: string, name: string): Promise<number> {
  if (!existsSync(folder)) return 0;
  let vanished = 0;
  for (const path of await filesIn(folder)) {
    try {
      // Opened before anything is written: a file that is gone leaves no trace in the backup.
      const file = await open(path, 'r');
      await writer.write(`${name}/${relative(folder, path).split(sep).join('/')}`, file.createReadStream());
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      vanished += 1;
    }
  }
  return vanished;
}

/** Whether anything at all lies in a folder. */
export async function isEmptyFolder(folder: string): Promise<boolean> {
  return !existsSync(folder) || (await filesIn(folder)).length === 0;
}

/** Puts the files of a backup where a folder is, beside it first: the folder is the old one or the new one, never a mixture. */
export async function restoreFolder(reader: BackupReader, name: string, folder: string): Promise<number> {
  const [fresh, old] = [`${folder}.restoring`, `${folder}.before-restore`];
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  const own = reader.manifest.files.filter(({ path }) => path.startsWith(`${name}/`));
  for (const { path } of own) {
    const target = join(fresh, path.slice(name.length + 1));
    if (relative(fresh, target).startsWith('..')) throw new Error(`${path} would lie outside of its folder.`);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await pipeline(reader.read(path), createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true }));
  }
  if (existsSync(folder)) {
    await giveTo(fresh, folder);
    await rm(old, { recursive: true, force: true });
    await rename(folder, old);
  }
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
  return own.length;
}

/** Files go to whoever the folder belonged to: root restores for a service that does not run as root. */
async function giveTo(fresh: string, like: string): Promise<void> {
  const { uid, gid, mode } = await stat(like);
  await chmod(fresh, mode);
  if (process.getuid?.() !== 0 || uid === 0) return;
  for (const entry of ['.', ...(await readdir(fresh, { recursive: true }))]) await lchown(join(fresh, entry), uid, gid);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
