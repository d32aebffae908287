import { Button } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { employmentLabel, sexLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { EnrolmentTimeline, EnrolmentTimelineFragment } from './enrolment-timeline.tsx';

const ParticipantQuery = graphql(
  `
    query Participant($id: ID!) {
      participant(id: $id) {
        id
        name
        nikMasked
        birthDate
        sex
        employmentStatus
        example
        registeredAt
        region {
          code
          name
        }
        institution {
          code
          name
        }
        warnings {
          code
          message {
            id
            en
          }
        }
        ...EnrolmentTimeline
      }
    }
  `,
  [EnrolmentTimelineFragment],
);

const route = getRouteApi('/shell/peserta/$id');

/** One person: who they are as far as may be shown, what is questionable about the NIK, and every enrolment with its claims. */
export function ParticipantPage() {
  const { id } = route.useParams();
  return <ParticipantContent key={id} id={id} />;
}

function ParticipantContent({ id }: { id: string }) {
  const { language } = useLanguage();
  const go = useNavigate();
  const mayEnrol = useMay('enrolment:create');
  const [{ data, error, fetching }, ask] = useQuery({ query: ParticipantQuery, variables: { id } });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const crumbs = [
    <Link key="list" to="/peserta">
      {m.nav_participants()}
    </Link>,
  ];
  const participant = data?.participant;
  if (participant == null) {
    return (
      <Page title={m.participant()} crumbs={crumbs}>
        {fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <EmptyState
            title={m.participant_missing_title()}
            action={<Link to="/peserta">{m.participant_missing_back()}</Link>}
          >
            {m.missing_text()}
          </EmptyState>
        )}
      </Page>
    );
  }
  const unknown = <span className="muted">{m.not_available()}</span>;
  const isExcluded = participant.employmentStatus !== 'NON_ASN';
  return (
    <Page
      title={participant.name}
      eyebrow={
        <>
          {m.participant()} {participant.example && <ExampleBadge />}
        </>
      }
      crumbs={crumbs}
      actions={
        mayEnrol &&
        !isExcluded && (
          <Button onClick={() => void go({ to: '/peserta/$id/daftarkan', params: { id } })}>{m.enrol()}</Button>
        )
      }
    >
      <PartialFailure error={error} retry={retry} />
      {isExcluded && (
        <Notice tone="bad" title={m.excluded_person_title({ status: employmentLabel(participant.employmentStatus) })}>
          <p>{m.excluded_person_text()}</p>
        </Notice>
      )}
      {participant.warnings.length > 0 && (
        <Notice tone="warning" title={m.nik_warnings_title()}>
          <ul>
            {participant.warnings.map((warning) => (
              <li key={warning.code}>{warning.message[language]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Section title={m.identity()}>
        <Facts
          items={[
            { name: m.nik(), value: <span className="numeric">{participant.nikMasked}</span> },
            { name: m.birth_date(), value: formatDate(participant.birthDate, language) },
            { name: m.sex(), value: sexLabel(participant.sex) },
            {
              name: m.residence(),
              value:
                participant.region === null ? (
                  unknown
                ) : (
                  <Link to="/wilayah/$kode" params={{ kode: participant.region.code }}>
                    {participant.region.name}
                  </Link>
                ),
            },
            {
              name: m.employment(),
              value: isExcluded ? (
                <StatusBadge tone="bad">{employmentLabel(participant.employmentStatus)}</StatusBadge>
              ) : (
                employmentLabel(participant.employmentStatus)
              ),
            },
            { name: m.registered_by(), value: participant.institution?.name ?? unknown },
            { name: m.registered_at(), value: formatDateTime(participant.registeredAt, language) },
          ]}
        />
      </Section>
      <EnrolmentTimeline participant={participant} />
    </Page>
  );
}
