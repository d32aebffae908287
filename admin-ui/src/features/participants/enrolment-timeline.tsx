import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDate, formatDateTime, formatRupiah } from '../../lib/format.ts';
import { coverLabel, coverTone, incidentLabel } from '../../lib/claim-labels.ts';
import { enrolmentStateLabel, enrolmentStateTone } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { EnrolmentActions, EnrolmentActionsFragment } from './enrolment-actions.tsx';
import { standingLabel } from './enrolment-labels.ts';
import styles from './enrolment-timeline.module.css';
import { Succession, SuccessionFragment } from './succession.tsx';

/** What the timeline of a person reads. */
export const EnrolmentTimelineFragment = graphql(
  `
    fragment EnrolmentTimeline on Participant {
      enrolments(first: 50) {
        pageInfo {
          hasNextPage
        }
        edges {
          node {
            id
            startsOn
            endsOn
            wageBase
            state
            standing
            plannedEndsOn
            example
            suspensions {
              from
              until
            }
            conflicts {
              id
              message {
                id
                en
              }
            }
            follows {
              ...SuccessionParts
            }
            followedBy {
              ...SuccessionParts
            }
            ...EnrolmentActions
            rejection {
              code
              message {
                id
                en
              }
            }
            agreement {
              id
              title
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
            region {
              code
              name
            }
            election {
              code
              name {
                id
                en
              }
            }
            claims(first: 10) {
              edges {
                node {
                  id
                  number
                  programme
                  example
                  incident {
                    occurredAt
                    kind
                  }
                  cover {
                    answer
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [EnrolmentActionsFragment, SuccessionFragment],
);

type Enrolment = ResultOf<typeof EnrolmentTimelineFragment>['enrolments']['edges'][number]['node'];

/** Every enrolment of a person, newest first, each with the claims against it. */
export function EnrolmentTimeline({ participant }: { participant: FragmentOf<typeof EnrolmentTimelineFragment> }) {
  const { enrolments } = readFragment(EnrolmentTimelineFragment, participant);
  return (
    <Section title={m.enrolments()} note={m.enrolments_order()} flush>
      {enrolments.edges.length === 0 ? (
        <EmptyState title={m.enrolments_none_title()}>{m.enrolments_none_text()}</EmptyState>
      ) : (
        <ol className={styles.timeline}>
          {enrolments.edges.map(({ node }) => (
            <EnrolmentItem key={node.id} enrolment={node} />
          ))}
        </ol>
      )}
      {enrolments.pageInfo.hasNextPage && <p className={styles.more}>{m.enrolments_first_fifty()}</p>}
    </Section>
  );
}

function EnrolmentItem({ enrolment }: { enrolment: Enrolment }) {
  const { language } = useLanguage();
  const go = useNavigate();
  const mayClaim = useMay('claim:register');
  const unknown = <span className="muted">{m.not_available()}</span>;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {enrolment.category?.name[language] ?? m.enrolment()} ·{' '}
          {`${formatDate(enrolment.startsOn, language)} – ${formatDate(enrolment.endsOn, language)}`}
        </h3>
        <StatusBadge tone={enrolmentStateTone[enrolment.state]}>{enrolmentStateLabel(enrolment.state)}</StatusBadge>
        <span className="muted">{standingLabel(enrolment.standing)}</span>
        {enrolment.example && <ExampleBadge />}
        {mayClaim && (
          <Button
            size="compact-sm"
            variant="default"
            className={`${styles.action} no-print`}
            onClick={() => void go({ to: '/klaim/baru', search: { kepesertaan: enrolment.id } })}
          >
            {m.claim_new()}
          </Button>
        )}
      </div>
      {enrolment.state === 'PENDING' && <p className="muted">{m.enrolment_pending_text()}</p>}
      {enrolment.conflicts.map(({ id, message }) => (
        <Notice key={id} tone="warning" title={message[language]}>
          <Link to="/kepesertaan-ganda">{m.conflicts_open()}</Link>
        </Notice>
      ))}
      {enrolment.suspensions.map(({ from, until }) => (
        <p key={from} className={styles.gap}>
          {until === null
            ? m.suspended_since({ date: formatDate(from, language) })
            : m.suspended_between({ from: formatDate(from, language), until: formatDate(until, language) })}
        </p>
      ))}
      {enrolment.plannedEndsOn !== enrolment.endsOn && (
        <p className="muted">{m.planned_until({ date: formatDate(enrolment.plannedEndsOn, language) })}</p>
      )}
      {enrolment.follows !== null && <Succession succession={enrolment.follows} isBefore />}
      {enrolment.followedBy !== null && <Succession succession={enrolment.followedBy} isBefore={false} />}
      {enrolment.rejection !== null && <p className={styles.rejection}>{enrolment.rejection.message[language]}</p>}
      <Facts
        items={[
          {
            name: m.agreement(),
            value:
              enrolment.agreement === null ? (
                unknown
              ) : (
                <Link to="/perjanjian/$id" params={{ id: enrolment.agreement.id }}>
                  {enrolment.agreement.title}
                </Link>
              ),
          },
          { name: m.institution(), value: enrolment.institution?.name ?? unknown },
          {
            name: m.place_of_duty(),
            value:
              enrolment.region === null ? (
                unknown
              ) : (
                <Link to="/wilayah/$kode" params={{ kode: enrolment.region.code }}>
                  {enrolment.region.name}
                </Link>
              ),
          },
          { name: m.election(), value: enrolment.election?.name[language] ?? unknown },
          { name: m.wage_base(), value: <span className="numeric">{formatRupiah(enrolment.wageBase, language)}</span> },
        ]}
      />
      <EnrolmentClaims claims={enrolment.claims} />
      <EnrolmentActions enrolment={enrolment} />
    </li>
  );
}

function EnrolmentClaims({ claims }: { claims: Enrolment['claims'] }) {
  const { language } = useLanguage();
  if (claims === null) return <p className="muted">{m.claims_unavailable()}</p>;
  if (claims.edges.length === 0) return <p className="muted">{m.claims_none()}</p>;
  return (
    <ul className={styles.claims} aria-label={m.claims()}>
      {claims.edges.map(({ node }) => (
        <li key={node.id}>
          <Link to="/klaim/$id" params={{ id: node.id }}>
            {node.number}
          </Link>
          <span>{`${node.programme} · ${incidentLabel(node.incident.kind)} · ${formatDateTime(node.incident.occurredAt, language)}`}</span>
          <StatusBadge tone={coverTone[node.cover.answer]}>{coverLabel(node.cover.answer)}</StatusBadge>
          {node.example && <ExampleBadge />}
        </li>
      ))}
    </ul>
  );
}
