import { m } from '../../paraglide/messages.js';
import { IconCheck } from '../../ui/icons.ts';
import styles from './stage-steps.module.css';

/** The steps of an import as people go through it. */
const importSteps = ['upload', 'columns', 'check', 'decide', 'enrol'] as const;

/** A step of an import. */
export type ImportStepName = (typeof importSteps)[number];

const labels = {
  upload: m.roster_step_upload,
  columns: m.roster_step_columns,
  check: m.roster_step_check,
  decide: m.roster_step_decide,
  enrol: m.roster_step_enrol,
} as const satisfies Record<ImportStepName, () => string>;

/** Where an import is on its way. `at` is null when the way is over. */
export function StageSteps({ at }: { at: ImportStepName | null }) {
  const current = at === null ? importSteps.length : importSteps.indexOf(at);
  return (
    <ol className={`${styles.steps} no-print`} aria-label={m.roster_steps()}>
      {importSteps.map((step, index) => (
        <li
          key={step}
          className={styles.step}
          data-done={index < current || undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={styles.mark} aria-hidden>
            {index < current ? <IconCheck size={14} /> : index + 1}
          </span>
          <span className={styles.label}>{labels[step]()}</span>
          {index < current && <span className="visually-hidden">({m.roster_step_done()})</span>}
        </li>
      ))}
    </ol>
  );
}

/** The step that an import is at; null when it is over. */
export function stepAt({ stage, awaiting }: { stage: string; awaiting: string | null }): ImportStepName | null {
  switch (stage) {
    case 'AWAITING_UPLOAD':
      return 'upload';
    case 'RECEIVED':
      return awaiting === 'COLUMN_MAPPING' ? 'columns' : 'check';
    case 'PARSED':
    case 'VALIDATED':
    case 'MATCHED':
      return 'check';
    case 'PREVIEWED':
    case 'AWAITING_APPROVAL':
      return 'decide';
    case 'COMMITTING':
      return 'enrol';
    default:
      return null;
  }
}
