import type { Session } from '@payung/kit/access.ts';
import type { AnyJob } from '@payung/kit/jobs.ts';
import { runErasure } from '@payung/kit/retention/run-erasure.ts';
import { NATION } from '@payung/kit/values/region-code.ts';

import { eraseNextAgreements } from './erase-agreements.ts';
import type { EraseAgreements } from './erase-agreements.ts';

/** As whom the worker of this service erases: nobody's request is behind it. */
const workerSession: Session = {
  subject: 'agreements-worker',
  clientId: 'payung-agreements',
  name: 'agreements worker',
  role: 'SERVICE',
  institutionCode: null,
  regionCodes: [NATION],
  registersExamples: false,
};

/** Does an approved run: agreements, and keys of commands. While the owner of participants is silent no agreement is erased. */
export function eraseAgreementsJob(work: EraseAgreements): AnyJob {
  return runErasure<string>({
    database: work.database,
    session: workerSession,
    records: {
      class: 'AGREEMENT_RECORD',
      entityType: 'Agreement',
      begin: '00000000-0000-0000-0000-000000000000',
      eraseNext: (where, record) => eraseNextAgreements(work, where, record),
    },
  });
}
