import { isNationwide, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { readPage, readPagesByParent } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { inScope } from '@payung/kit/scope-sql.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import { Any } from 'typeorm';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import { visibleInvoices } from '../invoice/invoice.reads.ts';
import type { BankLineState } from '../schema.types.ts';
import { BankFileTable, BankLineTable, PaymentTable } from './payment.table.ts';
import type { BankFileRow, BankLineRow, PaymentRow } from './payment.table.ts';

const NEWEST_FIRST: PageOrder<BankFileRow> = {
  direction: 'DESC',
  by: [{ property: 'id', type: 'uuid', of: ({ id }) => id }],
};

const IN_ORDER_OF_THE_FILE: PageOrder<BankLineRow> = {
  direction: 'ASC',
  by: [
    { property: 'row', type: 'integer', of: ({ row }) => String(row) },
    { property: 'id', type: 'uuid', of: ({ id }) => id },
  ],
};

/** Payments that an invoice shows. */
const MOST_PAYMENTS = 200;
/** Invoices that are offered for an open line. */
const MOST_CANDIDATES = 10;

/** Payments towards these invoices, newest first. Whoever calls has shown that the session may see the invoices. */
export async function readPayments(database: Transaction, invoiceIds: readonly string[]): Promise<PaymentRow[]> {
  return database.find(PaymentTable, {
    where: { invoiceId: Any([...invoiceIds]) },
    order: { id: 'DESC' },
    take: MOST_PAYMENTS * invoiceIds.length,
  });
}

/** Payments by primary key, towards invoices that the session may see. */
export async function readPaymentsById(
  database: Database,
  session: Session | null,
  ids: readonly string[],
): Promise<PaymentRow[]> {
  const invoices = visibleInvoices(database.manager, permit(session, 'contribution:read')).select('invoice.id');
  return database.manager
    .createQueryBuilder(PaymentTable, 'payment')
    .where(`payment.id = any(:ids) and payment.invoice_id in (${invoices.getQuery()})`, {
      ids,
      ...invoices.getParameters(),
    })
    .getMany();
}

/** The payments that were taken back, of these. */
export async function readReversed(database: Transaction, ids: readonly string[]): Promise<{ readonly id: string }[]> {
  return database.query('select reverses_id as id from contribution_payment where reverses_id = any($1::uuid[])', [
    ids,
  ]);
}

/** The payments that stand for these lines: the newest of each that was not taken back. */
export async function readPaymentsOfLines(database: Transaction, lineIds: readonly string[]): Promise<PaymentRow[]> {
  return database
    .createQueryBuilder(PaymentTable, 'payment')
    .where('payment.bankLineId = any(:lineIds)', { lineIds })
    .andWhere('not exists (select from contribution_payment back where back.reverses_id = payment.id)')
    .getMany();
}

/** A page of the bank files in sight, newest first. */
export async function readBankFiles({ database, session }: Context, args: PageArgs): Promise<Page<BankFileRow>> {
  return readPage(
    visibleBankFiles(database.manager, permit(session, 'contribution-payment:reconcile')),
    NEWEST_FIRST,
    args,
  );
}

/** The bank files with these primary keys that the session may see. */
export async function readBankFilesById(
  database: Transaction,
  session: Session | null,
  ids: readonly string[],
): Promise<BankFileRow[]> {
  return visibleBankFiles(database, permit(session, 'contribution-payment:reconcile'))
    .andWhere('file.id = any(:ids)', { ids })
    .getMany();
}

/** Lines by primary key, of files that the session may see. */
export async function readBankLinesById(
  database: Transaction,
  session: Session | null,
  ids: readonly string[],
): Promise<BankLineRow[]> {
  const files = visibleBankFiles(database, permit(session, 'contribution-payment:reconcile')).select('file.id');
  return database
    .createQueryBuilder(BankLineTable, 'line')
    .where(`line.id = any(:ids) and line.file_id in (${files.getQuery()})`, { ids, ...files.getParameters() })
    .getMany();
}

/** The same page of the lines of each of many files that the session may see, in the order of the file. */
export async function readBankLines(
  database: Transaction,
  keys: readonly string[],
  args: PageArgs,
  states: readonly BankLineState[] | null,
): Promise<ReadonlyMap<string, Page<BankLineRow>>> {
  const lines = database.createQueryBuilder(BankLineTable, 'line');
  if (states !== null) lines.where('line.state = any(:states)', { states });
  return readPagesByParent(lines, IN_ORDER_OF_THE_FILE, args, { parent: 'fileId', keys });
}

/** What became of the lines of a file. */
export interface LineCounts {
  readonly fileId: string;
  readonly matched: number;
  readonly open: number;
  readonly resolved: number;
  readonly amountMatched: Rupiah;
  readonly amountOpen: Rupiah;
}

/** What became of the lines of these files, in one statement. */
export async function countBankLines(database: Transaction, fileIds: readonly string[]): Promise<LineCounts[]> {
  const rows: (Omit<LineCounts, 'amountMatched' | 'amountOpen'> & { matched_sum: string; open_sum: string })[] =
    await database.query(
      `select file_id as "fileId",
         (count(*) filter (where state = 'MATCHED'))::integer as matched,
         (count(*) filter (where state in ('UNMATCHED', 'AMBIGUOUS')))::integer as open,
         (count(*) filter (where state in ('ASSIGNED', 'SET_ASIDE')))::integer as resolved,
         coalesce(sum(amount) filter (where state = 'MATCHED'), 0)::text as matched_sum,
         coalesce(sum(amount) filter (where state in ('UNMATCHED', 'AMBIGUOUS')), 0)::text as open_sum
       from bank_line where file_id = any($1::uuid[]) group by 1`,
      [fileIds],
    );
  return rows.map(({ matched_sum: matched, open_sum: open, ...row }) => ({
    ...row,
    amountMatched: rupiah(Number(matched)),
    amountOpen: rupiah(Number(open)),
  }));
}

/** An invoice that an open line may be meant for. */
export interface Candidate {
  readonly lineId: string;
  readonly invoiceId: string;
}

/**
 * Invoices that these open lines may be meant for, in one statement: those that a line names; where it names none, those of the same insurer with exactly its
 * amount outstanding.
 */
export async function readCandidates(database: Transaction, lineIds: readonly string[]): Promise<Candidate[]> {
  return database.query(
    `with open_line as (select * from bank_line where id = any($1::uuid[]) and state in ('UNMATCHED', 'AMBIGUOUS'))
     select line.id as "lineId", named.id as "invoiceId"
     from open_line line cross join lateral unnest(line.named_ids[:${MOST_CANDIDATES}]) named (id)
     union all
     select line.id, fitting.id
     from open_line line cross join lateral (
       select invoice.id from invoice
       where invoice.kind = 'INVOICE' and invoice.insurer_code = line.insurer_code
         and invoice.total + invoice.amount_corrected - invoice.amount_paid = line.amount
       order by invoice.id desc limit ${MOST_CANDIDATES}
     ) fitting
     where cardinality(line.named_ids) = 0`,
    [lineIds],
  );
}

/** Bank files within the session's scope: those of its own branch or one below; of roles without an institution, only those of the whole nation see any. */
export function visibleBankFiles(database: Transaction, session: Session): SelectQueryBuilder<BankFileRow> {
  const query = database.createQueryBuilder(BankFileTable, 'file');
  if (session.institutionCode === null) return query.where(isNationwide(session) ? 'true' : 'false');
  const own = inScope(
    { ...session, regionCodes: ['ID'] },
    { institutions: ['file.insurerCode'], region: 'file.insurerCode' },
  );
  return query.where(own.sql, own.parameters);
}

/** The invoices that numbers or payment codes name; of a correction, the invoice that it corrects. */
export async function readNamed(
  transaction: Transaction,
  references: readonly string[],
): Promise<readonly { readonly reference: string; readonly invoiceId: string; readonly insurerCode: string }[]> {
  // By each of its two indexes: with "or" every invoice would be looked at for every reference.
  return transaction.query(
    `select invoice.number as reference, coalesce(invoice.corrects_id, invoice.id) as "invoiceId", invoice.insurer_code as "insurerCode"
     from invoice where invoice.number = any($1::text[])
     union all
     select invoice.payment_code, invoice.id, invoice.insurer_code
     from invoice where invoice.kind = 'INVOICE' and invoice.payment_code = any($1::text[])`,
    [references],
  );
}
