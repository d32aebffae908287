import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PagedSection } from '../../lib/paged-section.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { Segmented } from '../../ui/segmented.tsx';
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
      <PagedSection
        title={m.breaches_list()}
        list={list}
        answer={{ error, fetching, stale }}
        empty={{ title: m.breaches_none_title(), text: m.breaches_none_text() }}
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
