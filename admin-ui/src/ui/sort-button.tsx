import type { ReactNode } from 'react';
import styles from './data-table.module.css';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from './icons.ts';

/** A header that sorts. Its arrow shows when the column is sorted by, pointed at or focused; eight arrows at once are noise. */
export function SortButton({
  direction,
  onClick,
  children,
}: {
  direction: 'ascending' | 'descending' | null;
  onClick: () => void;
  children: ReactNode;
}) {
  const Glyph = direction === 'ascending' ? IconArrowUp : direction === 'descending' ? IconArrowDown : IconArrowsSort;
  return (
    <button type="button" className={styles.sort} data-sorted={direction !== null || undefined} onClick={onClick}>
      {children}
      <Glyph size={14} aria-hidden />
    </button>
  );
}
