import type { EnumOf } from '../../graphql/graphql.ts';
import { words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';
import type { Tone } from '../../ui/status-badge.tsx';

/** What a document is. */
export const invoiceKindLabel = words<EnumOf<'InvoiceKind'>>({
  INVOICE: m.invoice_kind_invoice,
  CREDIT_NOTE: m.invoice_kind_credit_note,
  DEBIT_NOTE: m.invoice_kind_debit_note,
});

/** How amounts are made whole. */
export const roundingLabel = words<EnumOf<'RoundingMode'>>({
  HALF_UP: m.invoice_rounding_half_up,
  UP: m.invoice_rounding_up,
  DOWN: m.invoice_rounding_down,
});

/** Where an invoice stands. */
export const invoiceStateLabel = words<EnumOf<'InvoiceState'>>({
  UNPAID: m.invoice_state_unpaid,
  PARTLY_PAID: m.invoice_state_partly_paid,
  PAID: m.invoice_state_paid,
  OVERPAID: m.invoice_state_overpaid,
});

/** The tone of where an invoice stands, while it is not overdue. */
export const invoiceStateTone = {
  UNPAID: 'info',
  PARTLY_PAID: 'info',
  PAID: 'good',
  OVERPAID: 'warning',
} as const satisfies Record<EnumOf<'InvoiceState'>, Tone>;

/** Where a payment is known from. */
export const paymentSourceLabel = words<EnumOf<'ContributionPaymentSource'>>({
  BY_HAND: m.contribution_payment_source_by_hand,
  BANK_MATCHED: m.contribution_payment_source_bank_matched,
  BANK_ASSIGNED: m.contribution_payment_source_bank_assigned,
  REVERSAL: m.contribution_payment_source_reversal,
});

/** Where a payment stands. */
export const paymentStateLabel = words<EnumOf<'ContributionPaymentState'>>({
  WAITING: m.contribution_payment_state_waiting,
  CONFIRMED: m.contribution_payment_state_confirmed,
  REJECTED: m.contribution_payment_state_rejected,
});

/** The tone of where a payment stands. */
export const paymentStateTone = {
  WAITING: 'warning',
  CONFIRMED: 'good',
  REJECTED: 'neutral',
} as const satisfies Record<EnumOf<'ContributionPaymentState'>, Tone>;

/** Where a line of a bank file stands. */
export const bankLineStateLabel = words<EnumOf<'BankLineState'>>({
  MATCHED: m.bank_line_matched,
  UNMATCHED: m.bank_line_unmatched,
  AMBIGUOUS: m.bank_line_ambiguous,
  ASSIGNED: m.bank_line_assigned,
  SET_ASIDE: m.bank_line_set_aside,
});

/** The tone of where a line stands. */
export const bankLineTone = {
  MATCHED: 'good',
  UNMATCHED: 'warning',
  AMBIGUOUS: 'warning',
  ASSIGNED: 'good',
  SET_ASIDE: 'neutral',
} as const satisfies Record<EnumOf<'BankLineState'>, Tone>;
