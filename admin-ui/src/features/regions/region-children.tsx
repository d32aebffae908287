import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { QuietCount } from '../../lib/figure.tsx';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

const RegionChildrenQuery = graphql(`
  query RegionChildren($code: ID!, $election: ID, $after: String, $inScope: Boolean!) {
    region(code: $code) {
      code
      children(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            code
            name
            promised(electionCode: $election) @include(if: $inScope) {
              people
              agreements
            }
            enrolled(electionCode: $election) @include(if: $inScope) {
              people
            }
          }
        }
      }
    }
  }
`);

type Row = NonNullable<ResultOf<typeof RegionChildrenQuery>['region']>['children']['edges'][number]['node'];

/** The regions directly below, page by page. */
export function RegionChildren({
  code,
  election,
  inScope,
}: {
  code: string;
  election: string;
  /** Whether the session may see figures here; names it may see anywhere. */
  inScope: boolean;
}) {
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: RegionChildrenQuery,
    variables: { code, election, after, inScope },
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const children = data?.region?.children;
  const columns: Column<Row>[] = [
    {
      key: 'code',
      header: m.region_code(),
      wideOnly: true,
      cell: (row) => <span className="numeric">{row.code}</span>,
    },
    {
      key: 'name',
      header: m.region(),
      names: true,
      cell: (row) => (
        <Link to="/wilayah/$kode" params={{ kode: row.code }} search={{ pemilu: election }}>
          {row.name}
        </Link>
      ),
    },
  ];
  const figures: Column<Row>[] = [
    {
      key: 'promised',
      header: m.promised(),
      numeric: true,
      cell: (row) => <QuietCount value={row.promised?.people} />,
    },
    {
      key: 'enrolled',
      header: m.enrolled(),
      numeric: true,
      cell: (row) => <QuietCount value={row.enrolled?.people} />,
    },
    {
      key: 'agreements',
      header: m.agreements(),
      numeric: true,
      cell: (row) => <QuietCount value={row.promised?.agreements} />,
    },
  ];
  return (
    <Section title={m.regions_below()} flush>
      {children === undefined ? (
        error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <Skeleton label={m.loading()} lines={6} />
        )
      ) : children.edges.length === 0 ? (
        <EmptyState title={m.regions_below_none()} />
      ) : (
        <>
          <PartialFailure error={error} retry={retry} />
          <DataTable
            label={m.regions_below()}
            columns={inScope ? [...columns, ...figures] : columns}
            rows={children.edges.map(({ node }) => node)}
            rowKey={(row) => row.code}
          />
          <LoadMore
            hasMore={children.pageInfo.hasNextPage}
            loading={fetching}
            onMore={() => setAfter(children.pageInfo.endCursor)}
          />
        </>
      )}
    </Section>
  );
}
