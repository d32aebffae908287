import type { Session } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import { loadByKey, loaderFor } from '@payung/kit/loader.ts';
import type { PageArgs } from '@payung/kit/page.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import { readClaimsById, readClaimsOfEnrolments } from './claim/claim.reads.ts';
import { readClaimedInRegions, readClaimedUnderAgreements } from './claimed/claimed.reads.ts';

/** One request's loaders: each kind of thing is read in one statement, however often it is asked for. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of a request. Claims are confined to the session's scope. */
export function createLoaders(database: Database, session: Session | null, now: Instant) {
  return {
    claims: loadByKey(
      (ids: readonly string[]) => readClaimsById(database, session, ids),
      ({ id }) => id,
    ),
    /** The same page of the claims against each enrolment. */
    claimsOfEnrolment: loaderFor((args: PageArgs) =>
      loadByKey(
        async (ids: readonly string[]) =>
          [...(await readClaimsOfEnrolments(database, session, args, ids))].map(([id, page]) => ({ id, ...page })),
        ({ id }) => id,
      ),
    ),
    /** How many claims there are in regions, for one election or for all. Who may ask is checked before. */
    claimedInRegion: loaderFor(({ electionCode }: { readonly electionCode: string | null }) =>
      loadByKey(
        (codes: readonly string[]) => readClaimedInRegions(database, { codes, electionCode, now }),
        ({ key }) => key,
      ),
    ),
    claimedUnderAgreement: loadByKey(
      (ids: readonly string[]) => readClaimedUnderAgreements(database, session, ids, now),
      ({ key }) => key,
    ),
  };
}
