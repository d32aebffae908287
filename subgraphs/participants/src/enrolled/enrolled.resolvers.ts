import { permit } from '@payung/kit/access.ts';
import { isRegionCode } from '@payung/kit/values/region-code.ts';

import { officerCategoryRef } from '../references.ts';
import type { Resolvers } from '../schema.types.ts';

/** How many people are enrolled, region by region. */
export const enrolledResolvers: Resolvers = {
  Region: {
    enrolled: ({ code }, { electionCode }, { session, loaders }) => {
      permit(session, 'coverage:read', { regionCode: code });
      return isRegionCode(code) ? loaders.enrolledInRegion(electionCode ?? null).load(code) : null;
    },
  },
  EnrolledCategory: {
    category: ({ categoryCode }) => officerCategoryRef(categoryCode),
  },
};
