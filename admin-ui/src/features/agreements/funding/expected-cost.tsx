import type { FragmentOf, ResultOf } from '../../../graphql/graphql.ts';
import { graphql, readFragment } from '../../../graphql/graphql.ts';
import { articleText } from '../../../lib/article.ts';
import { formatNumber, formatRupiah } from '../../../lib/format.ts';
import { confidenceLabel } from '../../../lib/labels.ts';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import type { Column } from '../../../ui/data-table.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Section } from '../../../ui/section.tsx';
import styles from './expected-cost.module.css';

/** What contributions should come to, line by line. */
export const ContributionCostFragment = graphql(`
  fragment ContributionCostParts on ContributionCost {
    total
    complete
    confidence
    lines {
      category {
        code
        name {
          id
          en
        }
      }
      programme
      amount
      formula {
        id
        en
      }
      article
      wageBaseSource
      confidence
    }
  }
`);

/** A line with its place: two lines may say the same. */
type CostLine = ResultOf<typeof ContributionCostFragment>['lines'][number] & { place: number };

/** What the contributions should come to, line by line, each with its formula and the article that sets its rate. */
export function ExpectedCost({ cost }: { cost: FragmentOf<typeof ContributionCostFragment> }) {
  const { lines, total } = readFragment(ContributionCostFragment, cost);
  const { language } = useLanguage();
  if (lines.length === 0) return null;
  const columns: Column<CostLine>[] = [
    { key: 'category', header: m.category(), names: true, cell: (row) => row.category.name[language] },
    { key: 'programme', header: m.programme(), cell: (row) => row.programme },
    {
      key: 'formula',
      header: m.agreement_cost_formula(),
      cell: (row) => (
        <>
          <span className="numeric">{row.formula[language]}</span>
          <div className="muted">{`${articleText(row.article, language)} · ${row.wageBaseSource}`}</div>
        </>
      ),
    },
    {
      key: 'confidence',
      header: m.agreement_cost_confidence(),
      wideOnly: true,
      cell: (row) => confidenceLabel(row.confidence),
    },
    {
      key: 'amount',
      header: m.agreement_cost_amount(),
      numeric: true,
      cell: (row) => formatRupiah(row.amount, language),
    },
  ];
  return (
    <Section
      title={m.agreement_cost_title()}
      note={m.agreement_cost_lines({ count: formatNumber(lines.length) })}
      flush
    >
      <DataTable
        label={m.agreement_cost_title()}
        columns={columns}
        rows={lines.map((line, place) => ({ ...line, place }))}
        rowKey={(row) => String(row.place)}
        footer={
          <tr>
            <th scope="row" colSpan={5} className={styles.total}>
              {m.agreement_cost_total()}: {formatRupiah(total, language)}
            </th>
          </tr>
        }
      />
    </Section>
  );
}
