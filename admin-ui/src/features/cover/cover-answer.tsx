import { Link } from '@tanstack/react-router';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { coverLabel, coverLinkLabel, coverTone } from '../../lib/claim-labels.ts';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './cover.module.css';

/** Was somebody covered at a time? */
export const CoverAtQuery = graphql(`
  query CoverAt($input: CoverAtInput!) {
    coverAt(input: $input) {
      answer
      at
      decidedElsewhere
      asOf
      message {
        id
        en
      }
      chains {
        answer
        enrolment {
          id
          startsOn
          endsOn
          participant {
            id
            name
          }
          category {
            code
            name {
              id
              en
            }
          }
          institution {
            code
            name
          }
        }
        links {
          kind
          holds
          reason {
            id
            en
          }
        }
      }
    }
  }
`);

/** The answer to a question of cover. */
export type Answer = NonNullable<ResultOf<typeof CoverAtQuery>['coverAt']>;

/** The answer with the links it rests on, as far as the session may see them. */
export function CoverAnswer({ answer }: { answer: Answer }) {
  const { language } = useLanguage();
  return (
    <Section title={m.cover_answer()} note={m.cover_answered_at({ time: formatDateTime(answer.asOf, language) })}>
      <div className={styles.stack}>
        <p className={styles.answer}>
          <StatusBadge tone={coverTone[answer.answer]}>{coverLabel(answer.answer)}</StatusBadge>{' '}
          {m.cover_at_time({ time: formatDateTime(answer.at, language) })}
        </p>
        <p>{answer.message[language]}</p>
        {answer.decidedElsewhere && <Notice tone="info" title={m.cover_elsewhere()} />}
        {answer.chains.map(({ enrolment, answer: ofChain, links }) => (
          <section key={enrolment.id} className={styles.chain} aria-label={enrolment.participant.name}>
            <p>
              <Link to="/peserta/$id" params={{ id: enrolment.participant.id }}>
                {enrolment.participant.name}
              </Link>{' '}
              · {enrolment.category?.name[language] ?? m.enrolment()} ·{' '}
              {enrolment.institution?.name ?? m.not_available()} · {formatDate(enrolment.startsOn, language)} –{' '}
              {formatDate(enrolment.endsOn, language)}{' '}
              <StatusBadge tone={coverTone[ofChain]}>{coverLabel(ofChain)}</StatusBadge>
            </p>
            <ol className={styles.links}>
              {links.map(({ kind, holds, reason }) => (
                <li key={kind} className={styles.link}>
                  <StatusBadge tone={holds === null ? 'warning' : holds ? 'good' : 'bad'}>
                    {holds === null ? m.link_unknown() : holds ? m.link_holds() : m.link_fails()}
                  </StatusBadge>
                  <span>
                    <strong>{coverLinkLabel(kind)}.</strong> {reason[language]}
                  </span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Section>
  );
}
