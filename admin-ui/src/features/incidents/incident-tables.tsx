import { Link } from '@tanstack/react-router';
import { Count } from '../../lib/figure.tsx';
import { formatLongDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import type { Figure } from './incident-value.ts';
import { IncidentCount, Rate } from './incident-words.tsx';
import type { Calendar } from './incidents-query.ts';
import { daysBetween, stagesOn } from './time-line.ts';

/** The numbers behind the time line: each day with an incident, where it lies from polling day, and the stages of that day. */
export function DayTable({ calendar, pollingDate }: { calendar: Calendar; pollingDate: string | null }) {
  const { language } = useLanguage();
  const stages = calendar.election?.stages;
  const unknown = <span className="muted">{m.not_available()}</span>;
  const columns: Column<Calendar['days'][number]>[] = [
    { key: 'day', header: m.day(), names: true, cell: ({ day }) => formatLongDate(day, language) },
    {
      key: 'from',
      header: m.calendar_from_polling(),
      wideOnly: true,
      cell: ({ day }) => (pollingDate === null ? unknown : fromPolling(daysBetween(pollingDate, day))),
    },
    {
      key: 'stages',
      header: m.calendar_stage(),
      wideOnly: true,
      cell: ({ day }) =>
        stages === undefined
          ? unknown
          : stagesOn(stages, day)
              .map(({ name }) => name[language])
              .join(', ') || <span className="muted">–</span>,
    },
    {
      key: 'incidents',
      header: m.calendar_incidents(),
      numeric: true,
      cell: ({ incidents }) => <IncidentCount value={incidents} />,
    },
  ];
  return (
    <Section title={m.calendar_by_day()} note={m.calendar_day_jakarta()} flush>
      <DataTable label={m.calendar_by_day()} columns={columns} rows={calendar.days} rowKey={({ day }) => day} />
    </Section>
  );
}

/** Incidents by category of officer. */
export function CategoryTable({ rows }: { rows: Calendar['byCategory'] }) {
  const { language } = useLanguage();
  return (
    <Section title={m.calendar_by_category()} note={m.calendar_most_first()} flush>
      <DataTable
        label={m.calendar_by_category()}
        columns={[
          {
            key: 'category',
            header: m.category(),
            names: true,
            cell: ({ category }) => category?.name[language] ?? <span className="muted">{m.not_available()}</span>,
          },
          ...figureColumns(),
        ]}
        rows={rows}
        rowKey={({ category }) => category?.code ?? ''}
      />
    </Section>
  );
}

/** Incidents by region below: each leads to its own calendar. */
export function RegionTable({ rows, election }: { rows: Calendar['byRegion']; election: string }) {
  return (
    <Section title={m.calendar_by_region()} note={m.calendar_by_region_note()} flush>
      {rows.length === 0 ? (
        <EmptyState title={m.calendar_by_region_empty()} />
      ) : (
        <DataTable
          label={m.calendar_by_region()}
          columns={[
            {
              key: 'region',
              header: m.region(),
              names: true,
              cell: ({ region }) =>
                region === null ? (
                  <span className="muted">{m.not_available()}</span>
                ) : (
                  <Link to="/kalender-kejadian" search={{ pemilu: election, wilayah: region.code }}>
                    {region.name}
                  </Link>
                ),
            },
            ...figureColumns(),
          ]}
          rows={rows.map((row, index) => ({ ...row, key: row.region?.code ?? String(index) }))}
          rowKey={({ key }) => key}
        />
      )}
    </Section>
  );
}

/** Made anew for each render: the headers are in the language of the moment. */
function figureColumns(): Column<{ figure: Figure }>[] {
  return [
    {
      key: 'incidents',
      header: m.calendar_incidents(),
      numeric: true,
      cell: ({ figure }) => <IncidentCount value={figure.incidents} />,
    },
    {
      key: 'covered',
      header: m.calendar_covered(),
      numeric: true,
      wideOnly: true,
      cell: ({ figure }) => <Count value={figure.covered} />,
    },
    {
      key: 'rate',
      header: m.calendar_rate(),
      numeric: true,
      cell: ({ figure }) => <Rate figure={figure} />,
    },
  ];
}

function fromPolling(days: number): string {
  if (days === 0) return m.calendar_polling_day();
  return days < 0 ? m.calendar_before({ days: -days }) : m.calendar_after({ days });
}
