import { Link } from '@tanstack/react-router';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { claimStateLabel, claimStateTone, coverLabel, coverTone, incidentLabel } from '../../lib/claim-labels.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDateTime } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { ClockBadge } from '../../lib/clock-badge.tsx';
import { mostUrgent, standing } from '../../lib/clock-words.ts';
import styles from './claim-table.module.css';

/** What a row of the list of claims reads. */
export const ClaimRowFragment = graphql(`
  fragment ClaimRow on Claim {
    id
    number
    programme
    state
    unconfirmed
    example
    incident {
      occurredAt
      kind
    }
    cover {
      answer
    }
    assignee {
      name
      me
    }
    escalation {
      answeredAt
    }
    clocks {
      duty
      label {
        id
        en
      }
      state
      from
      dueAt
    }
    region {
      code
      name
    }
    institution {
      code
      name
    }
  }
`);

type Row = ResultOf<typeof ClaimRowFragment>;

/** Claims as rows: where each stands, until when somebody must act, and who has it. */
export function ClaimTable({ claims }: { claims: readonly FragmentOf<typeof ClaimRowFragment>[] }) {
  const { language } = useLanguage();
  const unknown = <span className="muted">{m.not_available()}</span>;
  const columns: Column<Row>[] = [
    {
      key: 'number',
      header: m.claim_number(),
      names: true,
      cell: (row) => (
        <>
          <Link to="/klaim/$id" params={{ id: row.id }} className="nowrap">
            {row.number}
          </Link>{' '}
          {row.example && <ExampleBadge />}
          <p className="muted">
            {row.programme} · {incidentLabel(row.incident.kind)}
          </p>
          {row.unconfirmed && row.state === 'NOTICED' && (
            <p>
              <StatusBadge tone="warning">{m.unconfirmed_badge()}</StatusBadge>
            </p>
          )}
          <p className={styles.narrow}>
            <StatusBadge tone={claimStateTone[row.state]}>{claimStateLabel(row.state)}</StatusBadge>
          </p>
        </>
      ),
    },
    {
      key: 'state',
      header: m.state(),
      wideOnly: true,
      cell: (row) => <StatusBadge tone={claimStateTone[row.state]}>{claimStateLabel(row.state)}</StatusBadge>,
    },
    {
      key: 'due',
      header: m.claim_due(),
      cell: ({ clocks, escalation }) => {
        const clock = mostUrgent(clocks) ?? standing(clocks);
        const isOpen = escalation !== null && escalation.answeredAt === null;
        return clock === undefined && !isOpen ? (
          <span className="muted">–</span>
        ) : (
          <>
            {clock !== undefined && (
              <>
                <ClockBadge clock={clock} />
                <p className="muted">{clock.label[language]}</p>
              </>
            )}
            {isOpen && <StatusBadge tone="warning">{m.escalation_badge()}</StatusBadge>}
          </>
        );
      },
    },
    {
      key: 'assignee',
      header: m.claim_assignee(),
      wideOnly: true,
      cell: ({ assignee }) =>
        assignee === null ? (
          <span className="muted">{m.claim_nobody()}</span>
        ) : assignee.me ? (
          m.claim_mine()
        ) : (
          assignee.name
        ),
    },
    {
      key: 'cover',
      header: m.cover_question(),
      wideOnly: true,
      cell: (row) => <StatusBadge tone={coverTone[row.cover.answer]}>{coverLabel(row.cover.answer)}</StatusBadge>,
    },
    {
      key: 'occurredAt',
      header: m.incident_time(),
      wideOnly: true,
      cell: (row) => <span className="nowrap">{formatDateTime(row.incident.occurredAt, language)}</span>,
    },
    {
      key: 'institution',
      header: m.institution(),
      wideOnly: true,
      cell: (row) => (
        <>
          {row.institution?.name ?? unknown}
          {row.region !== null && <p className="muted">{row.region.name}</p>}
        </>
      ),
    },
  ];
  return (
    <DataTable
      label={m.claims_list()}
      columns={columns}
      rows={claims.map((claim) => readFragment(ClaimRowFragment, claim))}
      rowKey={(row) => row.id}
    />
  );
}
