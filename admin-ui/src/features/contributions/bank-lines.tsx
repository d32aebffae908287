import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatDate, formatRupiah } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { Line } from './bank-file-query.ts';
import { bankLineStateLabel, bankLineTone } from './contribution-labels.ts';
import type { OpenLine } from './resolve-dialog.tsx';

/** Lines of a statement: what each paid, or why it waits. */
export function BankLines({ lines, onResolve }: { lines: readonly Line[]; onResolve: (line: OpenLine) => void }) {
  const { language } = useLanguage();
  const columns: Column<Line>[] = [
    {
      key: 'row',
      header: m.bank_line(),
      names: true,
      cell: (line) => (
        <>
          {m.bank_line_row({ row: line.row })}
          <p className="muted nowrap">{formatDate(line.bookedOn, language)}</p>
        </>
      ),
    },
    { key: 'amount', header: m.amount(), numeric: true, cell: (line) => formatRupiah(line.amount, language) },
    { key: 'description', header: m.bank_description(), cell: (line) => line.description },
    {
      key: 'state',
      header: m.state(),
      cell: ({ state, explanation, payment, reason }) => (
        <>
          <StatusBadge tone={bankLineTone[state]}>{bankLineStateLabel(state)}</StatusBadge>
          {explanation !== null && <p className="muted">{explanation[language]}</p>}
          {payment?.invoice != null && (
            <p>
              <Link to="/iuran/$id" params={{ id: payment.invoice.id }}>
                {payment.invoice.number}
              </Link>
            </p>
          )}
          {reason !== null && <p className="muted">{reason}</p>}
        </>
      ),
    },
    {
      key: 'actions',
      header: <span className="no-print">{m.contribution_payment_actions()}</span>,
      cell: (line) =>
        line.resolvable && (
          <Button size="compact-sm" className="no-print" onClick={() => onResolve(line)}>
            {m.bank_resolve()}
          </Button>
        ),
    },
  ];
  return <DataTable label={m.bank_lines()} columns={columns} rows={lines} rowKey={(line) => line.id} />;
}
