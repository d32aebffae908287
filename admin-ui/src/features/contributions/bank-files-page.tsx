import { Button, FileInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatDateTime, formatNumber, formatRupiah } from '../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { InstitutionSelect } from '../../lib/institution-select.tsx';
import { useLanguage } from '../../lib/language.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { useMay, useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ReconcileBankFile } from './commands.ts';
import styles from './contributions.module.css';

const BankFilesQuery = graphql(`
  query BankFiles($after: String) {
    bankFiles(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          receivedAt
          lineCount
          matched
          open
          resolved
          amountMatched
          amountOpen
          insurer {
            code
            name
          }
        }
      }
    }
  }
`);

type Row = NonNullable<ResultOf<typeof BankFilesQuery>['bankFiles']>['edges'][number]['node'];

/** Bank statements: send one, and see what of each still waits for a person. */
export function BankFilesPage() {
  const mayRead = useMay('contribution-payment:reconcile');
  const { language } = useLanguage();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: BankFilesQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const crumbs = [
    <Link key="list" to="/iuran">
      {m.nav_contributions()}
    </Link>,
  ];
  if (!mayRead) {
    return (
      <Page title={m.bank_files_title()} crumbs={crumbs}>
        <Forbidden permission="contribution-payment:reconcile" />
      </Page>
    );
  }
  const list = data?.bankFiles;
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: m.bank_file(),
      names: true,
      cell: (row) => (
        <>
          <Link to="/iuran/rekonsiliasi/$id" params={{ id: row.id }}>
            {row.name}
          </Link>
          <p className="muted">
            {formatDateTime(row.receivedAt, language)} · {row.insurer?.name ?? m.not_available()}
          </p>
        </>
      ),
    },
    {
      key: 'lines',
      header: m.bank_lines_count(),
      numeric: true,
      wideOnly: true,
      cell: (row) => formatNumber(row.lineCount, language),
    },
    {
      key: 'matched',
      header: m.bank_matched_alone(),
      numeric: true,
      cell: (row) => (
        <>
          {formatNumber(row.matched, language)}
          <p className="muted">{formatRupiah(row.amountMatched, language)}</p>
        </>
      ),
    },
    {
      key: 'resolved',
      header: m.bank_resolved(),
      numeric: true,
      wideOnly: true,
      cell: (row) => formatNumber(row.resolved, language),
    },
    {
      key: 'open',
      header: m.bank_open(),
      numeric: true,
      cell: (row) => (
        <>
          {formatNumber(row.open, language)}
          {row.open > 0 && <p className="muted">{formatRupiah(row.amountOpen, language)}</p>}
        </>
      ),
    },
  ];
  return (
    <Page title={m.bank_files_title()} status={m.bank_files_lead()} crumbs={crumbs}>
      <SendFile onSent={retry} />
      {list != null && <PartialFailure error={error} retry={retry} />}
      <Section title={m.bank_files_list()} flush>
        {list == null ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={4} />
          )
        ) : list.edges.length === 0 ? (
          <EmptyState title={m.bank_files_empty_title()}>{m.bank_files_empty_text()}</EmptyState>
        ) : (
          <>
            <DataTable
              label={m.bank_files_list()}
              columns={columns}
              rows={list.edges.map(({ node }) => node)}
              rowKey={(row) => row.id}
            />
            <LoadMore
              hasMore={list.pageInfo.hasNextPage}
              loading={fetching || stale}
              onMore={() => setAfter(list.pageInfo.endCursor)}
            />
          </>
        )}
      </Section>
    </Page>
  );
}

/** The largest text that the register takes. */
const LONGEST_TEXT = 600_000;

function SendFile({ onSent }: { onSent: () => void }) {
  const { institution } = useSession();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, reconcile] = useMutation(ReconcileBankFile);
  const [file, setFile] = useState<File | null>(null);
  const [insurer, setInsurer] = useState<string | null>(institution?.code ?? null);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(): Promise<void> {
    setProblem(null);
    if (file === null) return setProblem(m.bank_file_choose());
    if (insurer === null) return setProblem(m.bank_file_choose_insurer());
    const text = await file.text();
    if (text.length > LONGEST_TEXT) return setProblem(m.bank_file_too_large());
    const input = { insurerCode: insurer, name: file.name.slice(0, 200), text };
    const { data, error } = await reconcile({ input, key: keyFor(input) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename !== 'BankFile') return setProblem(result.message[language]);
    onSent();
    await navigate({ to: '/iuran/rekonsiliasi/$id', params: { id: result.id } });
  }

  return (
    <Section title={m.bank_file_send()} note={m.bank_file_send_note()}>
      <form
        className={styles.upload}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {institution === null && (
          <InstitutionSelect label={m.party_insurer()} value={insurer} onChange={(code) => setInsurer(code)} required />
        )}
        <FileInput
          label={m.bank_file_csv()}
          description={m.bank_file_hint()}
          accept=".csv,text/csv,text/plain"
          value={file}
          onChange={setFile}
          placeholder={m.bank_file_placeholder()}
        />
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <div>
          <Button type="submit" loading={fetching}>
            {m.bank_file_read()}
          </Button>
        </div>
      </form>
    </Section>
  );
}
