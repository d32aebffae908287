import { QuietCount } from '../../lib/figure.tsx';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { IconChevronDown, IconChevronRight } from '../../ui/icons.ts';
import type { Figures } from './region-figures.ts';
import styles from './region-table.module.css';

/** How the rows hang together: all regencies, each with its province's name, or provinces that open. */
export type RowShape =
  | { kind: 'flat'; provinces: ReadonlyMap<string, Figures> }
  | { kind: 'tree'; opened: ReadonlySet<string>; toggle: (code: string) => void };

/** The columns of the table of regions. A key is the word that the URL sorts by. Over all elections nothing is expected. */
export function regionColumns(
  shape: RowShape,
  ofElection: boolean,
  onSelect: (code: string | undefined) => void,
): Column<Figures>[] {
  const figure = { numeric: true, sortable: true } as const;
  const columns: (Column<Figures> | false)[] = [
    {
      key: 'nama',
      header: shape.kind === 'flat' ? m.level_regencies() : m.level_provinces(),
      names: true,
      sortable: true,
      width: '26%',
      cell: (row, { selected }) => <RegionName row={row} shape={shape} selected={selected} onSelect={onSelect} />,
    },
    ofElection && {
      key: 'kebutuhan',
      header: m.expected(),
      ...figure,
      cell: (row) => <QuietCount value={row.expected} atLeast={row.expectedIsPart} />,
    },
    { key: 'terjanji', header: m.promised(), ...figure, cell: (row) => <QuietCount value={row.promised} /> },
    { key: 'terdaftar', header: m.enrolled(), ...figure, cell: (row) => <QuietCount value={row.enrolled} /> },
    ofElection && {
      key: 'aktif',
      header: m.active(),
      ...figure,
      wideOnly: true,
      cell: (row) => <QuietCount value={row.active} />,
    },
    {
      key: 'selisih',
      header: ofElection ? m.unprotected() : m.gap(),
      ...figure,
      cell: (row) => <QuietCount value={row.gap} atLeast={row.gapIsPart} />,
    },
    { key: 'perjanjian', header: m.agreements(), ...figure, cell: (row) => <QuietCount value={row.agreements} /> },
  ];
  return columns.filter((column) => column !== false);
}

function RegionName({
  row,
  shape,
  selected,
  onSelect,
}: {
  row: Figures;
  shape: RowShape;
  selected: boolean;
  onSelect: (code: string | undefined) => void;
}) {
  const isBelow = row.code.includes('.');
  const isOpen = shape.kind === 'tree' && shape.opened.has(row.code);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <span className={styles.name} data-below={(shape.kind === 'tree' && isBelow) || undefined}>
      {shape.kind === 'tree' && !isBelow && (
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-label={m.table_expand({ name: row.name })}
          onClick={() => shape.toggle(row.code)}
        >
          <Chevron size={16} aria-hidden />
        </button>
      )}
      <span>
        <button
          type="button"
          className={styles.select}
          aria-pressed={selected}
          onClick={() => onSelect(selected ? undefined : row.code)}
        >
          {row.name}
        </button>
        {shape.kind === 'flat' && (
          <span className={styles.province}>{shape.provinces.get(row.code.slice(0, 2))?.name}</span>
        )}
      </span>
    </span>
  );
}
