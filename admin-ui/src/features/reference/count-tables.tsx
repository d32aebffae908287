import { Link } from '@tanstack/react-router';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { countBasisLabel, countedUnitLabel } from '../../lib/coverage-labels.ts';
import { Count } from '../../lib/figure.tsx';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { confidenceLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './reference.module.css';

/** What a region below reads. */
export const PartCountsFragment = graphql(`
  fragment PartCounts on Region {
    code
    name
    referenceCounts(electionCode: $election) {
      unit
      value
      basis
      known {
        known
        of
      }
    }
  }
`);

/** What a record reads. */
export const RecordedFragment = graphql(`
  fragment Recorded on RecordedCount {
    id
    unit
    value
    countedOn
    source
    confidence
    recordedAt
    inEffect
  }
`);

type Part = ResultOf<typeof PartCountsFragment>;
type Recorded = ResultOf<typeof RecordedFragment>;

const units = ['DISTRICT', 'VILLAGE', 'POLLING_STATION'] as const;

/** The regions below with their numbers, and the way to each. */
export function PartTable({
  parts,
  election,
}: {
  parts: readonly FragmentOf<typeof PartCountsFragment>[];
  election: string;
}) {
  const columns: Column<Part>[] = [
    {
      key: 'name',
      header: m.region(),
      names: true,
      cell: ({ code, name }) => (
        <Link to="/acuan" search={{ wilayah: code, pemilu: election }}>
          {name}
        </Link>
      ),
    },
    ...units.map((unit) => ({
      key: unit,
      header: countedUnitLabel(unit),
      numeric: true,
      cell: ({ referenceCounts }: Part) => {
        const found = referenceCounts?.find((count) => count.unit === unit);
        return (
          <span title={found === undefined ? undefined : countBasisLabel(found.basis)}>
            <Count
              value={found === undefined ? null : (found.value ?? 'unknown')}
              atLeast={found?.known != null && found.known.known < found.known.of}
            />
          </span>
        );
      },
    })),
  ];
  return (
    <DataTable
      label={m.regions_below()}
      columns={columns}
      rows={parts.map((part) => readFragment(PartCountsFragment, part))}
      rowKey={({ code }) => code}
    />
  );
}

/** Everything that was ever recorded, newest first. */
export function HistoryTable({ rows }: { rows: readonly FragmentOf<typeof RecordedFragment>[] }) {
  const { language } = useLanguage();
  const columns: Column<Recorded>[] = [
    { key: 'unit', header: m.seats_unit(), names: true, cell: ({ unit }) => countedUnitLabel(unit) },
    { key: 'value', header: m.count(), numeric: true, cell: ({ value }) => <Count value={value} /> },
    {
      key: 'countedOn',
      header: m.counted_on(),
      cell: ({ countedOn }) => <span className="nowrap">{formatDate(countedOn, language)}</span>,
    },
    {
      key: 'source',
      header: m.source(),
      cell: ({ source, confidence }) => (
        <div className={styles.source}>
          {source} <span className="muted">{confidenceLabel(confidence)}</span>
        </div>
      ),
    },
    {
      key: 'recordedAt',
      header: m.registered_at(),
      wideOnly: true,
      cell: ({ recordedAt }) => <span className="nowrap">{formatDateTime(recordedAt, language)}</span>,
    },
    {
      key: 'inEffect',
      header: m.state(),
      cell: ({ inEffect }) =>
        inEffect ? (
          <StatusBadge tone="good">{m.count_in_effect()}</StatusBadge>
        ) : (
          <span className="muted">{m.count_superseded()}</span>
        ),
    },
  ];
  return (
    <DataTable
      label={m.counts_history()}
      columns={columns}
      rows={rows.map((row) => readFragment(RecordedFragment, row))}
      rowKey={({ id }) => id}
    />
  );
}
