import { Button } from '@mantine/core';
import type { FragmentOf, ResultOf } from '../../../graphql/graphql.ts';
import { graphql, readFragment } from '../../../graphql/graphql.ts';
import { formatDate, formatDateTime, formatRupiah, formatShare } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import { Facts } from '../../../ui/facts.tsx';
import { IconArrowDown, IconArrowRight } from '../../../ui/icons.ts';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import type { EdgeToRecord } from './edge-dialog.tsx';
import styles from './funding-edge-view.module.css';
import { budgetLineLabels, fundingRoleLabels } from './funding-labels.ts';

const FundingPointFragment = graphql(`
  fragment FundingPointParts on FundingPoint @_unmask {
    role
    name
    institution {
      code
      name
    }
  }
`);

/** One step of the money. */
export const FundingEdgeFragment = graphql(
  `
    fragment FundingEdgeParts on FundingEdge {
      id
      from {
        ...FundingPointParts
      }
      to {
        ...FundingPointParts
      }
      budgetLine
      budgetLineText
      amountPromised
      promisedOn
      amountPaid
      settled
      sourceText
      basis
      payments {
        id
        amount
        paidOn
        inFull
        sourceText
      }
      corrections {
        reason
        correctedAt
        changes {
          field
          before
          after
        }
      }
    }
  `,
  [FundingPointFragment],
);

type Edge = ResultOf<typeof FundingEdgeFragment>;

/** One step of the money: from whom to whom, out of which budget line, what was promised and what of it was paid. */
export function FundingEdgeView({
  edge: masked,
  mayRecord,
  onPay,
  onCorrect,
}: {
  edge: FragmentOf<typeof FundingEdgeFragment>;
  mayRecord: boolean;
  onPay: () => void;
  onCorrect: (edge: EdgeToRecord) => void;
}) {
  const edge = readFragment(FundingEdgeFragment, masked);
  const { language } = useLanguage();
  const unknown = <span className="muted">{m.agreement_amount_unknown()}</span>;
  return (
    <article className={styles.edge} aria-label={m.agreement_edge_label({ from: edge.from.name, to: edge.to.name })}>
      <div className={styles.way}>
        <Point role={fundingRoleLabels[edge.from.role]()} name={edge.from.name} />
        <IconArrowRight className={styles.across} aria-label={m.agreement_edge_to()} />
        <IconArrowDown className={styles.down} aria-hidden />
        <Point role={fundingRoleLabels[edge.to.role]()} name={edge.to.name} />
        <span className={styles.state}>
          {edge.settled ? (
            <StatusBadge tone="good">{m.agreement_edge_settled()}</StatusBadge>
          ) : edge.payments.length > 0 ? (
            <StatusBadge tone="warning">{m.agreement_edge_partly()}</StatusBadge>
          ) : (
            <StatusBadge tone="neutral">{m.agreement_edge_unpaid()}</StatusBadge>
          )}
        </span>
      </div>
      <Facts
        items={[
          {
            name: m.agreement_budget_line(),
            value:
              edge.budgetLine === null ? (
                <span className="muted">{m.not_stated()}</span>
              ) : (
                [budgetLineLabels[edge.budgetLine](), edge.budgetLineText].filter((text) => text !== null).join(' · ')
              ),
          },
          {
            name: m.agreement_amount_promised(),
            value:
              edge.amountPromised === null ? (
                unknown
              ) : (
                <>
                  <span className="numeric">{formatRupiah(edge.amountPromised, language)}</span>
                  {edge.promisedOn !== null && <div className="muted">{formatDate(edge.promisedOn, language)}</div>}
                </>
              ),
          },
          { name: m.agreement_amount_paid(), value: <Paid edge={edge} /> },
          {
            name: m.agreement_edge_basis(),
            value: (
              <>
                {edge.basis === 'IMPLIED' ? m.agreement_basis_implied() : m.agreement_basis_stated()}
                {edge.sourceText !== null && (
                  <div>
                    <q lang="id">{edge.sourceText}</q>
                  </div>
                )}
              </>
            ),
          },
        ]}
      />
      {edge.payments.length > 0 && (
        <ul className={styles.payments} aria-label={m.agreement_payments()}>
          {edge.payments.map((payment) => (
            <li key={payment.id}>
              <span className="numeric">
                {payment.amount === null ? m.agreement_amount_unknown() : formatRupiah(payment.amount, language)}
              </span>
              {payment.paidOn !== null && <span>{formatDate(payment.paidOn, language)}</span>}
              {payment.inFull && <StatusBadge tone="good">{m.agreement_payment_in_full()}</StatusBadge>}
              {payment.sourceText !== null && <q lang="id">{payment.sourceText}</q>}
            </li>
          ))}
        </ul>
      )}
      {edge.corrections.length > 0 && (
        <details className={styles.corrections}>
          <summary>{m.agreement_corrections({ count: edge.corrections.length })}</summary>
          <ul>
            {edge.corrections.map((correction, index) => (
              <li key={index}>
                {`${formatDateTime(correction.correctedAt, language)}: ${correction.reason}`}
                {correction.changes.map(({ field, before, after }) => (
                  <div key={field} className="muted">
                    {m.agreement_correction_change({ field, before: before ?? '–', after: after ?? '–' })}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayRecord && (
        <div className={`${styles.tools} no-print`}>
          <Button size="compact-sm" variant="default" onClick={onPay}>
            {m.agreement_payment_record()}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => onCorrect(edge)}>
            {m.agreement_edge_correct()}
          </Button>
        </div>
      )}
    </article>
  );
}

function Point({ role, name }: { role: string; name: string }) {
  return (
    <span className={styles.point}>
      <span className={styles.role}>{role}</span>
      <strong>{name}</strong>
    </span>
  );
}

/** What was paid, and which part of the promise that is. */
function Paid({ edge: { amountPaid, amountPromised } }: { edge: Edge }) {
  const { language } = useLanguage();
  if (amountPaid === null) return <span className="muted">{m.agreement_amount_unknown()}</span>;
  return (
    <>
      <span className="numeric">{formatRupiah(amountPaid, language)}</span>
      {amountPromised !== null && amountPromised > 0 && (
        <div className={styles.share}>
          <progress
            max={amountPromised}
            value={Math.max(0, Math.min(amountPaid, amountPromised))}
            aria-label={m.agreement_paid_share()}
          />
          {formatShare(amountPaid, amountPromised, language)}
        </div>
      )}
    </>
  );
}
