import type { ReactNode } from 'react';
import { m } from '../paraglide/messages.js';
import { formatNumber } from './format.ts';

/** A count, or the words "not available" when its owner did not answer: a missing number is never a zero. */
export function Count({ value }: { value: number | null | undefined }): ReactNode {
  if (value === null || value === undefined) return <span className="muted">{m.not_available()}</span>;
  return <span className="numeric">{formatNumber(value)}</span>;
}

/** A count in a long column, where a zero is a dash: the few numbers must not drown in hundreds of zeros. */
export function QuietCount({ value }: { value: number | null | undefined }): ReactNode {
  return value === 0 ? <span className="muted">–</span> : <Count value={value} />;
}
