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
import { StatusBadge } from '../../ui/status-badge.tsx';
import { stateLabel, stateTone, withRole } from './break-glass-labels.ts';
import { OpenDialog } from './open-dialog.tsx';

const BreakGlassesQuery = graphql(`
  query BreakGlasses($after: String) {
    breakGlasses(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          state
          subjectMasked
          openedAt
          endsAt
          requests
          acknowledgedAt
          holder {
            name
            role
          }
          second {
            name
            role
          }
        }
      }
    }
  }
`);

type Row = NonNullable<ResultOf<typeof BreakGlassesQuery>['breakGlasses']>['edges'][number]['node'];

const route = getRouteApi('/shell/akses-darurat');

/** Break-glass accesses, newest first: all of them to who reads all, to others what they opened or were told of. */
export function BreakGlassesPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const [mayOpen, readsAll] = [useMay('break-glass:open'), useMay('break-glass:read')];
  const [opening, setOpening] = useState(search.peserta !== undefined || search.klaim !== undefined);
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: BreakGlassesQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const list = data?.breakGlasses;
  return (
    <Page
      title={m.break_glass()}
      status={readsAll ? m.break_glass_lead() : m.break_glass_lead_own()}
      actions={mayOpen && <Button onClick={() => setOpening(true)}>{m.break_glass_open()}</Button>}
    >
      <PagedSection
        title={m.break_glass_list()}
        list={list}
        answer={{ error, fetching, stale }}
        empty={{ title: m.break_glass_none_title(), text: m.break_glass_none_text() }}
        columns={columns(language)}
        onMore={setAfter}
        retry={retry}
      />
      {opening && mayOpen && (
        <OpenDialog
          of={search}
          onClose={() => {
            setOpening(false);
            void navigate({ search: {}, replace: true });
          }}
        />
      )}
    </Page>
  );
}

function columns(language: 'id' | 'en'): Column<Row>[] {
  return [
    {
      key: 'number',
      header: m.break_glass_number(),
      names: true,
      cell: (row) => (
        <>
          <Link to="/akses-darurat/$id" params={{ id: row.id }}>
            {row.number}
          </Link>
          <p className="muted">{formatDateTime(row.openedAt, language)}</p>
        </>
      ),
    },
    {
      key: 'state',
      header: m.break_glass_state(),
      cell: (row) => <StatusBadge tone={stateTone[row.state]}>{stateLabel(row.state)}</StatusBadge>,
    },
    {
      key: 'subject',
      header: m.break_glass_subject(),
      wideOnly: true,
      cell: (row) =>
        row.subjectMasked === null ? (
          <span className="muted">{m.not_available()}</span>
        ) : (
          <span className="numeric">{row.subjectMasked}</span>
        ),
    },
    { key: 'holder', header: m.break_glass_holder(), cell: (row) => withRole(row.holder) },
    {
      key: 'second',
      header: m.break_glass_second(),
      wideOnly: true,
      cell: (row) => (
        <>
          {withRole(row.second)}
          <p className="muted">
            {row.acknowledgedAt === null
              ? m.break_glass_not_acknowledged()
              : m.break_glass_acknowledged_at({ time: formatDateTime(row.acknowledgedAt, language) })}
          </p>
        </>
      ),
    },
    {
      key: 'requests',
      header: m.break_glass_requests(),
      numeric: true,
      wideOnly: true,
      cell: (row) => formatNumber(row.requests, language),
    },
  ];
}
