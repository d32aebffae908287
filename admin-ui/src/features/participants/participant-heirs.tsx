import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useClient, useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatBasisPoints, formatNumber } from '../../lib/format.ts';
import { Forbidden } from '../../lib/graph-failure.tsx';
import type { RevealedParticipant } from '../../lib/reveal-participant.tsx';
import { RevealParticipantDialog } from '../../lib/reveal-participant.tsx';
import { useMay } from '../../lib/session.ts';
import { useRevealed } from '../../lib/use-revealed.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconEye, IconEyeOff } from '../../ui/icons.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { heirRelationLabel } from './heir-relations.ts';
import { PartState } from './part-state.tsx';
import styles from './participant-parts.module.css';

const HeirsQuery = graphql(`
  query ParticipantHeirs($id: ID!) {
    participant(id: $id) {
      id
      version
      heirsRecorded
      heirs {
        position
        relation
        rank
        firstInLine
        nameMasked
        phoneMasked
        accountMasked
        shareBasisPoints
      }
    }
  }
`);

type Heir = NonNullable<NonNullable<ResultOf<typeof HeirsQuery>['participant']>['heirs']>[number];

const UpdateHeirsDialog = lazy(() =>
  import('./update-heirs-dialog.tsx').then((module) => ({ default: module.UpdateHeirsDialog })),
);

/** The heirs of a person in the order of the law, masked; in full for a purpose, and for half a minute. */
export function ParticipantHeirs({ id }: { id: string }) {
  const may = useMay('heir:read');
  const client = useClient();
  const mayReveal = useMay('participant:reveal');
  const [{ data, error, fetching }, ask] = useQuery({ query: HeirsQuery, variables: { id }, pause: !may });
  const mayUpdate = useMay('participant:update');
  const [asking, setAsking] = useState(false);
  const [changing, setChanging] = useState(false);
  const { revealed, secondsLeft, show, hide } = useRevealed<RevealedParticipant>();
  if (!may) return <Forbidden permission="heir:read" />;
  const person = data?.participant;
  const heirs = person?.heirs ?? [];
  const none = <span className="muted">{m.not_recorded()}</span>;
  const full = (position: number) => revealed?.heirs?.find((heir) => heir.position === position);
  const columns: Column<Heir>[] = [
    {
      key: 'name',
      header: m.person_name(),
      names: true,
      cell: ({ position, nameMasked }) => full(position)?.name ?? nameMasked,
    },
    { key: 'relation', header: m.heir_relation(), cell: ({ relation }) => heirRelationLabel(relation) },
    {
      key: 'rank',
      header: m.heir_rank(),
      cell: ({ rank, firstInLine }) => (
        <>
          <span className="numeric">{formatNumber(rank)}</span>{' '}
          {firstInLine && <StatusBadge tone="info">{m.heir_first()}</StatusBadge>}
        </>
      ),
    },
    {
      key: 'phone',
      header: m.phone(),
      wideOnly: true,
      cell: ({ position, phoneMasked }) => full(position)?.phone ?? phoneMasked ?? none,
    },
    {
      key: 'account',
      header: m.heir_account(),
      wideOnly: true,
      cell: ({ position, accountMasked }) => {
        const heir = full(position);
        return heir?.accountNumber == null ? (accountMasked ?? none) : `${heir.bank ?? ''} ${heir.accountNumber}`;
      },
    },
    {
      key: 'share',
      header: m.heir_share(),
      numeric: true,
      wideOnly: true,
      cell: ({ shareBasisPoints }) => (shareBasisPoints === null ? none : formatBasisPoints(shareBasisPoints)),
    },
  ];
  return (
    <PartState
      title={m.heirs()}
      note={m.heirs_note()}
      answer={{ isThere: data?.participant != null, error, fetching }}
      retry={() => ask({ requestPolicy: 'network-only' })}
      actions={
        <>
          {mayUpdate && person != null && (
            <Button size="compact-sm" variant="default" onClick={() => setChanging(true)}>
              {m.heirs_update()}
            </Button>
          )}
          {mayReveal &&
            heirs.length > 0 &&
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
      {heirs.length === 0 ? (
        <EmptyState title={m.heirs_none()}>{m.heirs_none_text()}</EmptyState>
      ) : (
        <>
          <DataTable label={m.heirs()} columns={columns} rows={heirs} rowKey={({ position }) => String(position)} />
          <p className={`${styles.text} muted`}>{m.heirs_law()}</p>
        </>
      )}
      {changing && person != null && (
        <Suspense>
          <UpdateHeirsDialog
            person={person}
            onClose={() => {
              // What was shown in full goes by its place in the list, which may have changed.
              hide();
              setChanging(false);
            }}
          />
        </Suspense>
      )}
      {asking && (
        <RevealParticipantDialog
          client={client}
          participantId={id}
          values={['HEIRS']}
          onClose={() => setAsking(false)}
          onRevealed={show}
        />
      )}
    </PartState>
  );
}
