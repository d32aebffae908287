import type { ReactNode } from 'react';
import { Count } from '../../lib/figure.tsx';
import { formatRate } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import type { Figure } from './incident-value.ts';
import { absenceOf } from './incident-value.ts';

/** A number of incidents, or the word that says that it is hidden because it is small. */
export function IncidentCount({ value }: { value: number | null }): ReactNode {
  return value === null ? (
    <span className="muted" title={m.calendar_hidden_title()}>
      {m.calendar_hidden()}
    </span>
  ) : (
    <Count value={value} />
  );
}

/** Incidents for each 10,000 covered, or why that is not known. */
export function Rate({ figure }: { figure: Figure }): ReactNode {
  const absence = absenceOf(figure);
  return figure.perTenThousand === null ? (
    <span className="muted">{absence}</span>
  ) : (
    <span className="numeric nowrap">{formatRate(figure.perTenThousand)}</span>
  );
}
