import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { ExplainedFragment, readExplained } from '../../lib/explained.ts';
import { ExplainedCount } from '../../lib/explained-count.tsx';
import { bodyLabel, confidenceLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './region-lines.module.css';

/** What the table by category reads: the lines of coverage, and how the expected number of each came about. */
export const RegionLinesFragment = graphql(
  `
    fragment RegionLines on Region {
      code
      name
      coverage(electionCode: $election) {
        id
        lines {
          id
          category {
            code
            body
            name {
              id
              en
            }
          }
          formula {
            id
            en
          }
          expected {
            ...Explained
          }
          promised {
            ...Explained
          }
          enrolled {
            ...Explained
          }
          active {
            ...Explained
          }
          gap {
            ...Explained
          }
        }
      }
      expectedOfficers(electionCode: $election) {
        category {
          code
        }
        confidence
        source {
          id
          en
        }
        seats {
          source
        }
      }
    }
  `,
  [ExplainedFragment],
);

/** Each category of officer: how many are needed and by which reckoning, promised, enrolled, active, and unprotected. */
export function RegionLines({ region }: { region: FragmentOf<typeof RegionLinesFragment> }) {
  const { name: subject, coverage, expectedOfficers } = readFragment(RegionLinesFragment, region);
  const { language } = useLanguage();
  const origins = new Map(expectedOfficers?.map((expected) => [expected.category.code, expected]));
  const lines = coverage?.lines ?? [];
  type Line = (typeof lines)[number];
  const explained = (key: 'expected' | 'promised' | 'enrolled' | 'active' | 'gap', header: string): Column<Line> => ({
    key,
    header,
    numeric: true,
    cell: (line) => (
      <ExplainedCount
        figure={readExplained(line[key])}
        behind={{
          title: `${header} · ${line.category.name[language]}`,
          subject,
          formula: key === 'expected' ? line.formula?.[language] : undefined,
        }}
      />
    ),
  });
  const columns: Column<Line>[] = [
    {
      key: 'category',
      header: m.category(),
      names: true,
      cell: ({ category }) => (
        <>
          {category.name[language]} <span className={styles.body}>{bodyLabel(category.body)}</span>
        </>
      ),
    },
    explained('expected', m.expected()),
    {
      key: 'formula',
      header: m.formula_and_source(),
      width: '36%',
      cell: (line) => {
        const origin = origins.get(line.category.code);
        return (
          <div className={styles.origin}>
            {line.formula !== null && <p className="numeric">{line.formula[language]}</p>}
            {origin !== undefined && (
              <p className="muted">
                {origin.source[language]} · {origin.seats.source} ·{' '}
                <span data-unsure={origin.confidence === 'UNVERIFIED' || undefined} className={styles.confidence}>
                  {confidenceLabel(origin.confidence)}
                </span>
              </p>
            )}
          </div>
        );
      },
    },
    explained('promised', m.promised()),
    explained('enrolled', m.enrolled()),
    { ...explained('active', m.active()), wideOnly: true },
    explained('gap', m.unprotected()),
  ];
  return (
    <div id="jenis-petugas" className={styles.anchor}>
      <Section title={m.by_category()} note={m.by_category_note()} flush>
        {lines.length === 0 ? (
          <EmptyState title={m.by_category_none()} />
        ) : (
          <DataTable label={m.by_category()} columns={columns} rows={lines} rowKey={(line) => line.id} />
        )}
      </Section>
    </div>
  );
}
