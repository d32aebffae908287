import type { DraftMode } from './draft-problems.ts';
import type { DraftValues } from './draft-values.ts';
import type { DraftReference } from './use-draft-reference.ts';

/** What each step of the wizard is given. */
export interface StepProps {
  mode: DraftMode;
  values: DraftValues;
  change: (part: Partial<DraftValues>) => void;
  reference: DraftReference;
  /** What is wrong with a field, once it is to be shown. */
  problemAt: (path: string) => string | undefined;
}
