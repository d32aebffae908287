import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EnumOf, FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { words } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Facts } from '../../ui/facts.tsx';
import type { Tone } from '../../ui/status-badge.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './conflicts.module.css';
import { ResolveDialog } from './resolve-dialog.tsx';

/** What a conflict in the list reads. */
export const ConflictFragment = graphql(`
  fragment ConflictParts on EnrolmentConflict {
    id
    kind
    state
    from
    through
    detectedAt
    resolvable
    message {
      id
      en
    }
    enrolments {
      id
      startsOn
      endsOn
      participant {
        id
        name
        nikMasked
      }
      institution {
        code
        name
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
      region {
        code
        name
      }
    }
    other {
      institution {
        code
        name
      }
      agreement {
        id
        title
      }
    }
    resolution {
      reason
      at
      institution {
        code
        name
      }
    }
  }
`);

type Conflict = ResultOf<typeof ConflictFragment>;

const kindLabel = words<EnumOf<'EnrolmentConflictKind'>>({
  INCOMPATIBLE: m.conflict_incompatible,
  SECOND_COVER: m.conflict_second_cover,
});

const stateLabel = words<EnumOf<'EnrolmentConflictState'>>({
  OPEN: m.conflict_open,
  RESOLVED: m.conflict_resolved,
  LAPSED: m.conflict_lapsed,
});

const stateTone = { OPEN: 'warning', RESOLVED: 'good', LAPSED: 'neutral' } as const satisfies Record<
  EnumOf<'EnrolmentConflictState'>,
  Tone
>;

/** One conflict: the person, both sides as far as each may be seen, the days they share, and how it was settled. */
export function ConflictItem({ conflict: given }: { conflict: FragmentOf<typeof ConflictFragment> }) {
  const conflict = readFragment(ConflictFragment, given);
  const { language } = useLanguage();
  const [resolving, setResolving] = useState(false);
  const person = conflict.enrolments[0]?.participant;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {person === undefined ? (
            m.participant()
          ) : (
            <Link to="/peserta/$id" params={{ id: person.id }}>
              {person.name}
            </Link>
          )}{' '}
          <span className="muted numeric">{person?.nikMasked}</span>
        </h3>
        <StatusBadge tone={stateTone[conflict.state]}>{stateLabel(conflict.state)}</StatusBadge>
        {conflict.resolvable && (
          <Button
            size="compact-sm"
            variant="default"
            className={`${styles.action} no-print`}
            onClick={() => setResolving(true)}
          >
            {m.conflict_resolve()}
          </Button>
        )}
      </div>
      <p>
        <strong>{kindLabel(conflict.kind)}.</strong> {conflict.message[language]}
      </p>
      <p className="muted">
        {m.conflict_days({
          from: formatDate(conflict.from, language),
          through: formatDate(conflict.through, language),
          noticed: formatDateTime(conflict.detectedAt, language),
        })}
      </p>
      <div className={styles.sides}>
        {conflict.enrolments.map((enrolment) => (
          <Side key={enrolment.id} enrolment={enrolment} />
        ))}
        {conflict.other !== null && (
          <div className={styles.side}>
            <p className={styles.sideTitle}>{m.conflict_other_side()}</p>
            <Facts
              items={[
                { name: m.institution(), value: conflict.other.institution?.name ?? m.not_available() },
                { name: m.agreement(), value: conflict.other.agreement?.title ?? m.conflict_agreement_hidden() },
              ]}
            />
            <p className="muted">{m.conflict_other_text()}</p>
          </div>
        )}
      </div>
      {conflict.resolution !== null && (
        <p className={styles.resolution}>
          {m.conflict_resolved_by({
            institution: conflict.resolution.institution?.name ?? m.history_national(),
            time: formatDateTime(conflict.resolution.at, language),
          })}{' '}
          {conflict.resolution.reason}
        </p>
      )}
      {resolving && (
        <ResolveDialog
          conflictId={conflict.id}
          name={person?.name ?? m.participant()}
          onClose={() => setResolving(false)}
        />
      )}
    </li>
  );
}

function Side({ enrolment }: { enrolment: Conflict['enrolments'][number] }) {
  const { language } = useLanguage();
  const unknown = <span className="muted">{m.not_available()}</span>;
  return (
    <div className={styles.side}>
      <p className={styles.sideTitle}>
        {enrolment.category?.name[language] ?? m.enrolment()} · {formatDate(enrolment.startsOn, language)} –{' '}
        {formatDate(enrolment.endsOn, language)}
      </p>
      <Facts
        items={[
          { name: m.institution(), value: enrolment.institution?.name ?? unknown },
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
          { name: m.place_of_duty(), value: enrolment.region?.name ?? unknown },
        ]}
      />
    </div>
  );
}
