import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { EnumOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PagedSection } from '../../lib/paged-section.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { requestKindLabel, requestStateLabel, requestStateTone } from './personal-data-labels.ts';
import { ThreeDayBadge } from './three-day-badge.tsx';

const DataRequestsQuery = graphql(`
  query DataRequests($after: String, $filter: DataRequestFilter!) {
    dataRequestCount {
      open
      late
    }
    dataRequests(first: 20, after: $after, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          kind
          nikMasked
          state
          receivedAt
          dueAt
          clock {
            state
          }
          receivedBy {
            code
            name
          }
        }
      }
    }
  }
`);

type Row = NonNullable<ResultOf<typeof DataRequestsQuery>['dataRequests']>['edges'][number]['node'];

const OPEN: readonly EnumOf<'DataRequestState'>[] = ['OPEN', 'READY'];
const DONE: readonly EnumOf<'DataRequestState'>[] = ['ANSWERED', 'REFUSED'];

const route = getRouteApi('/shell/permintaan-data');

/** Requests of people about their own data, those due first. */
export function DataRequestsPage() {
  const { keadaan } = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const mayRead = useMay('data-request:read');
  const mayRecord = useMay('data-request:record');
  const [position, setPosition] = useState<{ of: string; after: string | null }>({ of: '', after: null });
  const of = keadaan ?? 'terbuka';
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: DataRequestsQuery,
    variables: {
      after: position.of === of ? position.after : null,
      filter: { states: [...(keadaan === undefined ? OPEN : DONE)] },
    },
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  if (!mayRead) {
    return (
      <Page title={m.data_requests_title()}>
        <Forbidden permission="data-request:read" />
      </Page>
    );
  }
  const [list, count] = [data?.dataRequests, data?.dataRequestCount];
  return (
    <Page
      title={m.data_requests_title()}
      status={
        count == null
          ? m.data_requests_lead()
          : m.data_requests_count({
              open: formatNumber(count.open, language),
              late: formatNumber(count.late, language),
            })
      }
      actions={
        mayRecord && (
          <Button component={Link} to="/permintaan-data/baru">
            {m.data_request_record()}
          </Button>
        )
      }
    >
      <search className="no-print">
        <Segmented
          label={m.data_request_state()}
          value={of}
          options={[
            { value: 'terbuka', label: m.data_requests_open() },
            { value: 'selesai', label: m.data_requests_done() },
          ]}
          onChange={(value) =>
            void navigate({ search: { keadaan: value === 'selesai' ? 'selesai' : undefined }, resetScroll: false })
          }
        />
      </search>
      <PagedSection
        title={m.data_requests_list()}
        note={m.data_requests_order()}
        list={list}
        answer={{ error, fetching, stale }}
        empty={{ title: m.data_requests_none_title(), text: m.data_requests_none_text() }}
        columns={columns(language)}
        onMore={(after) => setPosition({ of, after })}
        retry={retry}
      />
    </Page>
  );
}

function columns(language: 'id' | 'en'): Column<Row>[] {
  return [
    {
      key: 'number',
      header: m.data_request_number(),
      names: true,
      cell: (row) => (
        <Link to="/permintaan-data/$id" params={{ id: row.id }}>
          {row.number}
        </Link>
      ),
    },
    { key: 'kind', header: m.data_request_kind(), cell: (row) => requestKindLabel(row.kind) },
    {
      key: 'clock',
      header: m.data_request_clock(),
      cell: (row) => <ThreeDayBadge state={row.clock.state} from={row.receivedAt} dueAt={row.dueAt} />,
    },
    {
      key: 'state',
      header: m.data_request_state(),
      cell: (row) => <StatusBadge tone={requestStateTone[row.state]}>{requestStateLabel(row.state)}</StatusBadge>,
    },
    {
      key: 'nik',
      header: m.nik(),
      wideOnly: true,
      cell: (row) => <span className="numeric">{row.nikMasked}</span>,
    },
    {
      key: 'received',
      header: m.data_request_received(),
      wideOnly: true,
      cell: (row) => (
        <>
          {formatDateTime(row.receivedAt, language)}
          <p className="muted">{row.receivedBy?.name ?? m.data_request_national()}</p>
        </>
      ),
    },
  ];
}
