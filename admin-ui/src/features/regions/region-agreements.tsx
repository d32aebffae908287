import { Link } from '@tanstack/react-router';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { Count } from '../../lib/figure.tsx';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';

/** What the agreements of a region read. */
export const RegionAgreementsFragment = graphql(`
  fragment RegionAgreements on Region {
    code
    agreements(first: 8) {
      totalCount
      edges {
        node {
          id
          title
          signedOn
          election {
            code
            name {
              id
              en
            }
          }
          headcount {
            people
          }
          enrolled {
            people
          }
        }
      }
    }
  }
`);

type Row = ResultOf<typeof RegionAgreementsFragment>['agreements']['edges'][number]['node'];

/** The newest agreements for a region and all below it, for every election: one that is over may be what the next continues. Out of scope, none in sight says nothing of how many there are. */
export function RegionAgreements({
  region,
  inScope,
  election,
}: {
  region: FragmentOf<typeof RegionAgreementsFragment>;
  inScope: boolean;
  /** The election that the page is about. */
  election: string;
}) {
  const { code, agreements } = readFragment(RegionAgreementsFragment, region);
  // Who acts for an institution sees its agreements only: none in sight does not mean none.
  const { language } = useLanguage();
  const seesAll = useSession().institution === null;
  const columns: Column<Row>[] = [
    {
      key: 'title',
      header: m.agreement(),
      names: true,
      cell: (row) => (
        <Link to="/perjanjian/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
      ),
    },
    {
      key: 'election',
      header: m.election(),
      cell: (row) =>
        row.election.code === election ? (
          <strong>{row.election.name[language]}</strong>
        ) : (
          <span className="muted">{row.election.name[language]}</span>
        ),
    },
    {
      key: 'signedOn',
      header: m.signed_on(),
      cell: (row) => (
        <span className="nowrap">{row.signedOn === null ? m.not_signed() : formatDate(row.signedOn)}</span>
      ),
    },
    { key: 'promised', header: m.promised(), numeric: true, cell: (row) => <Count value={row.headcount.people} /> },
    { key: 'enrolled', header: m.enrolled(), numeric: true, cell: (row) => <Count value={row.enrolled?.people} /> },
  ];
  if (!inScope && agreements.totalCount === 0) return null;
  return (
    <Section
      flush
      title={m.agreements()}
      actions={
        agreements.totalCount > agreements.edges.length ? (
          <Link to="/perjanjian" search={{ wilayah: code }}>
            {m.standouts_all({ count: formatNumber(agreements.totalCount) })}
          </Link>
        ) : undefined
      }
    >
      {agreements.totalCount === 0 ? (
        <EmptyState title={seesAll ? m.panel_no_agreement() : m.region_no_agreement_in_sight()}>
          {seesAll ? m.region_no_agreement_text() : m.region_no_agreement_in_sight_text()}
        </EmptyState>
      ) : (
        <DataTable
          label={m.agreements()}
          columns={columns}
          rows={agreements.edges.map(({ node }) => node)}
          rowKey={(row) => row.id}
        />
      )}
    </Section>
  );
}
