import { resultType } from '@payung/kit/refusal.ts';
import { Temporal, dateInJakarta } from '@payung/kit/values/dates.ts';

import { loadRegions } from '../region/region.reads.ts';
import type { Resolvers } from '../schema.types.ts';
import * as reviews from './access-review-commands.ts';
import { reviewItemShape } from './register-shapes.ts';

/** Reviews of who holds what. */
export const accessReviewResolvers: Resolvers = {
  Mutation: {
    openAccessReview: (_root, { input, idempotencyKey }, context) =>
      reviews.openAccessReview(context, input, idempotencyKey),
    decideAccessReviewItem: (_root, { idempotencyKey, ...step }, context) =>
      reviews.decideAccessReviewItem(context, step, idempotencyKey),
  },
  AccessReview: {
    status: ({ total, confirmed, revoked, dueOn }, _args, { now }) => {
      if (confirmed + revoked >= total) return 'COMPLETE';
      return Temporal.PlainDate.compare(dateInJakarta(now), dueOn) > 0 ? 'OVERDUE' : 'OPEN';
    },
    items: ({ id }, page, { register }) =>
      register.findPage('account:read', 'accessReviewItems', { ...page, id }, reviewItemShape),
  },
  AccessReviewItem: {
    institution: ({ institutionCode }, _args, { loaders }) =>
      institutionCode === null ? null : loaders.institutions.load(institutionCode),
    regions: ({ regionCodes }, _args, context) => loadRegions(context, regionCodes),
  },
  AccessReviewResult: { __resolveType: resultType('AccessReview', 'AdministrationRefused') },
  AccessReviewItemResult: { __resolveType: resultType('AccessReviewItem', 'AdministrationRefused') },
};
