import { Link } from '@tanstack/react-router';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { countBasisLabel, countedUnitLabel } from '../../lib/coverage-labels.ts';
import { Count } from '../../lib/figure.tsx';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { confidenceLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './reference.module.css';

/** What the table of units reads. */
export const UnitCountFragment = graphql(`
  fragment UnitCount on ReferenceCount {
    unit
    value
    basis
    countedOn
    confidence
    source {
      id
      en
    }
    known {
      known
      of
    }
    derivations {
      people
      seats
      pollingStations
      exact
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
      agreement {
        id
        title
      }
    }
  }
`);

type UnitCount = ResultOf<typeof UnitCountFragment>;

/** Districts, villages and polling stations of one region, each with where the number comes from and what agreements give. */
export function UnitTable({ counts }: { counts: readonly FragmentOf<typeof UnitCountFragment>[] }) {
  const { language } = useLanguage();
  const columns: Column<UnitCount>[] = [
    { key: 'unit', header: m.seats_unit(), names: true, cell: ({ unit }) => countedUnitLabel(unit) },
    {
      key: 'value',
      header: m.count(),
      numeric: true,
      cell: ({ value, known }) => (
        <>
          <Count value={value ?? 'unknown'} atLeast={known !== null && known.known < known.of} />
          {known !== null && (
            <p className="muted">{m.counts_known({ known: formatNumber(known.known), all: formatNumber(known.of) })}</p>
          )}
        </>
      ),
    },
    {
      key: 'basis',
      header: m.count_basis(),
      cell: ({ basis, confidence }) => (
        <>
          {countBasisLabel(basis)}{' '}
          <span className={styles.confidence} data-unsure={confidence === 'UNVERIFIED' || undefined}>
            {confidenceLabel(confidence)}
          </span>
        </>
      ),
    },
    {
      key: 'source',
      header: m.source(),
      cell: ({ source, countedOn, derivations }) => (
        <div className={styles.source}>
          <p>
            {source[language]}
            {countedOn !== null && ` · ${formatDate(countedOn, language)}`}
          </p>
          {derivations.map((derivation, index) => (
            <p key={index} className="muted">
              {m.count_derivation({
                people: formatNumber(derivation.people),
                category: derivation.category.name[language],
                institution: derivation.institution.name,
                seats: formatNumber(derivation.seats),
                stations: formatNumber(derivation.pollingStations),
              })}{' '}
              {!derivation.exact && <StatusBadge tone="warning">{m.count_not_exact()}</StatusBadge>}{' '}
              {derivation.agreement !== null && (
                <Link to="/perjanjian/$id" params={{ id: derivation.agreement.id }}>
                  {derivation.agreement.title}
                </Link>
              )}
            </p>
          ))}
        </div>
      ),
    },
  ];
  return (
    <DataTable
      label={m.reference_counts()}
      columns={columns}
      rows={counts.map((count) => readFragment(UnitCountFragment, count))}
      rowKey={({ unit }) => unit}
    />
  );
}
