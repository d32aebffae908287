import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { formatDateTime, formatNumber, formatRupiah } from '../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { BankFileQuery } from './bank-file-query.ts';
import { BankLines } from './bank-lines.tsx';
import type { OpenLine } from './resolve-dialog.tsx';
import { ResolveDialog } from './resolve-dialog.tsx';

const route = getRouteApi('/shell/iuran/rekonsiliasi/$id');
const OPEN: EnumOf<'BankLineState'>[] = ['UNMATCHED', 'AMBIGUOUS'];

/** One bank statement: what paid an invoice by itself, and what a person has to look at. */
export function BankFilePage() {
  const { id } = route.useParams();
  return <BankFileContent key={id} id={id} />;
}

function BankFileContent({ id }: { id: string }) {
  const { baris } = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const mayRead = useMay('contribution-payment:reconcile');
  const [position, setPosition] = useState<{ of: string | undefined; after: string | null }>({
    of: baris,
    after: null,
  });
  const [asked, setAsked] = useState<OpenLine | null>(null);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: BankFileQuery,
    variables: {
      id,
      after: position.of === baris ? position.after : null,
      states: baris === 'terbuka' ? OPEN : null,
    },
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const crumbs = [
    <Link key="list" to="/iuran">
      {m.nav_contributions()}
    </Link>,
    <Link key="files" to="/iuran/rekonsiliasi">
      {m.bank_files_title()}
    </Link>,
  ];
  const file = data?.bankFile;
  if (file == null) {
    return (
      <Page title={m.bank_file()} crumbs={crumbs}>
        {!mayRead ? (
          <Forbidden permission="contribution-payment:reconcile" />
        ) : fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <EmptyState
            title={m.bank_file_missing_title()}
            action={<Link to="/iuran/rekonsiliasi">{m.bank_file_missing_back()}</Link>}
          >
            {m.missing_text()}
          </EmptyState>
        )}
      </Page>
    );
  }
  const lines = file.lines.edges.map(({ node }) => node);
  return (
    <Page
      title={file.name}
      status={m.bank_file_status({
        time: formatDateTime(file.receivedAt, language),
        insurer: file.insurer?.name ?? m.not_available(),
      })}
      crumbs={crumbs}
      actions={<PrintButton />}
    >
      <PartialFailure error={error} retry={retry} />
      <FigureRow label={m.key_figures()}>
        <FigureCard
          lead
          name={m.bank_open()}
          value={formatNumber(file.open, language)}
          note={formatRupiah(file.amountOpen, language)}
        />
        <FigureCard
          name={m.bank_matched_alone()}
          value={formatNumber(file.matched, language)}
          note={formatRupiah(file.amountMatched, language)}
        />
        <FigureCard
          name={m.bank_resolved()}
          value={formatNumber(file.resolved, language)}
          note={m.bank_file_rest({
            seen: formatNumber(file.seenBefore, language),
            outgoing: formatNumber(file.outgoing, language),
          })}
        />
      </FigureRow>
      {file.open > 0 && file.receivedByMe && (
        <Notice tone="info" title={m.bank_second_person_title()}>
          <p>{m.bank_second_person_text()}</p>
        </Notice>
      )}
      {file.unreadable.length > 0 && (
        <Notice tone="warning" title={m.bank_unreadable_title({ count: file.unreadable.length })}>
          <ul>
            {file.unreadable.map(({ row, message }) => (
              <li key={row}>{m.bank_unreadable_row({ row, text: message[language] })}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="no-print">
        <Segmented
          label={m.bank_show()}
          value={baris ?? 'semua'}
          options={[
            { value: 'semua', label: m.bank_show_all() },
            { value: 'terbuka', label: m.bank_show_open() },
          ]}
          onChange={(value) =>
            void navigate({ search: { baris: value === 'terbuka' ? value : undefined }, resetScroll: false })
          }
        />
      </div>
      <Section title={m.bank_lines()} flush>
        {lines.length === 0 ? (
          <EmptyState title={m.bank_lines_none()}>{m.bank_lines_none_text()}</EmptyState>
        ) : (
          <>
            <BankLines lines={lines} onResolve={setAsked} />
            <LoadMore
              hasMore={file.lines.pageInfo.hasNextPage}
              loading={fetching || stale}
              onMore={() => setPosition({ of: baris, after: file.lines.pageInfo.endCursor })}
            />
          </>
        )}
      </Section>
      {asked !== null && <ResolveDialog line={asked} onClose={() => setAsked(null)} onDone={retry} />}
    </Page>
  );
}
