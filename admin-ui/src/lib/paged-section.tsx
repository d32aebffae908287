import type { CombinedError } from 'urql';
import { m } from '../paraglide/messages.js';
import type { Column } from '../ui/data-table.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { GraphFailure, PartialFailure } from './graph-failure.tsx';
import { LoadMore } from './load-more.tsx';

/** A list that is read page by page, with its states: unread, failed, read in part, empty, and more to come. */
export function PagedSection<Row extends { id: string }>({
  title,
  note,
  list,
  answer: { error, fetching, stale },
  empty,
  columns,
  onMore,
  retry,
}: {
  title: string;
  note?: string;
  /** Rows as far as they were read. */
  list:
    | { edges: readonly { node: Row }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
    | null
    | undefined;
  answer: { error?: CombinedError | undefined; fetching: boolean; stale: boolean };
  empty: { title: string; text: string };
  columns: readonly Column<Row>[];
  onMore: (after: string | null) => void;
  retry: () => void;
}) {
  return (
    <>
      {list != null && <PartialFailure error={error} retry={retry} />}
      <Section title={title} note={note} flush>
        {list == null ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={5} />
          )
        ) : list.edges.length === 0 ? (
          <EmptyState title={empty.title}>{empty.text}</EmptyState>
        ) : (
          <>
            <DataTable
              label={title}
              columns={columns}
              rows={list.edges.map(({ node }) => node)}
              rowKey={({ id }) => id}
            />
            <LoadMore
              hasMore={list.pageInfo.hasNextPage}
              loading={fetching || stale}
              onMore={() => onMore(list.pageInfo.endCursor)}
            />
          </>
        )}
      </Section>
    </>
  );
}
