import { CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { InputOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { oneOf } from '../../lib/search-text.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconPlus } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AppealList } from './appeal-list.tsx';
import { ClaimFilters } from './claim-filters.tsx';
import { ClaimListEmpty } from './claim-list-empty.tsx';
import type { QueueView } from './claim-queue-tabs.tsx';
import { ClaimQueueTabs, queueLabel } from './claim-queue-tabs.tsx';
import { ClaimRowFragment, ClaimTable } from './claim-table.tsx';
import { ClaimsCsv } from './claims-csv.tsx';
import { TakeNextButton } from './take-next.tsx';

const ClaimListQuery = graphql(
  `
    query ClaimList($after: String, $filter: ClaimFilter!, $view: ClaimQueueView!, $queue: Boolean!) {
      claimQueue(first: 20, after: $after, view: $view) @include(if: $queue) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...ClaimRow
          }
        }
      }
      claims(first: 20, after: $after, filter: $filter) @skip(if: $queue) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...ClaimRow
          }
        }
      }
    }
  `,
  [ClaimRowFragment],
);

const queues = {
  terbuka: 'ALL',
  saya: 'MINE',
  bebas: 'UNASSIGNED',
  dokumen: 'WAITING_FOR_DOCUMENTS',
  lewat: 'LATE',
  eskalasi: 'ESCALATED',
  konfirmasi: 'UNCONFIRMED',
} as const satisfies Record<Exclude<QueueView, 'keberatan' | 'semua'>, InputOf<'ClaimQueueView'>>;

const route = getRouteApi('/shell/klaim');

/** Claims that wait for somebody, most urgent first; and the list of all that the session may see. */
export function ClaimListPage() {
  const { antrean } = route.useSearch();
  const navigate = useNavigate();
  const mayWork = useMay('claim:work');
  const mayNotice = useMay('claim:notice');
  const view = antrean ?? (mayWork ? 'terbuka' : 'semua');
  if (!useMay('claim:read')) {
    return (
      <Page title={m.nav_claims()}>
        <Forbidden permission="claim:read" />
      </Page>
    );
  }
  return (
    <Page
      title={m.nav_claims()}
      status={m.claims_status()}
      actions={
        <>
          {mayWork && <TakeNextButton />}
          {mayNotice && (
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => void navigate({ to: '/klaim/pemberitahuan' })}
            >
              {m.notice_new()}
            </Button>
          )}
          <PrintButton />
        </>
      }
    >
      <ClaimQueueTabs current={view} mayWork={mayWork} />
      <p className="only-print">{queueLabel(view)}</p>
      {view === 'semua' && <ClaimFilters />}
      {view === 'keberatan' ? <AppealList /> : <ClaimList view={view} />}
    </Page>
  );
}

function ClaimList({ view }: { view: Exclude<QueueView, 'keberatan'> }) {
  const { antrean: _view, ...search } = route.useSearch();
  const conditions = JSON.stringify([view, search]);
  const [position, setPosition] = useState<{ conditions: string; after: string | null }>({ conditions, after: null });
  const isQueue = view !== 'semua';
  const state = oneOf(search.keadaan, CLAIM_STATES);
  const filter = {
    regionCode: search.wilayah ?? null,
    electionCode: search.pemilu ?? null,
    programme: search.program ?? null,
    cover: search.jawaban ?? null,
    states: state === undefined ? null : [state],
  };
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: ClaimListQuery,
    variables: {
      after: position.conditions === conditions ? position.after : null,
      view: isQueue ? queues[view] : 'ALL',
      queue: isQueue,
      filter,
    },
    // Others take claims while one looks.
    requestPolicy: 'cache-and-network',
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const list = isQueue ? data?.claimQueue : data?.claims;
  const rows = list?.edges.map(({ node }) => node) ?? [];
  return (
    <>
      {list != null && <PartialFailure error={error} retry={retry} />}
      <Section
        title={m.claims_list()}
        note={isQueue ? m.queue_order() : m.claims_order()}
        actions={!isQueue && <ClaimsCsv filter={filter} />}
        flush
      >
        {list == null ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={5} />
          )
        ) : rows.length === 0 ? (
          isQueue ? (
            <EmptyState title={m.queue_empty_title()}>{m.queue_empty_text()}</EmptyState>
          ) : (
            <ClaimListEmpty />
          )
        ) : (
          <>
            <ClaimTable claims={rows} />
            <LoadMore
              hasMore={list.pageInfo.hasNextPage}
              loading={fetching || stale}
              onMore={() => setPosition({ conditions, after: list.pageInfo.endCursor })}
            />
          </>
        )}
      </Section>
    </>
  );
}
