import { Button } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { employmentLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useMay } from '../../lib/session.ts';
import { LazyTrailPart } from '../../lib/trail/lazy-trail-part.tsx';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EnrolmentTimeline, EnrolmentTimelineFragment } from './enrolment-timeline.tsx';
import { IdentityFragment, IdentitySection } from './identity-section.tsx';
import { LegalHoldOnPerson } from './legal-hold.tsx';
import { ParticipantClaims } from './participant-claims.tsx';
import { ParticipantContributions } from './participant-contributions.tsx';
import { ParticipantHeirs } from './participant-heirs.tsx';
import { ParticipantHistory } from './participant-history.tsx';
import { ParticipantTabs } from './participant-tabs.tsx';
import type { ParticipantPart } from './participant.search.ts';

const ParticipantQuery = graphql(
  `
    query Participant($id: ID!) {
      participant(id: $id) {
        id
        name
        employmentStatus
        example
        warnings {
          code
          message {
            id
            en
          }
        }
        enrolments(first: 50) {
          edges {
            node {
              id
            }
          }
        }
        ...Identity
        ...EnrolmentTimeline
      }
    }
  `,
  [IdentityFragment, EnrolmentTimelineFragment],
);

type Participant = NonNullable<ResultOf<typeof ParticipantQuery>['participant']>;

const route = getRouteApi('/shell/peserta/$id');

/** One person: who they are as far as may be shown, their enrolments with what may be done, contributions, heirs, claims, and what happened. */
export function ParticipantPage() {
  const { id } = route.useParams();
  return <ParticipantContent key={id} id={id} />;
}

function ParticipantContent({ id }: { id: string }) {
  const { bagian = 'ringkasan' } = route.useSearch();
  const go = useNavigate();
  const mayEnrol = useMay('enrolment:create');
  const mayOpenGlass = useMay('break-glass:open');
  const [{ data, error, fetching }, ask] = useQuery({ query: ParticipantQuery, variables: { id } });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const participant = data?.participant;
  const isThere = participant != null;
  return (
    <Page
      title={participant?.name ?? m.participant()}
      eyebrow={
        isThere && (
          <>
            {m.participant()} {participant.example && <ExampleBadge />}
          </>
        )
      }
      crumbs={[
        <Link key="list" to="/peserta">
          {m.nav_participants()}
        </Link>,
      ]}
      actions={
        isThere && (
          <>
            <PrintButton />
            {mayEnrol && participant.employmentStatus === 'NON_ASN' && (
              <Button onClick={() => void go({ to: '/peserta/$id/daftarkan', params: { id } })}>{m.enrol()}</Button>
            )}
          </>
        )
      }
    >
      {isThere ? (
        <>
          <ParticipantTabs id={id} current={bagian} />
          <PartialFailure error={error} retry={retry} />
          <Doubts participant={participant} />
        </>
      ) : fetching ? (
        <Skeleton label={m.loading()} lines={8} />
      ) : error !== undefined ? (
        <GraphFailure error={error} retry={retry} />
      ) : (
        <EmptyState
          title={m.participant_missing_title()}
          action={<Link to="/peserta">{m.participant_missing_back()}</Link>}
        >
          <p>{m.missing_text()}</p>
          {mayOpenGlass && (
            <p>
              <Link to="/akses-darurat" search={{ peserta: id }}>
                {m.break_glass_open_here()}
              </Link>
            </p>
          )}
        </EmptyState>
      )}
      {/* Asked at once with the page, not after it. */}
      {(isThere || fetching) && <Part part={bagian} id={id} participant={participant ?? null} />}
    </Page>
  );
}

function Part({ part, id, participant }: { part: ParticipantPart; id: string; participant: Participant | null }) {
  switch (part) {
    case 'ringkasan':
      return (
        <>
          {participant !== null && (
            <>
              <IdentitySection participant={participant} />
              <EnrolmentTimeline participant={participant} />
            </>
          )}
          <LegalHoldOnPerson id={id} />
        </>
      );
    case 'iuran':
      return <ParticipantContributions id={id} />;
    case 'ahli-waris':
      return <ParticipantHeirs id={id} />;
    case 'klaim':
      return <ParticipantClaims id={id} />;
    case 'riwayat':
      return <ParticipantHistory id={id} />;
    case 'jejak':
      // What claims did about a person they did about their enrolments.
      return (
        participant !== null && (
          <LazyTrailPart about={[id, ...participant.enrolments.edges.map(({ node }) => node.id)]} />
        )
      );
  }
}

/** What a careful reader should know before anything else. */
function Doubts({ participant }: { participant: Participant }) {
  const { language } = useLanguage();
  const { employmentStatus, warnings } = participant;
  return (
    <>
      {employmentStatus !== 'NON_ASN' && (
        <Notice tone="bad" title={m.excluded_person_title({ status: employmentLabel(employmentStatus) })}>
          <p>{m.excluded_person_text()}</p>
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice tone="warning" title={m.nik_warnings_title()}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning.code}>{warning.message[language]}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
