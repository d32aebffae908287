import { Link } from '@tanstack/react-router';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDate, formatRupiah } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { InvoiceStateBadge, InvoiceStateFragment } from './invoice-state-badge.tsx';
import { formatMonth } from './month.ts';

/** What a row of the list of invoices reads. */
export const InvoiceRowFragment = graphql(
  `
    fragment InvoiceRow on Invoice {
      id
      number
      period
      example
      dueOn
      agreement {
        id
        title
      }
      payer {
        name
      }
      account {
        amountDue
        amountOutstanding
        amountWaiting
        ...InvoiceState
      }
    }
  `,
  [InvoiceStateFragment],
);

type Row = ResultOf<typeof InvoiceRowFragment>;

/** Invoices as rows: for what, who pays, and what is still missing. */
export function InvoiceTable({ invoices }: { invoices: readonly FragmentOf<typeof InvoiceRowFragment>[] }) {
  const { language } = useLanguage();
  const unknown = <span className="muted">{m.not_available()}</span>;
  const columns: Column<Row>[] = [
    {
      key: 'number',
      header: m.invoice_number(),
      names: true,
      cell: (row) => (
        <>
          <Link to="/iuran/$id" params={{ id: row.id }} className="nowrap">
            {row.number}
          </Link>{' '}
          {row.example && <ExampleBadge />}
          <p className="muted">{formatMonth(row.period, language)}</p>
        </>
      ),
    },
    {
      key: 'agreement',
      header: m.agreement(),
      cell: ({ agreement, payer }) => (
        <>
          {agreement === null ? (
            unknown
          ) : (
            <Link to="/perjanjian/$id" params={{ id: agreement.id }}>
              {agreement.title}
            </Link>
          )}
          <p className="muted">{m.invoice_paid_by({ name: payer.name })}</p>
        </>
      ),
    },
    {
      key: 'state',
      header: m.state(),
      cell: ({ account }) => (
        <>
          <InvoiceStateBadge account={account} />
          {account.amountWaiting > 0 && <p className="muted">{m.invoice_payment_waits()}</p>}
        </>
      ),
    },
    { key: 'due', header: m.invoice_due(), wideOnly: true, cell: ({ dueOn }) => formatDate(dueOn, language) },
    {
      key: 'amountDue',
      header: m.invoice_amount_due(),
      numeric: true,
      wideOnly: true,
      cell: ({ account }) => formatRupiah(account.amountDue, language),
    },
    {
      key: 'outstanding',
      header: m.invoice_outstanding(),
      numeric: true,
      cell: ({ account }) => formatRupiah(account.amountOutstanding, language),
    },
  ];
  return (
    <DataTable
      label={m.invoices_list()}
      columns={columns}
      rows={invoices.map((invoice) => readFragment(InvoiceRowFragment, invoice))}
      rowKey={(row) => row.id}
    />
  );
}
