import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { breachStateLabel, breachStateTone, kindLabel } from './personal-data-labels.ts';
import { ThreeDayBadge } from './three-day-badge.tsx';

const BreachesQuery = graphql(`
  query Breaches($after: String, $openOnly: Boolean!) {
    breaches(first: 20, after: $after, openOnly: $openOnly) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          state
          foundAt
          dueAt
          clockForSubjects
          clockForAuthority
          dataKinds
          peopleEstimate
        }
      }
    }
  }
`);

type Row = NonNullable<ResultOf<typeof BreachesQuery>['breaches']>['edges'][number]['node'];

const route = getRouteApi('/shell/kegagalan-pelindungan');

/** The breach register, newest first. Whoever may not read all of it sees what they reported. */
export function BreachesPage() {
  const { keadaan } = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const [mayReport, readsAll] = [useMay('breach:report'), useMay('breach:read')];
  const of = keadaan ?? 'semua';
  const [position, setPosition] = useState<{ of: string; after: string | null }>({ of, after: null });
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: BreachesQuery,
    variables: { after: position.of === of ? position.after : null, openOnly: keadaan === 'terbuka' },
    requestPolicy: 'cache-and-network',
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const list = data?.breaches;
  return (
    <Page
      title={m.breaches_title()}
      status={readsAll ? m.breaches_lead() : m.breaches_lead_own()}
      actions={
        mayReport && (
          <Button component={Link} to="/kegagalan-pelindungan/baru">
            {m.breach_report()}
          </Button>
        )
      }
    >
      <search className="no-print">
        <Segmented
          label={m.breach_state()}
          value={of}
          options={[
            { value: 'semua', label: m.breaches_all() },
            { value: 'terbuka', label: m.breaches_open() },
          ]}
          onChange={(value) =>
            void navigate({ search: { keadaan: value === 'terbuka' ? 'terbuka' : undefined }, resetScroll: false })
          }
        />
      </search>
      {list != null && <PartialFailure error={error} retry={retry} />}
      <Section title={m.breaches_list()} flush>
        {list == null ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={4} />
          )
        ) : list.edges.length === 0 ? (
          <EmptyState title={m.breaches_none_title()}>{m.breaches_none_text()}</EmptyState>
        ) : (
          <>
            <DataTable
              label={m.breaches_list()}
              columns={columns(language)}
              rows={list.edges.map(({ node }) => node)}
              rowKey={(row) => row.id}
            />
            <LoadMore
              hasMore={list.pageInfo.hasNextPage}
              loading={fetching || stale}
              onMore={() => setPosition({ of, after: list.pageInfo.endCursor })}
            />
          </>
        )}
      </Section>
    </Page>
  );
}

function columns(language: 'id' | 'en'): Column<Row>[] {
  return [
    {
      key: 'number',
      header: m.breach_number(),
      names: true,
      cell: (row) => (
        <>
          <Link to="/kegagalan-pelindungan/$id" params={{ id: row.id }}>
            {row.number}
          </Link>
          <p className="muted">{formatDateTime(row.foundAt, language)}</p>
        </>
      ),
    },
    {
      key: 'state',
      header: m.breach_state(),
      cell: (row) => <StatusBadge tone={breachStateTone[row.state]}>{breachStateLabel(row.state)}</StatusBadge>,
    },
    {
      key: 'subjects',
      header: m.breach_clock_subjects(),
      cell: (row) => <ThreeDayBadge state={row.clockForSubjects} from={row.foundAt} dueAt={row.dueAt} />,
    },
    {
      key: 'authority',
      header: m.breach_clock_authority(),
      cell: (row) => <ThreeDayBadge state={row.clockForAuthority} from={row.foundAt} dueAt={row.dueAt} />,
    },
    {
      key: 'kinds',
      header: m.breach_kinds(),
      wideOnly: true,
      cell: (row) => row.dataKinds.map((kind) => kindLabel(kind)).join(', '),
    },
    {
      key: 'people',
      header: m.breach_people(),
      numeric: true,
      wideOnly: true,
      cell: (row) =>
        row.peopleEstimate === null ? (
          <span className="muted">{m.breach_unknown()}</span>
        ) : (
          formatNumber(row.peopleEstimate, language)
        ),
    },
  ];
}
