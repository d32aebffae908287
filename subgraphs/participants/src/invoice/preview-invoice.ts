import { permit } from '@payung/kit/access.ts';
import { badInput } from '@payung/kit/errors.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { GraphQLError } from 'graphql';

import type { Context } from '../context.ts';
import { dueDayOf } from '../domain/invoice-due.ts';
import type { InvoiceRefusalCode } from '../schema.types.ts';
import { askedInOf, noChange } from './correct-invoice.ts';
import { gatherInvoice, ratesOf, reckoningOf, refuseByFacts } from './gather-invoice.ts';
import type { KnownRate } from '../contribution/contribution-rates.ts';
import type { Payer } from './invoice-facts.ts';
import { visibleInvoices } from './invoice.reads.ts';
import type { InvoiceLineRow, InvoiceRow } from './invoice.table.ts';
import { nobody, readPeriod } from './issue-invoice.ts';
import { previewReckoning } from './reckon-invoice.ts';
import type { Reckoned } from './reckon-invoice.ts';

/** What a document would say if it were issued now. */
export interface Preview extends Reckoned {
  readonly period: PlainDate;
  readonly issued: InvoiceRow | null;
  readonly lines: readonly InvoiceLineRow[];
  readonly rates: readonly KnownRate[];
  readonly dueOn: PlainDate;
  readonly askedIn: PlainDate;
  readonly payer: Payer | null;
  readonly refusal: Refusal<InvoiceRefusalCode> | null;
}

/** Lines that a preview shows. */
const MOST_LINES = 100;

const NOTHING: Reckoned & { readonly lines: readonly InvoiceLineRow[] } = {
  lineCount: 0,
  months: 0,
  total: 0 as Reckoned['total'],
  jkk: 0 as Reckoned['total'],
  jkm: 0 as Reckoned['total'],
  lines: [],
};

/**
 * What an invoice would say now; where one was issued, what has changed since.
 *
 * @throws GraphQLError `SUBGRAPH_UNAVAILABLE` while the owner of agreements is silent, `BAD_USER_INPUT` for a month that cannot be billed
 */
export async function previewInvoice(
  { session: asking, database, findInvoiceFacts, now }: Context,
  asked: { readonly agreementId: string; readonly period: PlainDate },
): Promise<Preview | null> {
  const session = permit(asking, 'invoice:issue');
  const agreementId = findKey('Agreement', asked.agreementId);
  if (agreementId === null) return null;
  const today = dateInJakarta(now);
  const read = readPeriod(asked.period, today);
  if (read.refused !== undefined) throw badInput(read.refused.message.en, 'period');
  const period = read.made;
  const issued = await visibleInvoices(database.manager, session)
    .andWhere("invoice.kind = 'INVOICE' and invoice.agreementId = :agreementId and invoice.period = :period", {
      agreementId,
      period: period.toString(),
    })
    .getOne();
  const askedIn = issued === null ? period : askedInOf(issued, today);
  const gathered = await gatherInvoice(session, findInvoiceFacts, { agreementId, period, askedIn });
  if (gathered.refused !== undefined) {
    if (gathered.refused.code === 'OWNER_SILENT') throw unavailable();
    return null;
  }
  const { facts } = gathered;
  const refused = issued === null ? refuseByFacts(facts) : null;
  const isReckoned = facts.programmes.length > 0 || issued !== null;
  const reckoned = isReckoned
    ? await previewReckoning(database.manager, reckoningOf(facts, agreementId, period), MOST_LINES)
    : NOTHING;
  const empty = reckoned.lineCount > 0 ? null : issued === null ? nobody : noChange;
  return {
    ...reckoned,
    period,
    issued,
    rates: [...ratesOf(facts, period).values()],
    dueOn: dueDayOf(askedIn, facts.holidays),
    askedIn,
    payer: facts.payer,
    refusal: (refused ?? empty)?.refused ?? null,
  };
}

/** What a field says whose owner does not answer. */
export function unavailable(): GraphQLError {
  return new GraphQLError('The owner of agreements does not answer; try again shortly.', {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', owner: 'agreements' },
  });
}
