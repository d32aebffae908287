import { permit } from '@payung/kit/access.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { isRegionCode } from '@payung/kit/values/region-code.ts';

import type { Resolvers } from '../schema.types.ts';

/** How many claims there are in a region and under an agreement. */
export const claimedResolvers: Resolvers = {
  Region: {
    claimed: ({ code }, { electionCode }, { session, loaders }) => {
      permit(session, 'coverage:read', { regionCode: code });
      if (!isRegionCode(code)) return null;
      return loaders.claimedInRegion({ electionCode: electionCode ?? null }).load(code);
    },
  },
  Agreement: {
    claimed: ({ id }, _args, { session, loaders }) => {
      permit(session, 'claim:read');
      const key = findKey('Agreement', id);
      return key === null ? null : loaders.claimedUnderAgreement.load(key);
    },
  },
};
