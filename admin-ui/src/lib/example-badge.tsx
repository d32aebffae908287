import { m } from '../paraglide/messages.js';
import { IconFlask2 } from '../ui/icons.ts';
import styles from './example-badge.module.css';

/** Marks a person, an enrolment or a claim that the installation invented. `small` leaves its words to those who listen where the screen is narrow. */
export function ExampleBadge({ small = false }: { small?: boolean }) {
  return (
    <span className={styles.badge} title={m.example_title()}>
      <IconFlask2 size={13} aria-hidden />
      <span className={small ? styles.small : undefined}>{m.example_badge()}</span>
    </span>
  );
}
