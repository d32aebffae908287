import { m } from '../paraglide/messages.js';
import { formatBasisPoints, formatNumber } from './format.ts';
import styles from './job-progress.module.css';

/** How far some work is. What nobody can tell is null. */
export interface Progress {
  rowsDone: number;
  rowsTotal: number | null;
  /** Basis points. */
  shareDone: number | null;
  rowsPerSecond: number | null;
  secondsLeft: number | null;
}

/** How far some work is: a bar with its share, rows, rate and the time that is left. */
export function JobProgress({ label, progress }: { label: string; progress: Progress | null }) {
  if (progress === null || progress.shareDone === null)
    return <progress className={styles.bar} aria-label={label} max={1} />;
  const { rowsDone, rowsTotal, shareDone, rowsPerSecond, secondsLeft } = progress;
  return (
    <div className={styles.progress}>
      <progress className={styles.bar} aria-label={label} max={10_000} value={shareDone} />
      <p className={`${styles.words} numeric`}>
        <span>{formatBasisPoints(Math.floor(shareDone / 100) * 100)}</span>
        <span>
          {rowsTotal === null
            ? m.job_rows({ rows: formatNumber(rowsDone) })
            : m.job_rows_of({ rows: formatNumber(rowsDone), total: formatNumber(rowsTotal) })}
        </span>
        {rowsPerSecond !== null && rowsPerSecond > 0 && (
          <span>{m.job_rate({ rows: formatNumber(rowsPerSecond) })}</span>
        )}
        {secondsLeft !== null && secondsLeft > 0 && (
          <span>{m.job_time_left({ time: durationWords(secondsLeft) })}</span>
        )}
      </p>
    </div>
  );
}

/** A stretch of time as people say it, in its two largest units at most: `3 menit 5 detik`. */
export function durationWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return m.job_seconds({ count: whole, number: formatNumber(whole) });
  if (whole < 3_600) {
    const minutes = Math.floor(whole / 60);
    const rest = whole % 60;
    const words = m.job_minutes({ count: minutes, number: formatNumber(minutes) });
    return rest === 0 || minutes >= 10
      ? words
      : `${words} ${m.job_seconds({ count: rest, number: formatNumber(rest) })}`;
  }
  const hours = Math.floor(whole / 3_600);
  const minutes = Math.round((whole % 3_600) / 60);
  const words = m.job_hours({ count: hours, number: formatNumber(hours) });
  return minutes === 0 ? words : `${words} ${m.job_minutes({ count: minutes, number: formatNumber(minutes) })}`;
}
