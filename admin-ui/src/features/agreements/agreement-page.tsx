import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { instrumentLabel } from '../../lib/labels.ts';
import { Page } from '../../lib/page.tsx';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AgreementBasis, AgreementBasisFragment } from './agreement-basis.tsx';
import { AgreementEnrolments } from './agreement-enrolments.tsx';
import { AgreementFacts, AgreementFactsFragment } from './agreement-facts.tsx';
import { AgreementFigures, AgreementFiguresFragment } from './agreement-figures.tsx';
import { AgreementHeadcounts, AgreementHeadcountsFragment } from './agreement-headcounts.tsx';
import { AgreementParties, AgreementPartiesFragment } from './agreement-parties.tsx';
import { AgreementWarnings, AgreementWarningsFragment } from './agreement-warnings.tsx';

const AgreementQuery = graphql(
  `
    query Agreement($id: ID!) {
      agreement(id: $id) {
        id
        title
        instrument
        subject
        ...AgreementFacts
        ...AgreementFigures
        ...AgreementWarnings
        ...AgreementParties
        ...AgreementHeadcounts
        ...AgreementBasis
      }
    }
  `,
  [
    AgreementFactsFragment,
    AgreementFiguresFragment,
    AgreementWarningsFragment,
    AgreementPartiesFragment,
    AgreementHeadcountsFragment,
    AgreementBasisFragment,
  ],
);

const route = getRouteApi('/shell/perjanjian/$id');

/** One agreement: what it is, whom it promises cover, what of that holds, and what its own numbers leave open. */
export function AgreementPage() {
  const { id } = route.useParams();
  return <AgreementContent key={id} id={id} />;
}

function AgreementContent({ id }: { id: string }) {
  const [{ data, error, fetching }, ask] = useQuery({ query: AgreementQuery, variables: { id } });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const crumbs = [
    <Link key="list" to="/perjanjian">
      {m.nav_agreements()}
    </Link>,
  ];
  const agreement = data?.agreement;
  if (agreement == null) {
    return (
      <Page title={m.agreement()} crumbs={crumbs}>
        {fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <EmptyState
            title={m.agreement_missing_title()}
            action={<Link to="/perjanjian">{m.agreement_missing_back()}</Link>}
          >
            {m.missing_text()}
          </EmptyState>
        )}
      </Page>
    );
  }
  return (
    <Page
      title={agreement.title}
      eyebrow={instrumentLabel(agreement.instrument)}
      status={agreement.subject ?? undefined}
      crumbs={crumbs}
      actions={
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print()}>
          {m.print()}
        </Button>
      }
    >
      <PartialFailure error={error} retry={retry} />
      <AgreementFigures agreement={agreement} />
      <AgreementWarnings agreement={agreement} />
      <AgreementFacts agreement={agreement} />
      <AgreementHeadcounts agreement={agreement} />
      <AgreementParties agreement={agreement} />
      <AgreementBasis agreement={agreement} />
      <AgreementEnrolments agreementId={id} />
    </Page>
  );
}
