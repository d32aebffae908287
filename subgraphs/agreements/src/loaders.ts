import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { loadByKey, loaderFor, loadGroups } from '@payung/kit/loader.ts';
import type { Page, PageArgs } from '@payung/kit/page.ts';
import { remembered } from '@payung/kit/remembered.ts';
import { readOpenHolds } from '@payung/kit/retention/legal-hold.ts';
import type { Loads, Soon } from '@payung/kit/soon.ts';
import { whenThere } from '@payung/kit/soon.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import DataLoader from 'dataloader';
import { Any } from 'typeorm';

import { loadAgreementPages, OF_INSTITUTION, OF_REGION } from './agreement/agreement-pages.reads.ts';
import type { AgreementFilter } from './agreement/agreement-conditions.ts';
import { readSignatories, readSuccessors } from './agreement/agreement.reads.ts';
import { readEvents } from './agreement/agreement-history.reads.ts';
import { loadNumbers } from './agreement/counts.reads.ts';
import type { HeldAgreements } from './agreement/held-agreements.ts';
import { loadAgreements } from './agreement/load-agreements.ts';
import { readBreachEvents, readBreachNotices } from './breach/breach.reads.ts';
import { readPicture } from './coverage/coverage.reads.ts';
import type { ElectionPicture } from './coverage/coverage.reads.ts';
import { readHonoraria, readRates } from './contribution-rate/contribution-rate.reads.ts';
import { readDocuments, readDocumentsById, readUploadsById } from './document/document.reads.ts';
import { ElectionStageTable } from './election/election.table.ts';
import { readLastSafeDates } from './holiday/holiday.reads.ts';
import { readCorrections, readEdges, readPayments } from './funding/funding.reads.ts';
import { readSeatsRules } from './officer-category/officer-category.reads.ts';
import type { OfficerCategoryRow } from './officer-category/officer-category.table.ts';
import { readInEffect, readRecordedCounts } from './reference-count/reference-count.reads.ts';
import type { ReferenceCountRow } from './reference-count/reference-count.table.ts';
import { loadReference } from './reference-version/load-reference.ts';
import type { HeldReference } from './reference-version/load-reference.ts';
import { readPromised } from './region/promised.reads.ts';
import { readChildren } from './region/region.reads.ts';
import { readVersions } from './version/version.reads.ts';

/** What a process keeps between requests. */
export interface Held {
  readonly reference: HeldReference;
  readonly agreements: HeldAgreements;
}

/** One request's loaders: each kind of thing is read in one statement, however often it is asked for. */
export type Loaders = ReturnType<typeof createLoaders>;

/**
 * Makes the loaders of a request. What they read is confined to the session's scope. A command makes its own, on its
 * transaction: one that waits for a second connection while it holds a first can wait forever.
 *
 * @param held what the process keeps; without it, and on a transaction, all of it is read
 */
