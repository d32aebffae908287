import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { JobProgress } from '../../lib/job-progress.tsx';
import { useLanguage } from '../../lib/language.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { usePolling } from '../../lib/polling.ts';
import { rosterStageLabel, rosterStageTone } from '../../lib/roster-labels.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './jobs.module.css';
import { useOlderJobs } from './use-older-jobs.ts';

/** How far an import is: what is asked again and again while some run. */
const ImportJobStateFragment = graphql(`
  fragment ImportJobState on RosterImport @_unmask {
    id
    stage
    awaiting
    working
    progress {
      rowsDone
      rowsTotal
      shareDone
      rowsPerSecond
      secondsLeft
    }
    counts {
      rows
      ready
      enrolled
      supplemented
      rejected
    }
  }
`);

const ImportJobsQuery = graphql(
  `
    query ImportJobs($first: Int!, $after: String) {
      rosterImports(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...ImportJobState
            example
            openedAt
            file {
              name
              size
            }
            institution {
              code
              name
            }
            agreement {
              id
              title
            }
          }
        }
      }
    }
  `,
  [ImportJobStateFragment],
);

const RunningImportsQuery = graphql(
  `
    query RunningImports {
      rosterImports(first: 100, filter: { working: true }) {
        edges {
          node {
            ...ImportJobState
          }
        }
      }
    }
  `,
  [ImportJobStateFragment],
);

type Job = NonNullable<ResultOf<typeof ImportJobsQuery>['rosterImports']>['edges'][number]['node'];

const PAGE = 20;
const MOST = 100;

/** Imports of rosters, newest first. Those that run are followed together, in one small question. */
export function ImportJobs() {
  const client = useClient();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const mayImport = useMay('roster:import');
  const [first, setFirst] = useState(PAGE);
  const [{ data, error, fetching }, ask] = useQuery({ query: ImportJobsQuery, variables: { first, after: null } });
  const list = data?.rosterImports;
  const older = useOlderJobs<Job>(async (after) => {
    const answer = await client.query(ImportJobsQuery, { first: MOST, after }, { requestPolicy: 'network-only' });
    return { page: answer.data?.rosterImports ?? null, error: answer.error };
  }, list?.pageInfo);
  const jobs = [...(list?.edges.map(({ node }) => node) ?? []), ...(first < MOST ? [] : older.rows)];
  const running = jobs.filter(({ working }) => working);
  const refresh = () => ask({ requestPolicy: 'network-only' });

  async function look(): Promise<boolean> {
    const answer = await client.query(RunningImportsQuery, {}, { requestPolicy: 'network-only' }).toPromise();
    const now = answer.data?.rosterImports?.edges.map(({ node }) => node);
    if (now === undefined) return false;
    const isSame =
      now.length === running.length &&
      now.every(({ id, stage }) => running.some((job) => job.id === id && job.stage === stage));
    if (!isSame) refresh();
    return now.length > 0;
  }
  usePolling(look, list != null);

  const columns: Column<Job>[] = [
    {
      key: 'file',
      header: m.roster_file(),
      names: true,
      cell: (job) => (
        <>
          <Link to="/impor/$id" params={{ id: job.id }}>
            {job.file.name}
          </Link>{' '}
          {job.example && <ExampleBadge />}
          <span className={styles.under}>{job.institution?.name ?? m.not_available()}</span>
        </>
      ),
    },
    {
      key: 'agreement',
      header: m.agreement(),
      wideOnly: true,
      cell: (job) => job.agreement?.title ?? <span className="muted">{m.not_available()}</span>,
    },
    { key: 'stage', header: m.jobs_stage(), cell: (job) => <JobStage job={job} /> },
    {
      key: 'outcome',
      header: m.jobs_outcome(),
      wideOnly: true,
      cell: ({ counts }) =>
        counts === null ? (
          <span className="muted">–</span>
        ) : (
          <span className="numeric">
            {counts.enrolled > 0
              ? m.jobs_enrolled({ number: formatNumber(counts.enrolled) })
              : m.jobs_ready({ number: formatNumber(counts.ready) })}
            {counts.supplemented > 0 && ` · ${m.jobs_supplemented({ number: formatNumber(counts.supplemented) })}`}
            {counts.rejected > 0 && ` · ${m.jobs_rejected({ number: formatNumber(counts.rejected) })}`}
          </span>
        ),
    },
    {
      key: 'opened',
      header: m.jobs_opened(),
      wideOnly: true,
      cell: ({ openedAt }) => <span className="nowrap">{formatDateTime(openedAt, language)}</span>,
    },
  ];

  return (
    <>
      {list != null && <PartialFailure error={error ?? older.error} retry={refresh} />}
      <Section title={m.jobs_imports()} note={m.jobs_newest()} flush>
        {list == null ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={refresh} />
          ) : (
            <Skeleton label={m.loading()} lines={5} />
          )
        ) : jobs.length === 0 ? (
          <EmptyState
            title={m.jobs_imports_none()}
            action={mayImport && <Button onClick={() => void navigate({ to: '/impor/baru' })}>{m.roster_new()}</Button>}
          >
            {m.jobs_imports_none_text()}
          </EmptyState>
        ) : (
          <>
            <DataTable label={m.jobs_imports()} columns={columns} rows={jobs} rowKey={({ id }) => id} />
            <LoadMore
              hasMore={first < MOST ? list.pageInfo.hasNextPage : older.hasMore}
              loading={fetching || older.loading}
              onMore={() => (first < MOST ? setFirst(Math.min(MOST, first + PAGE)) : void older.more())}
            />
          </>
        )}
      </Section>
    </>
  );
}

function JobStage({ job }: { job: Job }) {
  return (
    <div className={styles.stage}>
      <StatusBadge tone={rosterStageTone[job.stage]}>{rosterStageLabel(job.stage)}</StatusBadge>
      {job.working && <JobProgress label={rosterStageLabel(job.stage)} progress={job.progress} />}
    </div>
  );
}
