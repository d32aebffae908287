import type { EnumOf } from '../../graphql/graphql.ts';
import { words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';

/** How a case ended. */
export const outcomeLabel = words<EnumOf<'CaseOutcome'>>({
  RECOVERED: m.outcome_recovered,
  PARTIAL_DISABILITY: m.outcome_partial_disability,
  TOTAL_DISABILITY: m.outcome_total_disability,
  DEATH: m.outcome_death,
});
