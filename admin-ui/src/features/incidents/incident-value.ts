import { m } from '../../paraglide/messages.js';

/** A number of incidents beside the people covered, as the graph gives it. */
export interface Figure {
  readonly incidents: number | null;
  readonly covered: number | null;
  readonly perTenThousand: number | null;
}

/** In words why a figure has no rate, or null where it has one: hidden, not delivered, or nobody covered. None is a zero. */
export function absenceOf({ incidents, covered, perTenThousand }: Figure): string | null {
  if (perTenThousand !== null) return null;
  if (incidents === null) return m.calendar_hidden();
  return covered === 0 ? m.calendar_nobody() : m.not_available();
}
