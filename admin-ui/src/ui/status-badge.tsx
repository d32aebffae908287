import type { ReactNode } from 'react';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX, IconInfoCircle } from './icons.ts';
import styles from './status-badge.module.css';

/** What a status means. Each tone has its own shape, so that colour is never the only sign. */
export type Tone = 'good' | 'bad' | 'warning' | 'neutral' | 'info';

const shapes = {
  good: IconCircleCheck,
  bad: IconCircleX,
  warning: IconAlertTriangle,
  neutral: IconCircleDashed,
  info: IconInfoCircle,
} as const satisfies Record<Tone, unknown>;

/** The shape of a tone alone, for places that already have a word. */
export function ToneIcon({ tone, size = 16 }: { tone: Tone; size?: number }) {
  const Shape = shapes[tone];
  return <Shape size={size} stroke={2} aria-hidden className={styles[tone]} />;
}

/** A status as shape, word and colour. What needs action is outlined; what is as it should be stays quiet. */
export function StatusBadge({
  tone,
  icon = <ToneIcon tone={tone} />,
  children,
}: {
  tone: Tone;
  /** A shape of its own, where several statuses share a tone. */
  icon?: ReactNode;
  children: ReactNode;
}) {
  const loud = tone === 'bad' || tone === 'warning';
  return (
    <span className={[styles.badge, loud ? styles.loud : '', styles[tone]].join(' ')}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
