import { IconFlask2 } from '@tabler/icons-react';
import { m } from '../paraglide/messages.js';
import styles from './example-badge.module.css';

/** Marks a person, an enrolment or a claim that the installation invented. */
export function ExampleBadge() {
  return (
    <span className={styles.badge} title={m.example_title()}>
      <IconFlask2 size={13} aria-hidden />
      {m.example_badge()}
    </span>
  );
}
