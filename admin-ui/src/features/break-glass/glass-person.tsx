import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Client } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { claimStateLabel, claimStateTone, incidentLabel } from '../../lib/claim-labels.ts';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { employmentLabel, enrolmentStateLabel, sexLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import type { RevealedParticipant } from '../../lib/reveal-participant.tsx';
import { RevealParticipantDialog } from '../../lib/reveal-participant.tsx';
import { useRevealed } from '../../lib/use-revealed.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './break-glass.module.css';
import { useGlassQuery } from './glass-client.ts';

const GlassPersonQuery = graphql(`
  query GlassPerson {
    participants(first: 10) {
      edges {
        node {
          id
          name
          nikMasked
          phoneMasked
          kpjMasked
          birthDate
          sex
          employmentStatus
          institution {
            code
            name
          }
          heirs {
            position
            relation
            rank
            nameMasked
            phoneMasked
            accountMasked
          }
          enrolments(first: 20) {
            edges {
              node {
                id
                state
                startsOn
                endsOn
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
                claims(first: 10) {
                  edges {
                    node {
                      id
                      number
                      state
                      incident {
                        kind
                        occurredAt
                      }
                      beneficiaries {
                        id
                        name
                        phoneMasked
                        accountMasked
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

type Record = NonNullable<ResultOf<typeof GlassPersonQuery>['participants']>['edges'][number]['node'];
type Enrolment = Record['enrolments']['edges'][number]['node'];

/** The person whom an access reaches, read under it: every record of theirs, with heirs, enrolments and claims. */
export function GlassPerson({ id }: { id: string }) {
  const { state, data, client } = useGlassQuery(id, GlassPersonQuery);
  const records = data?.participants?.edges.map(({ node }) => node) ?? [];
  if (state === 'asking') return <Skeleton label={m.loading()} lines={8} />;
  if (state === 'over') return <Notice tone="warning" title={m.break_glass_over()} urgent />;
  if (records.length === 0) return <Notice tone="bad" title={m.break_glass_unreadable()} urgent />;
  return records.map((record) => <PersonRecord key={record.id} record={record} client={client} />);
}

function PersonRecord({ record, client }: { record: Record; client: Client }) {
  const { language } = useLanguage();
  const [asking, setAsking] = useState(false);
  const { revealed: shown, secondsLeft, show, hide } = useRevealed<RevealedParticipant>();
  const none = <span className="muted">{m.not_recorded()}</span>;
  const number = (full: string | null | undefined, masked: string | null) =>
    full == null && masked === null ? none : <span className="numeric">{full ?? masked}</span>;
  const heirs = record.heirs ?? [];
  return (
    <Section
      title={record.name}
      note={record.institution?.name ?? m.not_available()}
      actions={
        shown === null ? (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {m.reveal()}
          </Button>
        ) : (
          <Button size="compact-sm" variant="default" onClick={hide}>
            {m.reveal_hide({ seconds: secondsLeft })}
          </Button>
        )
      }
    >
      <Facts
        items={[
          { name: m.nik(), value: number(shown?.nik, record.nikMasked) },
          { name: m.birth_date(), value: formatDate(record.birthDate, language) },
          { name: m.sex(), value: sexLabel(record.sex) },
          { name: m.employment(), value: employmentLabel(record.employmentStatus) },
          { name: m.phone(), value: number(shown?.phone, record.phoneMasked) },
          { name: m.kpj(), value: number(shown?.kpj, record.kpjMasked) },
        ]}
      />
      <h3 className={styles.part}>{m.heirs()}</h3>
      {heirs.length === 0 ? (
        <p className="muted">{m.heirs_none()}</p>
      ) : (
        <ul className={styles.list}>
          {heirs.map((heir) => {
            const full = shown?.heirs?.find(({ position }) => position === heir.position);
            const account =
              full?.accountNumber == null ? heir.accountMasked : `${full.bank ?? ''} ${full.accountNumber}`;
            return (
              <li key={heir.position}>
                <strong>{full?.name ?? heir.nameMasked}</strong>
                <span className="muted">{[full?.phone ?? heir.phoneMasked, account].filter(Boolean).join(' · ')}</span>
              </li>
            );
          })}
        </ul>
      )}
      <h3 className={styles.part}>{m.enrolments()}</h3>
      {record.enrolments.edges.length === 0 ? (
        <EmptyState title={m.break_glass_no_enrolments()} />
      ) : (
        <ul className={styles.list}>
          {record.enrolments.edges.map(({ node }) => (
            <EnrolmentItem key={node.id} enrolment={node} />
          ))}
        </ul>
      )}
      {asking && (
        <RevealParticipantDialog
          client={client}
          participantId={record.id}
          values={heirs.length > 0 ? ['NIK', 'PHONE', 'KPJ', 'HEIRS'] : ['NIK', 'PHONE', 'KPJ']}
          onClose={() => setAsking(false)}
          onRevealed={show}
        />
      )}
    </Section>
  );
}

function EnrolmentItem({ enrolment }: { enrolment: Enrolment }) {
  const { language } = useLanguage();
  const claims = enrolment.claims?.edges.map(({ node }) => node) ?? [];
  return (
    <li>
      <strong>
        {enrolment.category?.name[language] ?? m.not_available()} · {enrolment.region?.name ?? m.not_available()}
      </strong>
      <span className="muted">
        {enrolmentStateLabel(enrolment.state)} · {formatDate(enrolment.startsOn, language)} –{' '}
        {formatDate(enrolment.endsOn, language)}
      </span>
      {claims.map((claim) => (
        <div key={claim.id} className={styles.claim}>
          <p>
            <strong>{claim.number}</strong> · {incidentLabel(claim.incident.kind)} ·{' '}
            {formatDateTime(claim.incident.occurredAt, language)}{' '}
            <StatusBadge tone={claimStateTone[claim.state]}>{claimStateLabel(claim.state)}</StatusBadge>
          </p>
          {(claim.beneficiaries ?? []).map((payee) => (
            <p key={payee.id} className="muted">
              {[payee.name, payee.phoneMasked, payee.accountMasked].filter(Boolean).join(' · ')}
            </p>
          ))}
        </div>
      ))}
    </li>
  );
}
