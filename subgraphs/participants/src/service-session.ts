import type { Session } from '@payung/kit/access.ts';

/** Who the worker of this service acts as: nobody's request is behind what it does by itself. */
export const workerSession: Session = {
  subject: 'participants-worker',
  clientId: 'payung-participants',
  name: 'participants worker',
  role: 'SERVICE',
  institutionCode: null,
  regionCodes: ['ID'],
  registersExamples: false,
};
