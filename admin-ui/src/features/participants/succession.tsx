import { Link } from '@tanstack/react-router';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatNumber } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';

/** What the line about another enrolment before or after one reads. */
export const SuccessionFragment = graphql(`
  fragment SuccessionParts on EnrolmentSuccession {
    how
    uncoveredHours
    enrolment {
      id
      participant {
        id
        name
      }
    }
  }
`);

/** How one enrolment follows another, with the hours between them in which the place was covered for nobody. */
export function Succession({
  succession,
  isBefore,
}: {
  succession: FragmentOf<typeof SuccessionFragment>;
  /** Whether the other one came before. */
  isBefore: boolean;
}) {
  const { how, uncoveredHours, enrolment } = readFragment(SuccessionFragment, succession);
  const person = (
    <Link to="/peserta/$id" params={{ id: enrolment.participant.id }}>
      {enrolment.participant.name}
    </Link>
  );
  return (
    <p>
      {how === 'REPLACE' ? (
        <>
          {isBefore ? m.succession_replaces() : m.succession_replaced_by()} {person}
        </>
      ) : isBefore ? (
        m.succession_transferred_from()
      ) : (
        m.succession_transferred_to()
      )}
      {uncoveredHours > 0 && ` · ${m.uncovered_hours({ count: uncoveredHours, number: formatNumber(uncoveredHours) })}`}
    </p>
  );
}
