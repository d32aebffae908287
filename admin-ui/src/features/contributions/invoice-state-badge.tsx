import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { invoiceStateLabel, invoiceStateTone } from './contribution-labels.ts';

/** What a badge of an invoice reads. */
export const InvoiceStateFragment = graphql(`
  fragment InvoiceState on InvoiceAccount {
    state
    overdue
    daysOverdue
  }
`);

/** Where an invoice stands, and since when it is late. */
export function InvoiceStateBadge({ account }: { account: FragmentOf<typeof InvoiceStateFragment> }) {
  const { state, overdue, daysOverdue } = readFragment(InvoiceStateFragment, account);
  return (
    <StatusBadge tone={overdue ? 'bad' : invoiceStateTone[state]}>
      {overdue ? m.invoice_overdue({ state: invoiceStateLabel(state), days: daysOverdue }) : invoiceStateLabel(state)}
    </StatusBadge>
  );
}
