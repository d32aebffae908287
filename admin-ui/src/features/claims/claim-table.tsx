import { Link } from '@tanstack/react-router';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDateTime } from '../../lib/format.ts';
import { coverLabel, coverTone, incidentLabel } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';

/** What a row of the list of claims reads. */
export const ClaimRowFragment = graphql(`
  fragment ClaimRow on Claim {
    id
    number
    programme
    example
    incident {
      occurredAt
      kind
    }
    cover {
      answer
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

/** Claims as rows. */
export function ClaimTable({ claims }: { claims: readonly FragmentOf<typeof ClaimRowFragment>[] }) {
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
        </>
      ),
    },
    {
      key: 'occurredAt',
      header: m.incident_time(),
      cell: (row) => <span className="nowrap">{formatDateTime(row.incident.occurredAt)}</span>,
    },
    { key: 'kind', header: m.incident(), wideOnly: true, cell: (row) => incidentLabel(row.incident.kind) },
    { key: 'programme', header: m.programme(), wideOnly: true, cell: (row) => row.programme },
    {
      key: 'cover',
      header: m.cover_question(),
      cell: (row) => <StatusBadge tone={coverTone[row.cover.answer]}>{coverLabel(row.cover.answer)}</StatusBadge>,
    },
    { key: 'institution', header: m.institution(), wideOnly: true, cell: (row) => row.institution?.name ?? unknown },
    { key: 'region', header: m.place_of_duty(), wideOnly: true, cell: (row) => row.region?.name ?? unknown },
  ];
  return (
    <DataTable
      label={m.claims_list()}
      columns={columns}
      rows={claims.map((row) => readFragment(ClaimRowFragment, row))}
      rowKey={(row) => row.id}
    />
  );
}
