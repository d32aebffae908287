import type { IncomingHttpHeaders } from 'node:http';

import { GraphQLError } from 'graphql';

import type { Glass, Session } from '../access.ts';
import { isUuid } from '../values/uuid.ts';

/** The header by which a request says that it is made under break-glass: the identifier of the access. It grants nothing by itself. */
export const GLASS_HEADER = 'payung-break-glass';

/**
 * Finds what an access reaches of an owner's rows, for who asks; null when it does not run, is somebody else's or has no requests left.
 * Asked anew for every request: an access that was ended is over with the next one.
 *
 * @throws GraphQLError when it cannot be found out: nothing is answered then
 */
export type FindGlass = (id: string, session: Session) => Promise<Omit<Glass, 'id'> | null>;

/** For owners of whose rows break-glass reaches nothing: they need not know whether it runs. */
export const nothingUnderGlass: FindGlass = () =>
  Promise.resolve({ participantIds: [], enrolmentIds: [], subjects: [] });

/**
 * The session of a request. Under break-glass it is confined to the one person: it has no region left, so that whatever is placed by
 * a region is out of its scope, and of its permissions those to read (`READ_UNDER_GLASS`); who may see that person says so row by row.
 *
 * @throws GraphQLError `BREAK_GLASS_OVER` when the access named does not hold
 */
export async function putUnderGlass(
  session: Session,
  headers: IncomingHttpHeaders,
  findGlass: FindGlass,
): Promise<Session> {
  const id = headers[GLASS_HEADER];
  if (id === undefined) return session;
  const found = typeof id === 'string' && isUuid(id) ? await findGlass(id, session) : null;
  if (found === null) {
    throw new GraphQLError(
      'This break-glass access has ended, has no requests left, or is not yours. Open another one, or ask without it.',
      { extensions: { code: 'BREAK_GLASS_OVER', http: { status: 403 } } },
    );
  }
  return { ...session, regionCodes: [], glass: { id: String(id), ...found } };
}
