import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import { BatchLoader } from '@payung/kit/batch-loader.ts';
import { loadByKey, loaderFor, loadGroups } from '@payung/kit/loader.ts';
import type { Page, PageArgs } from '@payung/kit/page.ts';
import { findCoverageSubject } from '@payung/kit/values/coverage-id.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import { readGlassReads } from '@payung/kit/break-glass/glass-reads.ts';
import { readSubjects } from './break-glass/break-glass.reads.ts';
import { readBilledMonths, readContributionFacts } from './contribution/contribution.reads.ts';
import { readConflictsById, readConflictSides, readOpenConflictsOf } from './conflict/enrolment-conflict.reads.ts';
import { readAnswerOpenings, readDataRequestRecords } from './data-request/data-request.reads.ts';
import { readCoverageCounts } from './coverage/coverage-counts.reads.ts';
import { readEnrolledInRegions, readEnrolledUnderAgreements } from './enrolled/enrolled-count.reads.ts';
import { readEnrolmentEvents, readFollowers } from './enrolment/enrolment-life-cycle.reads.ts';
import { readEnrolmentPages, readEnrolmentsById } from './enrolment/enrolment.reads.ts';
import type { EnrolmentPage } from './enrolment/enrolment.reads.ts';
import { readCorrections, readInvoicesById, readInvoicesOfAgreements, readLines } from './invoice/invoice.reads.ts';
import type { InvoicePage } from './invoice/invoice.reads.ts';
import {
  countBankLines,
  readBankFilesById,
  readBankLines,
  readBankLinesById,
  readCandidates,
  readPayments,
  readPaymentsById,
  readPaymentsOfLines,
  readReversed,
} from './payment/payment.reads.ts';
import { readHeirReadiness, readHeirs } from './heir/heir.reads.ts';
import { correctionKey, readCorrectionsOf } from './import/roster-correction.reads.ts';
import { readRosterImportsById, readRosterLines } from './import/roster-import.reads.ts';
import { readLegalHolds } from './retention/retention.reads.ts';
import { readParticipantsById } from './participant/participant.reads.ts';
import type { BankLineState, RosterRowFilter } from './schema.types.ts';

/** Asks for the page of one parent, reads those of all that are asked for meanwhile. */
function loadPages<Row>(read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Page<Row>>>) {
  return new BatchLoader<string, Page<Row>>(async (keys) => {
    const pages = await read(keys);
    return keys.map((key) => pages.get(key)!);
  });
}

