import type { Transaction } from '@payung/kit/database.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';

import type { ContributionFacts } from '../domain/contribution-standing.ts';

/** A month that was billed for one person, and is not taken off. */
export interface BilledMonth {
  readonly enrolmentId: string;
  readonly period: PlainDate;
  readonly wageBase: Rupiah;
  readonly jkk: Rupiah;
  readonly jkm: Rupiah;
  /** The document that asked for it. */
  readonly invoiceId: string;
  readonly paidOn: PlainDate | null;
}

/** Months that an enrolment shows. */
const MOST_MONTHS = 120;

const date = (text: string | null): PlainDate | null => (text === null ? null : Temporal.PlainDate.from(text));

/** The months that were billed for these enrolments, oldest first, in one statement. Whoever calls has shown that the session may see them. */
export async function readBilledMonths(
  database: Transaction,
  enrolmentIds: readonly string[],
): Promise<readonly BilledMonth[]> {
  const rows: {
    enrolment_id: string;
    period: string;
    wage_base: string;
    jkk: string;
    jkm: string;
    invoice_id: string;
    settled_on: string | null;
  }[] = await database.query(
    `select asked.id as enrolment_id, billed.*
     from unnest($1::uuid[]) asked (id)
     cross join lateral (
       select contribution.period::text, contribution.wage_base::text, contribution.jkk::text, contribution.jkm::text,
         contribution.invoice_id, document.settled_on::text
       from contribution join invoice document on document.id = contribution.invoice_id
       where contribution.enrolment_id = asked.id and contribution.sign = 1
         -- What a later document took off again does not stand.
         and not exists (
           select from contribution taken
           where taken.enrolment_id = asked.id and taken.period = contribution.period and taken.sign = -1 and taken.invoice_id >= contribution.invoice_id
             and (taken.wage_base, taken.jkk, taken.jkm) = (contribution.wage_base, contribution.jkk, contribution.jkm)
         )
       order by contribution.period, contribution.invoice_id limit ${MOST_MONTHS}
     ) billed`,
    [enrolmentIds],
  );
  return rows.map((row) => ({
    enrolmentId: row.enrolment_id,
    period: Temporal.PlainDate.from(row.period),
    wageBase: rupiah(Number(row.wage_base)),
    jkk: rupiah(Number(row.jkk)),
    jkm: rupiah(Number(row.jkm)),
    invoiceId: row.invoice_id,
    paidOn: date(row.settled_on),
  }));
}

/**
 * What the ledger holds about these enrolments as of a day, in one statement. The first contribution is the earliest month that still stands; it is paid with the
 * document that first asked for that month: what a later correction asks for does not undo it.
 */
export async function readContributionFacts(
  database: Transaction,
  enrolmentIds: readonly string[],
  on: PlainDate,
): Promise<readonly (ContributionFacts & { readonly enrolmentId: string })[]> {
  const rows: {
    id: string;
    recorded: boolean;
    period: string | null;
    settled_on: string | null;
    paid: string | null;
    behind_since: string | null;
  }[] = await database.query(
    `select enrolment.id, first.period::text, first.settled_on::text, first.paid::text, behind.since::text as behind_since,
       exists (select from invoice where invoice.agreement_id = enrolment.agreement_id) as recorded
     from enrolment
     left join lateral (
       select contribution.period, document.settled_on, (
         select coalesce(sum(payment.amount), 0) from contribution_payment payment
         where payment.invoice_id = coalesce(document.corrects_id, document.id) and payment.state = 'CONFIRMED' and payment.paid_on <= $2
       ) as paid
       from contribution join invoice document on document.id = contribution.invoice_id
       where contribution.enrolment_id = enrolment.id and contribution.sign = 1 and (
         select sum(net.sign) from contribution net where net.enrolment_id = enrolment.id and net.period = contribution.period
       ) > 0
       order by contribution.period, document.id limit 1
     ) first on true
     left join lateral (
       select min(document.due_on) as since from invoice document
       where document.agreement_id = enrolment.agreement_id and document.total > 0 and document.due_on < $2
         and (document.settled_on is null or document.settled_on > $2)
     ) behind on true
     where enrolment.id = any($1::uuid[])`,
    [enrolmentIds, on.toString()],
  );
  return rows.map((row) => ({
    enrolmentId: row.id,
    recorded: row.recorded,
    firstPeriod: date(row.period),
    firstPaidOn: date(row.settled_on),
    paidByThen: rupiah(Number(row.paid ?? 0)),
    inArrearsSince: date(row.behind_since),
  }));
}
