import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import { loadByKey, loaderFor, loadGroups } from '@payung/kit/loader.ts';
import type { PageArgs } from '@payung/kit/page.ts';
import { findCoverageSubject } from '@payung/kit/values/coverage-id.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import DataLoader from 'dataloader';

import { readConflictsById, readConflictSides, readOpenConflictsOf } from './conflict/enrolment-conflict.reads.ts';
import { readCoverageCounts } from './coverage/coverage-counts.reads.ts';
import { readEnrolledInRegions, readEnrolledUnderAgreements } from './enrolled/enrolled-count.reads.ts';
import { readEnrolmentEvents, readFollowers } from './enrolment/enrolment-life-cycle.reads.ts';
import { readEnrolmentPages, readEnrolmentsById } from './enrolment/enrolment.reads.ts';
import type { EnrolmentPage } from './enrolment/enrolment.reads.ts';
import { readHeirReadiness, readHeirs } from './heir/heir.reads.ts';
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
    /** What happened to an enrolment that the session may see. */
    enrolmentEvents: loadGroups(
      (ids: readonly string[]) => readEnrolmentEvents(database, ids),
      ({ enrolmentId }) => enrolmentId,
    ),
    /** The enrolment that follows one, by the key of the one before. */
    followers: loadByKey(
      (ids: readonly string[]) => readFollowers(database, permit(session, 'participant:read'), ids),
      ({ followsId }) => followsId ?? '',
    ),
    enrolmentConflicts: loadByKey(
      (ids: readonly string[]) => readConflictsById(database, session, ids),
      ({ id }) => id,
    ),
    /** Open conflicts of an enrolment that the session may see. */
    openConflictsOf: loadGroups(
      (ids: readonly string[]) => readOpenConflictsOf(database, ids),
      ({ enrolmentId }) => enrolmentId,
    ),
    /** What one side of a conflict is told of the other, whoever may see it. */
    conflictSides: loadByKey(
      (ids: readonly string[]) => readConflictSides(database, ids),
      ({ id }) => id,
    ),
    enrolmentsOfParticipant: enrolmentsOf('participantId'),
    enrolmentsOfAgreement: enrolmentsOf('agreementId'),
    /** Heirs of a participant that the session may see. */
    heirs: loadGroups(
      (ids: readonly string[]) => readHeirs(database, ids),
      ({ participantId }) => participantId,
    ),
    /** For how many people enrolled under an agreement heirs are recorded. */
    heirReadiness: loadByKey(
      (ids: readonly string[]) => readHeirReadiness(database, permit(session, 'coverage:read'), ids),
      ({ key }) => key,
    ),
    /** How many people are enrolled in regions, for one election or for all. */
    enrolledInRegion: loaderFor((electionCode: string | null) =>
      loadByKey(
        (codes: readonly string[]) => readEnrolledInRegions(database, { codes, electionCode, now }),
        ({ key }) => key,
      ),
    ),
    /** How many people are enrolled under the subjects of coverage, by the identifier of the coverage. */
    coverageCounts: loadByKey(
      (ids: readonly string[]) =>
        readCoverageCounts(
          database,
          ids.flatMap((id) => findCoverageSubject(id) ?? []),
          { session: permit(session, 'coverage:read'), today: dateInJakarta(now) },
        ),
      ({ id }) => id,
    ),
    enrolledUnderAgreement: loadByKey(
      (ids: readonly string[]) =>
        readEnrolledUnderAgreements(database, { ids, session: permit(session, 'coverage:read'), now }),
      ({ key }) => key,
    ),
  };
}
