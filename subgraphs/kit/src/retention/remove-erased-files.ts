import { z } from 'zod';

import type { FileStore } from '../files.ts';
import { defineJob } from '../jobs.ts';
import type { AnyJob, JobRequest } from '../jobs.ts';

const NAME = 'remove-erased-files';

/**
 * The request to remove files whose rows were erased. Names of files in the store are random and tell of nobody.
 *
 * @param about one of the records whose files they are: one request for each
 */
export function removeErasedFilesJob(about: string, storageKeys: readonly string[]): JobRequest {
  return { name: NAME, key: `${NAME}:${about}`, payload: { storageKeys: JSON.stringify(storageKeys) } };
}

/** Removes files that no row names any more. One that is gone already is removed already. */
export function removeErasedFiles(files: Pick<FileStore, 'remove'>): AnyJob {
  return defineJob({
    name: NAME,
    payload: z.object({ storageKeys: z.string() }),
    async work({ storageKeys }) {
      for (const key of z.array(z.string()).parse(JSON.parse(storageKeys))) await files.remove(key);
    },
  });
}
