import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatDate, formatRupiah } from '../../lib/format.ts';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { confidenceLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Tone } from '../../ui/status-badge.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { PartState } from './part-state.tsx';
import styles from './participant-parts.module.css';

const ContributionsQuery = graphql(`
  query ParticipantContributions($id: ID!) {
    participant(id: $id) {
      id
      enrolments(first: 20) {
        edges {
          node {
            id
            startsOn
            endsOn
            category {
              code
              name {
                id
                en
              }
            }
            contribution {
              total
              lines {
                programme
                formula
                source
                confidence
              }
            }
            contributionStanding {
              code
              holds
              reason {
                id
                en
              }
              source
              confidence
            }
            contributions {
              period
              wageBase
              jkk
              jkm
              total
              paidOn
              invoice {
                id
                number
              }
            }
          }
        }
      }
    }
  }
`);

type Enrolment = NonNullable<ResultOf<typeof ContributionsQuery>['participant']>['enrolments']['edges'][number]['node'];
type Month = NonNullable<Enrolment['contributions']>[number];

/** What is owed for a person month by month, what of it was billed and paid, and what that says of their cover. */
export function ParticipantContributions({ id }: { id: string }) {
  const may = useMay('contribution:read');
  const [{ data, error, fetching }, ask] = useQuery({ query: ContributionsQuery, variables: { id }, pause: !may });
  if (!may) return <Forbidden permission="contribution:read" />;
  const enrolments = data?.participant?.enrolments.edges.map(({ node }) => node) ?? [];
  return (
    <PartState
      title={m.participant_part_contributions()}
      answer={{ isThere: data?.participant != null, error, fetching }}
      retry={() => ask({ requestPolicy: 'network-only' })}
    >
      {enrolments.length === 0 ? (
        <EmptyState title={m.enrolments_none_title()}>{m.enrolments_none_text()}</EmptyState>
      ) : (
        enrolments.map((enrolment) => <OfEnrolment key={enrolment.id} enrolment={enrolment} />)
      )}
    </PartState>
  );
}

/** Cover that holds although somebody is behind is nothing to be at ease with. */
function toneOf({ code, holds }: NonNullable<Enrolment['contributionStanding']>): Tone {
  if (holds === null) return 'neutral';
  return !holds ? 'bad' : code === 'PAID' ? 'good' : 'warning';
}

function OfEnrolment({ enrolment }: { enrolment: Enrolment }) {
  const { language } = useLanguage();
  const { contribution, contributionStanding: standing, contributions: months } = enrolment;
  const title = `${enrolment.category?.name[language] ?? m.enrolment()} · ${formatDate(enrolment.startsOn, language)} – ${formatDate(enrolment.endsOn, language)}`;
  const columns: Column<Month>[] = [
    {
      key: 'period',
      header: m.contribution_month(),
      names: true,
      cell: ({ period }) => formatDate(period, language).replace(/^\d+ /, ''),
    },
    { key: 'jkk', header: 'JKK', numeric: true, wideOnly: true, cell: ({ jkk }) => formatRupiah(jkk, language) },
    { key: 'jkm', header: 'JKM', numeric: true, wideOnly: true, cell: ({ jkm }) => formatRupiah(jkm, language) },
    { key: 'total', header: m.total(), numeric: true, cell: ({ total }) => formatRupiah(total, language) },
    {
      key: 'invoice',
      header: m.contribution_invoice(),
      wideOnly: true,
      cell: ({ invoice }) => invoice?.number ?? <span className="muted">{m.not_available()}</span>,
    },
    {
      key: 'paid',
      header: m.contribution_paid_on(),
      cell: ({ paidOn }) =>
        paidOn === null ? (
          <StatusBadge tone="warning">{m.contribution_unpaid()}</StatusBadge>
        ) : (
          formatDate(paidOn, language)
        ),
    },
  ];
  return (
    <section className={styles.item} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {standing !== null && (
        <div>
          <p>
            <StatusBadge tone={toneOf(standing)}>{standing.reason[language]}</StatusBadge>
          </p>
          <p className="muted">
            {standing.source} · {confidenceLabel(standing.confidence)}
          </p>
        </div>
      )}
      {contribution === null ? (
        <p className="muted">{m.contribution_unknown()}</p>
      ) : (
        <ul className={styles.lines}>
          {contribution.lines.map(({ programme, formula, source, confidence }) => (
            <li key={programme}>
              <strong>{programme}</strong> <span className="numeric">{formula}</span>
              <span className="muted">
                {' '}
                {source} · {confidenceLabel(confidence)}
              </span>
            </li>
          ))}
          <li>
            <strong>{m.contribution_monthly()}</strong>{' '}
            <span className="numeric">{formatRupiah(contribution.total, language)}</span>
          </li>
        </ul>
      )}
      {months !== null && months.length > 0 && (
        <DataTable
          label={m.contribution_months({ enrolment: title })}
          columns={columns}
          rows={months}
          rowKey={({ period }) => period}
        />
      )}
    </section>
  );
}
