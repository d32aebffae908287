import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { BatchLoader } from '@payung/kit/batch-loader.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { badInput } from '@payung/kit/errors.ts';
import { readPage, readPagesByParent } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { inRegions, inScope } from '@payung/kit/scope-sql.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { isRegionCode } from '@payung/kit/values/region-code.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import { Any } from 'typeorm';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import type { InvoiceFilter, InvoiceState, InvoiceTotals } from '../schema.types.ts';
import { InvoiceLineTable, InvoiceTable } from './invoice.table.ts';
import type { InvoiceLineRow, InvoiceRow } from './invoice.table.ts';

/** A page of invoices that can also sum up the whole list, when asked. */
export interface InvoicePage extends Page<InvoiceRow> {
  readonly sums: () => Promise<InvoiceTotals>;
}

// Keys are made in the order of time, so that the newest row has the greatest.
const NEWEST_FIRST: PageOrder<InvoiceRow> = {
  direction: 'DESC',
  by: [{ property: 'id', type: 'uuid', of: ({ id }) => id }],
};

const AS_PRINTED: PageOrder<InvoiceLineRow> = {
  direction: 'ASC',
  by: [{ property: 'position', type: 'integer', of: ({ position }) => String(position) }],
};

/** Corrections that an invoice shows. */
const MOST_CORRECTIONS = 100;

const REST = '(invoice.total + invoice.amount_corrected - invoice.amount_paid)';

const STATES: Readonly<Record<InvoiceState, string>> = {
  UNPAID: `${REST} > 0 and invoice.amount_paid <= 0`,
  PARTLY_PAID: `${REST} > 0 and invoice.amount_paid > 0`,
  PAID: `${REST} = 0`,
  OVERPAID: `${REST} < 0`,
};

/** A page of the invoices in sight, newest first. */
export async function readInvoices(
  { database, session, now }: Context,
  args: PageArgs,
  filter: InvoiceFilter,
): Promise<InvoicePage> {
  const query = applyFilter(invoicesOf(database.manager, permit(session, 'contribution:read')), filter, {
    today: dateInJakarta(now),
  });
  return withSums(query, await readPage(query.clone(), NEWEST_FIRST, args), dateInJakarta(now));
}

/** The same page of the invoices of each of many agreements. */
export async function readInvoicesOfAgreements(
  database: Database,
  session: Session,
  args: PageArgs,
  { keys, today }: { readonly keys: readonly string[]; readonly today: PlainDate },
): Promise<ReadonlyMap<string, InvoicePage>> {
  const pages = await readPagesByParent(invoicesOf(database.manager, session), NEWEST_FIRST, args, {
    parent: 'agreementId',
    keys,
  });
  const sums = new BatchLoader<string, InvoiceTotals>(async (asked) => {
    const found = await sumUpByAgreement(invoicesOf(database.manager, session), asked, today);
    return asked.map((key) => found.get(key) ?? NOTHING);
  });
  return new Map(keys.map((key) => [key, { ...pages.get(key)!, sums: () => sums.load(key) }]));
}

/** The documents with these primary keys that the session may see. */
export async function readInvoicesById(
  database: Transaction,
  session: Session | null,
  ids: readonly string[],
): Promise<InvoiceRow[]> {
  return visibleInvoices(database, permit(session, 'contribution:read'))
    .andWhere('invoice.id = any(:ids)', { ids })
    .getMany();
}

/** What corrects these invoices, oldest first. Whoever calls has shown that the session may see them. */
export async function readCorrections(database: Transaction, invoiceIds: readonly string[]): Promise<InvoiceRow[]> {
  return database.find(InvoiceTable, {
    where: { correctsId: Any([...invoiceIds]) },
    order: { id: 'ASC' },
    take: MOST_CORRECTIONS * invoiceIds.length,
  });
}

/** The same page of the lines of each of many documents that the session may see. */
export async function readLines(
  database: Transaction,
  keys: readonly string[],
  args: PageArgs,
): Promise<ReadonlyMap<string, Page<InvoiceLineRow>>> {
  const lines = database.createQueryBuilder(InvoiceLineTable, 'line');
  return readPagesByParent(lines, AS_PRINTED, args, { parent: 'invoiceId', keys });
}

/** Documents within the session's scope: the agreement's region, and any of its parties, the payer or the insurer. */
export function visibleInvoices(database: Transaction, session: Session): SelectQueryBuilder<InvoiceRow> {
  const query = database.createQueryBuilder(InvoiceTable, 'invoice');
  const region = inRegions(session.regionCodes, 'invoice.regionCode');
  query.where(region.sql, region.parameters);
  if (session.institutionCode === null) return query;
  const own = inScope({ ...session, regionCodes: ['ID'] }, { institutions: ['party.code'], region: 'party.code' });
  return query.andWhere(
    `exists (select from unnest(invoice.party_codes) party (code) where ${own.sql})`,
    own.parameters,
  );
}

