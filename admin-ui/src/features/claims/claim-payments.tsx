import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatDate, formatRupiah } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { componentLabel, paymentStateLabel, paymentStateTone } from '../../lib/payment-labels.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './claim-table.module.css';

/** What was sent to the bank for a claim reads. */
export const ClaimPaymentsFragment = graphql(`
  fragment ClaimPayments on Claim {
    payments {
      reference
      component
      amount
      accountMasked
      state
      settledOn
      returnReason
    }
  }
`);

type Payment = NonNullable<ResultOf<typeof ClaimPaymentsFragment>['payments']>[number];

/** What was sent to the bank, and what the bank says of it. Nothing before the first payment, and for those who may not read payments. */
export function ClaimPayments({ claim }: { claim: FragmentOf<typeof ClaimPaymentsFragment> }) {
  const { payments } = readFragment(ClaimPaymentsFragment, claim);
  const { language } = useLanguage();
  if (payments === null || payments.length === 0) return null;
  const columns: Column<Payment>[] = [
    {
      key: 'component',
      header: m.benefit(),
      names: true,
      cell: ({ component, reference, amount }) => (
        <>
          {componentLabel(component)}
          <p className={`numeric ${styles.narrow}`}>{formatRupiah(amount)}</p>
          <p className="muted numeric">{reference}</p>
        </>
      ),
    },
    {
      key: 'account',
      header: m.beneficiary_account(),
      wideOnly: true,
      cell: ({ accountMasked }) => accountMasked ?? '–',
    },
    {
      key: 'state',
      header: m.state(),
      cell: ({ state, settledOn, returnReason }) => (
        <>
          <StatusBadge tone={paymentStateTone[state]}>{paymentStateLabel(state)}</StatusBadge>
          {settledOn !== null && <p className="muted">{formatDate(settledOn, language)}</p>}
          {returnReason !== null && <p className="muted">{returnReason}</p>}
        </>
      ),
    },
    { key: 'amount', header: m.amount(), numeric: true, wideOnly: true, cell: ({ amount }) => formatRupiah(amount) },
  ];
  return (
    <Section title={m.claim_payments()} note={m.claim_payments_note()} flush>
      <DataTable label={m.claim_payments()} columns={columns} rows={payments} rowKey={({ reference }) => reference} />
    </Section>
  );
}
