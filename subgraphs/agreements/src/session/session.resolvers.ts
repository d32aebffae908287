import { permissionsOf } from '@payung/kit/access.ts';

import { loadRegions } from '../region/region.reads.ts';
import type { Resolvers } from '../schema.types.ts';

/** Who is asking. */
export const sessionResolvers: Resolvers = {
  Query: {
    session: (_root, _args, { session }) => session,
  },
  Session: {
    institution: ({ institutionCode }, _args, { loaders }) =>
      institutionCode === null ? null : loaders.institutions.load(institutionCode),
    regions: ({ regionCodes }, _args, context) => loadRegions(context, regionCodes),
    permissions: ({ role }) => permissionsOf(role),
  },
};
