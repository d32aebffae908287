import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** A fact with its name. */
export interface Fact {
  name: ReactNode;
  value: ReactNode;
}

/** Facts as a description list, side by side where there is room. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {items.map((item, index) => (
        <div key={index} className={styles.fact}>
          <dt>{item.name}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
