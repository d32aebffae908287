import { resultType } from '@payung/kit/refusal.ts';

import type { Resolvers } from '../schema.types.ts';
import { confirmNotice } from './confirm-notice.ts';
import { fileNotice } from './file-notice.ts';

/** Notices of people without an account. */
export const publicNoticeResolvers: Resolvers = {
  Mutation: {
    fileNotice: (_root, { input, idempotencyKey }, context) => fileNotice(context, input, idempotencyKey),
    confirmNotice: (_root, { input, idempotencyKey }, context) => confirmNotice(context, input, idempotencyKey),
  },
  FileNoticeResult: { __resolveType: resultType('NoticeReceipt', 'FileNoticeRefused') },
  ClaimNotice: {
    confirmedBy: ({ confirmedByName }) => confirmedByName,
  },
};
