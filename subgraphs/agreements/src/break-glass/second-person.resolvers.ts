import { may, permit } from '@payung/kit/access.ts';

import type { Context } from '../context.ts';
import type { BreakGlassHolderInput, Resolvers } from '../schema.types.ts';

/** Who can be told of break-glass. */
export const secondPersonResolvers: Resolvers = {
  Query: {
    breakGlassSecondPersons: (_root, { holder }, context) => readSecondPersons(context, holder ?? null),
  },
};

/** People ask for themselves, services for who asked them. */
function readSecondPersons({ session, findSecondPersons }: Context, holder: BreakGlassHolderInput | null) {
  if (holder !== null && may(session, 'break-glass:check')) return findSecondPersons(holder);
  const { subject, role } = permit(session, 'break-glass:open');
  return findSecondPersons({ subject, role });
}
