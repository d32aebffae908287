import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import { loadByKey, loaderFor } from '@payung/kit/loader.ts';
import type { PageArgs } from '@payung/kit/page.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import DataLoader from 'dataloader';

import { readEnrolledInRegions, readEnrolledUnderAgreements } from './enrolled/enrolled-count.reads.ts';
import { readEnrolmentPages, readEnrolmentsById } from './enrolment/enrolment.reads.ts';
import type { EnrolmentPage } from './enrolment/enrolment.reads.ts';
import { readParticipantsById } from './participant/participant.reads.ts';

/** One request's loaders: each kind of thing is read in one statement, however often it is asked for. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of a request. What they read is confined to the session's scope. */
export function createLoaders(database: Database, session: Session | null, now: Instant) {
  const enrolmentsOf = (parent: 'participantId' | 'agreementId') =>
    loaderFor(
      ({ first, after }: PageArgs) =>
        new DataLoader<string, EnrolmentPage>(async (keys) => {
          const pages = await readEnrolmentPages(database, session, { first, after }, { parent, keys });
          return keys.map((key) => pages.get(key)!);
        }),
    );
  return {
    participants: loadByKey(
      (ids: readonly string[]) => readParticipantsById(database, session, ids),
      ({ id }) => id,
    ),
    enrolments: loadByKey(
      (ids: readonly string[]) => readEnrolmentsById(database, session, ids),
      ({ id }) => id,
    ),
    enrolmentsOfParticipant: enrolmentsOf('participantId'),
    enrolmentsOfAgreement: enrolmentsOf('agreementId'),
    /** How many people are enrolled in regions, for one election or for all. */
    enrolledInRegion: loaderFor((electionCode: string | null) =>
      loadByKey(
        (codes: readonly string[]) => readEnrolledInRegions(database, { codes, electionCode, now }),
        ({ key }) => key,
      ),
    ),
    enrolledUnderAgreement: loadByKey(
      (ids: readonly string[]) =>
        readEnrolledUnderAgreements(database, { ids, session: permit(session, 'coverage:read'), now }),
      ({ key }) => key,
    ),
  };
}
