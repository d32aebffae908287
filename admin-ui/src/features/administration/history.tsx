import { formatDateTime } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import styles from './administration.module.css';
import { actionLabel } from './words.ts';

interface Event {
  at: string;
  action: string;
  reason: string | null;
  by: { name: string } | null;
}

/** What was done with an account or client, newest first. */
export function History({ events }: { events: readonly Event[] | null }) {
  const { language } = useLanguage();
  return (
    <Section title={m.admin_history()} note={m.admin_history_note()}>
      {events === null ? (
        <p className="muted">{m.not_available()}</p>
      ) : events.length === 0 ? (
        <p className="muted">{m.admin_history_empty()}</p>
      ) : (
        <ol className={styles.events}>
          {events.map((event, index) => (
            <li key={index}>
              <p>
                {actionLabel(event.action)}
                {event.reason !== null && (
                  <>
                    {' '}
                    <q>{event.reason}</q>
                  </>
                )}
              </p>
              <p className="muted">
                <time dateTime={event.at}>{formatDateTime(event.at, language)}</time>
                {event.by !== null && ` · ${event.by.name}`}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
