import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { graphql, readFragment } from '../../../graphql/graphql.ts';
import { formatRupiah } from '../../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../../lib/graph-failure.tsx';
import { confidenceLabel } from '../../../lib/labels.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useMay } from '../../../lib/session.ts';
import { m } from '../../../paraglide/messages.js';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FigureCard, FigureRow } from '../../../ui/figure-card.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import styles from './agreement-funding-chain.module.css';
import { ContributionCostFragment, ExpectedCost } from './expected-cost.tsx';
import type { EdgeToRecord } from './edge-dialog.tsx';
import { EdgeDialog } from './edge-dialog.tsx';
import { FundingEdgeFragment, FundingEdgeView } from './funding-edge-view.tsx';
import { budgetLineLabels, fundingRoleLabels, fundingStates } from './funding-labels.ts';
import { PaymentDialog } from './payment-dialog.tsx';

const FundingQuery = graphql(
  `
    query AgreementFundingChain($id: ID!) {
      agreement(id: $id) {
        id
        fundingChain {
          state
          signedButNotFunded
          payer {
            role
            name
          }
          amountPromised
          amountPaid
          expected {
            ...ContributionCostParts
          }
          warnings {
            code
            message {
              id
              en
            }
            amount
            suggestedLine
            source
          }
          edges {
            id
            ...FundingEdgeParts
          }
        }
      }
    }
  `,
  [ContributionCostFragment, FundingEdgeFragment],
);

type Chain = NonNullable<ResultOf<typeof FundingQuery>['agreement']>['fundingChain'];
type Asked = { kind: 'edge'; edge: EdgeToRecord | null } | { kind: 'payment'; edgeId: string };

/** How the money is to flow and whether it did: step by step from funder to insurer, with what was promised and paid. */
export function AgreementFundingChain({ agreementId }: { agreementId: string }) {
  const mayRecord = useMay('funding:record');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({ query: FundingQuery, variables: { id: agreementId } });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const chain = data?.agreement?.fundingChain;
  if (chain === undefined) {
    if (error !== undefined && !fetching) return <GraphFailure error={error} retry={retry} />;
    return <Skeleton label={m.loading()} lines={8} />;
  }
  return (
    <>
      <PartialFailure error={error} retry={retry} />
      <ChainFigures chain={chain} />
      <ChainWarnings chain={chain} />
      <Section
        title={m.agreement_funding_chain()}
        note={m.agreement_funding_chain_note()}
        actions={
          mayRecord && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => setAsked({ kind: 'edge', edge: null })}
            >
              {m.agreement_edge_record()}
            </Button>
          )
        }
      >
        {chain.edges.length === 0 ? (
          <EmptyState title={m.agreement_funding_silent()}>{m.agreement_funding_empty()}</EmptyState>
        ) : (
          <ol className={styles.edges}>
            {chain.edges.map((edge) => (
              <li key={edge.id}>
                <FundingEdgeView
                  edge={edge}
                  mayRecord={mayRecord}
                  onPay={() => setAsked({ kind: 'payment', edgeId: edge.id })}
                  onCorrect={(recorded) => setAsked({ kind: 'edge', edge: recorded })}
                />
              </li>
            ))}
          </ol>
        )}
      </Section>
      {chain.expected !== null && <ExpectedCost cost={chain.expected} />}
      {asked?.kind === 'edge' && (
        <EdgeDialog agreementId={agreementId} edge={asked.edge} onClose={() => setAsked(null)} onDone={retry} />
      )}
      {asked?.kind === 'payment' && (
        <PaymentDialog edgeId={asked.edgeId} onClose={() => setAsked(null)} onDone={retry} />
      )}
    </>
  );
}

function ChainFigures({ chain }: { chain: Chain }) {
  const { language } = useLanguage();
  const expected = readFragment(ContributionCostFragment, chain.expected);
  const [tone, state] = fundingStates[chain.state];
  const amount = (value: number | null) =>
    value === null ? <span className="muted">{m.agreement_amount_unknown()}</span> : formatRupiah(value, language);
  return (
    <FigureRow label={m.key_figures()}>
      <FigureCard
        lead
        name={m.agreement_funding_state()}
        value={<StatusBadge tone={tone}>{state()}</StatusBadge>}
        note={
          chain.payer === null
            ? m.agreement_payer_unknown()
            : m.agreement_payer({ role: fundingRoleLabels[chain.payer.role](), name: chain.payer.name })
        }
      />
      <FigureCard
        name={m.agreement_amount_promised()}
        value={amount(chain.amountPromised)}
        note={m.agreement_amount_promised_note()}
      />
      <FigureCard
        name={m.agreement_amount_paid()}
        value={amount(chain.amountPaid)}
        note={m.agreement_amount_paid_note()}
      />
      <FigureCard
        name={m.agreement_amount_expected()}
        value={amount(expected?.total ?? null)}
        note={
          expected != null && (
            <>
              {!expected.complete && <p>{m.agreement_amount_incomplete()}</p>}
              <p>{confidenceLabel(expected.confidence)}</p>
            </>
          )
        }
      />
    </FigureRow>
  );
}

function ChainWarnings({ chain }: { chain: Chain }) {
  const { language } = useLanguage();
  const others = chain.warnings.filter(({ code }) => code !== 'SIGNED_NOT_FUNDED');
  return (
    <>
      {chain.signedButNotFunded === true && (
        <Notice tone="bad" title={m.agreement_signed_not_funded()}>
          <p>
            {chain.warnings.find(({ code }) => code === 'SIGNED_NOT_FUNDED')?.message[language] ??
              m.agreement_signed_not_funded_text()}
          </p>
        </Notice>
      )}
      {others.length > 0 && (
        <Notice tone="warning" title={m.agreement_funding_warnings()}>
          <ul>
            {others.map((warning, index) => (
              <li key={index}>
                {warning.message[language]}
                {warning.suggestedLine !== null && ` ${budgetLineLabels[warning.suggestedLine]()}.`}
                {warning.source !== null && <span className="muted"> {warning.source}</span>}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
