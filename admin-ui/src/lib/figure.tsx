import type { ReactNode } from 'react';
import { m } from '../paraglide/messages.js';
import { formatNumber } from './format.ts';

/** A number to show: null or undefined when its owner did not answer, `unknown` when its owner answered that nobody knows. */
export type Amount = number | 'unknown' | null | undefined;

/** A count, or in words why there is none: a missing number is never a zero. `atLeast` is for a sum of which a part is not known. */
export function Count({ value, atLeast = false }: { value: Amount; atLeast?: boolean }): ReactNode {
  if (value === null || value === undefined) return <span className="muted">{m.not_available()}</span>;
  if (value === 'unknown') return <span className="muted">{m.not_known()}</span>;
  return (
    <span className="numeric nowrap">
      {atLeast && <span title={m.at_least()}>≥ </span>}
      {formatNumber(value)}
    </span>
  );
}

/** A count in a long column, where a zero is a dash: the few numbers must not drown in hundreds of zeros. */
export function QuietCount({ value, atLeast = false }: { value: Amount; atLeast?: boolean }): ReactNode {
  if (value === 'unknown')
    return (
      <span className="muted" title={m.not_known()}>
        ?
      </span>
    );
  return value === 0 && !atLeast ? <span className="muted">–</span> : <Count value={value} atLeast={atLeast} />;
}
