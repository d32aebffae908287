import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import { m } from '../paraglide/messages.js';
import type { Explained } from './explained.ts';
import { amountOf, isPart } from './explained.ts';
import styles from './explained-count.module.css';
import { Count } from './figure.tsx';

const ExplanationSheet = lazy(() =>
  import('./explanation-sheet.tsx').then((module) => ({ default: module.ExplanationSheet })),
);

/** What a sheet adds to what the figure says of itself. */
export interface Behind {
  /** What the number is called. */
  title: string;
  /** What it is about, such as the region. */
  subject: string;
  /** How it is reckoned, in words. */
  formula?: string | null | undefined;
  /** The way to the rows that it counts. */
  rows?: ReactNode;
}

/** A number that opens what stands behind it: range, completeness, sources with how sure they are, as of when, and the rows. */
export function ExplainedCount({ figure, behind }: { figure: Explained | null; behind: Behind }): ReactNode {
  const [open, setOpen] = useState(false);
  const value = amountOf(figure);
  if (figure === null || value === null) return <Count value={null} />;
  const count = <Count value={value} atLeast={isPart(figure)} />;
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        title={m.explain_open({ name: behind.title })}
        onClick={() => setOpen(true)}
      >
        {count}
      </button>
      {open && (
        <Suspense>
          <ExplanationSheet figure={figure} behind={behind} count={count} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
