import { may, permit } from '@payung/kit/access.ts';

import type { Context } from '../context.ts';

/** What the register stands beside: the parts of it are read by its resolvers, each with the right it needs. */
export interface AdministrationRoot {
  readonly issuer: string;
}

/** The register, for whoever may read people or clients. @throws GraphQLError `FORBIDDEN` for everybody else */
export function readAdministration({ session, issuer }: Context): AdministrationRoot {
  if (!may(session, 'api-client:read')) permit(session, 'account:read');
  return { issuer };
}
