import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { EntitlementFragment, EntitlementTable } from '../../lib/entitlement-table.tsx';
import { formatDate, formatDateTime, formatRupiah } from '../../lib/format.ts';
import { incidentLabel } from '../../lib/claim-labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './claim-calculation.module.css';
import { CalculateForm } from './calculate-form.tsx';
import { RecordOtherBenefit } from './record-other-benefit.tsx';

/** What the reckoning of a claim reads. */
export const ClaimCalculationFragment = graphql(
  `
    fragment ClaimCalculationParts on Claim {
      id
      version
      programme
      state
      calculation {
        id
        at
        by
        totalInWords
        outdated
        facts {
          monthlyWage
          contributionMonths
          inabilityMonths
          inabilityDays
          disabilities {
            shareBasisPoints
            functionLostBasisPoints
          }
          costs {
            medical
            rehabilitation
            transport {
              mode
              amount
            }
            homeCare {
              month
              amount
            }
            prostheses {
              referencePrice
              paid
            }
            dentures
            hearingAid
            spectacles
          }
          children {
            birthDate
            level
            yearOfLevel
            married
            working
          }
        }
        entitlement {
          ...EntitlementParts
        }
      }
      reclassifications {
        at
        by
        fromKind
        toKind
        totalBefore
        totalAfter
        difference
      }
      otherBenefitsRecorded {
        source
        amount
        basis
        paidOn
        recordedAt
      }
      benefitOverlap {
        id
        en
      }
    }
  `,
  [EntitlementFragment],
);

/** What is owed as last calculated, line by line; what another classification changed; and what others gave. */
export function ClaimCalculation({
  claim,
  reread,
}: {
  claim: FragmentOf<typeof ClaimCalculationFragment>;
  reread: () => void;
}) {
  const { id, version, programme, state, calculation, reclassifications, otherBenefitsRecorded, benefitOverlap } =
    readFragment(ClaimCalculationFragment, claim);
  const { language } = useLanguage();
  return (
    <>
      {calculation === null ? (
        <Section title={m.claim_calculation()}>
          <EmptyState title={m.claim_not_calculated()}>{m.claim_not_calculated_text()}</EmptyState>
        </Section>
      ) : (
        <>
          {calculation.outdated && (
            <Notice tone="warning" title={m.claim_calculation_outdated()}>
              <p>{m.claim_calculation_outdated_text()}</p>
            </Notice>
          )}
          <EntitlementTable entitlement={calculation.entitlement} title={m.claim_calculation()} />
          <p className={styles.words}>
            <span lang="id">{calculation.totalInWords}</span>
            <span className="muted">
              {m.claim_calculated_by({ name: calculation.by, time: formatDateTime(calculation.at, language) })}
            </span>
          </p>
        </>
      )}
      <CalculateForm claim={{ id, version, programme, state }} facts={calculation?.facts ?? null} onDone={reread} />
      {(reclassifications ?? []).map(({ at, by, fromKind, toKind, difference }) => (
        <Notice
          key={at}
          tone="info"
          title={m.claim_reclassified({ from: incidentLabel(fromKind), to: incidentLabel(toKind) })}
        >
          <p>
            {difference === null
              ? m.claim_difference_unknown()
              : m.claim_difference({ amount: formatRupiah(difference) })}{' '}
            {m.claim_calculated_by({ name: by, time: formatDateTime(at, language) })}
          </p>
        </Notice>
      ))}
      {otherBenefitsRecorded.length > 0 && (
        <Section title={m.other_benefits()} note={m.other_benefits_note()}>
          <ul className={styles.others}>
            {otherBenefitsRecorded.map(({ source, amount, basis, paidOn, recordedAt }) => (
              <li key={recordedAt}>
                <strong className="numeric">{formatRupiah(amount)}</strong>{' '}
                {source === 'KPU_SANTUNAN' ? m.other_source_kpu() : m.other_source_region()} · {basis}
                {paidOn !== null && ` · ${formatDate(paidOn, language)}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <RecordOtherBenefit claim={{ id, version }} onDone={reread} />
      {benefitOverlap !== null && (
        <Notice tone="warning" title={m.benefit_overlap()}>
          <p>{benefitOverlap[language]}</p>
        </Notice>
      )}
    </>
  );
}
