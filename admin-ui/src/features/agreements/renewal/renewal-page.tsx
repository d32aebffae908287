import { Button, NativeSelect } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql.ts';
import { formatDate } from '../../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../../lib/graph-failure.tsx';
import { useIdempotencyKey } from '../../../lib/idempotency.ts';
import { useLanguage } from '../../../lib/language.ts';
import { Page } from '../../../lib/page.tsx';
import { PrintButton } from '../../../lib/print-button.tsx';
import { useMay, useSession } from '../../../lib/session.ts';
import { m } from '../../../paraglide/messages.js';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { AgreementRefusalFragment } from '../life-cycle/steps.ts';
import { TermsView } from '../terms/terms-view.tsx';
import type { Proposal } from './renewal-query.ts';
import { RenewalQuery } from './renewal-query.ts';
import { ChangeTable, Enrolled } from './renewal-tables.tsx';

const DraftRenewal = graphql(
  `
    mutation DraftRenewal($id: ID!, $election: ID!, $key: ID!) {
      result: draftRenewal(id: $id, electionCode: $election, idempotencyKey: $key) {
        __typename
        ... on Agreement {
          id
          version
          status
        }
        ...AgreementRefusalParts
      }
    }
  `,
  [AgreementRefusalFragment],
);

const route = getRouteApi('/shell/perjanjian/$id/perpanjangan');

/** An agreement that could continue this one: what it would say, what would change and why. Nothing is written until it is saved. */
export function RenewalPage() {
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { elections } = useSession();
  const { language } = useLanguage();
  const election = search.pemilu ?? elections[0]?.code ?? '';
  const may = useMay('agreement:draft');
  const [{ data, error, fetching }, ask] = useQuery({
    query: RenewalQuery,
    variables: { id, election },
    pause: election === '' || !may,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const proposal = data?.renewalProposal;
  return (
    <Page
      title={m.agreement_renewal_title()}
      eyebrow={proposal?.predecessor.title}
      status={may ? m.agreement_renewal_lead() : undefined}
      crumbs={[
        <Link key="list" to="/perjanjian">
          {m.nav_agreements()}
        </Link>,
        <Link key="agreement" to="/perjanjian/$id" params={{ id }}>
          {proposal?.predecessor.title ?? m.agreement()}
        </Link>,
      ]}
      actions={
        <>
          <NativeSelect
            label={m.agreement_renewal_election()}
            value={election}
            data={elections.map(({ code, name }) => ({ value: code, label: name[language] }))}
            onChange={(event) => void navigate({ search: { pemilu: event.currentTarget.value }, resetScroll: false })}
          />
          <PrintButton />
        </>
      }
    >
      {!may ? (
        <Forbidden permission="agreement:draft" />
      ) : proposal == null ? (
        fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <EmptyState title={m.agreement_renewal_none()}>{m.missing_text()}</EmptyState>
        )
      ) : (
        <>
          <PartialFailure error={error} retry={retry} />
          <Renewals proposal={proposal} />
          <Save key={election} id={id} election={election} blocked={proposal.renewals.length > 0} />
          <Section title={m.agreement_renewal_changes()} note={m.agreement_renewal_changes_note()} flush>
            {proposal.changes.length === 0 ? (
              <EmptyState title={m.agreement_renewal_no_changes()} />
            ) : (
              <ChangeTable changes={proposal.changes} />
            )}
          </Section>
          <Enrolled proposal={proposal} />
          <Section title={m.agreement_renewal_terms()}>
            <TermsView terms={proposal.terms} label={m.agreement_renewal_terms()} />
          </Section>
        </>
      )}
    </Page>
  );
}

/** Agreements that continue this one for that election already: a second one would be a double. */
function Renewals({ proposal: { renewals, predecessor } }: { proposal: Proposal }) {
  const { language } = useLanguage();
  if (renewals.length === 0)
    return (
      <p className="muted">
        {predecessor.signedOn === null
          ? m.agreement_not_signed()
          : m.agreement_renewal_from({ date: formatDate(predecessor.signedOn, language) })}
      </p>
    );
  return (
    <Notice tone="warning" title={m.agreement_renewal_exists()}>
      <ul>
        {renewals.map(({ id, title }) => (
          <li key={id}>
            <Link to="/perjanjian/$id" params={{ id }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Save({ id, election, blocked }: { id: string; election: string; blocked: boolean }) {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, draft] = useMutation(DraftRenewal);
  const [problem, setProblem] = useState<string | null>(null);
  async function save(): Promise<void> {
    setProblem(null);
    const { data, error } = await draft({ id, election, key: keyFor({ id, election }) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'AgreementRefused') return setProblem(result.message[language]);
    return navigate({ to: '/perjanjian/$id/sunting', params: { id: result.id } });
  }
  return (
    <div className="no-print">
      <Button loading={fetching} disabled={blocked} onClick={() => void save()}>
        {m.agreement_renewal_save()}
      </Button>
      {problem !== null && (
        <Notice tone="bad" title={m.refused_title()} urgent>
          <p>{problem}</p>
        </Notice>
      )}
    </div>
  );
}
