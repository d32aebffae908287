import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './section.module.css';

/** A titled part of a page. */
export function Section({
  title,
  note,
  actions,
  children,
  flush = false,
}: {
  title: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  flush?: boolean;
}) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {note !== undefined && <p className={styles.note}>{note}</p>}
        {actions !== undefined && <div className={`${styles.actions} no-print`}>{actions}</div>}
      </div>
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
