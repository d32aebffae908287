import type { ReactNode } from 'react';
import { m } from '../paraglide/messages.js';
import { Sheet } from '../ui/sheet.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Explained } from './explained.ts';
import type { Behind } from './explained-count.tsx';
import styles from './explanation-sheet.module.css';
import { formatDateTime, formatNumber } from './format.ts';
import { completenessLabel, completenessTone } from './coverage-labels.ts';
import { confidenceLabel } from './labels.ts';
import { useLanguage } from './language.ts';

/** What stands behind a number. Apart from the number itself, because most numbers are never asked. */
export function ExplanationSheet({
  figure,
  behind,
  count,
  onClose,
}: {
  figure: Explained;
  behind: Behind;
  /** The number as the page shows it. */
  count: ReactNode;
  onClose: () => void;
}) {
  return (
    <Sheet title={behind.title} eyebrow={behind.subject} closeLabel={m.close()} onClose={onClose}>
      <p className={styles.value}>{count}</p>
      <Explanation figure={figure} behind={behind} />
    </Sheet>
  );
}

function Explanation({ figure, behind }: { figure: Explained; behind: Behind }) {
  const { language } = useLanguage();
  const range = rangeOf(figure);
  return (
    <>
      <dl className={styles.facts}>
        {behind.formula != null && (
          <div>
            <dt>{m.explain_formula()}</dt>
            <dd className="numeric">{behind.formula}</dd>
          </div>
        )}
        {range !== null && (
          <div>
            <dt>{m.explain_range()}</dt>
            <dd className="numeric">{range}</dd>
          </div>
        )}
        <div>
          <dt>{m.explain_completeness()}</dt>
          <dd>
            <StatusBadge tone={completenessTone[figure.completeness]}>
              {completenessLabel(figure.completeness)}
            </StatusBadge>
            {figure.note !== null && <p>{figure.note[language]}</p>}
          </dd>
        </div>
        <div>
          <dt>{m.explain_sources()}</dt>
          <dd>
            {figure.sources.length === 0 ? (
              m.not_stated()
            ) : (
              <ul className={styles.sources}>
                {figure.sources.map((source, index) => (
                  <li key={index}>
                    {source.name[language]}
                    <span className="muted">
                      {' · '}
                      {confidenceLabel(source.confidence)}
                      {source.rows !== null && ` · ${m.explain_rows({ rows: formatNumber(source.rows) })}`}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        <div>
          <dt>{m.explain_as_of()}</dt>
          <dd>{formatDateTime(figure.asOf, language)}</dd>
        </div>
      </dl>
      {behind.rows !== undefined && <p className={styles.rows}>{behind.rows}</p>}
    </>
  );
}

function rangeOf({ value, minimum, maximum }: Explained): string | null {
  if (minimum === null || (minimum === value && maximum === value)) return null;
  return maximum === null
    ? m.explain_range_open({ least: formatNumber(minimum) })
    : m.explain_range_closed({ least: formatNumber(minimum), most: formatNumber(maximum) });
}
