import { may, permit } from '@payung/kit/access.ts';
import type { Page, PageArgs } from '@payung/kit/page.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import { rupiahTerbilang } from '@payung/kit/values/terbilang.ts';

import type { Context } from '../context.ts';
import { accountOn, LATE_CHARGE, lateChargeOn } from '../domain/invoice-account.ts';
import { DUE_SOURCE, dueSentence, nominalDueDay } from '../domain/invoice-due.ts';
import { agreementRef, institutionRef, officerCategoryRef, regionRef } from '../references.ts';
import type { DueBasis, InvoiceAccount, Programme, Resolvers } from '../schema.types.ts';
import { correctInvoice } from './correct-invoice.ts';
import type { Payer } from './invoice-facts.ts';
import { readInvoices } from './invoice.reads.ts';
import type { InvoiceLineRow, InvoiceRow } from './invoice.table.ts';
import { issueInvoice } from './issue-invoice.ts';
import { previewInvoice } from './preview-invoice.ts';

/** A line of a document with the rates of its document, in basis points by programme. */
export interface ShownLine extends InvoiceLineRow {
  readonly rates: ReadonlyMap<Programme, number>;
}

/** Invoices and what corrects them. */
export const invoiceResolvers: Resolvers = {
  Query: {
    invoice: (_root, { id }, { session, loaders }) => {
      permit(session, 'contribution:read');
      const key = findKey('Invoice', id);
      return key === null ? null : loaders.invoices.load(key);
    },
    invoices: (_root, { filter, ...page }, context) => readInvoices(context, page, filter ?? {}),
    invoicePreview: (_root, asked, context) => previewInvoice(context, asked),
  },
  Mutation: {
    issueInvoice: (_root, { input, idempotencyKey }, context) => issueInvoice(context, input, idempotencyKey),
    correctInvoice: (_root, { input, idempotencyKey }, context) => correctInvoice(context, input, idempotencyKey),
  },
  InvoiceResult: { __resolveType: resultType('Invoice', 'InvoiceRefused') },
  Agreement: {
    invoices: ({ id }, page, { session, loaders }) => {
      permit(session, 'contribution:read');
      const key = findKey('Agreement', id);
      return key === null ? null : loaders.invoicesOfAgreement(page).load(key);
    },
  },
  InvoiceConnection: { totals: ({ sums }) => sums() },
  Invoice: {
    id: ({ id }) => toGlobalId('Invoice', id),
    agreement: ({ agreementId }) => agreementRef(agreementId),
    periodEnd: ({ period }) => period.add({ months: 1 }).subtract({ days: 1 }),
    region: ({ regionCode }) => regionRef(regionCode),
    payer: ({ payerCode, payerName, payerRole }) => ({
      institutionCode: payerCode,
      name: payerName,
      role: payerRole,
    }),
    insurer: ({ insurerCode }) => institutionRef(insurerCode),
    lines: (invoice, page, context) => linesOf(context, invoice, page),
    programmes: ({ programmes }) =>
      programmes.map((programme) => ({
        ...programme,
        effectiveFrom: Temporal.PlainDate.from(programme.effectiveFrom),
      })),
    totalInWords: ({ total }) => rupiahTerbilang(total),
    dueBasis: (invoice) => dueBasisOf(nominalOf(invoice), invoice.dueOn),
    corrects: ({ correctsId }, _args, { loaders }) => (correctsId === null ? null : loaders.invoices.load(correctsId)),
    corrections: ({ id }, _args, { loaders }) => loaders.invoiceCorrections.load(id),
    account: async (invoice, _args, context) => accountOf(context, await rootOf(context, invoice)),
    payments: ({ id, correctsId }, _args, { loaders }) => loaders.paymentsOf.load(correctsId ?? id),
    asKnownAt: ({ factsAsKnownAt }) => factsAsKnownAt,
    actions: ({ kind, partyCodes, regionCode }, _args, { session }) => {
      if (kind !== 'INVOICE') return [];
      const place = { institutionCodes: partyCodes, regionCode };
      return [
        ...(may(session, 'invoice:issue', place) ? (['CORRECT'] as const) : []),
        ...(may(session, 'contribution-payment:record', place) ? (['RECORD_PAYMENT'] as const) : []),
      ];
    },
  },
  InvoicePayer: { institution: ({ institutionCode }) => institutionRef(institutionCode) },
  InvoiceLine: {
    institution: ({ institutionCode }) => institutionRef(institutionCode),
    category: ({ categoryCode }) => officerCategoryRef(categoryCode),
    // An invoice is for one month.
    months: () => 1,
    programmes: ({ rates, people, jkkEach, jkmEach }) =>
      [...rates].map(([programme, basisPoints]) => {
        const each = programme === 'JKK' ? jkkEach : jkmEach;
        return { programme, basisPoints, each, amount: rupiah(people * each) };
      }),
  },
  InvoicePreview: {
    lines: ({ lines, rates }) => {
      const byProgramme = new Map(rates.map(({ programme, basisPoints }) => [programme, basisPoints]));
      return lines.map((line) => ({ ...line, rates: byProgramme }));
    },
    totalInWords: ({ total }) => rupiahTerbilang(total),
    dueBasis: ({ askedIn, dueOn }) => dueBasisOf(nominalDueDay(askedIn), dueOn),
  },
};

/** Who is to pay, as the schema shows it. */
export type ShownPayer = Payer;

async function linesOf(context: Context, { id, programmes }: InvoiceRow, args: PageArgs): Promise<Page<ShownLine>> {
  const rates = new Map(programmes.map(({ programme, basisPoints }) => [programme, basisPoints]));
  const page = await context.loaders.linesOfInvoice(args).load(id);
  return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: { ...node, rates } })) };
}

/** The 15th that the last day to pay was found from: of the month after the one for which, or in which, the money is asked for. */
function nominalOf({ dueOn }: InvoiceRow): PlainDate {
  return nominalDueDay(dueOn.subtract({ months: 1 }));
}

function dueBasisOf(nominal: PlainDate, dueOn: PlainDate): DueBasis {
  return { nominal, message: dueSentence(nominal, dueOn), source: DUE_SOURCE, confidence: 'UNVERIFIED' };
}

/** The invoice of an account: the document itself, or the one that it corrects. */
async function rootOf({ loaders }: Context, invoice: InvoiceRow): Promise<InvoiceRow> {
  if (invoice.correctsId === null) return invoice;
  const root = await loaders.invoices.load(invoice.correctsId);
  if (root === null) throw new Error('a correction is in sight, and its invoice is not');
  return root;
}

function accountOf({ now, lateChargeIsOn }: Context, invoice: InvoiceRow): InvoiceAccount {
  const { total, amountCorrected, amountPaid, amountWaiting, settledOn, openDueOn } = invoice;
  const today = dateInJakarta(now);
  const dueOn = openDueOn ?? invoice.dueOn;
  const account = accountOn({ total, amountCorrected, amountPaid, dueOn }, today);
  const charge = lateChargeIsOn ? lateChargeOn(account.amountOutstanding, dueOn, today) : null;
  return {
    amountInvoiced: total,
    amountCorrected,
    amountPaid,
    amountWaiting,
    settledOn,
    ...account,
    lateCharge: charge === null ? null : { ...charge, ...LATE_CHARGE, confidence: 'PRESS' },
  };
}
