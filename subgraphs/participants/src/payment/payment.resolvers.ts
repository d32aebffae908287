import { may, permit } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';

import type { Context } from '../context.ts';
import { PROBLEM_SENTENCES } from '../domain/match-bank-line.ts';
import { institutionRef } from '../references.ts';
import type { Resolvers } from '../schema.types.ts';
import { decidePayment } from './decide-payment.ts';
import { receivingPlaceOf } from './hold-payment.ts';
import { readBankFiles } from './payment.reads.ts';
import type { BankFileRow, BankLineRow, PaymentRow } from './payment.table.ts';
import { reconcileBankFile } from './reconcile-bank-file.ts';
import { recordPayment } from './record-payment.ts';
import { isOpen, mayResolve, resolveBankLine } from './resolve-bank-line.ts';
import { reversePayment } from './reverse-payment.ts';

/** Payments of contributions, and bank files. */
export const paymentResolvers: Resolvers = {
  Query: {
    bankFile: (_root, { id }, { session, loaders }) => {
      permit(session, 'contribution-payment:reconcile');
      const key = findKey('BankFile', id);
      return key === null ? null : loaders.bankFiles.load(key);
    },
    bankFiles: (_root, page, context) => readBankFiles(context, page),
  },
  Mutation: {
    recordContributionPayment: (_root, { input, idempotencyKey }, context) =>
      recordPayment(context, input, idempotencyKey),
    decideContributionPayment: (_root, { input, idempotencyKey }, context) =>
      decidePayment(context, input, idempotencyKey),
    reverseContributionPayment: (_root, { input, idempotencyKey }, context) =>
      reversePayment(context, input, idempotencyKey),
    reconcileBankFile: (_root, { input, idempotencyKey }, context) => reconcileBankFile(context, input, idempotencyKey),
    resolveBankLine: (_root, { input, idempotencyKey }, context) => resolveBankLine(context, input, idempotencyKey),
  },
  ContributionPaymentResult: { __resolveType: resultType('ContributionPayment', 'ContributionPaymentRefused') },
  BankFileResult: { __resolveType: resultType('BankFile', 'ContributionPaymentRefused') },
  BankLineResult: { __resolveType: resultType('BankLine', 'ContributionPaymentRefused') },
  ContributionPayment: {
    id: ({ id }) => toGlobalId('ContributionPayment', id),
    invoice: ({ invoiceId }, _args, { loaders }) => loaders.invoices.load(invoiceId),
    recordedFor: ({ recordedInstitutionCode }) => institutionRef(recordedInstitutionCode),
    recordedByMe: ({ recordedBy }, _args, { session }) => session?.subject === recordedBy,
    bankLine: ({ bankLineId }, _args, { session, loaders }) =>
      bankLineId === null || !may(session, 'contribution-payment:reconcile')
        ? null
        : loaders.bankLines.load(bankLineId),
    reverses: ({ reversesId }, _args, { loaders }) => (reversesId === null ? null : loaders.payments.load(reversesId)),
    reversed: async ({ id }, _args, { loaders }) => (await loaders.reversedPayments.load(id)) !== null,
    actions: (payment, _args, context) => actionsOf(context, payment),
  },
  BankFile: {
    id: ({ id }) => toGlobalId('BankFile', id),
    sha256: ({ sha256 }) => sha256.toString('hex'),
    insurer: ({ insurerCode }) => institutionRef(insurerCode),
    matched: async ({ id }, _args, { loaders }) => (await loaders.bankLineCounts.load(id))?.matched ?? 0,
    open: async ({ id }, _args, { loaders }) => (await loaders.bankLineCounts.load(id))?.open ?? 0,
    resolved: async ({ id }, _args, { loaders }) => (await loaders.bankLineCounts.load(id))?.resolved ?? 0,
    amountMatched: async ({ id }, _args, { loaders }) =>
      (await loaders.bankLineCounts.load(id))?.amountMatched ?? rupiah(0),
    amountOpen: async ({ id }, _args, { loaders }) => (await loaders.bankLineCounts.load(id))?.amountOpen ?? rupiah(0),
    lines: ({ id }, { states, first, after }, { loaders }) =>
      loaders.linesOfBankFile({ first, after, states: states ?? null }).load(id),
    receivedByMe: ({ receivedBy }, _args, { session }) => session?.subject === receivedBy,
  },
  BankLine: {
    id: ({ id }) => toGlobalId('BankLine', id),
    file: (line, _args, context) => fileOf(context, line),
    description: ({ descriptionSealed }, _args, { secrets }) => secrets.open(descriptionSealed),
    explanation: ({ problem }) => (problem === null ? null : PROBLEM_SENTENCES[problem]),
    candidates: async (line, _args, { loaders }) => {
      if (!isOpen(line)) return [];
      const meant = await loaders.candidates.load(line.id);
      const invoices = await Promise.all(meant.map(({ invoiceId }) => loaders.invoices.load(invoiceId)));
      return invoices.filter((invoice) => invoice !== null);
    },
    payment: ({ id }, _args, { loaders }) => loaders.paymentOfLine.load(id),
    resolvable: async (line, _args, context) => {
      const { session } = context;
      if (session === null || !isOpen(line)) return false;
      const file = await fileOf(context, line);
      return file.receivedBy !== session.subject && mayResolve(session, file);
    },
  },
};

/** Whoever reads a line has been shown its file. */
async function fileOf({ loaders }: Context, { fileId }: BankLineRow): Promise<BankFileRow> {
  const file = await loaders.bankFiles.load(fileId);
  if (file === null) throw new Error('a bank line is in sight, and its file is not');
  return file;
}

/** What the session may do with a payment: never as the second person of its own. */
async function actionsOf({ session, loaders }: Context, payment: PaymentRow) {
  const invoice = await loaders.invoices.load(payment.invoiceId);
  if (session === null || invoice === null || payment.recordedBy === session.subject) return [];
  if (!may(session, 'contribution-payment:confirm', receivingPlaceOf(invoice))) return [];
  if (payment.state === 'WAITING') return ['DECIDE' as const];
  const counts = payment.state === 'CONFIRMED' && payment.source !== 'REVERSAL';
  return counts && (await loaders.reversedPayments.load(payment.id)) === null ? ['REVERSE' as const] : [];
}
