import { resultType } from '@payung/kit/refusal.ts';

import { amountPaid, isSettled } from '../domain/funding-chain.ts';
import type { Resolvers } from '../schema.types.ts';
import { correctFundingEdge } from './correct-funding-edge.ts';
import { loadFundingChain } from './funding-chain.reads.ts';
import { endsOfEdge, readNotFunded } from './funding.reads.ts';
import { recordFundingEdge } from './record-funding-edge.ts';
import { recordFundingPayment } from './record-funding-payment.ts';

/** How agreements are paid for. */
export const fundingResolvers: Resolvers = {
  Query: {
    agreementsNotFunded: (_root, { filter, ...page }, context) => readNotFunded(context, page, filter ?? {}),
  },
  Mutation: {
    recordFundingEdge: (_root, { input, idempotencyKey }, context) => recordFundingEdge(context, input, idempotencyKey),
    correctFundingEdge: (_root, { input, idempotencyKey }, context) =>
      correctFundingEdge(context, input, idempotencyKey),
    recordFundingPayment: (_root, { input, idempotencyKey }, context) =>
      recordFundingPayment(context, input, idempotencyKey),
  },
  FundingEdgeResult: { __resolveType: resultType('FundingEdge', 'FundingRefused') },
  NotFundedConnection: { totalCount: ({ count }) => count() },
  Agreement: { fundingChain: (agreement, _args, context) => loadFundingChain(context, agreement) },
  FundingChain: {
    expected: ({ expected }) => expected(),
    warnings: ({ warnings }) => warnings(),
  },
  FundingEdge: {
    from: (edge) => endsOfEdge(edge).from,
    to: (edge) => endsOfEdge(edge).to,
    payments: ({ id }, _args, { loaders }) => loaders.fundingPayments.load(id),
    amountPaid: async ({ id }, _args, { loaders }) => amountPaid({ payments: await loaders.fundingPayments.load(id) }),
    settled: async ({ id, amountPromised }, _args, { loaders }) =>
      isSettled({ amountPromised, payments: await loaders.fundingPayments.load(id) }),
    corrections: ({ id }, _args, { loaders }) => loaders.fundingCorrections.load(id),
  },
  FundingPoint: {
    institution: ({ institutionCode }, _args, { loaders }) =>
      institutionCode === null ? null : loaders.institutions.load(institutionCode),
    name: async ({ institutionCode, name }, _args, { loaders }) =>
      name ??
      (institutionCode === null ? '' : ((await loaders.institutions.load(institutionCode))?.name ?? institutionCode)),
  },
};
