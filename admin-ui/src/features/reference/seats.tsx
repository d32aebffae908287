import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { officerLevelLabel } from '../../lib/coverage-labels.ts';
import { formatDate, formatList, formatNumber } from '../../lib/format.ts';
import { bodyLabel, confidenceLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { PartState } from './part-state.tsx';
import styles from './reference.module.css';

const SeatsQuery = graphql(`
  query Seats {
    officerCategories {
      code
      body
      level
      civilServants
      name {
        id
        en
      }
      parts {
        code
        name {
          id
          en
        }
      }
      seatsRules {
        minimum
        usual
        maximum
        effectiveFrom
        source
        confidence
      }
    }
  }
`);

type Category = NonNullable<ResultOf<typeof SeatsQuery>['officerCategories']>[number];
interface Row {
  key: string;
  category: Category;
  rule: Category['seatsRules'][number] | null;
  isFirst: boolean;
}

/** How many officers each body has in one unit: every rule with the day from which it holds, its source and how sure it is. */
export function Seats() {
  const { language } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({ query: SeatsQuery });
  const columns: Column<Row>[] = [
    {
      key: 'category',
      header: m.category(),
      names: true,
      cell: ({ category, isFirst }) =>
        isFirst ? (
          <>
            {category.name[language]} <span className="muted">{bodyLabel(category.body)}</span>
            {category.civilServants && (
              <>
                {' '}
                <StatusBadge tone="warning">{m.civil_servants()}</StatusBadge>
              </>
            )}
          </>
        ) : (
          <span className="muted">{m.seats_earlier()}</span>
        ),
    },
    { key: 'unit', header: m.seats_unit(), cell: ({ category }) => officerLevelLabel(category.level) },
    {
      key: 'seats',
      header: m.seats_usual(),
      numeric: true,
      cell: ({ rule }) => (rule === null ? <span className="muted">–</span> : formatNumber(rule.usual)),
    },
    {
      key: 'range',
      header: m.explain_range(),
      numeric: true,
      wideOnly: true,
      cell: ({ rule }) =>
        rule === null || rule.minimum === rule.maximum ? (
          <span className="muted">–</span>
        ) : (
          `${formatNumber(rule.minimum)}–${formatNumber(rule.maximum)}`
        ),
    },
    {
      key: 'from',
      header: m.holds_from(),
      cell: ({ rule }) => (
        <span className="nowrap">
          {rule === null ? '–' : rule.effectiveFrom === null ? m.always() : formatDate(rule.effectiveFrom, language)}
        </span>
      ),
    },
    {
      key: 'source',
      header: m.source(),
      cell: ({ category, rule }) => (
        <div className={styles.source}>
          {rule === null ? (
            category.parts.length > 0 ? (
              m.seats_combined({ parts: formatList(category.parts.map(({ name }) => name[language])) })
            ) : (
              <span className="muted">{m.seats_no_rule()}</span>
            )
          ) : (
            <>
              {rule.source}{' '}
              <span className={styles.confidence} data-unsure={rule.confidence === 'UNVERIFIED' || undefined}>
                {confidenceLabel(rule.confidence)}
              </span>
            </>
          )}
        </div>
      ),
    },
  ];
  return (
    <Section title={m.reference_seats()} note={m.seats_note()} flush>
      <PartState
        value={data?.officerCategories}
        error={error}
        fetching={fetching}
        retry={() => ask({ requestPolicy: 'network-only' })}
      >
        {(categories) => (
          <DataTable
            label={m.reference_seats()}
            columns={columns}
            rows={categories.flatMap(rowsOf)}
            rowKey={({ key }) => key}
          />
        )}
      </PartState>
    </Section>
  );
}

function rowsOf(category: Category): Row[] {
  if (category.seatsRules.length === 0) return [{ key: category.code, category, rule: null, isFirst: true }];
  return category.seatsRules.map((rule, index) => ({
    key: `${category.code} ${index}`,
    category,
    rule,
    isFirst: index === 0,
  }));
}
