import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import type { EnumOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { GraphFailure } from '../../lib/graph-failure.tsx';
import { JobProgress } from '../../lib/job-progress.tsx';
import { words } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { usePolling } from '../../lib/polling.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Tone } from '../../ui/status-badge.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { ExportActions } from './export-actions.tsx';
import styles from './jobs.module.css';
import { useOlderJobs } from './use-older-jobs.ts';

const ExportJobsQuery = graphql(`
  query ExportJobs($first: Int!, $after: String) {
    participantExports(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          content
          format
          values
          purpose
          stage
          working
          rows
          rowsTotal
          kibibytes
          fileName
          requestedAt
          expiresAt
        }
      }
    }
  }
`);

type Job = NonNullable<ResultOf<typeof ExportJobsQuery>['participantExports']>['edges'][number]['node'];

const stageLabel = words<EnumOf<'ExportStage'>>({
  WAITING: m.export_stage_waiting,
  WRITING: m.export_stage_writing,
  READY: m.export_stage_ready,
  CANCELLED: m.export_stage_cancelled,
  FAILED: m.export_stage_failed,
  EXPIRED: m.export_stage_expired,
});

const stageTone = {
  WAITING: 'info',
  WRITING: 'info',
  READY: 'good',
  CANCELLED: 'neutral',
  FAILED: 'bad',
  EXPIRED: 'neutral',
} as const satisfies Record<EnumOf<'ExportStage'>, Tone>;

const contentLabel = words<EnumOf<'ExportContent'>>({
  PARTICIPANTS: m.export_participants,
  ENROLMENTS: m.export_enrolments,
});

const valueLabel = words<EnumOf<'ExportValue'>>({ NIK: m.nik, PHONE: m.phone, KPJ: m.kpj });

const PAGE = 20;
const MOST = 100;

/** One's own exports of lists, newest first: how far they are, until when the file is kept, and the file itself. */
export function ExportJobs() {
  const client = useClient();
  const { language } = useLanguage();
  const [first, setFirst] = useState(PAGE);
  const [problem, setProblem] = useState<string | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({ query: ExportJobsQuery, variables: { first, after: null } });
  const list = data?.participantExports;
  const older = useOlderJobs<Job>(async (after) => {
    const answer = await client.query(ExportJobsQuery, { first: MOST, after }, { requestPolicy: 'network-only' });
    return { page: answer.data?.participantExports ?? null, error: answer.error };
  }, list?.pageInfo);
  const fresh = list?.edges.map(({ node }) => node) ?? [];
  const jobs = [...fresh, ...(first < MOST ? [] : older.rows)];
  const refresh = () => ask({ requestPolicy: 'network-only' });

  async function look(): Promise<boolean> {
    const before = sumOfRows(fresh);
    const answer = await client
      .query(ExportJobsQuery, { first, after: null }, { requestPolicy: 'network-only' })
      .toPromise();
    const now = answer.data?.participantExports?.edges.map(({ node }) => node) ?? [];
    return (
      sumOfRows(now) !== before || now.some(({ id, stage }) => fresh.find((job) => job.id === id)?.stage !== stage)
    );
  }
  usePolling(
    look,
    jobs.some(({ working }) => working),
  );

  const columns: Column<Job>[] = [
    {
      key: 'file',
      header: m.roster_file(),
      names: true,
      cell: (job) => (
        <>
          {job.fileName}
          <span className={styles.under}>{contentLabel(job.content)}</span>
        </>
      ),
    },
    {
      key: 'stage',
      header: m.jobs_stage(),
      cell: (job) => (
        <div className={styles.stage}>
          <StatusBadge tone={stageTone[job.stage]}>{stageLabel(job.stage)}</StatusBadge>
          {job.working && <JobProgress label={stageLabel(job.stage)} progress={progressOf(job)} />}
        </div>
      ),
    },
    {
      key: 'rows',
      header: m.roster_rows(),
      numeric: true,
      wideOnly: true,
      cell: ({ rows }) => formatNumber(rows),
    },
    {
      key: 'values',
      header: m.export_in_full(),
      wideOnly: true,
      cell: ({ values, purpose }) => (
        <>
          {values.length === 0 ? (
            <span className="muted">{m.export_masked()}</span>
          ) : (
            values.map((value) => valueLabel(value)).join(', ')
          )}
          {purpose !== null && <span className={styles.under}>{purpose}</span>}
        </>
      ),
    },
    {
      key: 'kept',
      header: m.export_kept_until(),
      wideOnly: true,
      cell: ({ expiresAt }) =>
        expiresAt === null ? <span className="muted">–</span> : formatDateTime(expiresAt, language),
    },
    {
      key: 'requested',
      header: m.jobs_opened(),
      wideOnly: true,
      cell: ({ requestedAt }) => <span className="nowrap">{formatDateTime(requestedAt, language)}</span>,
    },
    {
      key: 'actions',
      header: m.action(),
      cell: (job) => <ExportActions job={job} onProblem={setProblem} />,
    },
  ];

  return (
    <Section title={m.jobs_exports()} note={m.jobs_exports_note()} flush>
      {problem !== null && (
        <Notice tone="bad" title={m.export_failed_title()} urgent>
          <p>{problem}</p>
        </Notice>
      )}
      {list == null ? (
        error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={refresh} />
        ) : (
          <Skeleton label={m.loading()} lines={5} />
        )
      ) : jobs.length === 0 ? (
        <EmptyState title={m.jobs_exports_none()} action={<Link to="/peserta">{m.participant_missing_back()}</Link>}>
          {m.jobs_exports_none_text()}
        </EmptyState>
      ) : (
        <>
          <DataTable label={m.jobs_exports()} columns={columns} rows={jobs} rowKey={({ id }) => id} />
          <LoadMore
            hasMore={first < MOST ? list.pageInfo.hasNextPage : older.hasMore}
            loading={fetching || older.loading}
            onMore={() => (first < MOST ? setFirst(Math.min(MOST, first + PAGE)) : void older.more())}
          />
        </>
      )}
    </Section>
  );
}

function sumOfRows(jobs: readonly Job[]): number {
  return jobs.reduce((sum, { rows }) => sum + rows, 0);
}

function progressOf({ rows, rowsTotal }: Job) {
  const shareDone = rowsTotal === null || rowsTotal === 0 ? null : Math.floor((rows / rowsTotal) * 10_000);
  return { rowsDone: rows, rowsTotal, shareDone, rowsPerSecond: null, secondsLeft: null };
}
