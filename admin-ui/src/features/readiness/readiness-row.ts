import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';

/** What a row of the list reads, whether it is about an agreement or a region. */
export const ReadinessRowFragment = graphql(`
  fragment ReadinessRow on Readiness {
    daysToPolling
    lastSafeDate
    promised
    enrolled
    missing
    paces {
      days
      perDay
    }
    completesOn
    state
    atRisk
    reason {
      id
      en
    }
    asOf
  }
`);

/** A row of the list. */
export interface ReadinessRow {
  key: string;
  name: string;
  /** Where the name leads. */
  target: { kind: 'agreement'; id: string } | { kind: 'region'; code: string };
  readiness: ResultOf<typeof ReadinessRowFragment>;
}

/** The row of an agreement. Null when the owner of agreements cannot name it: a row without a name helps nobody. */
export function agreementRow(
  node: { agreement: { id: string; title: string } | null } & FragmentOf<typeof ReadinessRowFragment>,
): ReadinessRow[] {
  if (node.agreement === null) return [];
  const { id, title } = node.agreement;
  return [
    { key: id, name: title, target: { kind: 'agreement', id }, readiness: readFragment(ReadinessRowFragment, node) },
  ];
}

const urgency = ['PAST_LAST_SAFE_DATE', 'TOO_SLOW', 'ON_TRACK', 'COMPLETE', 'OVER'] as const;

/** Regions in the order of the list of agreements: those at risk first, then by how many promised people are not enrolled. */
export function sortRows(rows: readonly ReadinessRow[]): ReadinessRow[] {
  return rows.toSorted(
    ({ readiness: a, key }, { readiness: b, key: other }) =>
      Number(b.atRisk) - Number(a.atRisk) ||
      b.missing - a.missing ||
      urgency.indexOf(a.state) - urgency.indexOf(b.state) ||
      key.localeCompare(other),
  );
}
