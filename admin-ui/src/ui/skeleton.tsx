import styles from './skeleton.module.css';

/** Stands in for content that is on its way. Invisible for the first 300 ms, so that a quick answer does not flicker. */
export function Skeleton({ label, lines = 4, height = 20 }: { label: string; lines?: number; height?: number }) {
  return (
    <div className={styles.skeleton} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.line} style={{ height, width: `${100 - (index % 3) * 12}%` }} />
      ))}
    </div>
  );
}
