import type { ReactNode } from 'react';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { Count } from '../../lib/figure.tsx';
import { formatDate, formatLongDate } from '../../lib/format.ts';
import { confidenceLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { daysToPolling } from '../../lib/readiness.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';
import { daysBetween } from './days-between.ts';
import styles from './readiness-page.module.css';

/** What the days before an election read. */
export const ReadinessElectionFragment = graphql(`
  fragment ReadinessElection on Election {
    code
    pollingDate
    registrationDeadline {
      lastSafeDate
      workingDays
      confidence
      source {
        id
        en
      }
    }
  }
`);

/** How many are at risk, how many days are left, and until which day registering is safe. */
export function ReadinessFigures({
  election,
  atRisk,
  ofWhich,
}: {
  election: FragmentOf<typeof ReadinessElectionFragment>;
  atRisk: number | null | undefined;
  ofWhich: ReactNode;
}) {
  const { language } = useLanguage();
  const { pollingDate, registrationDeadline: deadline } = readFragment(ReadinessElectionFragment, election);
  return (
    <FigureRow label={m.key_figures()}>
      <FigureCard lead name={m.at_risk()} value={<Count value={atRisk} />} note={<p>{ofWhich}</p>} />
      <FigureCard
        name={m.polling_day()}
        value={<span className={styles.words}>{daysToPolling(daysBetween(todayInJakarta(), pollingDate))}</span>}
        note={<p>{formatLongDate(pollingDate, language)}</p>}
      />
      <FigureCard
        name={m.last_safe_date()}
        value={<span className={styles.words}>{formatDate(deadline.lastSafeDate, language)}</span>}
        note={
          <p>
            {m.safe_date_rule({ days: deadline.workingDays })} {deadline.source[language]} ·{' '}
            {confidenceLabel(deadline.confidence)}
          </p>
        }
      />
    </FigureRow>
  );
}
