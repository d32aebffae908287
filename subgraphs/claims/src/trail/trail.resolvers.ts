import { readTrail } from '@payung/kit/trail/read-trail.ts';

import type { Resolvers } from '../schema.types.ts';
import { trailPlaces } from './trail-places.ts';

/** The trail of this owner. */
export const trailResolvers: Resolvers = {
  Query: {
    claimsTrail: (_root, { filter, ...page }, context) => readTrail(context, page, filter ?? {}, trailPlaces),
  },
};
