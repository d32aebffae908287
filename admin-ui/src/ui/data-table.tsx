import type { ReactNode } from 'react';
import { memo } from 'react';
import styles from './data-table.module.css';
import { SortButton } from './sort-button.tsx';

/** A column of a table. Keep the list of columns the same between renders where a table is long: rows then stay as they are. */
export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row, state: { selected: boolean }) => ReactNode;
  /** Numbers end at the right edge, with figures of one width. */
  numeric?: boolean;
  /** The cell that names its row. */
  names?: boolean;
  /** Whether the table can be sorted by it. */
  sortable?: boolean;
  /** A CSS width, where several tables of a page should line up. */
  width?: string;
  /** Left out on narrow screens. */
  wideOnly?: boolean;
}

/** How a table is sorted, and what a click on a header asks for. */
export interface Sorting {
  key: string;
  direction: 'ascending' | 'descending';
  onSort: (key: string) => void;
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
  sorting,
  footer,
  tall = false,
}: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  selectedKey?: string | undefined;
  sorting?: Sorting;
  footer?: ReactNode;
  /** Scrolls inside the page under its header instead of growing with its rows. */
  tall?: boolean;
}) {
  return (
    <div className={tall ? styles.tallBox : styles.box} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={rowKey(row)} row={row} columns={columns} selected={rowKey(row) === selectedKey} />
          ))}
        </tbody>
        {footer !== undefined && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}

function HeaderCell<Row>({ column, sorting }: { column: Column<Row>; sorting: Sorting | undefined }) {
  const direction = sorting?.key === column.key ? sorting.direction : null;
  const isSortable = column.sortable === true && sorting !== undefined;
  return (
    <th
      scope="col"
      className={cellClass(column)}
      style={column.width === undefined ? undefined : { width: column.width }}
      aria-sort={isSortable ? (direction ?? 'none') : undefined}
    >
      {isSortable ? (
        <SortButton direction={direction} onClick={() => sorting.onSort(column.key)}>
          {column.header}
        </SortButton>
      ) : (
        column.header
      )}
    </th>
  );
}

/** A row renders again only when it, its columns or its selection changed: sorting five hundred of them moves rows and renders none. */
const TableRow = memo(function TableRow<Row>({
  row,
  columns,
  selected,
}: {
  row: Row;
  columns: readonly Column<Row>[];
  selected: boolean;
}) {
  return (
    <tr className={selected ? styles.selected : undefined}>
      {columns.map((column) =>
        column.names === true ? (
          <th key={column.key} scope="row" className={cellClass(column)}>
            {column.cell(row, { selected })}
          </th>
        ) : (
          <td key={column.key} className={cellClass(column)}>
            {column.cell(row, { selected })}
          </td>
        ),
      )}
    </tr>
  );
}) as <Row>(props: { row: Row; columns: readonly Column<Row>[]; selected: boolean }) => ReactNode;

function cellClass(column: { numeric?: boolean; names?: boolean; wideOnly?: boolean }): string {
  const names = [
    column.numeric === true && styles.numeric,
    column.names === true && styles.names,
    column.wideOnly === true && styles.wideOnly,
  ];
  return names.filter((name) => typeof name === 'string').join(' ');
}
