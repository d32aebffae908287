import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CombinedError } from 'urql';
import { useClient } from 'urql';
import { readProblem } from '../graph-problem.ts';
import type { Streams, TrailOwner } from './merge-trails.ts';
import { mergeTrails, owners } from './merge-trails.ts';
import type { TrailEvent, TrailFilter, TrailPage } from './trail-query.ts';
import { TrailQuery } from './trail-query.ts';

const PAGE = 50;

const unread = { events: [], cursor: null, hasMore: true, readThrough: null, isDown: false };
const nothing: Streams<TrailEvent> = { agreements: unread, participants: unread, claims: unread };

/**
 * The trail of all three owners as one, page by page. Beside the cache of the graph: what was done does not change, and what is done meanwhile
 * is read anew. A component that shows another trail has another key.
 *
 * @param filter what to keep; as text, so that the same filter is the same
 */
export function useTrail(filterText: string) {
  const client = useClient();
  const [streams, setStreams] = useState(nothing);
  const [error, setError] = useState<CombinedError | undefined>(undefined);
  const [fetching, setFetching] = useState(true);

  const ask = useCallback(
    (wanted: readonly TrailOwner[], before: Streams<TrailEvent>) => {
      let isWanted = true;
      const after = (owner: TrailOwner) => before[owner].cursor;
      const variables = {
        filter: JSON.parse(filterText) as TrailFilter,
        first: PAGE,
        agreements: wanted.includes('agreements'),
        agreementsAfter: after('agreements'),
        participants: wanted.includes('participants'),
        participantsAfter: after('participants'),
        claims: wanted.includes('claims'),
        claimsAfter: after('claims'),
      };
      void client
        .query(TrailQuery, variables, { requestPolicy: 'network-only' })
        .toPromise()
        .then(({ data, error: problem }) => {
          if (!isWanted) return;
          setFetching(false);
          setError(problem);
          setStreams(
            Object.fromEntries(
              owners.map((owner) => [
                owner,
                wanted.includes(owner) ? readOn(before[owner], data?.[owner] ?? null) : before[owner],
              ]),
            ) as unknown as Streams<TrailEvent>,
          );
        });
      return () => {
        isWanted = false;
      };
    },
    [client, filterText],
  );

  useEffect(() => ask(owners, nothing), [ask]);

  const merged = useMemo(() => mergeTrails(streams), [streams]);
  const more = () => {
    if (fetching || merged.next.length === 0) return;
    setFetching(true);
    ask(merged.next, streams);
  };
  const retry = () => {
    setFetching(true);
    setStreams(nothing);
    ask(owners, nothing);
  };
  // Where all are silent, or the right is missing, there is nothing to show but that.
  const isLost =
    error !== undefined && (merged.down.length === owners.length || readProblem(error)?.kind === 'forbidden');
  return { ...merged, error, isLost, fetching, more, retry };
}

function readOn(before: Streams<TrailEvent>[TrailOwner], page: TrailPage | null): Streams<TrailEvent>[TrailOwner] {
  // What was read before stays, and is asked for again by whoever asks for more.
  if (page === null) return { ...before, isDown: true };
  return {
    events: [...before.events, ...page.edges.map(({ node }) => node)],
    cursor: page.pageInfo.endCursor,
    hasMore: page.pageInfo.hasNextPage,
    readThrough: page.readThrough,
    isDown: false,
  };
}
