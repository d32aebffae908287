import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { riskClassLabel } from '../../lib/coverage-labels.ts';
import { useElection } from '../../lib/election.ts';
import { formatBasisPoints, formatDate, formatRupiah } from '../../lib/format.ts';
import { confidenceLabel, programmeLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { PartState } from './part-state.tsx';
import styles from './reference.module.css';

const RatesQuery = graphql(`
  query ContributionRates($election: ID!) {
    contributionRates {
      on
      rates {
        programme
        riskClass
        basisPoints
        effectiveFrom
        effectiveTo
        source
        confidence
        forElectionOfficers
      }
      rounding {
        mode
        confidence
      }
    }
    honoraria(electionCode: $election) {
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
      amount
      effectiveFrom
      source
      confidence
      note {
        id
        en
      }
    }
  }
`);

type Answer = ResultOf<typeof RatesQuery>;
type Rate = NonNullable<Answer['contributionRates']>['rates'][number];
type Honorarium = NonNullable<Answer['honoraria']>[number];

const route = getRouteApi('/shell/acuan');

/** The rates that hold today, how amounts are made whole, and the honoraria that contributions may be reckoned from. */
export function ContributionRates() {
  const { pemilu } = route.useSearch();
  const { code: election } = useElection(pemilu);
  const { language } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({ query: RatesQuery, variables: { election } });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const sourced = (source: string, confidence: Rate['confidence']) => (
    <div className={styles.source}>
      {source}{' '}
      <span className={styles.confidence} data-unsure={confidence === 'UNVERIFIED' || undefined}>
        {confidenceLabel(confidence)}
      </span>
    </div>
  );
  const rates: Column<Rate>[] = [
    {
      key: 'programme',
      header: m.programme(),
      names: true,
      cell: (rate) => (
        <>
          {programmeLabel(rate.programme)}
          {rate.riskClass !== null && <> · {riskClassLabel(rate.riskClass)}</>}{' '}
          {rate.forElectionOfficers && <StatusBadge tone="info">{m.rate_for_officers()}</StatusBadge>}
        </>
      ),
    },
    { key: 'rate', header: m.rate(), numeric: true, cell: ({ basisPoints }) => formatBasisPoints(basisPoints) },
    {
      key: 'from',
      header: m.holds_from(),
      cell: ({ effectiveFrom, effectiveTo }) => (
        <span className="nowrap">
          {formatDate(effectiveFrom, language)}
          {effectiveTo !== null && ` – ${formatDate(effectiveTo, language)}`}
        </span>
      ),
    },
    { key: 'source', header: m.source(), cell: ({ source, confidence }) => sourced(source, confidence) },
  ];
  const byPost: Column<Honorarium>[] = [
    { key: 'category', header: m.category(), names: true, cell: ({ category }) => category.name[language] },
    { key: 'post', header: m.office(), cell: ({ post }) => post[language] },
    {
      key: 'amount',
      header: m.wage_base(),
      numeric: true,
      cell: ({ amount }) => (amount === null ? <span className="muted">{m.not_known()}</span> : formatRupiah(amount)),
    },
    {
      key: 'source',
      header: m.source(),
      cell: ({ source, confidence, note }) => (
        <>
          {sourced(source, confidence)}
          {note !== null && <p className="muted">{note[language]}</p>}
        </>
      ),
    },
  ];
  return (
    <>
      <Section
        title={m.reference_rates()}
        note={
          data?.contributionRates == null
            ? undefined
            : m.rates_on({ date: formatDate(data.contributionRates.on, language) })
        }
        flush
      >
        <PartState value={data?.contributionRates} error={error} fetching={fetching} retry={retry}>
          {({ rates: rows, rounding }) => (
            <>
              <DataTable
                label={m.reference_rates()}
                columns={rates}
                rows={rows}
                rowKey={({ programme, riskClass }) => `${programme} ${riskClass ?? ''}`}
              />
              <p className={styles.lead}>
                {roundingText(rounding.mode)} · {confidenceLabel(rounding.confidence)}
              </p>
            </>
          )}
        </PartState>
      </Section>
      <Section title={m.honoraria()} note={m.honoraria_note()} flush>
        <PartState value={data?.honoraria} error={error} fetching={fetching} retry={retry}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState title={m.honoraria_none()} />
            ) : (
              <DataTable
                label={m.honoraria()}
                columns={byPost}
                rows={rows}
                rowKey={({ category, post, effectiveFrom }) => `${category.code} ${post.id} ${effectiveFrom}`}
              />
            )
          }
        </PartState>
      </Section>
    </>
  );
}

function roundingText(mode: string): string {
  if (mode === 'UP') return m.rounding_up();
  return mode === 'DOWN' ? m.rounding_down() : m.rounding_half_up();
}
