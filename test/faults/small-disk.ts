import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all the room that is left, or all but so many bytes. */
  readonly fill: (leave?: number) => void;
  readonly clear: () => void;
  readonly unmount: () => void;
}

/** Mounts one; null where that is not allowed. */
export function mountSmallDisk(mebibytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'payung-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmdirSync(folder);
    return null;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill(leave = 0) {
      const file = openSync(ballast, 'w');
      let written = 0;
      try {
        for (let bytes = 1024 * 1024; bytes >= 4096;) {
          try {
            written += writeSync(file, Buffer.alloc(bytes));
          } catch {
            bytes /= 2;
          }
        }
        if (leave > 0) ftruncateSync(file, Math.max(0, written - leave));
      } finally {
        closeSync(file);
      }
    },
    clear: () => rmSync(ballast, { force: true }),
    unmount() {
      execFileSync('umount', [folder], { stdio: 'ignore' });
      rmdirSync(folder);
    },
  };
}
