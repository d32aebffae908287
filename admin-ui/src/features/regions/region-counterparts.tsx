import { Link } from '@tanstack/react-router';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { ExplainedFragment, readExplained } from '../../lib/explained.ts';
import { ExplainedCount } from '../../lib/explained-count.tsx';
import { Count } from '../../lib/figure.tsx';
import { formatNumber } from '../../lib/format.ts';
import { confidenceLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './region-counterparts.module.css';

/** What the inference about the other body reads. */
export const RegionCounterpartsFragment = graphql(
  `
    fragment RegionCounterparts on Region {
      code
      name
      counterparts(electionCode: $election) {
        institution {
          code
          name
        }
        pollingStations
        reasoning {
          id
          en
        }
        confidence
        people {
          ...Explained
        }
        inferredFrom {
          id
          title
        }
        lines {
          category {
            code
            name {
              id
              en
            }
          }
          expected
          formula {
            id
            en
          }
        }
      }
    }
  `,
  [ExplainedFragment],
);

/** What the agreement of one body tells of the officers of the other, who have none. Marked as an inference throughout. */
export function RegionCounterparts({ region }: { region: FragmentOf<typeof RegionCounterpartsFragment> }) {
  const { name: subject, counterparts } = readFragment(RegionCounterpartsFragment, region);
  const { language } = useLanguage();
  return (counterparts ?? []).map((counterpart) => {
    type Line = (typeof counterpart.lines)[number];
    const columns: Column<Line>[] = [
      { key: 'category', header: m.category(), names: true, cell: (line) => line.category.name[language] },
      {
        key: 'formula',
        header: m.explain_formula(),
        cell: (line) => <span className="numeric">{line.formula?.[language] ?? m.not_known()}</span>,
      },
      {
        key: 'expected',
        header: m.expected(),
        numeric: true,
        cell: (line) => <Count value={line.expected ?? 'unknown'} />,
      },
    ];
    const title = m.counterpart_title({ institution: counterpart.institution.name });
    return (
      <Section key={counterpart.institution.code} title={title} note={m.counterpart_note()} flush>
        <div className={styles.reasoning}>
          <p className={styles.people}>
            <ExplainedCount
              figure={readExplained(counterpart.people)}
              behind={{ title, subject, formula: counterpart.reasoning[language] }}
            />{' '}
            <span className="muted">{m.counterpart_people()}</span>{' '}
            <StatusBadge tone="info">
              {m.counterpart_inference({ confidence: confidenceLabel(counterpart.confidence) })}
            </StatusBadge>
          </p>
          <p>{counterpart.reasoning[language]}</p>
          <p className="muted">
            {m.counterpart_stations({ stations: formatNumber(counterpart.pollingStations) })}{' '}
            {counterpart.inferredFrom.map((agreement, index) => (
              <span key={agreement.id}>
                {index > 0 && ', '}
                <Link to="/perjanjian/$id" params={{ id: agreement.id }}>
                  {agreement.title}
                </Link>
              </span>
            ))}
          </p>
        </div>
        <DataTable label={title} columns={columns} rows={counterpart.lines} rowKey={(line) => line.category.code} />
      </Section>
    );
  });
}
