import { Link } from '@tanstack/react-router';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { Count } from '../../lib/figure.tsx';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { instrumentLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { AgreementStatusBadge } from './agreement-status.tsx';

/** What a row of the list of agreements reads. */
export const AgreementRowFragment = graphql(`
  fragment AgreementRow on Agreement {
    id
    title
    instrument
    status
    signedOn
    signedOnConfidence
    period {
      endsOn
    }
    region {
      code
      name
    }
    election {
      code
      name {
        id
        en
      }
    }
    headcount {
      people
    }
    enrolled {
      people
    }
    warnings {
      code
    }
  }
`);

type Row = ResultOf<typeof AgreementRowFragment>;

/** Agreements as rows. */
export function AgreementTable({ agreements }: { agreements: readonly FragmentOf<typeof AgreementRowFragment>[] }) {
  const { language } = useLanguage();
  const columns: Column<Row>[] = [
    {
      key: 'title',
      header: m.agreement(),
      names: true,
      cell: (row) => (
        <Link to="/perjanjian/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
      ),
    },
    {
      key: 'status',
      header: m.agreement_status(),
      cell: (row) => row.status !== null && <AgreementStatusBadge status={row.status} />,
    },
    { key: 'instrument', header: m.instrument(), wideOnly: true, cell: (row) => instrumentLabel(row.instrument) },
    {
      key: 'signedOn',
      header: m.signed_on(),
      cell: (row) =>
        row.signedOn === null ? (
          <span className="muted">{m.agreement_not_signed()}</span>
        ) : (
          <>
            <span className="nowrap">{formatDate(row.signedOn)}</span>
            {row.signedOnConfidence === 'DERIVED' && <StatusBadge tone="info">{m.year_inferred()}</StatusBadge>}
          </>
        ),
    },
    {
      key: 'region',
      header: m.region(),
      wideOnly: true,
      cell: (row) => (
        <Link to="/wilayah/$kode" params={{ kode: row.region.code }}>
          {row.region.name}
        </Link>
      ),
    },
    {
      key: 'endsOn',
      header: m.agreement_ends(),
      wideOnly: true,
      cell: (row) =>
        row.period.endsOn === null ? (
          <span className="muted">–</span>
        ) : (
          <span className="nowrap">{formatDate(row.period.endsOn)}</span>
        ),
    },
    { key: 'election', header: m.election(), wideOnly: true, cell: (row) => row.election.name[language] },
    { key: 'promised', header: m.promised(), numeric: true, cell: (row) => <Count value={row.headcount.people} /> },
    { key: 'enrolled', header: m.enrolled(), numeric: true, cell: (row) => <Count value={row.enrolled?.people} /> },
    {
      key: 'warnings',
      header: m.warnings(),
      wideOnly: true,
      cell: (row) =>
        row.warnings.length === 0 ? (
          <span className="muted">–</span>
        ) : (
          <StatusBadge tone="warning">{formatNumber(row.warnings.length)}</StatusBadge>
        ),
    },
  ];
  return (
    <DataTable
      label={m.agreements_list()}
      columns={columns}
      rows={agreements.map((row) => readFragment(AgreementRowFragment, row))}
      rowKey={(row) => row.id}
    />
  );
}
