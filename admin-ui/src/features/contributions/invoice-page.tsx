import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDateTime } from '../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { invoiceKindLabel } from './contribution-labels.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { InvoiceLines } from './invoice-lines.tsx';
import { Account, Corrections, InvoiceFacts, Rates } from './invoice-parts.tsx';
import { InvoicePayments } from './invoice-payments.tsx';
import { InvoiceQuery } from './invoice-query.ts';
import { InvoiceStateBadge } from './invoice-state-badge.tsx';
import { formatMonth } from './month.ts';
import { RecordPaymentDialog } from './record-payment-dialog.tsx';

const route = getRouteApi('/shell/iuran/$id');

/** One document: who is to pay what by when, how it was reckoned, what was paid. It prints as a letter on A4. */
export function InvoicePage() {
  const { id } = route.useParams();
  return <InvoiceContent key={id} id={id} />;
}

function InvoiceContent({ id }: { id: string }) {
  const { language } = useLanguage();
  const mayRead = useMay('contribution:read');
  const [asked, setAsked] = useState<'PAYMENT' | 'CORRECTION' | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: InvoiceQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const crumbs = [
    <Link key="list" to="/iuran">
      {m.nav_contributions()}
    </Link>,
  ];
  const invoice = data?.invoice;
  if (invoice == null) {
    return (
      <Page title={m.invoice_kind_invoice()} crumbs={crumbs}>
        {!mayRead ? (
          <Forbidden permission="contribution:read" />
        ) : fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <EmptyState title={m.invoice_missing_title()} action={<Link to="/iuran">{m.invoice_missing_back()}</Link>}>
            {m.missing_text()}
          </EmptyState>
        )}
      </Page>
    );
  }
  const { account, kind, number } = invoice;
  return (
    <Page
      title={m.invoice_title({ kind: invoiceKindLabel(kind), number })}
      eyebrow={
        <>
          {formatMonth(invoice.period, language)} <InvoiceStateBadge account={account} />{' '}
          {invoice.example && <ExampleBadge />}
        </>
      }
      status={m.invoice_issued_at({ time: formatDateTime(invoice.issuedAt, language) })}
      crumbs={crumbs}
      actions={
        <>
          {invoice.actions.includes('RECORD_PAYMENT') && (
            <Button onClick={() => setAsked('PAYMENT')}>{m.contribution_payment_record()}</Button>
          )}
          {invoice.actions.includes('CORRECT') && (
            <Button variant="default" onClick={() => setAsked('CORRECTION')}>
              {m.invoice_correct()}
            </Button>
          )}
          <PrintButton />
        </>
      }
    >
      <PartialFailure error={error} retry={retry} />
      <Account invoice={invoice} />
      <InvoiceFacts invoice={invoice} />
      <InvoiceLines invoice={invoice} />
      <Rates invoice={invoice} />
      <Corrections invoice={invoice} />
      <InvoicePayments invoice={invoice} reread={retry} />
      {asked === 'PAYMENT' && (
        <RecordPaymentDialog
          invoiceId={invoice.id}
          outstanding={account.amountOutstanding}
          onClose={() => setAsked(null)}
          onDone={retry}
        />
      )}
      {asked === 'CORRECTION' && (
        <CorrectDialog
          invoiceId={invoice.id}
          agreementId={invoice.agreement?.id ?? null}
          period={invoice.period}
          onClose={() => setAsked(null)}
          onDone={retry}
        />
      )}
    </Page>
  );
}
