import { fork } from 'node:child_process';
import { join } from 'node:path';

import type { Job, Measurement } from './job.ts';

/** The process that makes the load. */
export interface LoadGenerator {
  /**
   * Does one job; one at a time.
   *
   * @throws Error when an answer was wrong or the contender did not answer
   */
  readonly measure: (job: Job) => Promise<Measurement>;
  readonly stop: () => void;
}

/** Starts the load generator. It ends with this process. */
export function startLoadGenerator(): LoadGenerator {
  const child = fork(join(import.meta.dirname, 'load-generator.ts'));
  child.on('disconnect', () => child.kill());
  return {
    measure: (job) =>
      new Promise((resolve, reject) => {
        child.once('message', (said: { readonly measured: Measurement } | { readonly problem: string }) => {
          if ('measured' in said) resolve(said.measured);
          else reject(new Error(said.problem));
        });
        child.send(job);
      }),
    stop: () => child.disconnect(),
  };
}
