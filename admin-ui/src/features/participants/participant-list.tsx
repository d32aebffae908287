import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDate } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { employmentLabel } from '../../lib/labels.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { isFiltered } from '../../lib/search-text.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { participantFilter } from './participants.search.ts';

const ParticipantListQuery = graphql(`
  query ParticipantList($after: String, $filter: ParticipantFilter!) {
    participants(first: 20, after: $after, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          nikMasked
          birthDate
          employmentStatus
          example
          region {
            code
            name
          }
          institution {
            code
            name
          }
          warnings {
            code
          }
        }
      }
    }
  }
`);

type Row = NonNullable<ResultOf<typeof ParticipantListQuery>['participants']>['edges'][number]['node'];

const route = getRouteApi('/shell/peserta');

/** The participants that the session may see, newest first, filtered by what the URL says. */
export function ParticipantList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = participantFilter(search);
  const filters = JSON.stringify(filter);
  const [position, setPosition] = useState<{ filters: string; after: string | null }>({ filters, after: null });
  const [{ data, error, fetching }, ask] = useQuery({
    query: ParticipantListQuery,
    variables: {
      after: position.filters === filters ? position.after : null,
      filter,
    },
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const list = data?.participants;
  const rows = list?.edges.map(({ node }) => node) ?? [];
  const unknown = <span className="muted">{m.not_available()}</span>;
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: m.person_name(),
      names: true,
      cell: (row) => (
        <>
          <Link to="/peserta/$id" params={{ id: row.id }}>
            {row.name}
          </Link>{' '}
          {row.example && <ExampleBadge />}
        </>
      ),
    },
    { key: 'nik', header: m.nik(), cell: (row) => <span className="numeric nowrap">{row.nikMasked}</span> },
    {
      key: 'birthDate',
      header: m.birth_date(),
      wideOnly: true,
      cell: (row) => <span className="nowrap">{formatDate(row.birthDate)}</span>,
    },
    { key: 'region', header: m.residence(), wideOnly: true, cell: (row) => row.region?.name ?? unknown },
    { key: 'institution', header: m.registered_by(), wideOnly: true, cell: (row) => row.institution?.name ?? unknown },
    {
      key: 'notes',
      header: m.notes(),
      wideOnly: true,
      cell: (row) => (
        <>
          {row.employmentStatus !== 'NON_ASN' && (
            <StatusBadge tone="bad">{employmentLabel(row.employmentStatus)}</StatusBadge>
          )}
          {row.warnings.length > 0 && <StatusBadge tone="warning">{m.nik_questionable()}</StatusBadge>}
        </>
      ),
    },
  ];
  return (
    <>
      {list != null && <PartialFailure error={error} retry={retry} />}
      <Section title={m.participants_list()} note={m.participants_order()} flush>
        {list == null ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={5} />
          )
        ) : rows.length === 0 ? (
          !isFiltered(search) ? (
            <EmptyState title={m.participants_empty_title()}>{m.participants_empty_text()}</EmptyState>
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
            <DataTable label={m.participants_list()} columns={columns} rows={rows} rowKey={(row) => row.id} />
            <LoadMore
              hasMore={list.pageInfo.hasNextPage}
              loading={fetching}
              onMore={() => setPosition({ filters, after: list.pageInfo.endCursor })}
            />
          </>
        )}
      </Section>
    </>
  );
}
