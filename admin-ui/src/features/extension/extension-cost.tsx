import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { articleText } from '../../lib/article.ts';
import { Count } from '../../lib/figure.tsx';
import { formatBasisPoints, formatDate, formatNumber, formatRupiah } from '../../lib/format.ts';
import { payerRoleLabel, peopleFromLabel } from '../../lib/coverage-labels.ts';
import { confidenceLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { daysToPolling } from '../../lib/readiness.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './extension-cost.module.css';

/** What the result of the simulator reads. */
export const ExtensionCostFragment = graphql(`
  fragment ExtensionCostResult on ExtensionCost {
    peopleNewlyCovered
    asOf
    daysToPolling
    lastSafeDate
    daysToLastSafeDate
    payer {
      name
      role
    }
    warnings {
      code
      message {
        id
        en
      }
      category {
        code
        name {
          id
          en
        }
      }
    }
    cost {
      total
      complete
      confidence
      categories {
        category {
          code
          name {
            id
            en
          }
        }
        people
        peopleFrom
        months
        amount
      }
      lines {
        category {
          code
          name {
            id
            en
          }
        }
        post {
          id
          en
        }
        programme
        people
        months
        wageBase
        basisPoints
        monthly
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
  }
`);

type Cost = ResultOf<typeof ExtensionCostFragment>;
type Line = Cost['cost']['lines'][number];
type OfCategory = Cost['cost']['categories'][number];

/** What the extension costs and brings: who is newly covered, who pays, until when it can be done, and every line of the reckoning. */
export function ExtensionCost({ result }: { result: FragmentOf<typeof ExtensionCostFragment> }) {
  const { language } = useLanguage();
  const extension = readFragment(ExtensionCostFragment, result);
  const { cost } = extension;
  const lines: Column<Line>[] = [
    {
      key: 'category',
      header: m.category(),
      names: true,
      cell: ({ category, post }) => (
        <>
          {category.name[language]}
          {post !== null && <span className={styles.post}>{post[language]}</span>}
        </>
      ),
    },
    { key: 'programme', header: m.programme(), cell: ({ programme }) => programme },
    {
      key: 'formula',
      header: m.explain_formula(),
      cell: (line) => (
        <div className={styles.formula}>
          <p className="numeric">{line.formula[language]}</p>
          <p className="muted">
            {m.extension_wage_base({ amount: formatRupiah(line.wageBase), source: line.wageBaseSource })}
          </p>
        </div>
      ),
    },
    {
      key: 'article',
      header: m.article(),
      cell: (line) => (
        <div className={styles.formula}>
          <p>
            {articleText(line.article, language)} · {formatBasisPoints(line.basisPoints)}
          </p>
          <p className={styles.confidence} data-unsure={line.confidence === 'UNVERIFIED' || undefined}>
            {confidenceLabel(line.confidence)}
          </p>
        </div>
      ),
    },
    { key: 'amount', header: m.amount(), numeric: true, cell: ({ amount }) => formatRupiah(amount) },
  ];
  const categories: Column<OfCategory>[] = [
    { key: 'category', header: m.category(), names: true, cell: ({ category }) => category.name[language] },
    { key: 'people', header: m.people(), numeric: true, cell: ({ people }) => <Count value={people ?? 'unknown'} /> },
    { key: 'from', header: m.people_from(), cell: ({ peopleFrom }) => peopleFromLabel(peopleFrom) },
    { key: 'months', header: m.months(), numeric: true, cell: ({ months }) => <Count value={months ?? 'unknown'} /> },
    {
      key: 'amount',
      header: m.amount(),
      numeric: true,
      cell: ({ amount }) => (amount === null ? <span className="muted">{m.not_known()}</span> : formatRupiah(amount)),
    },
  ];
  return (
    <>
      <FigureRow label={m.key_figures()}>
        <FigureCard
          lead
          name={m.extension_total()}
          value={
            <span className={styles.words}>
              {!cost.complete && '≥ '}
              {formatRupiah(cost.total)}
            </span>
          }
          note={
            <>
              <p>{confidenceLabel(cost.confidence)}</p>
              {!cost.complete && <p>{m.extension_incomplete()}</p>}
            </>
          }
        />
        <FigureCard name={m.extension_newly_covered()} value={<Count value={extension.peopleNewlyCovered} />} />
        <FigureCard
          name={m.extension_payer()}
          value={<span className={styles.words}>{extension.payer?.name ?? m.not_known()}</span>}
          note={extension.payer !== null && <p>{payerRoleLabel(extension.payer.role)}</p>}
        />
        <FigureCard
          name={m.last_safe_date()}
          value={
            <span className={styles.words}>
              {extension.lastSafeDate === null ? m.not_known() : formatDate(extension.lastSafeDate, language)}
            </span>
          }
          note={
            <>
              {extension.daysToLastSafeDate !== null && <p>{daysToPolling(extension.daysToLastSafeDate)}</p>}
              <p>{m.extension_polling({ when: daysToPolling(extension.daysToPolling) })}</p>
              <p>{m.extension_as_of({ date: formatDate(extension.asOf, language) })}</p>
            </>
          }
        />
      </FigureRow>
      {extension.warnings.length > 0 && (
        <Notice tone="warning" title={m.extension_warnings({ number: formatNumber(extension.warnings.length) })}>
          <ul className={styles.warnings}>
            {extension.warnings.map((warning, index) => (
              <li key={index}>
                {warning.category !== null && <strong>{warning.category.name[language]}: </strong>}
                {warning.message[language]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Section title={m.extension_by_category()} flush>
        <DataTable
          label={m.extension_by_category()}
          columns={categories}
          rows={cost.categories}
          rowKey={({ category }) => category.code}
        />
      </Section>
      <Section
        title={m.extension_lines()}
        note={m.extension_lines_note()}
        flush
        actions={!cost.complete && <StatusBadge tone="warning">{m.extension_incomplete_badge()}</StatusBadge>}
      >
        <DataTable
          label={m.extension_lines()}
          columns={lines}
          rows={cost.lines}
          rowKey={(line) => `${line.category.code} ${line.post?.id ?? ''} ${line.programme}`}
          footer={
            <tr>
              <th scope="row" colSpan={4}>
                {m.extension_total()}
              </th>
              <td className="numeric">{formatRupiah(cost.total)}</td>
            </tr>
          }
        />
      </Section>
    </>
  );
}
