import type { ReactNode } from 'react';
import { memo, useEffect, useRef, useState } from 'react';
import type { Column } from './data-table.tsx';
import styles from './virtual-table.module.css';

/** How many rows before the last known one the reader is near the end: what follows is there before they are. */
const AHEAD = 20;

/** By how many rows what is drawn moves on. */
const STRIDE = 4;

/** Rows that are drawn beyond the visible ones, on each side. */
const BEYOND = 8;

/** Which rows to draw for where a box is scrolled to: the first, and the one after the last. */
export function rowsInSight(
  { top, height }: { top: number; height: number },
  rowHeight: number,
  count: number,
): { from: number; to: number } {
  const from = Math.max(0, Math.floor(top / rowHeight) - BEYOND);
  return { from: Math.min(from, count), to: Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND) };
}

/**
 * A table of any length that scrolls inside the page: rows of one height, of which only those in sight are drawn. By our
 * own hand, since rows of one height need no more than a division. Columns take their widths from `width`.
 */
export function VirtualTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  rowCount,
  rowHeight = 44,
  maxHeight = 560,
  minWidth = 760,
  onNearEnd,
}: {
  label: string;
  columns: readonly Column<Row>[];
  /** Those that are known, from the first on. */
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** How many there are in all, -1 when nobody knows. */
  rowCount: number;
  rowHeight?: number;
  maxHeight?: number;
  minWidth?: number;
  /** Called when the reader comes near the last of the known rows. */
  onNearEnd?: (() => void) | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: maxHeight });
  const { from, to } = rowsInSight(sight, rowHeight, rows.length);
  const known = rows.length;
  useEffect(() => {
    if (known > 0 && to + AHEAD >= known) onNearEnd?.();
  }, [to, known, onNearEnd]);

  function look(): void {
    const element = box.current;
    if (element === null) return;
    // By a few rows at a time: while a box moves within them, what is drawn is enough, and nothing is rendered.
    const stride = rowHeight * STRIDE;
    const top = Math.floor(element.scrollTop / stride) * stride;
    const height = element.clientHeight + stride;
    setSight((last) => (last.top === top && last.height === height ? last : { top, height }));
  }

  return (
    <div
      ref={box}
      className={styles.box}
      style={{ maxHeight }}
      role="group"
      aria-label={label}
      tabIndex={0}
      onScroll={look}
    >
      <table
        className={styles.table}
        style={{ minWidth }}
        aria-label={label}
        aria-rowcount={rowCount < 0 ? -1 : rowCount + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={cellClass(column)}
                style={column.width === undefined ? undefined : { width: column.width }}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={from * rowHeight} />
          {rows.slice(from, to).map((row, index) => (
            <VirtualRow key={rowKey(row)} row={row} columns={columns} index={from + index} height={rowHeight} />
          ))}
          <Spacer height={(rows.length - to) * rowHeight} />
        </tbody>
      </table>
    </div>
  );
}

const VirtualRow = memo(function VirtualRow<Row>({
  row,
  columns,
  index,
  height,
}: {
  row: Row;
  columns: readonly Column<Row>[];
  index: number;
  height: number;
}) {
  return (
    <tr aria-rowindex={index + 2} style={{ height }}>
      {columns.map((column) =>
        column.names === true ? (
          <th key={column.key} scope="row" className={cellClass(column)}>
            {column.cell(row, { selected: false })}
          </th>
        ) : (
          <td key={column.key} className={cellClass(column)}>
            {column.cell(row, { selected: false })}
          </td>
        ),
      )}
    </tr>
  );
}) as <Row>(props: { row: Row; columns: readonly Column<Row>[]; index: number; height: number }) => ReactNode;

/** Holds the place of rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  return height === 0 ? null : <tr aria-hidden style={{ height }} />;
}

function cellClass(column: { numeric?: boolean; wideOnly?: boolean }): string {
  return [column.numeric === true && styles.numeric, column.wideOnly === true && styles.wideOnly]
    .filter((name) => typeof name === 'string')
    .join(' ');
}
