import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useElection } from '../../lib/election.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { RegionSelect } from '../../lib/region-select.tsx';
import { useMay, useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { HistoryTable, PartCountsFragment, PartTable, RecordedFragment } from './count-tables.tsx';
import { ImportCounts } from './import-counts.tsx';
import { PartState } from './part-state.tsx';
import { RecordCountForm } from './record-count-form.tsx';
import styles from './reference.module.css';
import { UnitCountFragment, UnitTable } from './unit-table.tsx';

const CountsQuery = graphql(
  `
    query ReferenceCounts($region: ID!, $election: ID!, $parts: Boolean!, $after: String) {
      region(code: $region) {
        code
        name
        referenceCounts(electionCode: $election) {
          ...UnitCount
        }
        recordedCounts(electionCode: $election, first: 20, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              ...Recorded
            }
          }
        }
        children(first: 50) @include(if: $parts) {
          edges {
            node {
              code
              ...PartCounts
            }
          }
        }
      }
    }
  `,
  [UnitCountFragment, RecordedFragment, PartCountsFragment],
);

const route = getRouteApi('/shell/acuan');

/** How many districts, villages and polling stations a region has in an election, where each number comes from, and a way to record a better one. */
export function ReferenceCounts() {
  const { pemilu, wilayah } = route.useSearch();
  const navigate = route.useNavigate();
  const session = useSession();
  const mayRecord = useMay('reference-count:record');
  const { code: election } = useElection(pemilu);
  const region = wilayah ?? session.regions[0]?.code ?? 'ID';
  const subject = `${region} ${election}`;
  const [position, setPosition] = useState<{ subject: string; after: string | null }>({ subject, after: null });
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: CountsQuery,
    variables: {
      region,
      election,
      parts: !region.includes('.'),
      after: position.subject === subject ? position.after : null,
    },
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  return (
    <>
      <search className={`${styles.filters} no-print`}>
        <RegionSelect
          label={m.region()}
          value={region}
          onChange={(code) => void navigate({ search: (before) => ({ ...before, wilayah: code ?? undefined }) })}
        />
      </search>
      <Section title={m.counts_of({ region: data?.region?.name ?? region })} note={m.counts_note()} flush>
        {data?.region === null && error === undefined ? (
          <EmptyState title={m.region_missing_title({ code: region })}>{m.missing_text()}</EmptyState>
        ) : (
          <PartState value={data?.region} error={error} fetching={fetching} retry={retry}>
            {({ referenceCounts }) => <UnitTable counts={referenceCounts ?? []} />}
          </PartState>
        )}
      </Section>
      {mayRecord && data?.region != null && (
        <>
          <RecordCountForm key={subject} region={data.region} election={election} />
          <ImportCounts election={election} />
        </>
      )}
      {data?.region?.children !== undefined && data.region.children.edges.length > 0 && (
        <Section title={m.regions_below()} flush>
          <PartTable parts={data.region.children.edges.map(({ node }) => node)} election={election} />
        </Section>
      )}
      {data?.region?.recordedCounts != null && (
        <Section title={m.counts_history()} note={m.counts_history_note()} flush>
          {data.region.recordedCounts.edges.length === 0 ? (
            <EmptyState title={m.counts_history_none()} />
          ) : (
            <>
              <HistoryTable rows={data.region.recordedCounts.edges.map(({ node }) => node)} />
              <LoadMore
                hasMore={data.region.recordedCounts.pageInfo.hasNextPage}
                loading={fetching || stale}
                onMore={() => setPosition({ subject, after: data.region?.recordedCounts?.pageInfo.endCursor ?? null })}
              />
            </>
          )}
        </Section>
      )}
    </>
  );
}