function invoicesOf(database: Transaction, session: Session): SelectQueryBuilder<InvoiceRow> {
  return visibleInvoices(database, session).andWhere("invoice.kind = 'INVOICE'");
}

function applyFilter(
  query: SelectQueryBuilder<InvoiceRow>,
  { agreementId, regionCode, period, states, overdue, paymentWaiting, number }: InvoiceFilter,
  { today }: { readonly today: PlainDate },
): SelectQueryBuilder<InvoiceRow> {
  if (agreementId) {
    const key = findKey('Agreement', agreementId);
    query.andWhere(key === null ? 'false' : 'invoice.agreementId = :agreementKey', { agreementKey: key });
  }
  if (regionCode) {
    if (!isRegionCode(regionCode))
      throw badInput('"filter.regionCode" is not the code of a region, as in 32.04.', 'filter.regionCode');
    const below = inRegions([regionCode], 'invoice.regionCode', 'askedRegion');
    query.andWhere(below.sql, below.parameters);
  }
  if (period) query.andWhere('invoice.period = :period', { period: period.with({ day: 1 }).toString() });
  if (states) query.andWhere(`(${states.map((state) => `(${STATES[state]})`).join(' or ') || 'false'})`);
  if (overdue != null) {
    const late = `(${REST} > 0 and invoice.open_due_on < :today::date)`;
    query.andWhere(overdue ? late : `(${late}) is not true`, { today: today.toString() });
  }
  if (paymentWaiting != null) query.andWhere(`invoice.amount_waiting ${paymentWaiting ? '>' : '='} 0`);
  if (number) {
    query.andWhere(
      `(invoice.number = :number or invoice.payment_code = :number
        or exists (select from invoice correction where correction.corrects_id = invoice.id and correction.number = :number))`,
      { number: number.trim().toUpperCase() },
    );
  }
  return query;
}

function withSums(query: SelectQueryBuilder<InvoiceRow>, page: Page<InvoiceRow>, today: PlainDate): InvoicePage {
  return { ...page, sums: () => sumUp(query, today) };
}

async function sumUp(query: SelectQueryBuilder<InvoiceRow>, today: PlainDate): Promise<InvoiceTotals> {
  const row = await sumsOf(query.clone(), today).getRawOne<Sums>();
  if (row === undefined) throw new Error('a sum is always one row');
  return totalsOf(row);
}

/** The sums of the invoices of each of many agreements, in one statement. */
async function sumUpByAgreement(
  query: SelectQueryBuilder<InvoiceRow>,
  keys: readonly string[],
  today: PlainDate,
): Promise<ReadonlyMap<string, InvoiceTotals>> {
  const rows = await sumsOf(query.andWhere('invoice.agreementId = any(:keys)', { keys }), today)
    .addSelect('invoice.agreementId', 'key')
    .groupBy('invoice.agreementId')
    .getRawMany<Sums & { readonly key: string }>();
  return new Map(rows.map((row) => [row.key, totalsOf(row)]));
}

interface Sums {
  readonly invoices: number;
  readonly overdue: number;
  readonly due: string;
  readonly paid: string;
  readonly outstanding: string;
}

function sumsOf(query: SelectQueryBuilder<InvoiceRow>, today: PlainDate): SelectQueryBuilder<InvoiceRow> {
  return query
    .select('count(*)::integer', 'invoices')
    .addSelect(`(count(*) filter (where ${REST} > 0 and invoice.open_due_on < :sumsToday::date))::integer`, 'overdue')
    .addSelect('coalesce(sum(invoice.total + invoice.amount_corrected), 0)::text', 'due')
    .addSelect('coalesce(sum(invoice.amount_paid), 0)::text', 'paid')
    .addSelect(`coalesce(sum(greatest(${REST}, 0)), 0)::text`, 'outstanding')
    .setParameter('sumsToday', today.toString());
}

function totalsOf({ invoices, overdue, due, paid, outstanding }: Sums): InvoiceTotals {
  return {
    invoices,
    overdue,
    amountDue: rupiah(Number(due)),
    amountPaid: rupiah(Number(paid)),
    amountOutstanding: rupiah(Number(outstanding)),
  };
}

const NOTHING = totalsOf({ invoices: 0, overdue: 0, due: '0', paid: '0', outstanding: '0' });
