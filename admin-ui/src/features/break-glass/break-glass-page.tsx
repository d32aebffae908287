import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { usePolling } from '../../lib/polling.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { ShownBreakGlass } from './break-glass-commands.ts';
import { BreakGlassFragment } from './break-glass-commands.ts';
import { endLabel, stateLabel, stateTone, withRole } from './break-glass-labels.ts';
import { BreakGlassSteps } from './break-glass-steps.tsx';
import styles from './break-glass.module.css';
import { GlassPerson } from './glass-person.tsx';

const BreakGlassQuery = graphql(
  `
    query BreakGlass($id: ID!) {
      breakGlass(id: $id) {
        id
        ...BreakGlassWhole
        reads {
          at
          owner
          action
          fields
          purpose
          requestId
        }
        claimReads {
          at
          owner
          action
          fields
          purpose
          requestId
        }
      }
    }
  `,
  [BreakGlassFragment],
);

type Access = NonNullable<ResultOf<typeof BreakGlassQuery>['breakGlass']>;
type Read = Access['reads'][number];

const route = getRouteApi('/shell/akses-darurat/$id');

/** One access: to who holds it, the person; to everybody whom it concerns, why, until when, and what was read under it. */
export function BreakGlassPage() {
  const { id } = route.useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: BreakGlassQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const glass = readFragment(BreakGlassFragment, data?.breakGlass);
  const runs = glass?.state === 'RUNNING';
  // Whoever watches sees what is read while it is read, and that it has ended.
  usePolling(() => {
    ask({ requestPolicy: 'network-only' });
    return Promise.resolve(false);
  }, runs);
  const crumbs = [
    <Link key="list" to="/akses-darurat">
      {m.break_glass()}
    </Link>,
  ];
  if (glass == null || data?.breakGlass == null) {
    return (
      <Page title={m.break_glass()} crumbs={crumbs}>
        {error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={retry} />
        ) : data?.breakGlass === null ? (
          <EmptyState title={m.break_glass_not_found()} />
        ) : (
          <Skeleton label={m.loading()} lines={6} />
        )}
      </Page>
    );
  }
  return (
    <Page
      title={glass.number}
      eyebrow={m.break_glass()}
      crumbs={crumbs}
      actions={(glass.mayEnd || glass.mayAcknowledge) && <BreakGlassSteps glass={glass} />}
    >
      <PartialFailure error={error} retry={retry} />
      {runs && glass.holder.isMe && <GlassPerson key={id} id={id} />}
      <Section title={m.break_glass_about()}>
        <AccessFacts glass={glass} />
      </Section>
      <Section title={m.break_glass_reads()} note={m.break_glass_reads_note()} flush>
        <Reads access={data.breakGlass} />
      </Section>
    </Page>
  );
}

function AccessFacts({ glass }: { glass: ShownBreakGlass }) {
  const { language } = useLanguage();
  const at = (instant: string) => formatDateTime(instant, language);
  return (
    <Facts
      items={[
        {
          name: m.break_glass_state(),
          value: <StatusBadge tone={stateTone[glass.state]}>{stateLabel(glass.state)}</StatusBadge>,
        },
        { name: m.break_glass_reason(), value: glass.reason },
        {
          name: m.break_glass_subject(),
          value: <span className="numeric">{glass.subjectMasked ?? m.not_available()}</span>,
        },
        { name: m.break_glass_holder(), value: withRole(glass.holder) },
        {
          name: m.break_glass_second(),
          value: (
            <>
              {withRole(glass.second)}
              <p className="muted">
                {glass.acknowledgedAt === null
                  ? m.break_glass_not_acknowledged()
                  : m.break_glass_acknowledged_at({ time: at(glass.acknowledgedAt) })}
              </p>
              {glass.acknowledgement !== null && <p>{glass.acknowledgement}</p>}
            </>
          ),
        },
        { name: m.break_glass_opened_at(), value: at(glass.openedAt) },
        {
          name: m.break_glass_ends_at(),
          value:
            glass.endedAt === null || glass.endedBy === null
              ? at(glass.endsAt)
              : `${at(glass.endedAt)} · ${endLabel(glass.endedBy)}`,
        },
        { name: m.break_glass_requests(), value: formatNumber(glass.requests, language) },
      ]}
    />
  );
}

function Reads({ access: { reads, claimReads } }: { access: Access }) {
  const { language } = useLanguage();
  const all = [...reads, ...(claimReads ?? [])].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  if (all.length === 0) return <EmptyState title={m.break_glass_no_reads()} />;
  const columns: Column<Read>[] = [
    { key: 'at', header: m.break_glass_read_at(), names: true, cell: ({ at }) => formatDateTime(at, language) },
    {
      key: 'what',
      header: m.break_glass_read_what(),
      cell: ({ fields, purpose, action }) =>
        purpose === null ? <Fields names={fields} /> : `${m.break_glass_read_in_full()}: ${purpose} (${action})`,
    },
    {
      key: 'owner',
      header: m.break_glass_read_owner(),
      wideOnly: true,
      cell: ({ owner }) => (owner === 'CLAIMS' ? m.owner_claims() : m.owner_participants()),
    },
  ];
  return (
    <DataTable
      label={m.break_glass_reads()}
      columns={columns}
      rows={all}
      rowKey={({ requestId, owner, action }) => `${requestId} ${owner} ${action}`}
    />
  );
}

/** The fields of the schema, of which what carries the envelope of a list says nothing. */
function Fields({ names }: { names: readonly string[] }) {
  const telling = names.filter((name) => !/(?:Connection|Edge|PageInfo|Query)\./.test(name));
  return <span className={styles.fields}>{(telling.length === 0 ? names : telling).join(', ')}</span>;
}
