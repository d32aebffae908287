import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ClaimFilters } from './claim-filters.tsx';
import { ClaimListEmpty } from './claim-list-empty.tsx';
import { ClaimRowFragment, ClaimTable } from './claim-table.tsx';

const ClaimListQuery = graphql(
  `
    query ClaimList($after: String, $filter: ClaimFilter!) {
      claims(first: 20, after: $after, filter: $filter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...ClaimRow
          }
        }
      }
    }
  `,
  [ClaimRowFragment],
);

const route = getRouteApi('/shell/klaim');

/** The claims that the session may see, newest incident first. */
export function ClaimListPage() {
  if (!useMay('claim:read')) {
    return (
      <Page title={m.nav_claims()}>
        <Forbidden permission="claim:read" />
      </Page>
    );
  }
  return (
    <Page title={m.nav_claims()} status={m.claims_status()}>
      <ClaimFilters />
      <ClaimList />
    </Page>
  );
}

function ClaimList() {
  const search = route.useSearch();
  const filters = JSON.stringify(search);
  const [position, setPosition] = useState<{ filters: string; after: string | null }>({ filters, after: null });
  const [{ data, error, fetching }, ask] = useQuery({
    query: ClaimListQuery,
    variables: {
      after: position.filters === filters ? position.after : null,
      filter: {
        regionCode: search.wilayah ?? null,
        electionCode: search.pemilu ?? null,
        programme: search.program ?? null,
        cover: search.jawaban ?? null,
      },
    },
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const list = data?.claims;
  const rows = list?.edges.map(({ node }) => node) ?? [];
  return (
    <>
      {list != null && <PartialFailure error={error} retry={retry} />}
      <Section title={m.claims_list()} note={m.claims_order()} flush>
        {list == null ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={5} />
          )
        ) : rows.length === 0 ? (
          <ClaimListEmpty />
        ) : (
          <>
            <ClaimTable claims={rows} />
            <LoadMore
              hasMore={list.pageInfo.hasNextPage}
              loading={fetching}
              onMore={() => setPosition({ filters, after: list.pageInfo.endCursor })}
            />
          </>
        )}
      </Section>
    </>
  );
}
