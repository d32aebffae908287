import { may } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { rupiahTerbilang } from '@payung/kit/values/terbilang.ts';

import { BANK_LINE_WORDS } from '../domain/bank-answer.ts';
import type { Resolvers } from '../schema.types.ts';
import { createPaymentBatch } from './create-payment-batch.ts';
import { findPaymentBatch, readPaymentBatches } from './payment.reads.ts';
import { reconcilePaymentBatch } from './reconcile-payment-batch.ts';
import { takeBankAnswerFile } from './take-bank-answer-file.ts';
import { sendPaymentBatch } from './send-payment-batch.ts';

/** Payments on claims. */
export const paymentResolvers: Resolvers = {
  Query: {
    paymentBatches: (_root, page, context) => readPaymentBatches(context, page),
    paymentBatch: (_root, { id }, { database, session }) => findPaymentBatch(database.manager, session, id),
  },
  Mutation: {
    createPaymentBatch: (_root, { input, idempotencyKey }, context) =>
      createPaymentBatch(context, input, idempotencyKey),
    sendPaymentBatch: (_root, { id, idempotencyKey }, context) => sendPaymentBatch(context, id, idempotencyKey),
    reconcilePaymentBatch: (_root, { input, idempotencyKey }, context) =>
      reconcilePaymentBatch(context, input, idempotencyKey),
    takeBankAnswerFile: (_root, { input, idempotencyKey }, context) =>
      takeBankAnswerFile(context, input, idempotencyKey),
  },
  PaymentBatchResult: { __resolveType: resultType('PaymentBatch', 'ClaimPaymentRefused') },
  SendPaymentBatchResult: {
    __resolveType: resultType('SentPaymentBatch', 'ClaimPaymentRefused'),
  },
  PaymentBatch: {
    totalInWords: ({ total }) => rupiahTerbilang(total),
    payments: ({ id }, _args, { loaders }) => loaders.paymentsOfBatch.load(id),
    createdBy: ({ createdByName }) => createdByName,
    bankAnswers: ({ id }, _args, { loaders }) => loaders.bankAnswersOfBatch.load(id),
  },
  BankAnswerFile: {
    at: ({ takenAt }) => takenAt,
    by: ({ takenByName }) => takenByName,
    unmatched: ({ id }, _args, { loaders }) => loaders.unmatchedBankLines.load(id),
  },
  UnmatchedBankLine: {
    message: ({ problem }) => BANK_LINE_WORDS[problem],
    text: ({ text }, _args, { sealer, session }) => (may(session, 'claim:pay') ? sealer.open(text) : null),
  },
  Claim: {
    payments: ({ id }, _args, { loaders, session }) =>
      may(session, 'payment:read') ? loaders.paymentsOfClaim.load(id) : null,
  },
  ClaimPayment: {
    claim: ({ claimId }, _args, { loaders }) => loaders.claims.load(claimId),
  },
};
