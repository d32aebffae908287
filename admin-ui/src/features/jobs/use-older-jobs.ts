import { useState } from 'react';
import type { CombinedError } from 'urql';

/** A page of jobs that lie further back than the list that is kept fresh. */
export interface OlderPage<Job> {
  readonly edges: readonly { readonly node: Job }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Older<Job> {
  /** The end of the fresh list that these rows follow. */
  readonly from: string | null;
  readonly rows: readonly Job[];
  readonly after: string | null;
  readonly hasMore: boolean;
}

/**
 * Jobs beyond the newest hundred, page by page. The newest are asked for together and kept fresh, since those run; what lies further back has ended and
 * is read once. When the fresh list has moved on, what followed its old end is dropped rather than shown with a gap.
 */
export function useOlderJobs<Job>(
  ask: (after: string | null) => Promise<{ page: OlderPage<Job> | null; error: CombinedError | undefined }>,
  fresh: { readonly hasNextPage: boolean; readonly endCursor: string | null } | undefined,
) {
  const [older, setOlder] = useState<Older<Job> | null>(null);
  const [loading, setLoading] = useState(false);
  const [error, setError] = useState<CombinedError | undefined>(undefined);
  const current = older !== null && older.from === fresh?.endCursor ? older : null;

  async function more(): Promise<void> {
    const from = fresh?.endCursor ?? null;
    setLoading(true);
    const answer = await ask(current?.after ?? from);
    setLoading(false);
    setError(answer.error);
    const { page } = answer;
    if (page === null) return;
    setOlder({
      from,
      rows: [...(current?.rows ?? []), ...page.edges.map(({ node }) => node)],
      after: page.pageInfo.endCursor,
      hasMore: page.pageInfo.hasNextPage,
    });
  }

  return { rows: current?.rows ?? [], hasMore: current?.hasMore ?? fresh?.hasNextPage ?? false, loading, error, more };
}