export function createLoaders(database: Transaction, session: Session | null, now: Instant, held?: Held) {
  const { version, regions, institutions, elections, categories } = loadReference(database, now, held?.reference);
  const agreements = loadAgreements({ database, session, reference: version }, held?.agreements);
  const categoryRules = (): Soon<CategoryRules> => whenThere(categories(), rulesOf);
  const officerCategories: Loads<OfficerCategoryRow | null> = {
    load: (code) => whenThere(categoryRules(), (rules) => rules.get(code) ?? null),
  };
  return {
    ...agreements,
    /** Legal holds on agreements, for whoever may see the agreement. */
    legalHolds: loadByKey(
      (ids: readonly string[]) => readOpenHolds(database, { column: 'agreement_id' }, ids),
      ({ id }) => id,
    ),
    /** Who was told of a breach that the session may see. */
    breachNotices: loadGroups(
      (ids: readonly string[]) => readBreachNotices(database, ids),
      ({ breachId }) => breachId,
    ),
    /** What was done with an entry of the breach register that the session may see. */
    breachEvents: loadGroups(
      (ids: readonly string[]) => readBreachEvents(database, ids),
      ({ breachId }) => breachId,
    ),
    regions,
    institutions,
    elections,
    electionStages: loadGroups(
      (codes: readonly string[]) =>
        database.find(ElectionStageTable, {
          where: { electionCode: Any([...codes]) },
          order: { startsOn: 'ASC', endsOn: 'ASC', code: 'ASC' },
        }),
      ({ electionCode }) => electionCode,
    ),
    officerCategories,
    /** All categories by their code: they are about twenty. */
    categoryRules,
    seatsRules: loadGroups(
      (codes: readonly string[]) => readSeatsRules(database, codes),
      ({ categoryCode }) => categoryCode,
    ),
    /** The last safe day to register before elections. */
    lastSafeDates: loadByKey(
      (codes: readonly string[]) => readLastSafeDates(database, codes),
      ({ electionCode }) => electionCode,
    ),
    /** The coverage of an election: one statement and one picture for all regions that are asked for together. */
    pictures: loaderFor(
      (electionCode: string) =>
        new DataLoader<string, ElectionPicture | null>(async (regionCodes) => {
          const picture = await readPicture(database, electionCode, regionCodes);
          return regionCodes.map(() => picture);
        }),
    ),
    /** A page of what was ever recorded for regions in an election. */
    recordedCounts: loaderFor(
      ({ electionCode, ...args }: PageArgs & { readonly electionCode: string }) =>
        new DataLoader<string, Page<ReferenceCountRow>>(async (codes) => {
          const pages = await readRecordedCounts(database, codes, args, electionCode);
          return codes.map((code) => pages.get(code)!);
        }),
    ),
    /** Whether recorded counts are in effect. */
    countsInEffect: new DataLoader<string, boolean>(async (ids) => {
      const inEffect = await readInEffect(database, ids);
      return ids.map((id) => inEffect.has(id));
    }),
    signatories: loadGroups(
      (ids: readonly string[]) => readSignatories(database, ids),
      ({ agreementId }) => agreementId,
    ),
    /** What the rules read of the numbers of agreements. */
    numbers: loadNumbers(agreements.beneficiaries, agreements.headcounts),
    versions: loadGroups(
      (ids: readonly string[]) => readVersions(database, ids),
      ({ agreementId }) => agreementId,
    ),
    events: loadGroups(
      (ids: readonly string[]) => readEvents(database, ids),
      ({ agreementId }) => agreementId,
    ),
    /** Agreements that continue others, by the one that they continue. */
    successors: loadGroups(
      (ids: readonly string[]) => readSuccessors(database, session, ids),
      ({ predecessorId }) => predecessorId!,
    ),
    documents: loadGroups(
      (ids: readonly string[]) => readDocuments(database, ids),
      ({ agreementId }) => agreementId,
    ),
    /** Documents by their own keys, in scope or not: who asks must know that their agreement is. */
    documentsById: loadByKey(
      (ids: readonly string[]) => readDocumentsById(database, ids),
      ({ id }) => id,
    ),
    documentUploads: loadByKey(
      (ids: readonly string[]) => readUploadsById(database, ids),
      ({ id }) => id,
    ),
    fundingEdges: loadGroups(
      (ids: readonly string[]) => readEdges(database, ids),
      ({ agreementId }) => agreementId,
    ),
    fundingPayments: loadGroups(
      (ids: readonly string[]) => readPayments(database, ids),
      ({ edgeId }) => edgeId,
    ),
    fundingCorrections: loadGroups(
      (ids: readonly string[]) => readCorrections(database, ids),
      ({ edgeId }) => edgeId,
    ),
    /** All rates of contribution, under the one key `all`. */
    contributionRates: loadGroups(
      () => readRates(database),
      () => 'all',
    ),
    honoraria: loadGroups(
      (codes: readonly string[]) => readHonoraria(database, codes),
      ({ electionCode }) => electionCode,
    ),
    /** What is promised for regions, for one election or for all. */
    promised: loaderFor((electionCode: string | null) =>
      loadByKey(
        (codes: readonly string[]) => readPromised(database, { codes, electionCode, now }),
        ({ regionCode }) => regionCode,
      ),
    ),
    /** A page of the agreements of institutions. */
    agreementsOfInstitution: loaderFor((args: PageArgs) =>
      loadAgreementPages(database, session, args, { belongs: OF_INSTITUTION, filter: { today: dateInJakarta(now) } }),
    ),
    /** A page of the agreements of regions and all below them, for one election or for all. */
    agreementsOfRegion: loaderFor(({ electionCode, ...args }: PageArgs & Pick<AgreementFilter, 'electionCode'>) =>
      loadAgreementPages(database, session, args, {
        belongs: OF_REGION,
        filter: { electionCode, today: dateInJakarta(now) },
      }),
    ),
    /** A page of the regions directly below regions. */
    regionChildren: loaderFor((args: PageArgs) =>
      loadByKey(
        async (codes: readonly string[]) =>
          [...(await readChildren(database, codes, args))].map(([code, page]) => ({ ...page, code })),
        ({ code }) => code,
      ),
    ),
  };
}

type CategoryRules = ReadonlyMap<string, OfficerCategoryRow>;

const rulesOf = remembered(
  (categories: readonly OfficerCategoryRow[]): CategoryRules =>
    new Map(categories.map((category) => [category.code, category])),
);
