import type { Session } from '@payung/kit/access.ts';
import type { AnyJob } from '@payung/kit/jobs.ts';
import { runErasure } from '@payung/kit/retention/run-erasure.ts';

import { eraseNextClaims } from './erase-claims.ts';
import type { EraseClaims } from './erase-claims.ts';

/** Does an approved run: claims, and keys of commands. While the owner of participants is silent no claim is erased. */
export function eraseClaimsJob({ session, ...work }: EraseClaims & { readonly session: Session }): AnyJob {
  return runErasure<string>({
    database: work.database,
    session,
    records: {
      class: 'CLAIM_RECORD',
      entityType: 'Claim',
      begin: '00000000-0000-0000-0000-000000000000',
      eraseNext: (where, record) => eraseNextClaims(work, where, record),
    },
  });
}
