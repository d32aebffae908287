import { useQuery } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { words } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PartState } from './part-state.tsx';
import styles from './participant-parts.module.css';

const HistoryQuery = graphql(`
  query ParticipantHistory($id: ID!) {
    participant(id: $id) {
      id
      registeredAt
      institution {
        code
        name
      }
      enrolments(first: 20) {
        edges {
          node {
            id
            category {
              code
              name {
                id
                en
              }
            }
            region {
              code
              name
            }
            history {
              step
              on
              reason
              recordedAt
              by {
                name
                isMe
                institution {
                  code
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`);

const stepLabel = words<EnumOf<'EnrolmentStep'>>({
  ENROL: m.step_enrol,
  SETTLE: m.step_settle,
  REJECT: m.step_reject,
  SUSPEND: m.step_suspend,
  REINSTATE: m.step_reinstate,
  END: m.step_end,
  REPLACE: m.step_replace,
  TRANSFER: m.step_transfer,
});

/** What happened to a person's enrolments, newest first: the step, the day it takes effect, who and why. */
export function ParticipantHistory({ id }: { id: string }) {
  const { language } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({ query: HistoryQuery, variables: { id } });
  const person = data?.participant;
  const events = (person?.enrolments.edges ?? [])
    .flatMap(({ node }) =>
      node.history.map((event, index) => ({ ...event, enrolment: node, key: `${node.id} ${index}` })),
    )
    .toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1));
  return (
    <PartState
      title={m.participant_part_history()}
      note={m.participant_history_note()}
      answer={{ isThere: person != null, error, fetching }}
      retry={() => ask({ requestPolicy: 'network-only' })}
    >
      {events.length === 0 && <EmptyState title={m.participant_history_none()} />}
      <ol className={styles.events}>
        {events.map(({ key, step, on, reason, recordedAt, by, enrolment }) => (
          <li key={key} className={styles.event}>
            <span className="muted">{formatDateTime(recordedAt, language)}</span>
            <div>
              <p>
                <strong>{stepLabel(step)}</strong> · {m.history_effective({ date: formatDate(on, language) })}
              </p>
              <p className="muted">
                {[enrolment.category?.name[language], enrolment.region?.name]
                  .filter((part) => part !== undefined)
                  .join(' · ')}
              </p>
              {reason !== null && <p>{reason}</p>}
              <p className="muted">
                {by === null
                  ? m.history_by_system()
                  : m.history_by({
                      name: by.isMe ? m.roster_by_me() : by.name,
                      institution: by.institution?.name ?? m.history_national(),
                    })}
              </p>
            </div>
          </li>
        ))}
        {person != null && (
          <li className={styles.event}>
            <span className="muted">{formatDateTime(person.registeredAt, language)}</span>
            <div>
              <p>
                <strong>{m.registered()}</strong>
              </p>
              <p className="muted">{person.institution?.name ?? m.not_available()}</p>
            </div>
          </li>
        )}
      </ol>
    </PartState>
  );
}
