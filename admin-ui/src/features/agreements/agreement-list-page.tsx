import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { formatNumber } from '../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { IconPlus } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AgreementExport } from './agreement-export.tsx';
import { AgreementFilters } from './agreement-filters.tsx';
import { AgreementListEmpty } from './agreement-list-empty.tsx';
import { filterOf, readListSearch } from './agreement-list.filter.ts';
import { AgreementRowFragment, AgreementTable } from './agreement-table.tsx';
import { SavedViewsBar } from './saved-views-bar.tsx';

const AgreementListQuery = graphql(
  `
    query AgreementList($after: String, $filter: AgreementFilter!) {
      provinces {
        code
        name
      }
      agreements(first: 20, after: $after, filter: $filter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...AgreementRow
          }
        }
      }
    }
  `,
  [AgreementRowFragment],
);

const route = getRouteApi('/shell/perjanjian');

/** Agreements that the session may see, filtered by the URL. */
export function AgreementListPage() {
  const search = readListSearch(route.useSearch());
  const navigate = useNavigate();
  const mayDraft = useMay('agreement:draft');
  const filters = JSON.stringify(search);
  const [position, setPosition] = useState<{ filters: string; after: string | null }>({ filters, after: null });
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: AgreementListQuery,
    variables: { after: position.filters === filters ? position.after : null, filter: filterOf(search) },
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const list = data?.agreements;
  const rows = list?.edges.map(({ node }) => node) ?? [];

  if (!useMay('agreement:read')) {
    return (
      <Page title={m.nav_agreements()}>
        <Forbidden permission="agreement:read" />
      </Page>
    );
  }
  return (
    <Page
      title={m.nav_agreements()}
      status={
        list == null
          ? m.agreements_status()
          : m.agreements_count({ count: list.totalCount, number: formatNumber(list.totalCount) })
      }
      actions={
        <>
          <AgreementExport search={search} />
          <PrintButton />
          {mayDraft && (
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => void navigate({ to: '/perjanjian/baru' })}
            >
              {m.agreement_new()}
            </Button>
          )}
        </>
      }
    >
      {list != null && <PartialFailure error={error} retry={retry} />}
      <SavedViewsBar />
      <AgreementFilters provinces={data?.provinces ?? []} />
      <Section title={m.agreements_list()} note={m.agreements_order()} flush>
        {list == null ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={5} />
          )
        ) : rows.length === 0 ? (
          <AgreementListEmpty />
        ) : (
          <>
            <AgreementTable agreements={rows} />
            <LoadMore
              hasMore={list.pageInfo.hasNextPage}
              loading={fetching || stale}
              onMore={() => setPosition({ filters, after: list.pageInfo.endCursor })}
            />
          </>
        )}
      </Section>
    </Page>
  );
}
