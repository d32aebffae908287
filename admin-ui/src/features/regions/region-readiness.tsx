import { Link } from '@tanstack/react-router';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { Count } from '../../lib/figure.tsx';
import { formatDate, formatDecimal } from '../../lib/format.ts';
import { readinessLabel, readinessTone } from '../../lib/coverage-labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { completesOn, daysToPolling } from '../../lib/readiness.ts';
import { m } from '../../paraglide/messages.js';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './region-readiness.module.css';

/** What the readiness of a region reads. */
export const RegionReadinessFragment = graphql(`
  fragment RegionReadiness on Region {
    code
    coverage(electionCode: $election) {
      id
      promised {
        value
      }
      readiness {
        daysToPolling
        pollingDate
        lastSafeDate
        missing
        paces {
          days
          perDay
        }
        completesOn
        state
        reason {
          id
          en
        }
      }
    }
  }
`);

/** Whether enrolment will be complete in time, and why not. Where nothing is promised there is nothing to be ready with. */
export function RegionReadiness({
  region,
  election,
}: {
  region: FragmentOf<typeof RegionReadinessFragment>;
  election: string;
}) {
  const { code, coverage } = readFragment(RegionReadinessFragment, region);
  const { language } = useLanguage();
  const readiness = coverage?.readiness;
  if (coverage === null || (coverage.promised.value === 0 && readiness == null)) return null;
  return (
    <Section
      title={m.readiness_title()}
      actions={
        <Link to="/perhatian" search={{ pemilu: election, wilayah: code }}>
          {m.readiness_rows()}
        </Link>
      }
    >
      {readiness == null ? (
        <p className="muted">{m.not_available()}</p>
      ) : (
        <>
          <p className={styles.state}>
            <StatusBadge tone={readinessTone[readiness.state]}>{readinessLabel(readiness.state)}</StatusBadge>{' '}
            {readiness.reason[language]}
          </p>
          <Facts
            items={[
              {
                name: m.polling_day(),
                value: `${formatDate(readiness.pollingDate, language)} · ${daysToPolling(readiness.daysToPolling)}`,
              },
              { name: m.missing_people(), value: <Count value={readiness.missing} /> },
              ...readiness.paces.map(({ days, perDay }) => ({
                name: m.pace_of({ days }),
                value: m.pace_per_day({ people: formatDecimal(perDay, language) }),
              })),
              {
                name: m.completes_on(),
                value: completesOn(readiness, language),
              },
              { name: m.last_safe_date(), value: formatDate(readiness.lastSafeDate, language) },
            ]}
          />
        </>
      )}
    </Section>
  );
}
