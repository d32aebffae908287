import type { ReactNode } from 'react';
import styles from './notice.module.css';
import type { Tone } from './status-badge.tsx';
import { ToneIcon } from './status-badge.tsx';

/** A message across the page. `urgent` has it read out at once. */
export function Notice({
  tone,
  title,
  children,
  action,
  urgent = false,
}: {
  tone: Tone;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  urgent?: boolean;
}) {
  return (
    <div className={[styles.notice, styles[tone]].join(' ')} role={urgent ? 'alert' : undefined}>
      <ToneIcon tone={tone} size={20} />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
      {action !== undefined && action !== false && <div className={styles.action}>{action}</div>}
    </div>
  );
}
