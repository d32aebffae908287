import type { Session } from '@payung/kit/access.ts';
import { may } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import type { TrailNode, TrailPlaces, TrailSubject } from '@payung/kit/trail/read-trail.ts';

import { visibleClaims } from '../claim/claim.reads.ts';
import { visibleBatches } from '../payment/payment.reads.ts';

/** What the trail of claims is about. */
export const trailPlaces: TrailPlaces = {
  owner: 'CLAIMS',
  rowsInScope: (manager, session) => ({
    Claim: visibleClaims(manager, session),
    ...(may(session, 'payment:read') ? { PaymentBatch: visibleBatches(manager, session) } : {}),
  }),
  findSubjects,
};

/** A claim itself; of an enrolment and of an agreement the claims that stand against them. */
async function findSubjects(
  manager: Transaction,
  session: Session,
  nodes: readonly TrailNode[],
): Promise<readonly TrailSubject[]> {
  const keysOf = (type: TrailNode['type']) => nodes.filter((node) => node.type === type).map(({ key }) => key);
  const found = await visibleClaims(manager, session)
    .andWhere(
      '(claim.id = any(:claims::uuid[]) or claim.enrolment_id = any(:enrolments::uuid[]) or claim.agreement_id = any(:agreements::uuid[]))',
      { claims: keysOf('Claim'), enrolments: keysOf('Enrolment'), agreements: keysOf('Agreement') },
    )
    .select('claim.id', 'id')
    .orderBy('claim.id', 'DESC')
    .limit(MOST_CLAIMS)
    .getRawMany<{ id: string }>();
  return found.map(({ id }) => ({ entityType: 'Claim', entityId: id }));
}

/** The newest claims of an agreement whose trail is read together. */
const MOST_CLAIMS = 5_000;
