import type { ReactNode } from 'react';
import styles from './figure-card.module.css';

/** A number that matters, with its name, what it comes from, and the rows behind it. */
export function FigureCard({
  name,
  value,
  note,
  lead = false,
}: {
  name: ReactNode;
  value: ReactNode;
  note?: ReactNode;
  lead?: boolean;
}) {
  return (
    <div className={lead ? `${styles.card} ${styles.lead}` : styles.card}>
      <p className={styles.name}>{name}</p>
      <p className={styles.value}>{value}</p>
      {note !== undefined && <div className={styles.note}>{note}</div>}
    </div>
  );
}

/** A row of such numbers. */
export function FigureRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.row} role="group" aria-label={label}>
      {children}
    </div>
  );
}
