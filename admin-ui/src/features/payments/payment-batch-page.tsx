import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatDate, formatDateTime, formatRupiah } from '../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { componentLabel, paymentStateLabel, paymentStateTone } from '../../lib/payment-labels.ts';
import { PrintButton } from '../../lib/print-button.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { BankAnswer } from './bank-answer.tsx';
import { BankAnswers, BankAnswersFragment, SendBankAnswer } from './bank-answer-file.tsx';
import { BankFileButton } from './bank-file-button.tsx';
import { batchStateLabel, batchStateTone } from './payment-labels.ts';
import styles from './payments.module.css';

const BatchQuery = graphql(
  `
    query PaymentBatch($id: ID!) {
      paymentBatch(id: $id) {
        id
        number
        state
        payOn
        paymentCount
        total
        totalInWords
        createdAt
        createdBy
        payments {
          reference
          claim {
            id
            number
          }
          component
          amount
          accountMasked
          state
          settledOn
          returnReason
        }
        ...BankAnswers
      }
    }
  `,
  [BankAnswersFragment],
);

type Batch = NonNullable<ResultOf<typeof BatchQuery>['paymentBatch']>;
type Payment = Batch['payments'][number];

const route = getRouteApi('/shell/pembayaran/$id');

/** One batch: its sum in figures and words, every payment, the file for the bank, and what the bank answered. */
export function PaymentBatchPage() {
  const { id } = route.useParams();
  const mayRead = useMay('payment:read');
  const mayPay = useMay('claim:pay');
  const [{ data, error, fetching }, ask] = useQuery({ query: BatchQuery, variables: { id }, pause: !mayRead });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const batch = data?.paymentBatch;
  const crumbs = [
    <Link key="list" to="/pembayaran">
      {m.nav_payments()}
    </Link>,
  ];
  if (batch == null) {
    return (
      <Page title={m.batch()} crumbs={crumbs}>
        {!mayRead ? (
          <Forbidden permission="payment:read" />
        ) : fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <EmptyState title={m.batch_missing()} action={<Link to="/pembayaran">{m.nav_payments()}</Link>}>
            {m.missing_text()}
          </EmptyState>
        )}
      </Page>
    );
  }
  return (
    <Page
      title={m.batch_title({ number: batch.number })}
      eyebrow={<StatusBadge tone={batchStateTone[batch.state]}>{batchStateLabel(batch.state)}</StatusBadge>}
      crumbs={crumbs}
      actions={
        <>
          {mayPay && batch.state !== 'RECONCILED' && <BankFileButton batchId={batch.id} onSent={retry} />}
          <PrintButton />
        </>
      }
    >
      <PartialFailure error={error} retry={retry} />
      <BatchFacts batch={batch} />
      <BatchPayments payments={batch.payments} />
      {mayPay && batch.state !== 'PREPARED' && <SendBankAnswer batchId={batch.id} onDone={retry} />}
      <BankAnswers batch={batch} />
      {mayPay && batch.state === 'SENT' && (
        <BankAnswer
          key={batch.id}
          batchId={batch.id}
          pending={batch.payments.filter(({ state }) => state === 'PENDING')}
          onDone={retry}
        />
      )}
    </Page>
  );
}

function BatchFacts({ batch }: { batch: Batch }) {
  const { language } = useLanguage();
  return (
    <Section title={m.batch_sum()}>
      <Facts
        items={[
          {
            name: m.amount(),
            value: (
              <>
                <strong className="numeric">{formatRupiah(batch.total)}</strong>
                <p lang="id">{batch.totalInWords}</p>
              </>
            ),
          },
          { name: m.batch_payments(), value: batch.paymentCount },
          { name: m.batch_pay_on(), value: formatDate(batch.payOn, language) },
          {
            name: m.batch_created_by(),
            value: `${batch.createdBy}, ${formatDateTime(batch.createdAt, language)}`,
          },
        ]}
      />
    </Section>
  );
}

function BatchPayments({ payments }: { payments: readonly Payment[] }) {
  const { language } = useLanguage();
  const columns: Column<Payment>[] = [
    {
      key: 'reference',
      header: m.payment_reference(),
      names: true,
      cell: ({ reference, claim, component, amount }) => (
        <>
          <span className="numeric nowrap">{reference}</span>
          <p className={`muted ${styles.narrow}`}>{componentLabel(component)}</p>
          <p className={`numeric ${styles.narrow}`}>{formatRupiah(amount)}</p>
          {claim !== null && (
            <p>
              <Link to="/klaim/$id" params={{ id: claim.id }}>
                {m.claim_title({ number: claim.number })}
              </Link>
            </p>
          )}
        </>
      ),
    },
    { key: 'component', header: m.benefit(), wideOnly: true, cell: ({ component }) => componentLabel(component) },
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
    <Section title={m.batch_payments()} flush>
      <DataTable label={m.batch_payments()} columns={columns} rows={payments} rowKey={({ reference }) => reference} />
    </Section>
  );
}
