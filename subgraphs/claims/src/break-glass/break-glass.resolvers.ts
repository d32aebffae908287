import { may } from '@payung/kit/access.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';
import { NATION } from '@payung/kit/values/region-code.ts';

import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.types.ts';

/** What was read of claims under break-glass. */
export const breakGlassResolvers: Resolvers = {
  BreakGlass: {
    claimReads: async ({ id }, _args, context) => {
      if (!isUuid(id) || !(await isConcerned(context, id))) return null;
      return [...(await context.loaders.breakGlassReads.load(id))];
    },
  },
};

/** The access that its owner refers to by its identifier: whether there is one is for its owner to say. */
export const breakGlassReference = {
  BreakGlass: { __resolveReference: ({ id }: { readonly id: string }) => ({ id }) },
};

/** Whether the session reads all of them, holds this one or was told of it. */
async function isConcerned({ session, findGlassPeople }: Context, id: string): Promise<boolean> {
  if (session === null) return false;
  if (may(session, 'break-glass:read') && session.regionCodes.includes(NATION)) return true;
  const people = await findGlassPeople(id);
  if (people === null || people === 'SILENT') return false;
  return session.subject === people.holder || session.subject === people.second;
}
