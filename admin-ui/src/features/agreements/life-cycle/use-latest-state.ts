import { useState } from 'react';
import { useClient } from 'urql';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { AgreementEventFragment } from '../event-list.tsx';

const LatestStateQuery = graphql(
  `
    query AgreementLatestState($id: ID!) {
      agreement(id: $id) {
        id
        version
        status
        actions
        history {
          recordedAt
          ...AgreementEventParts
        }
      }
    }
  `,
  [AgreementEventFragment],
);

/** An agreement as it stands now, with what happened to it. */
export type LatestState = NonNullable<ResultOf<typeof LatestStateQuery>['agreement']>;

/** Reads where an agreement stands now, past every cache. Null until it was asked and answered. */
export function useLatestState(id: string): [latest: LatestState | null, read: () => Promise<LatestState | null>] {
  const client = useClient();
  const [latest, setLatest] = useState<LatestState | null>(null);
  async function read(): Promise<LatestState | null> {
    const { data } = await client.query(LatestStateQuery, { id }, { requestPolicy: 'network-only' });
    const found = data?.agreement ?? null;
    setLatest(found);
    return found;
  }
  return [latest, read];
}
