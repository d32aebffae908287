import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDate, formatDateTime, formatRupiah } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { claimStateLabel, incidentLabel, programmeLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CoverChain, CoverChainFragment } from './cover-chain.tsx';

const ClaimQuery = graphql(
  `
    query Claim($id: ID!) {
      claim(id: $id) {
        id
        number
        programme
        state
        example
        registeredAt
        incident {
          occurredAt
          kind
          place
        }
        ...CoverChain
        enrolment {
          id
          startsOn
          endsOn
          wageBase
          participant {
            id
            name
            nikMasked
            example
          }
          category {
            code
            name {
              id
              en
            }
          }
        }
        agreement {
          id
          title
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
      }
    }
  `,
  [CoverChainFragment],
);

const route = getRouteApi('/shell/klaim/$id');

/** One claim: what happened, whether cover held at that moment and by which links, and on what it rests. */
export function ClaimPage() {
  const { id } = route.useParams();
  return <ClaimContent key={id} id={id} />;
}

function ClaimContent({ id }: { id: string }) {
  const { language } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({ query: ClaimQuery, variables: { id } });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const crumbs = [
    <Link key="list" to="/klaim">
      {m.nav_claims()}
    </Link>,
  ];
  const claim = data?.claim;
  if (claim == null) {
    return (
      <Page title={m.claim()} crumbs={crumbs}>
        {fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <EmptyState title={m.claim_missing_title()} action={<Link to="/klaim">{m.claim_missing_back()}</Link>}>
            {m.missing_text()}
          </EmptyState>
        )}
      </Page>
    );
  }
  const unknown = <span className="muted">{m.not_available()}</span>;
  const { incident, enrolment } = claim;
  return (
    <Page
      title={m.claim_title({ number: claim.number })}
      eyebrow={
        <>
          {programmeLabel(claim.programme)} {claim.example && <ExampleBadge />}
        </>
      }
      status={m.claim_status({
        state: claimStateLabel(claim.state),
        time: formatDateTime(claim.registeredAt, language),
      })}
      crumbs={crumbs}
    >
      <PartialFailure error={error} retry={retry} />
      <CoverChain claim={claim} />
      <Section title={m.incident()}>
        <Facts
          items={[
            { name: m.incident_kind(), value: incidentLabel(incident.kind) },
            { name: m.incident_time(), value: formatDateTime(incident.occurredAt, language) },
            {
              name: m.incident_place(),
              value: incident.place ?? <span className="muted">{m.incident_place_hidden()}</span>,
            },
          ]}
        />
      </Section>
      <Section title={m.claim_basis()}>
        <Facts
          items={[
            {
              name: m.participant(),
              value:
                enrolment === null ? (
                  unknown
                ) : (
                  <>
                    <Link to="/peserta/$id" params={{ id: enrolment.participant.id }}>
                      {enrolment.participant.name}
                    </Link>{' '}
                    {enrolment.participant.example && <ExampleBadge />}
                    <div className="muted numeric">{enrolment.participant.nikMasked}</div>
                  </>
                ),
            },
            { name: m.category(), value: enrolment?.category?.name[language] ?? unknown },
            {
              name: m.period(),
              value:
                enrolment === null
                  ? unknown
                  : `${formatDate(enrolment.startsOn, language)} – ${formatDate(enrolment.endsOn, language)}`,
            },
            {
              name: m.wage_base(),
              value:
                enrolment === null ? (
                  unknown
                ) : (
                  <span className="numeric">{formatRupiah(enrolment.wageBase, language)}</span>
                ),
            },
            {
              name: m.agreement(),
              value:
                claim.agreement === null ? (
                  unknown
                ) : (
                  <Link to="/perjanjian/$id" params={{ id: claim.agreement.id }}>
                    {claim.agreement.title}
                  </Link>
                ),
            },
            { name: m.institution(), value: claim.institution?.name ?? unknown },
            {
              name: m.place_of_duty(),
              value:
                claim.region === null ? (
                  unknown
                ) : (
                  <Link to="/wilayah/$kode" params={{ kode: claim.region.code }}>
                    {claim.region.name}
                  </Link>
                ),
            },
            { name: m.election(), value: claim.election?.name[language] ?? unknown },
          ]}
        />
      </Section>
    </Page>
  );
}
