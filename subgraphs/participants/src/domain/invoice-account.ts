import { shareOf } from '@payung/kit/values/contribution.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';

import type { InvoiceState } from '../schema.types.ts';

/** What is known of an invoice's money. */
export interface AccountFacts {
  /** What the invoice asked for. */
  readonly total: Rupiah;
  /** What corrections added, less what they took off. */
  readonly amountCorrected: Rupiah;
  /** Payments that count. */
  readonly amountPaid: Rupiah;
  readonly dueOn: PlainDate;
}

/** Where an invoice stands on a day. */
export interface Account {
  readonly amountDue: Rupiah;
  readonly amountOutstanding: Rupiah;
  readonly amountOverpaid: Rupiah;
  readonly state: InvoiceState;
  readonly overdue: boolean;
  readonly daysOverdue: number;
}

/** What is owed, paid and outstanding on a day. What is owed for nobody is paid with nothing. */
export function accountOn({ total, amountCorrected, amountPaid, dueOn }: AccountFacts, today: PlainDate): Account {
  const amountDue = rupiah(total + amountCorrected);
  const rest = amountDue - amountPaid;
  const overdue = rest > 0 && Temporal.PlainDate.compare(dueOn, today) < 0;
  return {
    amountDue,
    amountOutstanding: rupiah(Math.max(rest, 0)),
    amountOverpaid: rupiah(Math.max(-rest, 0)),
    state: rest < 0 ? 'OVERPAID' : rest === 0 ? 'PAID' : amountPaid > 0 ? 'PARTLY_PAID' : 'UNPAID',
    overdue,
    daysOverdue: overdue ? dueOn.until(today).days : 0,
  };
}

/** A document that asks for money or takes some off. */
export interface IssuedDocument {
  readonly id: string;
  readonly total: Rupiah;
  readonly issuedOn: PlainDate;
}

/** Money that arrived on a day, or, when negative, that was taken back as of it. */
export interface CountedPayment {
  readonly amount: Rupiah;
  readonly paidOn: PlainDate;
}

/**
 * The day on which each document that asks for money was paid in full. Money goes to the oldest document first; what credit notes take off, it takes
 * off the oldest first too, as though it had never been asked for: whoever paid the right amount in time did not pay too little.
 *
 * @param documents of one invoice, in the order of issue
 * @param payments those that count
 * @returns by document; null while it is not paid, and for credit notes, which ask for nothing
 */
export function settledDays(
  documents: readonly IssuedDocument[],
  payments: readonly CountedPayment[],
): ReadonlyMap<string, PlainDate | null> {
  const credited = documents.reduce((sum, { total }) => sum + Math.min(total, 0), 0);
  let asked = credited;
  return new Map(
    documents.map(({ id, total, issuedOn }) => {
      if (total < 0) return [id, null];
      asked += total;
      return [id, asked <= 0 ? issuedOn : dayReached(asked, payments)];
    }),
  );
}

/** The first day from which on payments have always come to at least this much; null where they do not. */
function dayReached(amount: number, payments: readonly CountedPayment[]): PlainDate | null {
  const byDay = payments.toSorted((a, b) => Temporal.PlainDate.compare(a.paidOn, b.paidOn));
  let sum = 0;
  let reached: PlainDate | null = null;
  for (const [index, payment] of byDay.entries()) {
    sum += payment.amount;
    if (byDay[index + 1]?.paidOn.equals(payment.paidOn) === true) continue;
    if (sum < amount) reached = null;
    else reached ??= payment.paidOn;
  }
  return reached;
}

/** The charge for paying late, for each begun month. */
export const LATE_CHARGE = {
  basisPoints: 200,
  source: 'Denda 2 % per bulan (untuk pemberi kerja selain penyelenggara negara)',
} as const;

/**
 * The charge for paying late: 2 % of what is outstanding for each begun month since the last day to pay.
 *
 * @returns null when nothing is overdue
 */
export function lateChargeOn(
  outstanding: Rupiah,
  dueOn: PlainDate,
  today: PlainDate,
): { readonly months: number; readonly amount: Rupiah } | null {
  if (outstanding === 0 || Temporal.PlainDate.compare(today, dueOn) <= 0) return null;
  const { months, days } = dueOn.until(today, { largestUnit: 'months' });
  const begun = months + (days > 0 ? 1 : 0);
  return { months: begun, amount: shareOf(outstanding, LATE_CHARGE.basisPoints * begun, 'HALF_UP') };
}
