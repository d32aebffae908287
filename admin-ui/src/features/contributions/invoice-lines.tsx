import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatNumber, formatRupiah } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';

/** What the lines of a document read. */
export const InvoiceLinesFragment = graphql(`
  fragment InvoiceLines on Invoice {
    months
    total
    lines(first: 100) {
      pageInfo {
        hasNextPage
      }
      edges {
        cursor
        node {
          people
          wageBase
          total
          institution {
            code
            name
          }
          category {
            code
            name {
              id
              en
            }
          }
          programmes {
            programme
            each
            amount
          }
        }
      }
    }
  }
`);

type Line = ResultOf<typeof InvoiceLinesFragment>['lines']['edges'][number];

/** What each category costs: people, wage base, the contribution of one, and of all. */
export function InvoiceLines({ invoice }: { invoice: FragmentOf<typeof InvoiceLinesFragment> }) {
  const { language } = useLanguage();
  const { lines, total, months } = readFragment(InvoiceLinesFragment, invoice);
  const unknown = <span className="muted">{m.not_available()}</span>;
  const each = ({ node }: Line, programme: 'JKK' | 'JKM') => {
    const found = node.programmes.find((one) => one.programme === programme);
    return found === undefined ? '–' : formatRupiah(found.each, language);
  };
  const columns: Column<Line>[] = [
    {
      key: 'category',
      header: m.category(),
      names: true,
      cell: ({ node: { category, institution } }) => (
        <>
          {category?.name[language] ?? unknown}
          <p className="muted">{institution?.name ?? m.not_available()}</p>
        </>
      ),
    },
    {
      key: 'people',
      header: m.people(),
      numeric: true,
      cell: ({ node }) => formatNumber(node.people, language),
    },
    {
      key: 'wageBase',
      header: m.wage_base(),
      numeric: true,
      wideOnly: true,
      cell: ({ node }) => formatRupiah(node.wageBase, language),
    },
    {
      key: 'jkk',
      header: m.invoice_each({ programme: 'JKK' }),
      numeric: true,
      wideOnly: true,
      cell: (row) => each(row, 'JKK'),
    },
    {
      key: 'jkm',
      header: m.invoice_each({ programme: 'JKM' }),
      numeric: true,
      wideOnly: true,
      cell: (row) => each(row, 'JKM'),
    },
    { key: 'total', header: m.amount(), numeric: true, cell: ({ node }) => formatRupiah(node.total, language) },
  ];
  return (
    <Section
      title={m.invoice_lines()}
      note={lines.pageInfo.hasNextPage ? m.invoice_lines_first() : m.invoice_lines_note()}
      flush
    >
      {lines.edges.length === 0 ? (
        <EmptyState title={m.invoice_lines_none()}>{m.invoice_lines_none_text()}</EmptyState>
      ) : (
        <DataTable
          label={m.invoice_lines()}
          columns={columns}
          rows={lines.edges}
          rowKey={({ cursor }) => cursor}
          footer={
            <tr>
              <th scope="row">{m.total()}</th>
              <td className="numeric" style={{ textAlign: 'right' }}>
                {formatNumber(months, language)}
              </td>
              <td className="numeric" style={{ textAlign: 'right' }} colSpan={4}>
                {formatRupiah(total, language)}
              </td>
            </tr>
          }
        />
      )}
    </Section>
  );
}