/** One request's loaders: each kind of thing is read in one statement, however often it is asked for. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of a request. What they read is confined to the session's scope. */
export function createLoaders(database: Database, session: Session | null, now: Instant) {
  const enrolmentsOf = (parent: 'participantId' | 'agreementId') =>
    loaderFor(
      ({ first, after }: PageArgs) =>
        new BatchLoader<string, EnrolmentPage>(async (keys) => {
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
    /** Legal holds on people that the session may see. */
    legalHolds: loadByKey(
      (ids: readonly string[]) => readLegalHolds(database, ids),
      ({ participantId }) => participantId,
    ),
    /** Whom a break-glass access reaches, for whoever may see the access. */
    breakGlassSubjects: loadByKey(
      (ids: readonly string[]) => readSubjects(database.manager, ids),
      ({ id }) => id,
    ),
    /** What was read here under break-glass, for whoever may see the access. */
    breakGlassReads: loadGroups(
      (ids: readonly string[]) => readGlassReads(database, 'PARTICIPANTS', ids),
      ({ glassId }) => glassId,
    ),
    /** When answers to requests that the session may see were last opened. */
    dataAnswerOpenings: loadByKey(
      (ids: readonly string[]) => readAnswerOpenings(database, ids),
      ({ id }) => id,
    ),
    /** Records of requests that the session may see. */
    dataRequestRecords: loadGroups(
      (ids: readonly string[]) => readDataRequestRecords(database, permit(session, 'data-request:read'), ids),
      ({ requestId }) => requestId,
    ),
    rosterImports: loadByKey(
      (ids: readonly string[]) => readRosterImportsById(database.manager, session, ids),
      ({ id }) => id,
    ),
    /** A page of the rows of an import that the session may see. */
    rosterLines: loaderFor(({ keep, ...page }: PageArgs & { readonly keep: RosterRowFilter }) =>
      loadPages((keys) => readRosterLines(database.manager, keys, page, keep)),
    ),
    /** Corrections of a row of an import that the session may see. */
    rosterCorrections: loadGroups(
      (keys: readonly string[]) => readCorrectionsOf(database, keys),
      ({ importId, rowNumber }) => correctionKey(importId, rowNumber),
    ),
    /** Months that were billed for an enrolment that the session may see. */
    billedMonths: loadGroups(
      (ids: readonly string[]) => readBilledMonths(database.manager, ids),
      ({ enrolmentId }) => enrolmentId,
    ),
    /** What the ledger holds about an enrolment that the session may see, as of a day. */
    contributionFacts: loaderFor((on: string) =>
      loadByKey(
        (ids: readonly string[]) => readContributionFacts(database.manager, ids, Temporal.PlainDate.from(on)),
        ({ enrolmentId }) => enrolmentId,
      ),
    ),
    invoices: loadByKey(
      (ids: readonly string[]) => readInvoicesById(database.manager, session, ids),
      ({ id }) => id,
    ),
    /** What corrects an invoice that the session may see. */
    invoiceCorrections: loadGroups(
      (ids: readonly string[]) => readCorrections(database.manager, ids),
      ({ correctsId }) => correctsId ?? '',
    ),
    invoicesOfAgreement: loaderFor(
      ({ first, after }: PageArgs) =>
        new BatchLoader<string, InvoicePage>(async (keys) => {
          const asking = permit(session, 'contribution:read');
          const asked = { keys, today: dateInJakarta(now) };
          const pages = await readInvoicesOfAgreements(database, asking, { first, after }, asked);
          return keys.map((key) => pages.get(key)!);
        }),
    ),
    /** A page of the lines of a document that the session may see. */
    linesOfInvoice: loaderFor((page: PageArgs) => loadPages((keys) => readLines(database.manager, keys, page))),
    /** Payments towards an invoice that the session may see. */
    paymentsOf: loadGroups(
      (ids: readonly string[]) => readPayments(database.manager, ids),
      ({ invoiceId }) => invoiceId,
    ),
    payments: loadByKey(
      (ids: readonly string[]) => readPaymentsById(database, session, ids),
      ({ id }) => id,
    ),
    /** Whether a payment that the session may see was taken back. */
    reversedPayments: loadByKey(
      (ids: readonly string[]) => readReversed(database.manager, ids),
      ({ id }) => id,
    ),
    bankFiles: loadByKey(
      (ids: readonly string[]) => readBankFilesById(database.manager, session, ids),
      ({ id }) => id,
    ),
    bankLines: loadByKey(
      (ids: readonly string[]) => readBankLinesById(database.manager, session, ids),
      ({ id }) => id,
    ),
    /** A page of the lines of a bank file that the session may see. */
    linesOfBankFile: loaderFor(({ states, ...page }: PageArgs & { readonly states: readonly BankLineState[] | null }) =>
      loadPages((keys) => readBankLines(database.manager, keys, page, states)),
    ),
    /** What became of the lines of a file that the session may see. */
    bankLineCounts: loadByKey(
      (ids: readonly string[]) => countBankLines(database.manager, ids),
      ({ fileId }) => fileId,
    ),
    /** The payment that stands for a line that the session may see. */
    paymentOfLine: loadByKey(
      (ids: readonly string[]) => readPaymentsOfLines(database.manager, ids),
      ({ bankLineId }) => bankLineId ?? '',
    ),
    /** Invoices that an open line may be meant for. */
    candidates: loadGroups(
      (ids: readonly string[]) => readCandidates(database.manager, ids),
      ({ lineId }) => lineId,
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
