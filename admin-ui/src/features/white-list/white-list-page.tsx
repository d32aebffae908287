import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useElection } from '../../lib/election.ts';
import { ElectionSelect, PrintedElection } from '../../lib/election-select.tsx';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { bodyLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { oneOf } from '../../lib/search-text.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { missingAgreements, MissingAgreementTable } from './missing-agreements.tsx';
import { WhiteListCsv } from './white-list-csv.tsx';
import type { WhiteListSearch } from './white-list.search.ts';
import styles from './white-list-page.module.css';
import { WhiteListQuery } from './white-list-query.ts';
import { whiteRegions, WhiteRegionTable } from './white-regions.tsx';

const route = getRouteApi('/shell/tanpa-perjanjian');

/** Who nobody has promised to protect: regencies and cities without an agreement, and the agreements that should exist. */
export function WhiteListPage() {
  const { pemilu, provinsi, badan, menurut } = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const { code: election } = useElection(pemilu);
  const byAgreement = menurut === 'perjanjian';
  const asked = { election, province: provinsi ?? null, body: badan ?? null, agreements: byAgreement };
  const conditions = JSON.stringify(asked);
  const [position, setPosition] = useState<{ conditions: string; after: string | null }>({ conditions, after: null });
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: WhiteListQuery,
    variables: { ...asked, after: position.conditions === conditions ? position.after : null },
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  if (!useMay('coverage:read')) {
    return (
      <Page title={m.nav_white_list()}>
        <Forbidden permission="coverage:read" />
      </Page>
    );
  }

  function set(change: Partial<WhiteListSearch>): void {
    void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false });
  }

  const list = byAgreement ? data?.missingAgreements : data?.regionsWithoutAgreement;
  const regions = whiteRegions(data?.regionsWithoutAgreement?.edges.map(({ node }) => node) ?? []);
  const missing = missingAgreements(data?.missingAgreements?.edges.map(({ node }) => node) ?? []);
  const count = byAgreement ? missing.length : regions.length;
  const asOf = (byAgreement ? missing[0]?.people : regions[0]?.unprotected)?.asOf;
  const title = byAgreement ? m.missing_agreements() : m.white_list();

  return (
    <Page
      title={m.nav_white_list()}
      status={[
        ...(list == null ? [] : [m.rows_in_all({ number: formatNumber(list.totalCount) })]),
        ...(asOf === undefined ? [] : [m.overview_status_as_of({ time: formatDateTime(asOf, language) })]),
      ].join(' · ')}
      actions={
        <>
          <ElectionSelect value={pemilu} onChange={(value) => set({ pemilu: value })} />
          <WhiteListCsv conditions={asked} disabled={count === 0} />
          <PrintButton />
        </>
      }
    >
      <PrintedElection value={pemilu} />
      {list != null && <PartialFailure error={error} retry={retry} />}
      <search className={`${styles.filters} no-print`}>
        <Segmented
          label={m.white_list_by()}
          value={byAgreement ? 'perjanjian' : 'wilayah'}
          options={[
            { value: 'wilayah', label: m.white_list() },
            { value: 'perjanjian', label: m.missing_agreements() },
          ]}
          onChange={(value) => set({ menurut: value === 'perjanjian' ? value : undefined })}
        />
        {(data?.provinces ?? []).length > 0 && (
          <NativeSelect
            label={m.province()}
            value={provinsi ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              set({ provinsi: value === '' ? undefined : value });
            }}
            data={[
              { value: '', label: m.province_all() },
              ...(data?.provinces ?? []).map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
        )}
        {!byAgreement && (
          <NativeSelect
            label={m.body()}
            value={badan ?? ''}
            onChange={(event) => set({ badan: oneOf(event.currentTarget.value, ['KPU', 'BAWASLU']) })}
            data={[
              { value: '', label: m.body_any() },
              { value: 'KPU', label: bodyLabel('KPU') },
              { value: 'BAWASLU', label: bodyLabel('BAWASLU') },
            ]}
          />
        )}
      </search>
      <Section title={title} note={byAgreement ? m.missing_agreements_order() : m.white_list_order()} flush>
        {list == null ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={8} />
          )
        ) : count === 0 ? (
          <EmptyState title={m.white_list_empty_title()}>{m.white_list_empty_text()}</EmptyState>
        ) : (
          <>
            {byAgreement ? (
              <MissingAgreementTable rows={missing} election={election} />
            ) : (
              <WhiteRegionTable rows={regions} election={election} />
            )}
            <LoadMore
              hasMore={list.pageInfo.hasNextPage}
              loading={fetching || stale}
              onMore={() => setPosition({ conditions, after: list.pageInfo.endCursor })}
            />
          </>
        )}
      </Section>
    </Page>
  );
}
