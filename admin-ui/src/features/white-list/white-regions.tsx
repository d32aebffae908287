import { Link } from '@tanstack/react-router';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { ExplainedFragment, readExplained } from '../../lib/explained.ts';
import { ExplainedCount } from '../../lib/explained-count.tsx';
import { formatList, formatNumber } from '../../lib/format.ts';
import { bodyLabel } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';

/** What a row of the white map reads. */
export const WhiteRegionFragment = graphql(
  `
    fragment WhiteRegion on RegionWithoutAgreement {
      region {
        code
        name
        parent {
          code
          name
        }
      }
      bodies
      unprotected {
        ...Explained
      }
    }
  `,
  [ExplainedFragment],
);

/** A regency or city without an agreement, with its place in the ranking. */
export interface WhiteRegion {
  rank: number;
  code: string;
  name: string;
  province: string;
  bodies: string;
  unprotected: ReturnType<typeof readExplained>;
}

/** Reads the rows in their order. */
export function whiteRegions(rows: readonly FragmentOf<typeof WhiteRegionFragment>[]): WhiteRegion[] {
  return rows.map((row, index) => {
    const { region, bodies, unprotected } = readFragment(WhiteRegionFragment, row);
    return {
      rank: index + 1,
      code: region.code,
      name: region.name,
      province: region.parent?.name ?? '',
      bodies: formatList(bodies.map(bodyLabel)),
      unprotected: readExplained(unprotected),
    };
  });
}

/** Regencies and cities without an agreement, most expected unprotected people first. */
export function WhiteRegionTable({ rows, election }: { rows: readonly WhiteRegion[]; election: string }) {
  const columns: Column<WhiteRegion>[] = [
    { key: 'rank', header: m.rank(), numeric: true, width: '56px', cell: ({ rank }) => formatNumber(rank) },
    {
      key: 'name',
      header: m.level_regencies(),
      names: true,
      cell: ({ code, name }) => (
        <Link to="/wilayah/$kode" params={{ kode: code }} search={{ pemilu: election }}>
          {name}
        </Link>
      ),
    },
    { key: 'province', header: m.province(), wideOnly: true, cell: ({ province }) => province },
    { key: 'bodies', header: m.without_agreement_for(), cell: ({ bodies }) => bodies },
    {
      key: 'unprotected',
      header: m.expected_unprotected(),
      numeric: true,
      cell: ({ name, unprotected }) => (
        <ExplainedCount
          figure={unprotected}
          behind={{ title: m.expected_unprotected(), subject: name, formula: m.expected_unprotected_formula() }}
        />
      ),
    },
  ];
  return <DataTable label={m.white_list()} columns={columns} rows={rows} rowKey={({ code }) => code} />;
}
