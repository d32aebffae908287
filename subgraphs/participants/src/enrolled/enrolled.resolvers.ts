import { permit } from '@payung/kit/access.ts';
import { badInput } from '@payung/kit/errors.ts';
import { isRegionCode } from '@payung/kit/values/region-code.ts';

import { officerCategoryRef } from '../references.ts';
import type { Resolvers } from '../schema.types.ts';

/** The shape of an election's code. */
export const ELECTION_CODE = /^[A-Z0-9][A-Z0-9-]{0,63}$/;

/** How many people are enrolled, region by region. */
export const enrolledResolvers: Resolvers = {
  Region: {
    enrolled: ({ code }, { electionCode }, { session, loaders }) => {
      permit(session, 'coverage:read', { regionCode: code });
      if (electionCode && !ELECTION_CODE.test(electionCode))
        throw badInput('"electionCode" is not the code of an election, as in PILKADA-2024.', 'electionCode');
      return isRegionCode(code) ? loaders.enrolledInRegion(electionCode ?? null).load(code) : null;
    },
  },
  EnrolledCategory: {
    category: ({ categoryCode }) => officerCategoryRef(categoryCode),
  },
};
