import { Link } from '@tanstack/react-router';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { Count } from '../../lib/figure.tsx';
import { formatBasisPoints, formatDate, formatNumber } from '../../lib/format.ts';
import { instrumentLabel } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';
import type { Tone } from '../../ui/status-badge.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './standouts.module.css';

/** What the list of standing-out agreements reads. */
export const StandoutFragment = graphql(`
  fragment Standout on Agreement {
    id
    title
    instrument
    signedOn
    headcount {
      people
      peopleExcluded
      coveredBasisPoints
    }
    enrolled {
      people
      peopleExample
    }
    programmes
    warnings {
      code
    }
  }
`);

/** The newest agreements with what a reader should notice first about each. */
export function Standouts({
  agreements,
  total,
}: {
  agreements: readonly FragmentOf<typeof StandoutFragment>[];
  total: number;
}) {
  return (
    <Section
      title={m.standouts()}
      note={m.standouts_note()}
      flush
      actions={<Link to="/perjanjian">{m.standouts_all({ count: formatNumber(total) })}</Link>}
    >
      {agreements.length === 0 ? (
        <EmptyState title={m.standouts_empty()} />
      ) : (
        <ul className={styles.list}>
          {agreements.map((row) => {
            const agreement = readFragment(StandoutFragment, row);
            return (
              <li key={agreement.id} className={styles.item}>
                <div className={styles.main}>
                  <Link to="/perjanjian/$id" params={{ id: agreement.id }} className={styles.title}>
                    {agreement.title}
                  </Link>
                  <p className="muted">
                    {instrumentLabel(agreement.instrument)} ·{' '}
                    {agreement.signedOn === null ? m.not_signed() : formatDate(agreement.signedOn)}
                  </p>
                </div>
                <p className={styles.signs}>
                  {signsOf(agreement).map(([tone, text]) => (
                    <StatusBadge key={text} tone={tone}>
                      {text}
                    </StatusBadge>
                  ))}
                </p>
                <p className={styles.figures}>
                  <span>
                    <Count value={agreement.headcount.people} /> <span className="muted">{m.promised_lower()}</span>
                  </span>
                  <span>
                    <Count value={agreement.enrolled?.people} /> <span className="muted">{m.enrolled_lower()}</span>
                  </span>
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

type Standout = ResultOf<typeof StandoutFragment>;

/** At most two signs: who is left out by the text, what the text does not say, and how many doubts there are about its numbers. */
function signsOf({ headcount, programmes, warnings }: Standout): (readonly [Tone, string])[] {
  const signs: (readonly [Tone, string])[] = [];
  if (headcount.peopleExcluded > 0) {
    const share =
      headcount.coveredBasisPoints === null
        ? ''
        : ` (${m.covered_share({ share: formatBasisPoints(headcount.coveredBasisPoints) })})`;
    signs.push(['bad', `${m.standout_excluded({ people: formatNumber(headcount.peopleExcluded) })}${share}`]);
  }
  if (warnings.some(({ code }) => code === 'CIVIL_SERVANTS_NAMED'))
    signs.push(['warning', m.standout_civil_servants()]);
  if (programmes.length === 0) signs.push(['warning', m.standout_no_programme()]);
  else if (programmes.length === 1) signs.push(['warning', m.standout_one_programme({ programme: programmes.join() })]);
  if (signs.length === 0 && warnings.length > 0)
    signs.push(['info', m.standout_warnings({ count: warnings.length, number: formatNumber(warnings.length) })]);
  return signs.slice(0, 2);
}
