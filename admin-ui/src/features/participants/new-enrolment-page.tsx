import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { Forbidden, GraphFailure } from '../../lib/graph-failure.tsx';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EnrolForm } from './enrol-form.tsx';

const EnrolParticipantQuery = graphql(`
  query EnrolParticipantPage($id: ID!) {
    participant(id: $id) {
      id
      name
      nikMasked
    }
    agreements(first: 100) {
      edges {
        node {
          id
          title
          instrument
          region {
            code
            name
          }
          beneficiaries {
            institution {
              code
              name
            }
            headcounts {
              label
              covered
              category {
                code
                name {
                  id
                  en
                }
              }
            }
          }
        }
      }
    }
    officerCategories {
      code
      name {
        id
        en
      }
    }
  }
`);

const route = getRouteApi('/shell/peserta/$id/daftarkan');

/** Enrols a registered person under an agreement. */
export function NewEnrolmentPage() {
  const { id } = route.useParams();
  const may = useMay('enrolment:create');
  const [{ data, error, fetching }, ask] = useQuery({ query: EnrolParticipantQuery, variables: { id }, pause: !may });
  const participant = data?.participant;
  const crumbs = [
    <Link key="list" to="/peserta">
      {m.nav_participants()}
    </Link>,
    <Link key="participant" to="/peserta/$id" params={{ id }}>
      {participant?.name ?? m.participant()}
    </Link>,
  ];
  return (
    <Page
      title={m.enrol_title()}
      crumbs={crumbs}
      status={participant == null ? undefined : m.enrol_lead({ name: participant.name, nik: participant.nikMasked })}
    >
      {!may ? (
        <Forbidden permission="enrolment:create" />
      ) : participant != null ? (
        <Section title={m.enrolment()} note={m.required_note()}>
          <EnrolForm
            participantId={participant.id}
            agreements={data?.agreements?.edges.map(({ node }) => node) ?? []}
            categories={data?.officerCategories ?? []}
          />
        </Section>
      ) : fetching ? (
        <Skeleton label={m.loading()} lines={6} />
      ) : error !== undefined ? (
        <GraphFailure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <EmptyState title={m.participant_missing_title()}>{m.missing_text()}</EmptyState>
      )}
    </Page>
  );
}
