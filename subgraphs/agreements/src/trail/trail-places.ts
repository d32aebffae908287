import type { TrailPlaces } from '@payung/kit/trail/read-trail.ts';

import { visibleAgreements } from '../agreement/agreement.reads.ts';

/** What the trail of agreements is about. Counts, holidays and other reference data lie nowhere: only who sees the whole nation is shown what was done to them. */
export const trailPlaces: TrailPlaces = {
  owner: 'AGREEMENTS',
  rowsInScope: (manager, session) => ({ Agreement: visibleAgreements(manager, session) }),
  findSubjects: async (manager, session, nodes) => {
    const ids = nodes.filter(({ type }) => type === 'Agreement').map(({ key }) => key);
    if (ids.length === 0) return [];
    const found = await visibleAgreements(manager, session)
      .andWhere('agreement.id = any(:ids)', { ids })
      .select('agreement.id', 'id')
      .getRawMany<{ id: string }>();
    return found.map(({ id }) => ({ entityType: 'Agreement', entityId: id }));
  },
};
