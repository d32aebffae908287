import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { formatNumber } from '../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AgreementFilters } from './agreement-filters.tsx';
import { AgreementListEmpty } from './agreement-list-empty.tsx';
import { AgreementRowFragment, AgreementTable } from './agreement-table.tsx';

const AgreementListQuery = graphql(
  `
    query AgreementList($after: String, $filter: AgreementFilter!) {
      elections {
        code
        name {
          id
          en
        }
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

/** All agreements that the session may see, newest signature first, filtered by what the URL says. */
export function AgreementListPage() {
  const search = route.useSearch();
  // A cursor belongs to the filters it was read under: with other filters the list starts anew.
  const filters = JSON.stringify(search);
  const [position, setPosition] = useState<{ filters: string; after: string | null }>({ filters, after: null });
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: AgreementListQuery,
    variables: {
      after: position.filters === filters ? position.after : null,
      filter: {
        search: search.cari ?? null,
        electionCode: search.pemilu ?? null,
        instrument: search.instrumen ?? null,
        regionCode: search.wilayah ?? null,
      },
    },
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
    >
      {list != null && <PartialFailure error={error} retry={retry} />}
      <AgreementFilters elections={data?.elections ?? []} />
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
