import { Link } from '@tanstack/react-router';
import { Count } from '../../lib/figure.tsx';
import { formatDate, formatDecimal } from '../../lib/format.ts';
import { readinessLabel, readinessTone } from '../../lib/coverage-labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { completesOn } from '../../lib/readiness.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { ReadinessRow } from './readiness-row.ts';
import styles from './readiness-table.module.css';

/** Agreements or regions with how far enrolment is, how fast it goes, when it will be complete, and why that is too late. */
export function ReadinessTable({
  rows,
  names,
  election,
}: {
  rows: readonly ReadinessRow[];
  /** What the first column names. */
  names: string;
  election: string;
}) {
  const { language } = useLanguage();
  const columns: Column<ReadinessRow>[] = [
    {
      key: 'name',
      header: names,
      names: true,
      cell: ({ name, target, readiness }) => (
        <>
          {target.kind === 'agreement' ? (
            <Link to="/perjanjian/$id" params={{ id: target.id }}>
              {name}
            </Link>
          ) : (
            <Link to="/wilayah/$kode" params={{ kode: target.code }} search={{ pemilu: election }}>
              {name}
            </Link>
          )}
          <p className={styles.reason}>{readiness.reason[language]}</p>
        </>
      ),
    },
    {
      key: 'state',
      header: m.state(),
      cell: ({ readiness }) => (
        <StatusBadge tone={readinessTone[readiness.state]}>{readinessLabel(readiness.state)}</StatusBadge>
      ),
    },
    {
      key: 'missing',
      header: m.missing_people(),
      numeric: true,
      cell: ({ readiness }) => <Count value={readiness.missing} />,
    },
    {
      key: 'enrolled',
      header: m.enrolled_of_promised(),
      numeric: true,
      wideOnly: true,
      cell: ({ readiness }) => (
        <>
          <Count value={readiness.enrolled} /> / <Count value={readiness.promised} />
        </>
      ),
    },
    {
      key: 'pace',
      header: m.pace(),
      numeric: true,
      cell: ({ readiness }) =>
        readiness.paces.map(({ days, perDay }) => (
          <p key={days} title={m.pace_of({ days })}>
            {formatDecimal(perDay, language)} <span className="muted">{m.pace_days({ days })}</span>
          </p>
        )),
    },
    {
      key: 'completes',
      header: m.completes_on(),
      cell: ({ readiness }) => <span className="nowrap">{completesOn(readiness, language)}</span>,
    },
    {
      key: 'safe',
      header: m.last_safe_date(),
      wideOnly: true,
      cell: ({ readiness }) => <span className="nowrap">{formatDate(readiness.lastSafeDate, language)}</span>,
    },
  ];
  return <DataTable label={m.attention_list()} columns={columns} rows={rows} rowKey={({ key }) => key} />;
}
