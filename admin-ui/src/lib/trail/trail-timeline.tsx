import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatDateTime } from '../format.ts';
import { GraphFailure } from '../graph-failure.tsx';
import { roleLabel } from '../labels.ts';
import { useLanguage } from '../language.ts';
import { LoadMore } from '../load-more.tsx';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { TrailOwner } from './merge-trails.ts';
import type { TrailEvent, TrailFilter } from './trail-query.ts';
import styles from './trail-timeline.module.css';
import { entityLabel } from './trail-words.ts';
import { useTrail } from './use-trail.ts';

/** What was done, newest first, from the trails of all owners: who, as what, what, to what, what for. */
export function TrailTimeline({ filter }: { filter: TrailFilter }) {
  const text = JSON.stringify(filter);
  return <Timeline key={text} filterText={text} />;
}

function Timeline({ filterText }: { filterText: string }) {
  const { language } = useLanguage();
  const { events, next, through, down, error, isLost, fetching, more, retry } = useTrail(filterText);
  if (isLost && error !== undefined) return <GraphFailure error={error} retry={retry} />;
  if (fetching && events.length === 0 && through === null) return <Skeleton label={m.loading()} lines={8} />;
  return (
    <>
      {down.length > 0 && <Down owners={down} retry={retry} />}
      {events.length === 0 && next.length === 0 && <EmptyState title={m.trail_none()} />}
      <ol className={styles.events}>
        {events.map((event) => (
          <Event key={`${event.owner} ${event.id}`} event={event} />
        ))}
      </ol>
      {next.length > 0 && through !== null && !through.startsWith('9999') && (
        <p className="muted">{m.trail_through({ time: formatDateTime(through, language) })}</p>
      )}
      <LoadMore hasMore={next.length > 0} loading={fetching} onMore={more} />
    </>
  );
}

const ownerLabel = {
  agreements: m.owner_agreements,
  participants: m.owner_participants,
  claims: m.owner_claims,
} as const satisfies Record<TrailOwner, () => string>;

function Down({ owners, retry }: { owners: readonly TrailOwner[]; retry: () => void }) {
  return (
    <Notice
      tone="warning"
      title={m.trail_down_title()}
      urgent
      action={
        <Button size="compact-sm" variant="default" onClick={retry}>
          {m.retry()}
        </Button>
      }
    >
      <ul>
        {owners.map((owner) => (
          <li key={owner}>
            {ownerLabel[owner]()}: {m.not_available()}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Event({ event }: { event: TrailEvent }) {
  const { language } = useLanguage();
  const { actor, words, purpose, isRead } = event;
  return (
    <li className={styles.event}>
      <time dateTime={event.happenedAt} className={styles.when}>
        {formatDateTime(event.happenedAt, language)}
      </time>
      <div className={styles.what}>
        <p>
          <strong>{words === null ? event.action : capital(words[language])}</strong>{' '}
          {isRead && <StatusBadge tone="info">{m.trail_read()}</StatusBadge>}
        </p>
        <p>
          <EntityLink event={event} />
        </p>
        {purpose !== null && (
          <p>
            {m.trail_purpose()}: <q>{purpose}</q>
          </p>
        )}
        <p className="muted">
          {[
            actor.name ?? actor.subject,
            roleLabel(actor.role as Parameters<typeof roleLabel>[0]),
            actor.institutionCode,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
          {actor.subject === null && ` (${m.trail_unnamed()})`}
        </p>
        <details className={styles.details}>
          <summary>{m.trail_details()}</summary>
          <dl>
            <Fact name={m.trail_action()} value={event.action} />
            {event.changes.map(({ field, before, after, isPersonal }) => (
              <Fact key={field} name={field} value={changeText({ before, after, isPersonal })} />
            ))}
            {event.facts.map(({ name, value }) => (
              <Fact key={name} name={name} value={value} />
            ))}
            {actor.subject !== null && <Fact name={m.trail_subject()} value={actor.subject} />}
            <Fact name={m.trail_client()} value={actor.clientId} />
            <Fact name={m.trail_request()} value={event.requestId} />
            <Fact name={m.trail_seal()} value={event.sealed ? m.trail_sealed() : m.trail_not_sealed()} />
          </dl>
        </details>
      </div>
    </li>
  );
}

/** A change as text; of a personal value of which no hash is kept, that it was written. */
function changeText({ before, after, isPersonal }: Omit<TrailEvent['changes'][number], 'field'>): string {
  if (isPersonal && before === null && after === null) return m.trail_written();
  const change = m.trail_changed({ before: before ?? '–', after: after ?? '–' });
  return isPersonal ? `${change} (${m.trail_hashed()})` : change;
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** What it was done to, with the way to its page where there is one. */
function EntityLink({ event: { entityType, entityId } }: { event: TrailEvent }) {
  const label = entityLabel(entityType);
  switch (entityType) {
    case 'Agreement':
      return (
        <Link to="/perjanjian/$id" params={{ id: entityId }}>
          {label}
        </Link>
      );
    case 'Participant':
      return (
        <Link to="/peserta/$id" params={{ id: entityId }}>
          {label}
        </Link>
      );
    case 'Claim':
      return (
        <Link to="/klaim/$id" params={{ id: entityId }}>
          {label}
        </Link>
      );
    default:
      return <>{label}</>;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
