import { currentInstant } from '@payung/kit/clock.ts';
import type { Database } from '@payung/kit/database.ts';
import { defineJob } from '@payung/kit/jobs.ts';
import type { AnyJob, JobRequest } from '@payung/kit/jobs.ts';
import { z } from 'zod';

import { findConflicts } from '../conflict/find-conflicts.ts';
import { workerSession } from '../service-session.ts';

const NAME = 'recheck-enrolment-conflicts';

/** The request to look once more for conflicts of the enrolments whose keys lie between two, when whoever wrote them has committed. */
export function recheckConflictsJob(from: string, through: string): JobRequest {
  return { name: NAME, key: `${NAME}:${from}:${through}`, payload: { from, through } };
}

/** Finds conflicts between enrolments that were written at the same time, by transactions that could not see each other. */
export function recheckEnrolmentConflicts({ database }: { readonly database: Database }): AnyJob {
  return defineJob({
    name: NAME,
    payload: z.object({ from: z.uuid(), through: z.uuid() }),
    async work(range) {
      const source = {
        session: workerSession,
        requestId: `job-${NAME}`,
        now: currentInstant(),
      };
      await database.transaction((transaction) => findConflicts(transaction, source, range));
    },
  });
}
