import { Link } from '@tanstack/react-router';
import { formatBasisPoints, formatDate, formatDateTime, formatRupiah } from '../../lib/format.ts';
import { confidenceLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Facts } from '../../ui/facts.tsx';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';
import { Section } from '../../ui/section.tsx';
import { invoiceKindLabel, roundingLabel } from './contribution-labels.ts';
import styles from './contributions.module.css';
import type { Invoice } from './invoice-query.ts';

/** What is owed, paid and outstanding, over the invoice and its corrections. */
export function Account({ invoice: { account } }: { invoice: Invoice }) {
  const { language } = useLanguage();
  const { amountOutstanding, amountOverpaid, amountWaiting, amountCorrected, settledOn, lateCharge } = account;
  return (
    <FigureRow label={m.key_figures()}>
      <FigureCard
        lead
        name={amountOverpaid > 0 ? m.invoice_overpaid() : m.invoice_outstanding()}
        value={formatRupiah(amountOverpaid > 0 ? amountOverpaid : amountOutstanding, language)}
        note={settledOn === null ? undefined : m.invoice_settled_on({ day: formatDate(settledOn, language) })}
      />
      <FigureCard
        name={m.invoice_amount_due()}
        value={formatRupiah(account.amountDue, language)}
        note={
          amountCorrected === 0
            ? undefined
            : m.invoice_of_which_corrected({ amount: formatRupiah(amountCorrected, language) })
        }
      />
      <FigureCard
        name={m.invoice_amount_paid()}
        value={formatRupiah(account.amountPaid, language)}
        note={
          amountWaiting === 0 ? undefined : m.invoice_amount_waiting({ amount: formatRupiah(amountWaiting, language) })
        }
      />
      {lateCharge !== null && (
        <FigureCard
          name={m.invoice_late_charge()}
          value={formatRupiah(lateCharge.amount, language)}
          note={lateCharge.source}
        />
      )}
    </FigureRow>
  );
}

/** Who pays what to whom, by when. */
export function InvoiceFacts({ invoice }: { invoice: Invoice }) {
  const { language } = useLanguage();
  const unknown = <span className="muted">{m.not_available()}</span>;
  const { agreement, region, payer, insurer, dueBasis, corrects, reason } = invoice;
  return (
    <Section title={m.invoice_facts()}>
      <Facts
        items={[
          { name: m.invoice_payer(), value: payer.institution?.name ?? payer.name },
          { name: m.party_insurer(), value: insurer?.name ?? unknown },
          {
            name: m.invoice_total(),
            value: (
              <>
                <span className="numeric">{formatRupiah(invoice.total, language)}</span>
                <p className={styles.words} lang="id">
                  {invoice.totalInWords}
                </p>
              </>
            ),
          },
          {
            name: m.invoice_due(),
            value: (
              <>
                {formatDate(invoice.dueOn, language)}
                <p className="muted">
                  {dueBasis.message[language]} {dueBasis.source} ({confidenceLabel(dueBasis.confidence)})
                </p>
              </>
            ),
          },
          {
            name: m.invoice_payment_code(),
            value: (
              <>
                <span className="numeric">{invoice.paymentCode}</span>
                <p className="muted">{m.invoice_payment_code_note()}</p>
              </>
            ),
          },
          {
            name: m.agreement(),
            value:
              agreement === null ? (
                unknown
              ) : (
                <Link to="/perjanjian/$id" params={{ id: agreement.id }}>
                  {agreement.title}
                </Link>
              ),
          },
          { name: m.region(), value: region?.name ?? unknown },
          ...(corrects === null
            ? []
            : [
                {
                  name: m.invoice_corrects(),
                  value: (
                    <Link to="/iuran/$id" params={{ id: corrects.id }}>
                      {corrects.number}
                    </Link>
                  ),
                },
                { name: m.reason(), value: reason },
              ]),
        ]}
      />
    </Section>
  );
}

/** The rates it was reckoned by, with their sources. */
export function Rates({ invoice: { programmes, rounding, asKnownAt } }: { invoice: Invoice }) {
  const { language } = useLanguage();
  return (
    <Section title={m.invoice_rates()} note={m.invoice_rates_as_known({ time: formatDateTime(asKnownAt, language) })}>
      <Facts
        items={programmes.map(({ programme, basisPoints, amount, source, effectiveFrom, confidence }) => ({
          name: `${programme} ${formatBasisPoints(basisPoints, language)}`,
          value: (
            <>
              <span className="numeric">{formatRupiah(amount, language)}</span>
              <p className="muted">
                {m.invoice_rate_source({
                  source,
                  day: formatDate(effectiveFrom, language),
                  confidence: confidenceLabel(confidence),
                })}
              </p>
            </>
          ),
        }))}
      />
      <p className="muted">{m.invoice_rounding_note({ mode: roundingLabel(rounding) })}</p>
    </Section>
  );
}

/** The credit and debit notes that correct it. */
export function Corrections({ invoice: { corrections } }: { invoice: Invoice }) {
  const { language } = useLanguage();
  if (corrections.length === 0) return null;
  return (
    <Section title={m.invoice_corrections()}>
      <Facts
        items={corrections.map(({ id, number, kind, total, reason, issuedAt }) => ({
          name: (
            <Link to="/iuran/$id" params={{ id }}>
              {invoiceKindLabel(kind)} {number}
            </Link>
          ),
          value: (
            <>
              <span className="numeric">{formatRupiah(total, language)}</span>
              <p className="muted">
                {formatDateTime(issuedAt, language)} · {reason}
              </p>
            </>
          ),
        }))}
      />
    </Section>
  );
}
