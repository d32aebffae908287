import type { AnyJob } from '@payung/kit/jobs.ts';
import { runErasure as runErasureOf } from '@payung/kit/retention/run-erasure.ts';

import { eraseNextPeople } from '../retention/erase-people.ts';
import type { ErasePeople } from '../retention/erase-people.ts';
import { workerSession } from '../service-session.ts';

/** Answers to requests for access that were handed over. */
const ANSWERS = `with due as (
    select id from data_request where closed_at < $1 and answer_sealed is not null and answer_state = 'COMPLETE' limit $2 for update),
  erased as (update data_request set answer_sealed = null, answer_state = 'ERASED' from due where data_request.id = due.id returning 1)
  select count(*)::int as erased from erased`;

/** Does an approved run: people, answers to them, and keys of commands. While the owner of claims is silent nobody is erased. */
export function runErasure(work: ErasePeople): AnyJob {
  return runErasureOf<Buffer>({
    database: work.database,
    session: workerSession,
    records: {
      class: 'PARTICIPANT_RECORD',
      entityType: 'Participant',
      begin: Buffer.alloc(0),
      eraseNext: (where, record) => eraseNextPeople(work, where, record),
    },
    rows: { DATA_ANSWER: ANSWERS },
  });
}
