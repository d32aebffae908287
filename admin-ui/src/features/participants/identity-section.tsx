import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useClient } from 'urql';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { employmentLabel, sexLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import type { RevealedParticipant } from '../../lib/reveal-participant.tsx';
import { RevealParticipantDialog } from '../../lib/reveal-participant.tsx';
import { useMay } from '../../lib/session.ts';
import { useRevealed } from '../../lib/use-revealed.ts';
import { m } from '../../paraglide/messages.js';
import { Facts } from '../../ui/facts.tsx';
import { IconEye, IconEyeOff } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { groundLabel } from './collection-grounds.ts';

const UpdateIdentityDialog = lazy(() =>
  import('./update-identity-dialog.tsx').then((module) => ({ default: module.UpdateIdentityDialog })),
);
const UpdateNumbersDialog = lazy(() =>
  import('./update-numbers-dialog.tsx').then((module) => ({ default: module.UpdateNumbersDialog })),
);

/** What the identity of a person reads. */
export const IdentityFragment = graphql(`
  fragment Identity on Participant {
    id
    version
    name
    nikMasked
    phoneMasked
    kpjMasked
    birthDate
    sex
    employmentStatus
    registeredAt
    region {
      code
      name
    }
    institution {
      code
      name
    }
    collection {
      ground
      purpose
      toldOn
    }
  }
`);

/** Who a person is, masked; in full for a purpose that is written to the person's trail, and for half a minute. */
export function IdentitySection({ participant }: { participant: FragmentOf<typeof IdentityFragment> }) {
  const person = readFragment(IdentityFragment, participant);
  const { language } = useLanguage();
  const client = useClient();
  const mayReveal = useMay('participant:reveal');
  const mayUpdate = useMay('participant:update');
  const [asking, setAsking] = useState(false);
  const [changing, setChanging] = useState<'identity' | 'numbers' | null>(null);
  const { revealed, secondsLeft, show, hide } = useRevealed<RevealedParticipant>();
  const unknown = <span className="muted">{m.not_available()}</span>;
  const none = <span className="muted">{m.not_recorded()}</span>;
  const number = (full: string | null | undefined, masked: string | null) =>
    full != null ? (
      <strong className="numeric">{full}</strong>
    ) : masked === null ? (
      none
    ) : (
      <span className="numeric">{masked}</span>
    );
  return (
    <Section
      title={m.identity()}
      actions={
        <>
          {mayUpdate && (
            <>
              <Button size="compact-sm" variant="default" onClick={() => setChanging('identity')}>
                {m.person_update_identity()}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setChanging('numbers')}>
                {m.person_update_numbers()}
              </Button>
            </>
          )}
          {mayReveal &&
            (revealed === null ? (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconEye size={14} aria-hidden />}
                onClick={() => setAsking(true)}
              >
                {m.reveal()}
              </Button>
            ) : (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconEyeOff size={14} aria-hidden />}
                onClick={hide}
              >
                {m.reveal_hide({ seconds: secondsLeft })}
              </Button>
            ))}
        </>
      }
    >
      <Facts
        items={[
          { name: m.nik(), value: number(revealed?.nik, person.nikMasked) },
          { name: m.birth_date(), value: formatDate(person.birthDate, language) },
          { name: m.sex(), value: sexLabel(person.sex) },
          {
            name: m.residence(),
            value:
              person.region === null ? (
                unknown
              ) : (
                <Link to="/wilayah/$kode" params={{ kode: person.region.code }}>
                  {person.region.name}
                </Link>
              ),
          },
          {
            name: m.employment(),
            value:
              person.employmentStatus === 'NON_ASN' ? (
                employmentLabel(person.employmentStatus)
              ) : (
                <StatusBadge tone="bad">{employmentLabel(person.employmentStatus)}</StatusBadge>
              ),
          },
          { name: m.phone(), value: number(revealed?.phone, person.phoneMasked) },
          { name: m.kpj(), value: number(revealed?.kpj, person.kpjMasked) },
          { name: m.registered_by(), value: person.institution?.name ?? unknown },
          { name: m.registered_at(), value: formatDateTime(person.registeredAt, language) },
          {
            name: m.collection_ground(),
            value:
              person.collection === null
                ? none
                : `${groundLabel(person.collection.ground)} · ${person.collection.purpose}${
                    person.collection.toldOn === null
                      ? ''
                      : ` · ${m.collection_told({ date: formatDate(person.collection.toldOn, language) })}`
                  }`,
          },
        ]}
      />
      {changing === 'identity' && (
        <Suspense>
          <UpdateIdentityDialog person={person} onClose={() => setChanging(null)} />
        </Suspense>
      )}
      {changing === 'numbers' && (
        <Suspense>
          <UpdateNumbersDialog
            person={person}
            onClose={() => {
              // What was shown in full may be what has just changed.
              hide();
              setChanging(null);
            }}
          />
        </Suspense>
      )}
      {asking && (
        <RevealParticipantDialog
          client={client}
          participantId={person.id}
          values={['NIK', 'PHONE', 'KPJ']}
          onClose={() => setAsking(false)}
          onRevealed={show}
        />
      )}
    </Section>
  );
}
