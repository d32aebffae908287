import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { EnumOf } from '../../graphql/graphql.ts';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { GraphFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge, ToneIcon } from '../../ui/status-badge.tsx';
import { VirtualTable } from '../../ui/virtual-table.tsx';
import type { RosterImport, TemplateColumn } from './import-query.ts';
import { fieldHeader } from './import-query.ts';
import type { RosterRow } from './roster-rows-query.ts';
import styles from './roster-rows.module.css';
import { rowStateLabel, rowStateTone } from './row-labels.ts';
import { RowSheet } from './row-sheet.tsx';
import { useRosterRows } from './use-roster-rows.ts';

const filters = {
  ditolak: 'REJECTED',
  peringatan: 'WARNED',
  dikoreksi: 'CORRECTED',
  baru: 'NEW',
  'sudah-ada': 'ALREADY_ENROLLED',
  semua: 'ALL',
} as const satisfies Record<string, EnumOf<'RosterRowFilter'>>;

const route = getRouteApi('/shell/impor/$id');

/** The rows of an import as they were understood, a million if need be: those with an error first, each with its way out. */
export function RosterRows({
  roster,
  template,
  onCorrected,
}: {
  roster: RosterImport;
  template: readonly TemplateColumn[];
  onCorrected: () => void;
}) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { counts } = roster;
  // Chosen once: whoever mends the last rejected row goes on looking at where it stood.
  const [first] = useState<keyof typeof filters>(() => ((counts?.rejected ?? 0) > 0 ? 'ditolak' : 'semua'));
  const kept = search.baris ?? first;
  const [isStale, setIsStale] = useState(false);
  const [round, setRound] = useState(0);
  const total = {
    ditolak: counts?.rejected,
    peringatan: counts?.warned,
    dikoreksi: counts?.corrected,
    baru: counts === null ? undefined : counts.ready + counts.enrolled + counts.undone,
    'sudah-ada': counts?.alreadyEnrolled,
    semua: counts?.rows,
  }[kept];
  return (
    <Section
      title={m.roster_rows_title()}
      note={total === undefined ? undefined : m.roster_rows_count({ count: total, number: formatNumber(total) })}
      actions={
        <>
          {isStale && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                setIsStale(false);
                setRound(round + 1);
              }}
            >
              {m.roster_rows_refresh()}
            </Button>
          )}
          <Segmented
            label={m.roster_rows_filter()}
            value={kept}
            options={[
              { value: 'ditolak', label: m.roster_filter_rejected() },
              { value: 'peringatan', label: m.roster_filter_warned() },
              { value: 'dikoreksi', label: m.roster_filter_corrected() },
              { value: 'baru', label: m.roster_filter_new() },
              { value: 'sudah-ada', label: m.roster_filter_already() },
              { value: 'semua', label: m.roster_filter_all() },
            ]}
            onChange={(baris) => void navigate({ search: { baris }, replace: true, resetScroll: false })}
          />
        </>
      }
      flush
    >
      <RowList
        // A new stage may have changed every row; a correction changes its own, which is put in its place.
        key={`${kept} ${roster.stage} ${round}`}
        roster={roster}
        template={template}
        kept={kept}
        total={total}
        onCorrected={() => {
          setIsStale(true);
          onCorrected();
        }}
      />
    </Section>
  );
}

function RowList({
  roster,
  template,
  kept,
  total,
  onCorrected,
}: {
  roster: RosterImport;
  template: readonly TemplateColumn[];
  kept: keyof typeof filters;
  total: number | undefined;
  onCorrected: () => void;
}) {
  const { language } = useLanguage();
  const { rows, hasMore, fetching, error, more, replace, reload } = useRosterRows(roster.id, filters[kept]);
  const [open, setOpen] = useState<number | null>(null);

  // Where problems are the point they get the room.
  const withDetails = kept === 'semua' || kept === 'baru' || kept === 'sudah-ada';
  const columns = useMemo<readonly Column<RosterRow>[]>(() => {
    const all: Column<RosterRow>[] = [
      {
        key: 'number',
        header: m.roster_row_number(),
        width: '92px',
        cell: (row) => (
          <button type="button" className={styles.open} onClick={() => setOpen(row.number)}>
            <span className="visually-hidden">{m.roster_row_open()} </span>
            {formatNumber(row.number)}
          </button>
        ),
      },
      {
        key: 'state',
        header: m.roster_row_state(),
        width: '128px',
        cell: ({ state, supplements }) => (
          <>
            <StatusBadge tone={rowStateTone[state]}>{rowStateLabel(state)}</StatusBadge>{' '}
            {supplements && <StatusBadge tone="info">{m.roster_supplement()}</StatusBadge>}
          </>
        ),
      },
      {
        key: 'problem',
        header: m.roster_row_problem(),
        cell: (row) => <FirstProblem row={row} template={template} />,
      },
      {
        key: 'name',
        header: m.person_name(),
        names: true,
        width: '180px',
        cell: ({ name }) => name ?? <Unread />,
      },
      {
        key: 'nik',
        header: m.nik(),
        width: '170px',
        cell: ({ nikMasked }) => (nikMasked === null ? <Unread /> : <span className="numeric">{nikMasked}</span>),
      },
      {
        key: 'category',
        header: m.category(),
        width: '120px',
        wideOnly: true,
        cell: ({ category }) => category?.code ?? <Unread />,
      },
      {
        key: 'region',
        header: m.place_of_duty(),
        width: '150px',
        wideOnly: true,
        cell: ({ region }) => region?.name ?? <Unread />,
      },
      {
        key: 'period',
        header: m.roster_period(),
        width: '210px',
        wideOnly: true,
        cell: ({ startsOn, endsOn }) =>
          startsOn === null || endsOn === null ? (
            <Unread />
          ) : (
            `${formatDate(startsOn, language)} – ${formatDate(endsOn, language)}`
          ),
      },
    ];
    return all.filter(({ key }) => withDetails || (key !== 'category' && key !== 'period'));
  }, [template, language, withDetails]);
  const opened = rows.find(({ number }) => number === open);
  if (error !== undefined && rows.length === 0) return <GraphFailure error={error} retry={reload} />;
  if (rows.length === 0) {
    return fetching ? (
      <Skeleton label={m.loading()} lines={6} />
    ) : (
      <EmptyState title={m.roster_rows_none()}>{m.roster_rows_none_text()}</EmptyState>
    );
  }
  return (
    <>
      <VirtualTable
        label={m.roster_rows_title()}
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.number)}
        rowCount={total ?? -1}
        minWidth={withDetails ? 1_100 : 820}
        onNearEnd={hasMore ? more : undefined}
      />
      {opened !== undefined && (
        <RowSheet
          key={opened.number}
          roster={roster}
          row={opened}
          template={template}
          onClose={() => setOpen(null)}
          onCorrected={(row) => {
            replace(row);
            onCorrected();
          }}
        />
      )}
    </>
  );
}

function Unread() {
  return <span className="muted">–</span>;
}

function FirstProblem({ row, template }: { row: RosterRow; template: readonly TemplateColumn[] }) {
  const { language } = useLanguage();
  const all = [...row.errors, ...row.warnings];
  const [first] = all;
  if (first === undefined) return null;
  const text = `${first.field === null ? '' : `${fieldHeader(template, first.field)}: `}${first.message[language]}`;
  return (
    <span className={styles.problem} title={text}>
      <ToneIcon tone={row.errors.length > 0 ? 'bad' : 'warning'} />
      <span className={styles.sentence}>{text}</span>
      {all.length > 1 && <span className="muted">+{all.length - 1}</span>}
    </span>
  );
}
