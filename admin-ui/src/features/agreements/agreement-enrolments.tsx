import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDate } from '../../lib/format.ts';
import { GraphFailure } from '../../lib/graph-failure.tsx';
import { enrolmentStateLabel, enrolmentStateTone } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';

const AgreementEnrolmentsQuery = graphql(`
  query AgreementEnrolments($id: ID!, $after: String) {
    agreement(id: $id) {
      id
      enrolments(first: 20, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            startsOn
            endsOn
            state
            example
            participant {
              id
              name
              nikMasked
            }
            category {
              code
              name {
                id
                en
              }
            }
            region {
              code
              name
            }
          }
        }
      }
    }
  }
`);

type Connection = NonNullable<NonNullable<ResultOf<typeof AgreementEnrolmentsQuery>['agreement']>['enrolments']>;
type Row = Connection['edges'][number]['node'];

/** The people enrolled under the agreement, newest first. A question of its own: it may be long, and its owner may be down alone. */
export function AgreementEnrolments({ agreementId }: { agreementId: string }) {
  const { language } = useLanguage();
  const [after, setAfter] = useState<string | null>(null);
  const mayRead = useMay('participant:read');
  const mayImport = useMay('roster:import');
  const [{ data, error, fetching }, ask] = useQuery({
    query: AgreementEnrolmentsQuery,
    variables: { id: agreementId, after },
    pause: !mayRead,
  });
  if (!mayRead) return null;
  const enrolments = data?.agreement?.enrolments;
  const rows = enrolments?.edges.map(({ node }) => node) ?? [];
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: m.participant(),
      names: true,
      cell: (row) => (
        <>
          <Link to="/peserta/$id" params={{ id: row.participant.id }}>
            {row.participant.name}
          </Link>{' '}
          {row.example && <ExampleBadge />}
        </>
      ),
    },
    {
      key: 'nik',
      header: m.nik(),
      wideOnly: true,
      cell: (row) => <span className="numeric nowrap">{row.participant.nikMasked}</span>,
    },
    {
      key: 'category',
      header: m.category(),
      cell: (row) => row.category?.name[language] ?? <span className="muted">{m.not_available()}</span>,
    },
    {
      key: 'region',
      header: m.place_of_duty(),
      wideOnly: true,
      cell: (row) => row.region?.name ?? <span className="muted">{m.not_available()}</span>,
    },
    {
      key: 'period',
      header: m.period(),
      wideOnly: true,
      cell: (row) => <span className="nowrap">{`${formatDate(row.startsOn)} – ${formatDate(row.endsOn)}`}</span>,
    },
    {
      key: 'state',
      header: m.state(),
      cell: (row) => <StatusBadge tone={enrolmentStateTone[row.state]}>{enrolmentStateLabel(row.state)}</StatusBadge>,
    },
  ];
  return (
    <Section
      title={m.enrolments()}
      note={m.enrolments_order()}
      actions={
        <>
          <Link to="/peserta" search={{ perjanjian: agreementId }}>
            {m.agreement_to_participants()}
          </Link>
          <Link to="/kesiapan-ahli-waris" search={{ perjanjian: agreementId }}>
            {m.nav_heirs()}
          </Link>
          {mayImport && (
            <Link to="/impor/baru" search={{ perjanjian: agreementId }}>
              {m.roster_import()}
            </Link>
          )}
        </>
      }
      flush
    >
      {enrolments == null ? (
        error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
        ) : (
          <Skeleton label={m.loading()} lines={4} />
        )
      ) : rows.length === 0 ? (
        <EmptyState title={m.enrolments_empty_title()}>{m.enrolments_empty_text()}</EmptyState>
      ) : (
        <>
          <DataTable label={m.enrolments()} columns={columns} rows={rows} rowKey={(row) => row.id} />
          <LoadMore
            hasMore={enrolments.pageInfo.hasNextPage}
            loading={fetching}
            onMore={() => setAfter(enrolments.pageInfo.endCursor)}
          />
        </>
      )}
    </Section>
  );
}
