import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { formatNumber, formatRupiah } from '../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { isFiltered } from '../../lib/search-text.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';
import { IconPlus } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { InvoiceFilters } from './invoice-filters.tsx';
import { InvoiceRowFragment, InvoiceTable } from './invoice-table.tsx';
import { IssueDialog } from './issue-dialog.tsx';

const InvoicesQuery = graphql(
  `
    query InvoiceList($after: String, $filter: InvoiceFilter!) {
      invoices(first: 20, after: $after, filter: $filter) {
        totals {
          invoices
          overdue
          amountDue
          amountPaid
          amountOutstanding
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...InvoiceRow
          }
        }
      }
    }
  `,
  [InvoiceRowFragment],
);

const route = getRouteApi('/shell/iuran');

/** Invoices of contributions in sight: what is owed, what was paid, and what is late. */
export function InvoiceListPage() {
  const { perjanjian, keadaan, hanya, wilayah, nomor } = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const [issuing, setIssuing] = useState(false);
  const mayRead = useMay('contribution:read');
  const mayIssue = useMay('invoice:issue');
  const mayReconcile = useMay('contribution-payment:reconcile');
  const filter = {
    agreementId: perjanjian ?? null,
    states: keadaan === undefined ? null : [keadaan],
    overdue: hanya === 'terlambat' ? true : null,
    paymentWaiting: hanya === 'menunggu' ? true : null,
    regionCode: wilayah ?? null,
    number: nomor ?? null,
  };
  const conditions = JSON.stringify(filter);
  const [position, setPosition] = useState<{ conditions: string; after: string | null }>({ conditions, after: null });
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: InvoicesQuery,
    variables: { filter, after: position.conditions === conditions ? position.after : null },
    // Others issue and pay while one looks.
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  if (!mayRead) {
    return (
      <Page title={m.nav_contributions()}>
        <Forbidden permission="contribution:read" />
      </Page>
    );
  }
  const list = data?.invoices;
  const rows = list?.edges.map(({ node }) => node) ?? [];
  const { perjanjian: _agreement, ...others } = { perjanjian, keadaan, hanya, wilayah, nomor };
  return (
    <Page
      title={m.nav_contributions()}
      status={m.invoices_lead()}
      actions={
        <>
          {mayIssue && perjanjian !== undefined && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIssuing(true)}>
              {m.invoice_issue()}
            </Button>
          )}
          {mayReconcile && (
            <Button variant="default" renderRoot={(props) => <Link to="/iuran/rekonsiliasi" {...props} />}>
              {m.bank_files_title()}
            </Button>
          )}
          <PrintButton />
        </>
      }
    >
      {list != null && <PartialFailure error={error} retry={retry} />}
      {list != null && (
        <FigureRow label={m.key_figures()}>
          <FigureCard
            lead
            name={m.invoice_outstanding()}
            value={formatRupiah(list.totals.amountOutstanding, language)}
            note={m.invoices_overdue({ number: formatNumber(list.totals.overdue, language) })}
          />
          <FigureCard name={m.invoice_amount_due()} value={formatRupiah(list.totals.amountDue, language)} />
          <FigureCard name={m.invoice_amount_paid()} value={formatRupiah(list.totals.amountPaid, language)} />
        </FigureRow>
      )}
      <InvoiceFilters />
      <Section
        title={m.invoices_list()}
        note={perjanjian === undefined ? m.invoices_order() : m.invoices_of_one()}
        flush
        actions={
          perjanjian !== undefined && (
            <Link to="/perjanjian/$id" params={{ id: perjanjian }}>
              {m.invoice_to_agreement()}
            </Link>
          )
        }
      >
        {list == null ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={5} />
          )
        ) : rows.length === 0 ? (
          isFiltered(others) ? (
            <EmptyState
              title={m.no_results_title()}
              action={
                <Button variant="default" onClick={() => void navigate({ search: { perjanjian } })}>
                  {m.clear_filters()}
                </Button>
              }
            >
              {m.no_results_text()}
            </EmptyState>
          ) : (
            <EmptyState title={m.invoices_empty_title()}>
              {perjanjian === undefined ? m.invoices_empty_text() : m.invoices_empty_of_one()}
            </EmptyState>
          )
        ) : (
          <>
            <InvoiceTable invoices={rows} />
            <LoadMore
              hasMore={list.pageInfo.hasNextPage}
              loading={fetching || stale}
              onMore={() => setPosition({ conditions, after: list.pageInfo.endCursor })}
            />
          </>
        )}
      </Section>
      {issuing && perjanjian !== undefined && (
        <IssueDialog agreementId={perjanjian} onClose={() => setIssuing(false)} onDone={retry} />
      )}
    </Page>
  );
}
