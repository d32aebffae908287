import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { instrumentLabel } from '../../lib/labels.ts';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useMay } from '../../lib/session.ts';
import { LazyTrailPart } from '../../lib/trail/lazy-trail-part.tsx';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AgreementActions, AgreementActionsFragment } from './agreement-actions.tsx';
import { AgreementBasis, AgreementBasisFragment } from './agreement-basis.tsx';
import { AgreementEnrolments } from './agreement-enrolments.tsx';
import { AgreementFacts, AgreementFactsFragment } from './agreement-facts.tsx';
import { AgreementFigures, AgreementFiguresFragment } from './agreement-figures.tsx';
import { AgreementHeadcounts, AgreementHeadcountsFragment } from './agreement-headcounts.tsx';
import { AgreementHistory, AgreementHistoryFragment } from './agreement-history.tsx';
import styles from './agreement-page.module.css';
import { AgreementLegalHoldFragment, LegalHoldOnAgreement } from './agreement-legal-hold.tsx';
import { AgreementParties, AgreementPartiesFragment } from './agreement-parties.tsx';
import { AgreementStatusBadge } from './agreement-status.tsx';
import { AgreementTabs, partLabel } from './agreement-tabs.tsx';
import { AgreementWarnings, AgreementWarningsFragment } from './agreement-warnings.tsx';
import type { AgreementPart } from './agreement.search.ts';
import { AgreementCoverage } from './coverage/agreement-coverage.tsx';
import { AgreementDocuments } from './documents/agreement-documents.tsx';
import { AgreementFundingChain } from './funding/agreement-funding-chain.tsx';
import { AgreementVersions } from './terms/agreement-versions.tsx';

const AgreementQuery = graphql(
  `
    query Agreement($id: ID!) {
      agreement(id: $id) {
        id
        title
        instrument
        subject
        status
        ...AgreementActions
        ...AgreementFacts
        ...AgreementFigures
        ...AgreementWarnings
        ...AgreementParties
        ...AgreementHeadcounts
        ...AgreementBasis
        ...AgreementHistory
        ...AgreementLegalHold
      }
    }
  `,
  [
    AgreementActionsFragment,
    AgreementFactsFragment,
    AgreementFiguresFragment,
    AgreementWarningsFragment,
    AgreementPartiesFragment,
    AgreementHeadcountsFragment,
    AgreementBasisFragment,
    AgreementHistoryFragment,
    AgreementLegalHoldFragment,
  ],
);

type Agreement = NonNullable<ResultOf<typeof AgreementQuery>['agreement']>;

const route = getRouteApi('/shell/perjanjian/$id');

/** One agreement: what it is, whom it promises cover, what of that holds, what happened to it and what may be done now. */
export function AgreementPage() {
  const { id } = route.useParams();
  return <AgreementContent key={id} id={id} />;
}

function AgreementContent({ id }: { id: string }) {
  const { bagian = 'ringkasan' } = route.useSearch();
  const mayReadContributions = useMay('contribution:read');
  const [{ data, error, fetching }, ask] = useQuery({ query: AgreementQuery, variables: { id } });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const crumbs = [
    <Link key="list" to="/perjanjian">
      {m.nav_agreements()}
    </Link>,
  ];
  const agreement = data?.agreement ?? undefined;
  if (agreement === undefined && !fetching) {
    return (
      <Page title={m.agreement()} crumbs={crumbs}>
        {error !== undefined ? (
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
      title={agreement?.title ?? m.agreement()}
      eyebrow={
        agreement && (
          <span className={styles.eyebrow}>
            {instrumentLabel(agreement.instrument)}
            {agreement.status !== null && <AgreementStatusBadge status={agreement.status} />}
          </span>
        )
      }
      status={agreement?.subject ?? undefined}
      crumbs={crumbs}
      actions={
        <>
          {mayReadContributions && (
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/iuran" search={{ perjanjian: id }} {...props} />}
            >
              {m.invoice_of_agreement()}
            </Button>
          )}
          <PrintButton />
        </>
      }
    >
      <AgreementTabs id={id} current={bagian} />
      {agreement !== undefined && <PartialFailure error={error} retry={retry} />}
      <p className="only-print">{partLabel(bagian)}</p>
      <Part part={bagian} id={id} agreement={agreement} reread={retry} />
    </Page>
  );
}

/** One part of the page. Parts with a question of their own ask it beside the page's, so that neither waits for the other. */
function Part({
  part,
  id,
  agreement,
  reread,
}: {
  part: AgreementPart;
  id: string;
  agreement: Agreement | undefined;
  reread: () => void;
}) {
  switch (part) {
    case 'ringkasan':
      return (
        <>
          {agreement === undefined ? <Skeleton label={m.loading()} lines={8} /> : <Summary agreement={agreement} />}
          <AgreementEnrolments agreementId={id} />
          {agreement !== undefined && <LegalHoldOnAgreement agreement={agreement} reread={reread} />}
        </>
      );
    case 'ketentuan':
      return <AgreementVersions agreementId={id} />;
    case 'pendanaan':
      return <AgreementFundingChain agreementId={id} />;
    case 'cakupan':
      return <AgreementCoverage agreementId={id} />;
    case 'dokumen':
      return <AgreementDocuments agreementId={id} />;
    case 'riwayat':
      return agreement === undefined ? (
        <Skeleton label={m.loading()} lines={8} />
      ) : (
        <AgreementHistory agreement={agreement} />
      );
    case 'jejak':
      return <LazyTrailPart about={[id]} />;
  }
}

function Summary({ agreement }: { agreement: Agreement }) {
  return (
    <>
      <AgreementFigures agreement={agreement} />
      <AgreementActions agreement={agreement} />
      <AgreementWarnings agreement={agreement} />
      <AgreementFacts agreement={agreement} />
      <AgreementHeadcounts agreement={agreement} />
      <AgreementParties agreement={agreement} />
      <AgreementBasis agreement={agreement} />
    </>
  );
}
