import type { FragmentOf, ResultOf } from '../graphql/graphql.ts';
import { graphql, readFragment } from '../graphql/graphql.ts';
import { m } from '../paraglide/messages.js';
import type { Column } from '../ui/data-table.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { articleText } from './article.ts';
import styles from './entitlement-table.module.css';
import { formatDate, formatRupiah } from './format.ts';
import { confidenceLabel, words } from './labels.ts';
import { useLanguage } from './language.ts';

/** What is owed, line by line, as the reckoning shows it. */
export const EntitlementFragment = graphql(`
  fragment EntitlementParts on Entitlement {
    total
    payableNow
    payableYearly
    rulesVersion
    overlap {
      id
      en
    }
    lines {
      component
      label {
        id
        en
      }
      formula {
        id
        en
      }
      inputs {
        name {
          id
          en
        }
        value {
          id
          en
        }
      }
      amount
      paid
      article
      effectiveFrom
      confidence
      note {
        id
        en
      }
      years {
        year
        level
        dueOn
        amount
      }
    }
    otherBenefits {
      total
      lines {
        source
        label {
          id
          en
        }
        amount
        article
        effectiveFrom
        confidence
        note {
          id
          en
        }
      }
    }
  }
`);

/** A reckoning as it was read. */
export type Reckoning = ResultOf<typeof EntitlementFragment>;
type Line = Reckoning['lines'][number];
type OtherLine = Reckoning['otherBenefits']['lines'][number];

/** How a component is paid. */
const paidLabel = words<Line['paid']>({
  AT_ONCE: m.paid_at_once,
  BY_RECEIPT: m.paid_by_receipt,
  YEARLY: m.paid_yearly,
});

/** What is owed, each amount with its formula, its article, from when that holds and how sure it is; and the ledger of others beside it. */
export function EntitlementTable({
  entitlement,
  title,
  others = true,
}: {
  entitlement: FragmentOf<typeof EntitlementFragment>;
  title: string;
  /** Whether to show what others give; of two reckonings of one case it stands once. */
  others?: boolean;
}) {
  const { language } = useLanguage();
  const { lines, total, otherBenefits, overlap, rulesVersion } = readFragment(EntitlementFragment, entitlement);
  const columns: Column<Line>[] = [
    {
      key: 'label',
      header: m.benefit(),
      names: true,
      cell: ({ label, note, paid, amount, years }) => (
        <>
          {label[language]}
          <p className={styles.narrow}>{formatRupiah(amount)}</p>
          <p className={styles.small}>{paidLabel(paid)}</p>
          {note !== null && <p className={styles.small}>{note[language]}</p>}
          {years.length > 0 && <Years years={years} />}
        </>
      ),
    },
    {
      key: 'formula',
      header: m.explain_formula(),
      cell: (line) => (
        <div className={styles.formula}>
          <p className="numeric">{line.formula[language]}</p>
          {line.inputs.map(({ name, value }) => (
            <p key={name.id} className={styles.small}>
              {name[language]}: {value[language]}
            </p>
          ))}
          <div className={styles.below}>
            <Source {...line} />
          </div>
        </div>
      ),
    },
    { key: 'article', header: m.article(), wideOnly: true, cell: (line) => <Source {...line} /> },
    { key: 'amount', header: m.amount(), numeric: true, wideOnly: true, cell: ({ amount }) => formatRupiah(amount) },
  ];
  const otherColumns: Column<OtherLine>[] = [
    {
      key: 'label',
      header: m.benefit(),
      names: true,
      cell: ({ label, note, amount }) => (
        <>
          {label[language]}
          <p className={styles.narrow}>{formatRupiah(amount)}</p>
          {note !== null && <p className={styles.small}>{note[language]}</p>}
        </>
      ),
    },
    { key: 'article', header: m.article(), cell: (line) => <Source {...line} /> },
    { key: 'amount', header: m.amount(), numeric: true, wideOnly: true, cell: ({ amount }) => formatRupiah(amount) },
  ];
  return (
    <>
      <Section title={title} note={m.rules_version({ version: rulesVersion })} flush>
        {lines.length === 0 ? (
          <p className={styles.none}>{m.entitlement_nothing()}</p>
        ) : (
          <DataTable
            label={title}
            columns={columns}
            rows={lines}
            rowKey={({ component, label }) => `${component} ${label.id}`}
            footer={
              <tr>
                <th scope="row" colSpan={3}>
                  {m.total()}
                  <p className={styles.narrow}>{formatRupiah(total)}</p>
                </th>
                <td className={`${styles.wide} numeric`}>{formatRupiah(total)}</td>
              </tr>
            }
          />
        )}
      </Section>
      {others && otherBenefits.lines.length > 0 && (
        <Section title={m.other_benefits()} note={m.other_benefits_note()} flush>
          <DataTable
            label={m.other_benefits()}
            columns={otherColumns}
            rows={otherBenefits.lines}
            rowKey={({ source, label }) => `${source} ${label.id}`}
            footer={
              <tr>
                <th scope="row" colSpan={2}>
                  {m.other_benefits_total()}
                  <p className={styles.narrow}>{formatRupiah(otherBenefits.total)}</p>
                </th>
                <td className={`${styles.wide} numeric`}>{formatRupiah(otherBenefits.total)}</td>
              </tr>
            }
          />
        </Section>
      )}
      {others && overlap !== null && (
        <Notice tone="warning" title={m.benefit_overlap()}>
          <p>{overlap[language]}</p>
        </Notice>
      )}
    </>
  );
}

const levelLabel = words<Line['years'][number]['level']>({
  TK: m.school_tk,
  SD: m.school_sd,
  SMP: m.school_smp,
  SMA: m.school_sma,
  HIGHER: m.school_higher,
});

/** The years of a scholarship: each is claimed by itself, from the day that stands beside it. */
function Years({ years }: { years: Line['years'] }) {
  const { language } = useLanguage();
  return (
    <details className={styles.years}>
      <summary>{m.scholarship_years({ count: years.length })}</summary>
      <p className={styles.small}>{m.scholarship_years_text()}</p>
      <ol>
        {years.map(({ year, level, dueOn, amount }) => (
          <li key={year}>
            <span>{formatDate(dueOn, language)}</span>
            <span>{levelLabel(level)}</span>
            <span className="numeric">{formatRupiah(amount)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The regulation of an amount, from when it holds, and a mark where nobody has verified it. */
function Source({
  article,
  effectiveFrom,
  confidence,
}: {
  article: string;
  effectiveFrom: string | null;
  confidence: Line['confidence'];
}) {
  const { language } = useLanguage();
  return (
    <div className={styles.source}>
      <p>{articleText(article, language)}</p>
      {effectiveFrom !== null && (
        <p className={styles.small}>{m.holds_since({ date: formatDate(effectiveFrom, language) })}</p>
      )}
      {confidence === 'UNVERIFIED' ? (
        <StatusBadge tone="warning">{confidenceLabel(confidence)}</StatusBadge>
      ) : (
        <p className={styles.small}>{confidenceLabel(confidence)}</p>
      )}
    </div>
  );
}
