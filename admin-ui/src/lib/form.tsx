import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { m } from '../paraglide/messages.js';
import { Notice } from '../ui/notice.tsx';
import styles from './form.module.css';

/** The fields of a form, two abreast where there is room. */
export function FormGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}

/** The end of a form: what is wrong with it as a whole, and its one action. */
export function FormFoot({
  problem,
  submitLabel,
  submitting,
}: {
  problem: string | null;
  submitLabel: string;
  submitting: boolean;
}) {
  return (
    <div className={styles.foot}>
      {problem !== null && (
        <Notice tone="bad" title={m.refused_title()} urgent>
          <p>{problem}</p>
        </Notice>
      )}
      <div>
        <Button type="submit" loading={submitting}>
          {submitLabel}
        </Button>
      </div>
    </div>
  );
}
