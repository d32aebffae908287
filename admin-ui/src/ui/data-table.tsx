import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './data-table.module.css';

/** A column of a table. */
export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers end at the right edge, with figures of one width. */
  numeric?: boolean;
  /** The cell that names its row. */
  names?: boolean;
  /** Present on columns that can be sorted by. */
  sort?: { direction: 'ascending' | 'descending' | null; toggle: () => void };
  /** A CSS width, where several tables of a page should line up. */
  width?: string;
  /** Left out on narrow screens. */
  wideOnly?: boolean;
}

/**
 * A table with its states said once: header that sticks, scroll box that the keyboard reaches, sort by header.
 * The box is a group, not a region: the section around it is the landmark, often of the same name.
 */
export function DataTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  selectedKey,
  footer,
  tall = false,
}: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  selectedKey?: string | undefined;
  footer?: ReactNode;
  /** Scrolls inside the page under its header instead of growing with its rows. */
  tall?: boolean;
}) {
  return (
    <div className={tall ? styles.tallBox : styles.box} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={cellClass(column)}
                style={column.width === undefined ? undefined : { width: column.width }}
                aria-sort={column.sort === undefined ? undefined : (column.sort.direction ?? 'none')}
              >
                {column.sort === undefined ? (
                  column.header
                ) : (
                  <SortButton sort={column.sort}>{column.header}</SortButton>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row);
            return (
              <tr key={key} className={key === selectedKey ? styles.selected : undefined}>
                {columns.map((column) =>
                  column.names === true ? (
                    <th key={column.key} scope="row" className={cellClass(column)}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.key} className={cellClass(column)}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
        </tbody>
        {footer !== undefined && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}

function SortButton({ sort, children }: { sort: NonNullable<Column<unknown>['sort']>; children: ReactNode }) {
  const Glyph =
    sort.direction === 'ascending' ? IconArrowUp : sort.direction === 'descending' ? IconArrowDown : IconArrowsSort;
  return (
    <button
      type="button"
      className={styles.sort}
      data-sorted={sort.direction !== null || undefined}
      onClick={sort.toggle}
    >
      {children}
      <Glyph size={14} aria-hidden />
    </button>
  );
}

function cellClass(column: { numeric?: boolean; names?: boolean; wideOnly?: boolean }): string {
  const names = [
    column.numeric === true && styles.numeric,
    column.names === true && styles.names,
    column.wideOnly === true && styles.wideOnly,
  ];
  return names.filter((name) => typeof name === 'string').join(' ');
}
