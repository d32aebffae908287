import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatDate, formatNumber, formatRupiah } from '../../lib/format.ts';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PagedSection } from '../../lib/paged-section.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { batchStateLabel, batchStateTone } from './payment-labels.ts';
import { PayableClaimFragment, PayableClaims } from './payable-claims.tsx';
import styles from './payments.module.css';

const PaymentsQuery = graphql(
  `
    query Payments($after: String, $mayPay: Boolean!) {
      paymentBatches(first: 20, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            number
            state
            payOn
            paymentCount
            total
            createdBy
          }
        }
      }
      claims(first: 100, filter: { states: [APPROVED] }) @include(if: $mayPay) {
        edges {
          node {
            id
            ...PayableClaim
          }
        }
      }
    }
  `,
  [PayableClaimFragment],
);

type Batch = NonNullable<ResultOf<typeof PaymentsQuery>['paymentBatches']>['edges'][number]['node'];

/** What goes to the bank: the approved claims that wait for it, and the batches that were made. */
export function PaymentListPage() {
  const mayRead = useMay('payment:read');
  const mayPay = useMay('claim:pay');
  const { language } = useLanguage();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: PaymentsQuery,
    variables: { after, mayPay },
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  if (!mayRead) {
    return (
      <Page title={m.nav_payments()}>
        <Forbidden permission="payment:read" />
      </Page>
    );
  }
  const list = data?.paymentBatches;
  const columns: Column<Batch>[] = [
    {
      key: 'number',
      header: m.batch_number(),
      names: true,
      cell: ({ id, number, payOn, state }) => (
        <>
          <Link to="/pembayaran/$id" params={{ id }} className="nowrap">
            {number}
          </Link>
          <p className={`muted ${styles.narrow}`}>{formatDate(payOn, language)}</p>
          <p className={styles.narrow}>
            <StatusBadge tone={batchStateTone[state]}>{batchStateLabel(state)}</StatusBadge>
          </p>
        </>
      ),
    },
    {
      key: 'state',
      header: m.state(),
      wideOnly: true,
      cell: ({ state }) => <StatusBadge tone={batchStateTone[state]}>{batchStateLabel(state)}</StatusBadge>,
    },
    {
      key: 'payOn',
      header: m.batch_pay_on(),
      wideOnly: true,
      cell: ({ payOn }) => <span className="nowrap">{formatDate(payOn, language)}</span>,
    },
    {
      key: 'count',
      header: m.batch_payments(),
      numeric: true,
      wideOnly: true,
      cell: ({ paymentCount }) => formatNumber(paymentCount),
    },
    { key: 'total', header: m.amount(), numeric: true, cell: ({ total }) => formatRupiah(total) },
    { key: 'by', header: m.batch_created_by(), wideOnly: true, cell: ({ createdBy }) => createdBy },
  ];
  return (
    <Page title={m.nav_payments()} status={m.payments_lead()} actions={<PrintButton />}>
      {data?.claims != null && <PayableClaims claims={data.claims.edges.map(({ node }) => node)} />}
      <PagedSection
        title={m.batches()}
        note={m.batches_order()}
        list={list}
        answer={{ error, fetching, stale }}
        empty={{ title: m.batches_none(), text: m.batches_none_text() }}
        columns={columns}
        onMore={setAfter}
        retry={retry}
      />
    </Page>
  );
}
