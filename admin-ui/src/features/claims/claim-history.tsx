import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { claimStateLabel, claimStateTone } from '../../lib/claim-labels.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './claim-history.module.css';

/** What the history of a claim reads. */
export const ClaimHistoryFragment = graphql(`
  fragment ClaimHistory on Claim {
    history {
      version
      kind
      message {
        id
        en
      }
      fromState
      toState
      at
      by
      institution {
        code
        name
      }
      reasons {
        code
        message {
          id
          en
        }
      }
      note
    }
  }
`);

/** What happened to the claim, newest first. It is never changed. */
export function ClaimHistory({ claim }: { claim: FragmentOf<typeof ClaimHistoryFragment> }) {
  const { history } = readFragment(ClaimHistoryFragment, claim);
  const { language } = useLanguage();
  return (
    <Section title={m.claim_history()} note={m.claim_history_note()}>
      <ol className={styles.events} reversed>
        {history.toReversed().map((event) => (
          <li key={event.version} className={styles.event}>
            <time dateTime={event.at} className={styles.when}>
              {formatDateTime(event.at, language)}
            </time>
            <div>
              <p className={styles.what}>
                {event.message[language]}
                {event.toState !== event.fromState && (
                  <>
                    {' '}
                    <StatusBadge tone={claimStateTone[event.toState]}>{claimStateLabel(event.toState)}</StatusBadge>
                  </>
                )}
              </p>
              {event.reasons.map(({ code, message }) => (
                <p key={code}>
                  {code.slice(1, 3)} · {message[language]}
                </p>
              ))}
              {event.note !== null && <q>{event.note}</q>}
              <p className={styles.who}>
                {[event.by, event.institution?.name].filter((part) => part !== undefined).join(', ')}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
