import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../../graphql/graphql.ts';
import { useElection } from '../../lib/election.ts';
import { ElectionSelect, PrintedElection } from '../../lib/election-select.tsx';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { RegionSelect } from '../../lib/region-select.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './readiness-page.module.css';
import { ReadinessCsv } from './readiness-csv.tsx';
import { ReadinessFigures } from './readiness-figures.tsx';
import { ReadinessQuery } from './readiness-query.ts';
import type { ReadinessRow } from './readiness-row.ts';
import { agreementRow, ReadinessRowFragment, sortRows } from './readiness-row.ts';
import { ReadinessTable } from './readiness-table.tsx';

const route = getRouteApi('/shell/perhatian');

/** What needs attention before polling day: the agreements, or the regions, whose people will not be enrolled in time. */
export function ReadinessPage() {
  const { pemilu, wilayah, menurut } = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const { code: election } = useElection(pemilu);
  const byRegion = menurut === 'wilayah';
  const asked = { election, region: wilayah ?? null, regions: byRegion };
  const conditions = JSON.stringify(asked);
  const [position, setPosition] = useState<{ conditions: string; after: string | null }>({ conditions, after: null });
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: ReadinessQuery,
    variables: { ...asked, after: position.conditions === conditions ? position.after : null },
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  if (!useMay('coverage:read')) {
    return (
      <Page title={m.attention_title()}>
        <Forbidden permission="coverage:read" />
      </Page>
    );
  }

  const list = data?.readiness;
  const rows: ReadinessRow[] = byRegion
    ? sortRows(
        (data?.coverages ?? []).flatMap(({ region, readiness }) =>
          readiness === null || !isWithin(region.code, wilayah)
            ? []
            : [
                {
                  key: region.code,
                  name: region.name,
                  target: { kind: 'region', code: region.code },
                  readiness: readFragment(ReadinessRowFragment, readiness),
                },
              ],
        ),
      )
    : (list?.edges.flatMap(({ node }) => agreementRow(node)) ?? []);
  // A region whose readiness was not delivered is not a region without one.
  const isRead = byRegion ? data?.coverages != null && (error === undefined || rows.length > 0) : list != null;
  const names = byRegion ? m.region() : m.agreement();
  const asOf = rows[0]?.readiness.asOf;
  const atRisk = byRegion
    ? isRead
      ? rows.filter(({ readiness }) => readiness.atRisk).length
      : null
    : list?.atRiskCount;

  return (
    <Page
      title={m.attention_title()}
      status={
        asOf === undefined ? m.attention_lead() : m.overview_status_as_of({ time: formatDateTime(asOf, language) })
      }
      actions={
        <>
          <ElectionSelect
            value={pemilu}
            onChange={(value) => void navigate({ search: (before) => ({ ...before, pemilu: value }) })}
          />
          <ReadinessCsv rows={rows} names={names} conditions={asked} />
          <PrintButton />
        </>
      }
    >
      <PrintedElection value={pemilu} />
      {isRead && <PartialFailure error={error} retry={retry} />}
      {data?.election != null && (
        <ReadinessFigures
          election={data.election}
          atRisk={atRisk}
          ofWhich={
            byRegion
              ? m.at_risk_of_regions({ number: formatNumber(rows.length) })
              : list != null && m.at_risk_of({ number: formatNumber(list.totalCount) })
          }
        />
      )}
      <search className={`${styles.filters} no-print`}>
        <RegionSelect
          label={m.region()}
          value={wilayah ?? null}
          onChange={(code) => void navigate({ search: (before) => ({ ...before, wilayah: code ?? undefined }) })}
        />
        <Segmented
          label={m.attention_by()}
          value={byRegion ? 'wilayah' : 'perjanjian'}
          options={[
            { value: 'perjanjian', label: m.attention_by_agreement() },
            { value: 'wilayah', label: m.attention_by_region() },
          ]}
          onChange={(value) =>
            void navigate({
              search: (before) => ({ ...before, menurut: value === 'wilayah' ? value : undefined }),
              resetScroll: false,
            })
          }
        />
      </search>
      <Section title={m.attention_list()} note={m.attention_order()} flush>
        {!isRead ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={6} />
          )
        ) : rows.length === 0 ? (
          <EmptyState title={m.attention_empty_title()}>{m.attention_empty_text()}</EmptyState>
        ) : (
          <>
            <ReadinessTable rows={rows} names={names} election={election} />
            {!byRegion && (
              <LoadMore
                hasMore={list?.pageInfo.hasNextPage ?? false}
                loading={fetching || stale}
                onMore={() => setPosition({ conditions, after: list?.pageInfo.endCursor ?? null })}
              />
            )}
          </>
        )}
      </Section>
    </Page>
  );
}

function isWithin(code: string, region: string | undefined): boolean {
  return region === undefined || region === 'ID' || code === region || code.startsWith(`${region}.`);
}
