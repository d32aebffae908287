import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDate } from '../../lib/format.ts';
import { Forbidden, GraphFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { RegisterClaimForm } from './register-claim-form.tsx';

const NewClaimQuery = graphql(`
  query NewClaim($id: ID!) {
    enrolment(id: $id) {
      id
      startsOn
      endsOn
      participant {
        id
        name
        nikMasked
        example
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
      institution {
        code
        name
      }
    }
  }
`);

const route = getRouteApi('/shell/klaim/baru');

/** Registers a claim against an enrolment, which one comes to from the person's page. */
export function NewClaimPage() {
  const { kepesertaan } = route.useSearch();
  const may = useMay('claim:register');
  const { language } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({
    query: NewClaimQuery,
    variables: { id: kepesertaan ?? '' },
    pause: kepesertaan === undefined || !may,
  });
  const enrolment = data?.enrolment;
  const unknown = <span className="muted">{m.not_available()}</span>;
  return (
    <Page
      title={m.claim_new_title()}
      crumbs={[
        <Link key="list" to="/klaim">
          {m.nav_claims()}
        </Link>,
      ]}
      status={may ? m.claim_new_lead() : undefined}
    >
      {!may ? (
        <Forbidden permission="claim:register" />
      ) : enrolment != null ? (
        <>
          <Section title={m.enrolment()}>
            <Facts
              items={[
                {
                  name: m.participant(),
                  value: (
                    <>
                      <Link to="/peserta/$id" params={{ id: enrolment.participant.id }}>
                        {enrolment.participant.name}
                      </Link>{' '}
                      {enrolment.participant.example && <ExampleBadge />}
                      <div className="muted numeric">{enrolment.participant.nikMasked}</div>
                    </>
                  ),
                },
                { name: m.category(), value: enrolment.category?.name[language] ?? unknown },
                { name: m.institution(), value: enrolment.institution?.name ?? unknown },
                { name: m.agreement(), value: enrolment.agreement?.title ?? unknown },
                {
                  name: m.period(),
                  value: `${formatDate(enrolment.startsOn, language)} – ${formatDate(enrolment.endsOn, language)}`,
                },
              ]}
            />
          </Section>
          <Section title={m.incident()} note={m.required_note()}>
            <RegisterClaimForm enrolmentId={enrolment.id} />
          </Section>
        </>
      ) : kepesertaan !== undefined && fetching ? (
        <Skeleton label={m.loading()} lines={6} />
      ) : error !== undefined ? (
        <GraphFailure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <EmptyState
          title={m.claim_needs_enrolment_title()}
          action={<Link to="/peserta">{m.claim_needs_enrolment_action()}</Link>}
        >
          {m.claim_needs_enrolment_text()}
        </EmptyState>
      )}
    </Page>
  );
}
