import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useClient, useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDate } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { employmentLabel } from '../../lib/labels.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import type { ListPage } from '../../lib/long-list.ts';
import { useLongList } from '../../lib/long-list.ts';
import { isFiltered } from '../../lib/search-text.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { VirtualTable } from '../../ui/virtual-table.tsx';
import styles from './participant-list-page.module.css';
import { participantFilter } from './participants.search.ts';
import { searchByName, useSearchedName } from './searched-name.ts';

const ParticipantListQuery = graphql(`
  query ParticipantList($first: Int!, $after: String, $filter: ParticipantFilter!) {
    participants(first: $first, after: $after, filter: $filter) {
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

type List = NonNullable<ResultOf<typeof ParticipantListQuery>['participants']>;
type Row = List['edges'][number]['node'];

/** What is read at once is little more than a screen; what is read on, while somebody scrolls, comes in larger pages. */
const FIRST_PAGE = 50;
const FURTHER_PAGE = 100;

const route = getRouteApi('/shell/peserta');

/** The participants that the session may see, newest first, filtered by what the URL says. */
export function ParticipantList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const name = useSearchedName();
  const filter = participantFilter(name, search);
  const filters = JSON.stringify(filter);
  const client = useClient();
  const [{ data, error, fetching }, ask] = useQuery({
    query: ParticipantListQuery,
    variables: { first: FIRST_PAGE, after: null, filter },
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const clear = () => {
    searchByName('');
    void navigate({ search: {} });
  };
  const list = data?.participants;
  const first = useMemo(() => (list == null ? undefined : pageOf(list)), [list]);
  const { rows, hasMore, failed, more } = useLongList(filters, first, async (after) => {
    const next = await client
      .query(ParticipantListQuery, { first: FURTHER_PAGE, after, filter }, { requestPolicy: 'network-only' })
      .toPromise();
    return next.data?.participants == null ? null : pageOf(next.data.participants);
  });
  // The same list of columns for as long as nothing changes: rows that scroll past are not rendered anew.
  const columns = useMemo(() => columnsOf(), []);
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
          !isFiltered(search) && name === '' ? (
            <EmptyState title={m.participants_empty_title()}>{m.participants_empty_text()}</EmptyState>
          ) : (
            <EmptyState
              title={m.no_results_title()}
              action={
                <Button variant="default" onClick={clear}>
                  {m.clear_filters()}
                </Button>
              }
            >
              {m.no_results_text()}
            </EmptyState>
          )
        ) : (
          <>
            <VirtualTable
              key={filters}
              label={m.participants_list()}
              columns={columns}
              rows={rows}
              rowKey={rowKey}
              rowCount={hasMore ? -1 : rows.length}
              minWidth={0}
              onNearEnd={fetching || failed ? undefined : more}
            />
            {failed && <LoadMore hasMore={hasMore} loading={false} onMore={more} />}
          </>
        )}
      </Section>
    </>
  );
}

function pageOf({ edges, pageInfo }: List): ListPage<Row> {
  return { rows: edges.map(({ node }) => node), after: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

function rowKey({ id }: Row): string {
  return id;
}

function columnsOf(): Column<Row>[] {
  const unknown = <span className="muted">{m.not_available()}</span>;
  return [
    {
      key: 'name',
      header: m.person_name(),
      names: true,
      cell: (row) => (
        <span className={styles.person}>
          <Link to="/peserta/$id" params={{ id: row.id }}>
            {row.name}
          </Link>
          {row.example && <ExampleBadge small />}
        </span>
      ),
    },
    {
      key: 'nik',
      header: m.nik(),
      width: '165px',
      cell: (row) => <span className="numeric">{row.nikMasked}</span>,
    },
    {
      key: 'birthDate',
      header: m.birth_date(),
      width: '120px',
      wideOnly: true,
      cell: (row) => <span className="nowrap">{formatDate(row.birthDate)}</span>,
    },
    {
      key: 'region',
      header: m.residence(),
      width: '18%',
      wideOnly: true,
      cell: (row) => row.region?.name ?? unknown,
    },
    {
      key: 'institution',
      header: m.registered_by(),
      width: '22%',
      wideOnly: true,
      cell: (row) => row.institution?.name ?? unknown,
    },
    {
      key: 'notes',
      header: m.notes(),
      width: '14%',
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
}
