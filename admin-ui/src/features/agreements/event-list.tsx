import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { eventLabel } from './agreement-labels.ts';
import styles from './event-list.module.css';

/** What a history shows of each event. */
export const AgreementEventFragment = graphql(`
  fragment AgreementEventParts on AgreementEvent {
    action
    on
    versionNumber
    reason
    recordedAt
    undone
    by {
      name
      isMe
      institution {
        code
        name
      }
    }
  }
`);

/** Events as a list. A step that was taken back stays in it, and says so. */
export function EventList({ events }: { events: readonly ResultOf<typeof AgreementEventFragment>[] }) {
  const { language } = useLanguage();
  return (
    <ol className={styles.events}>
      {events.map((event, index) => (
        <li key={index} className={styles.event}>
          <div className={styles.when}>
            <time dateTime={event.on}>{formatDate(event.on, language)}</time>
          </div>
          <div>
            <p className={event.undone ? styles.undone : styles.what}>
              {eventLabel(event.action)}
              {event.versionNumber !== null && event.versionNumber > 1 && (
                <span className="muted"> · {m.agreement_amendment_number({ number: event.versionNumber })}</span>
              )}
            </p>
            {event.undone && <StatusBadge tone="neutral">{m.agreement_undone()}</StatusBadge>}
            {event.reason !== null && <q>{event.reason}</q>}
            <p className={styles.who}>
              {event.by === null
                ? m.agreement_by_nobody()
                : [
                    event.by.isMe ? m.agreement_by_me({ name: event.by.name }) : event.by.name,
                    event.by.institution?.name,
                  ]
                    .filter((part) => part !== undefined)
                    .join(', ')}
              {' · '}
              {m.agreement_recorded({ time: formatDateTime(event.recordedAt, language) })}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
