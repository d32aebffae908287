import { IconAlertTriangle, IconCheck } from './icons.ts';
import styles from './steps.module.css';

/** A step of a longer task. */
export interface Step<Key extends string> {
  key: Key;
  label: string;
  /** What a reader hears beside the label: done, or to be mended. */
  state: 'open' | 'done' | 'wrong';
  stateLabel: string | null;
}

/** The steps of a task in their order; any of them can be gone to at any time. */
export function Steps<Key extends string>({
  label,
  steps,
  current,
  onGo,
}: {
  label: string;
  steps: readonly Step<Key>[];
  current: Key;
  onGo: (key: Key) => void;
}) {
  return (
    <nav aria-label={label} className="no-print">
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.key}>
            <button
              type="button"
              className={styles.step}
              aria-current={step.key === current ? 'step' : undefined}
              onClick={() => onGo(step.key)}
            >
              <span className={styles.mark} data-state={step.state} aria-hidden>
                {step.state === 'done' ? (
                  <IconCheck size={14} />
                ) : step.state === 'wrong' ? (
                  <IconAlertTriangle size={14} />
                ) : (
                  index + 1
                )}
              </span>
              <span>{step.label}</span>
              {step.stateLabel !== null && <span className="visually-hidden">({step.stateLabel})</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
