import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { amountOf, isPart } from '../../lib/explained.ts';
import { QuietCount } from '../../lib/figure.tsx';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { sortParts } from './sort-parts.ts';

const RegionPartsQuery = graphql(`
  query RegionParts($level: CoverageLevel!, $province: ID, $election: ID!) {
    coverages(level: $level, provinceCode: $province, electionCode: $election) {
      id
      region {
        code
        name
      }
      agreements
      expected {
        value
        completeness
      }
      promised {
        value
        completeness
      }
      enrolled {
        value
        completeness
      }
      active {
        value
        completeness
      }
      gap {
        value
        completeness
      }
    }
  }
`);

type Row = NonNullable<ResultOf<typeof RegionPartsQuery>['coverages']>[number];

const figures = ['expected', 'promised', 'enrolled', 'active', 'gap'] as const;

/** The way down: the provinces of the nation, or the regencies of a province, each with who is needed, promised, enrolled and missing. */
export function RegionParts({ code, election }: { code: string; election: string }) {
  const isNation = code === 'ID';
  const [{ data, error, fetching }, ask] = useQuery({
    query: RegionPartsQuery,
    variables: { level: isNation ? 'PROVINCE' : 'REGENCY', province: isNation ? null : code, election },
  });
  const [order, setOrder] = useState<{ key: string; falling: boolean }>({ key: 'gap', falling: true });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const rows = useMemo(() => sortParts(data?.coverages ?? [], order.key, order.falling), [data, order]);
  const title = isNation ? m.level_provinces() : m.level_regencies();
  const headers = {
    expected: m.expected(),
    promised: m.promised(),
    enrolled: m.enrolled(),
    active: m.active(),
    gap: m.unprotected(),
  };
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: m.region(),
      names: true,
      sortable: true,
      cell: ({ region }) => (
        <Link to="/wilayah/$kode" params={{ kode: region.code }} search={{ pemilu: election }}>
          {region.name}
        </Link>
      ),
    },
    ...figures.map((key) => ({
      key,
      header: headers[key],
      numeric: true,
      sortable: true,
      wideOnly: key === 'active',
      cell: (row: Row) => <QuietCount value={amountOf(row[key])} atLeast={isPart(row[key])} />,
    })),
    {
      key: 'agreements',
      header: m.agreements(),
      numeric: true,
      sortable: true,
      cell: (row) => <QuietCount value={row.agreements} />,
    },
  ];
  return (
    <Section
      title={title}
      flush
      actions={
        <Link to="/tanpa-perjanjian" search={{ pemilu: election, provinsi: isNation ? undefined : code }}>
          {m.nav_white_list()}
        </Link>
      }
    >
      {data?.coverages == null ? (
        error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <Skeleton label={m.loading()} lines={6} />
        )
      ) : rows.length === 0 ? (
        <EmptyState title={m.regions_below_none()} />
      ) : (
        <>
          <PartialFailure error={error} retry={retry} />
          <DataTable
            label={title}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.region.code}
            sorting={{
              key: order.key,
              direction: order.falling ? 'descending' : 'ascending',
              onSort: (key) =>
                setOrder((before) => ({ key, falling: before.key === key ? !before.falling : key !== 'name' })),
            }}
          />
        </>
      )}
    </Section>
  );
}
