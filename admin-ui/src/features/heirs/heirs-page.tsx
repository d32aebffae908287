import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { ElectionSelect, PrintedElection } from '../../lib/election-select.tsx';
import { useElection } from '../../lib/election.ts';
import { Count } from '../../lib/figure.tsx';
import { formatDateTime, formatShare } from '../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './heirs.module.css';

const HeirsFragment = graphql(`
  fragment HeirReadinessRow on Agreement @_unmask {
    id
    title
    region {
      code
      name
    }
    heirReadiness {
      enrolled
      withHeir
      withoutHeir
      asOf
    }
  }
`);

const HeirsListQuery = graphql(
  `
    query HeirReadinessList($election: ID!, $after: String) {
      agreements(first: 20, after: $after, filter: { electionCode: $election }) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...HeirReadinessRow
          }
        }
      }
    }
  `,
  [HeirsFragment],
);

const HeirsOfOneQuery = graphql(
  `
    query HeirReadinessOf($id: ID!) {
      agreement(id: $id) {
        ...HeirReadinessRow
      }
    }
  `,
  [HeirsFragment],
);

type Row = ResultOf<typeof HeirsFragment>;

const route = getRouteApi('/shell/kesiapan-ahli-waris');

/** Agreement by agreement, for how many of the people enrolled an heir is recorded: before polling day, not after a death. */
export function HeirsPage() {
  const { pemilu, perjanjian } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay('participant:read');
  const { code } = useElection(pemilu);
  if (!may) {
    return (
      <Page title={m.nav_heirs()}>
        <Forbidden permission="participant:read" />
      </Page>
    );
  }
  return (
    <Page
      title={m.nav_heirs()}
      status={m.heirs_page_status()}
      actions={
        <>
          {perjanjian === undefined && (
            <ElectionSelect
              value={pemilu}
              onChange={(next) => void navigate({ search: { pemilu: next }, resetScroll: false })}
            />
          )}
          <PrintButton />
        </>
      }
    >
      {perjanjian === undefined ? (
        <>
          <PrintedElection value={pemilu} />
          <ListOf key={code} election={code} />
        </>
      ) : (
        <OneOf id={perjanjian} />
      )}
    </Page>
  );
}

function ListOf({ election }: { election: string }) {
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({ query: HeirsListQuery, variables: { election, after } });
  const list = data?.agreements;
  return (
    <Readiness
      rows={list == null ? null : list.edges.map(({ node }) => node)}
      answer={{ error, fetching }}
      retry={() => ask({ requestPolicy: 'network-only' })}
      more={
        list != null && (
          <LoadMore
            hasMore={list.pageInfo.hasNextPage}
            loading={fetching}
            onMore={() => setAfter(list.pageInfo.endCursor)}
          />
        )
      }
    />
  );
}

function OneOf({ id }: { id: string }) {
  const [{ data, error, fetching }, ask] = useQuery({ query: HeirsOfOneQuery, variables: { id } });
  const rows = data === undefined ? null : data.agreement === null ? [] : [data.agreement];
  return (
    <Readiness
      rows={rows}
      answer={{ error, fetching }}
      retry={() => ask({ requestPolicy: 'network-only' })}
      more={
        <p className={styles.all}>
          <Link to="/kesiapan-ahli-waris">{m.heirs_all_agreements()}</Link>
        </p>
      }
    />
  );
}

function Readiness({
  rows,
  answer: { error, fetching },
  retry,
  more,
}: {
  rows: readonly Row[] | null;
  answer: { error: Parameters<typeof PartialFailure>[0]['error']; fetching: boolean };
  retry: () => void;
  more: ReactNode;
}) {
  const { language } = useLanguage();
  const asOf = rows?.find(({ heirReadiness }) => heirReadiness !== null)?.heirReadiness?.asOf;
  const columns: Column<Row>[] = [
    {
      key: 'agreement',
      header: m.agreement(),
      names: true,
      cell: ({ id, title }) => (
        <Link to="/perjanjian/$id" params={{ id }}>
          {title}
        </Link>
      ),
    },
    {
      key: 'region',
      header: m.region(),
      wideOnly: true,
      cell: ({ region }) => region.name,
    },
    {
      key: 'enrolled',
      header: m.enrolled(),
      numeric: true,
      wideOnly: true,
      cell: ({ heirReadiness }) => <Count value={heirReadiness?.enrolled} />,
    },
    {
      key: 'without',
      header: m.heirs_without(),
      numeric: true,
      cell: ({ heirReadiness }) => <Count value={heirReadiness?.withoutHeir} />,
    },
    {
      key: 'share',
      header: m.heirs_with_share(),
      cell: ({ heirReadiness, title }) =>
        heirReadiness === null || heirReadiness.enrolled === 0 ? (
          <span className="muted">–</span>
        ) : (
          <span className={styles.share}>
            <meter
              className={styles.meter}
              max={heirReadiness.enrolled}
              value={heirReadiness.withHeir}
              aria-label={m.heirs_with_share_of({ agreement: title })}
            />
            <span className="numeric nowrap">{formatShare(heirReadiness.withHeir, heirReadiness.enrolled)}</span>
          </span>
        ),
    },
  ];
  return (
    <>
      {rows !== null && <PartialFailure error={error} retry={retry} />}
      <Section
        title={m.heirs_by_agreement()}
        note={asOf === undefined ? undefined : m.heirs_counted_at({ time: formatDateTime(asOf, language) })}
        flush
      >
        {rows === null ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={5} />
          )
        ) : rows.length === 0 ? (
          <EmptyState title={m.no_results_title()}>{m.heirs_none_in_scope()}</EmptyState>
        ) : (
          <DataTable label={m.heirs_by_agreement()} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
        {more}
      </Section>
    </>
  );
}
