import { Button, NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ConflictFragment, ConflictItem } from './conflict-item.tsx';
import styles from './conflicts.module.css';

const ConflictsQuery = graphql(
  `
    query EnrolmentConflicts($after: String, $filter: EnrolmentConflictFilter!) {
      enrolmentConflicts(first: 20, after: $after, filter: $filter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...ConflictParts
          }
        }
      }
    }
  `,
  [ConflictFragment],
);

const states = {
  terbuka: 'OPEN',
  selesai: 'RESOLVED',
  gugur: 'LAPSED',
} as const satisfies Record<string, EnumOf<'EnrolmentConflictState'>>;

const kinds = {
  'kpu-bawaslu': 'INCOMPATIBLE',
  ganda: 'SECOND_COVER',
} as const satisfies Record<string, EnumOf<'EnrolmentConflictKind'>>;

const route = getRouteApi('/shell/kepesertaan-ganda');

/** People with two enrolments in the same days, newest first: what is the matter, both sides as far as each may be seen, and a way to settle it. */
export function ConflictsPage() {
  const { keadaan, jenis } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay('participant:read');
  const filter = { state: states[keadaan ?? 'terbuka'], kind: jenis === undefined ? null : kinds[jenis] };
  const filters = `${filter.state} ${filter.kind}`;
  const [position, setPosition] = useState<{ filters: string; after: string | null }>({ filters, after: null });
  const [{ data, error, fetching }, ask] = useQuery({
    query: ConflictsQuery,
    variables: { after: position.filters === filters ? position.after : null, filter },
    pause: !may,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const list = data?.enrolmentConflicts;
  if (!may) {
    return (
      <Page title={m.conflicts_title()}>
        <Forbidden permission="participant:read" />
      </Page>
    );
  }
  return (
    <Page title={m.conflicts_title()} status={m.conflicts_status()}>
      <search className={`${styles.filters} no-print`}>
        <Segmented
          label={m.conflict_state()}
          value={keadaan ?? 'terbuka'}
          options={[
            { value: 'terbuka', label: m.conflict_open() },
            { value: 'selesai', label: m.conflict_resolved() },
            { value: 'gugur', label: m.conflict_lapsed() },
          ]}
          onChange={(value) =>
            void navigate({
              search: (previous) => ({ ...previous, keadaan: value === 'terbuka' ? undefined : value }),
              resetScroll: false,
            })
          }
        />
        <NativeSelect
          label={m.conflict_kind()}
          value={jenis ?? ''}
          data={[
            { value: '', label: m.conflict_kind_all() },
            { value: 'kpu-bawaslu', label: m.conflict_incompatible() },
            { value: 'ganda', label: m.conflict_second_cover() },
          ]}
          onChange={(event) => {
            const chosen = (['kpu-bawaslu', 'ganda'] as const).find((kind) => kind === event.currentTarget.value);
            void navigate({ search: (previous) => ({ ...previous, jenis: chosen }), resetScroll: false });
          }}
        />
      </search>
      {list != null && <PartialFailure error={error} retry={retry} />}
      <Section title={m.conflicts_list()} note={m.participants_order()} flush>
        {list == null ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={5} />
          )
        ) : list.edges.length === 0 ? (
          keadaan === undefined && jenis === undefined ? (
            <EmptyState title={m.conflicts_none_title()}>{m.conflicts_none_text()}</EmptyState>
          ) : (
            <EmptyState
              title={m.no_results_title()}
              action={
                <Button variant="default" onClick={() => void navigate({ search: {} })}>
                  {m.clear_filters()}
                </Button>
              }
            >
              {m.no_results_text()}
            </EmptyState>
          )
        ) : (
          <>
            <ol>
              {list.edges.map(({ node }) => (
                <ConflictItem key={node.id} conflict={node} />
              ))}
            </ol>
            <LoadMore
              hasMore={list.pageInfo.hasNextPage}
              loading={fetching}
              onMore={() => setPosition({ filters, after: list.pageInfo.endCursor })}
            />
          </>
        )}
      </Section>
    </Page>
  );
}
