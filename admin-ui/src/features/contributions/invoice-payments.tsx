import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatDate, formatRupiah } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { paymentSourceLabel, paymentStateLabel, paymentStateTone } from './contribution-labels.ts';
import styles from './contributions.module.css';
import type { PaymentDecision } from './decide-dialog.tsx';
import { DecideDialog } from './decide-dialog.tsx';

/** What the payments of an invoice read. */
export const InvoicePaymentsFragment = graphql(`
  fragment InvoicePayments on Invoice {
    account {
      amountOutstanding
    }
    payments {
      id
      amount
      paidOn
      source
      state
      reference
      reason
      recordedByMe
      reversed
      actions
    }
  }
`);

type Payment = ResultOf<typeof InvoicePaymentsFragment>['payments'][number];

/** What was paid towards an invoice, and what a second person may do about it. */
export function InvoicePayments({
  invoice,
  reread,
}: {
  invoice: FragmentOf<typeof InvoicePaymentsFragment>;
  reread: () => void;
}) {
  const { language } = useLanguage();
  const [asked, setAsked] = useState<{ payment: Payment; decision: PaymentDecision } | null>(null);
  const { payments, account } = readFragment(InvoicePaymentsFragment, invoice);
  const columns: Column<Payment>[] = [
    {
      key: 'paidOn',
      header: m.contribution_payment_day(),
      names: true,
      cell: (row) => (
        <>
          <span className="nowrap">{formatDate(row.paidOn, language)}</span>
          <p className="muted">{paymentSourceLabel(row.source)}</p>
        </>
      ),
    },
    { key: 'amount', header: m.amount(), numeric: true, cell: (row) => formatRupiah(row.amount, language) },
    {
      key: 'state',
      header: m.state(),
      cell: (row) => (
        <>
          <StatusBadge tone={row.reversed ? 'neutral' : paymentStateTone[row.state]}>
            {row.reversed ? m.contribution_payment_reversed() : paymentStateLabel(row.state)}
          </StatusBadge>
          {row.state === 'WAITING' && row.recordedByMe && <p className="muted">{m.contribution_payment_by_me()}</p>}
        </>
      ),
    },
    {
      key: 'reference',
      header: m.contribution_payment_reference(),
      wideOnly: true,
      cell: (row) => (
        <>
          {row.reference ?? '–'}
          {row.reason !== null && <p className="muted">{row.reason}</p>}
        </>
      ),
    },
    {
      key: 'actions',
      header: <span className="no-print">{m.contribution_payment_actions()}</span>,
      cell: (row) => (
        <span className={`${styles.actions} no-print`}>
          {row.actions.includes('DECIDE') && (
            <>
              <Button size="compact-sm" onClick={() => setAsked({ payment: row, decision: 'CONFIRM' })}>
                {m.contribution_payment_confirm()}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => setAsked({ payment: row, decision: 'REJECT' })}
              >
                {m.contribution_payment_reject()}
              </Button>
            </>
          )}
          {row.actions.includes('REVERSE') && (
            <Button size="compact-sm" variant="default" onClick={() => setAsked({ payment: row, decision: 'REVERSE' })}>
              {m.contribution_payment_reverse()}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <Section title={m.contribution_payments_list()} note={m.contribution_payments_note()} flush>
      {payments.length === 0 ? (
        <EmptyState title={m.contribution_payments_empty_title()}>{m.contribution_payments_empty_text()}</EmptyState>
      ) : (
        <DataTable label={m.contribution_payments_list()} columns={columns} rows={payments} rowKey={(row) => row.id} />
      )}
      {asked !== null && (
        <DecideDialog
          paymentId={asked.payment.id}
          amount={asked.payment.amount}
          outstanding={account.amountOutstanding}
          decision={asked.decision}
          onClose={() => setAsked(null)}
          onDone={reread}
        />
      )}
    </Section>
  );
}
