import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { loadByKey, loaderFor, loadGroups } from '@payung/kit/loader.ts';
import type { PageArgs } from '@payung/kit/page.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { In } from 'typeorm';

import { loadAgreementPages, OF_INSTITUTION, OF_REGION } from './agreement/agreement-pages.reads.ts';
import {
  readAgreementsById,
  readBeneficiaries,
  readHeadcounts,
  readParties,
  readSignatories,
} from './agreement/agreement.reads.ts';
import type { AgreementFilter } from './agreement/agreement.reads.ts';
import { ElectionStageTable, ElectionTable } from './election/election.table.ts';
import { InstitutionTable } from './institution/institution.table.ts';
import { OfficerCategoryTable } from './officer-category/officer-category.table.ts';
import { readPromised } from './region/promised.reads.ts';
import { readChildren } from './region/region.reads.ts';
import { RegionTable } from './region/region.table.ts';

/** One request's loaders: each kind of thing is read in one statement, however often it is asked for. */
export type Loaders = ReturnType<typeof createLoaders>;

/**
 * Makes the loaders of a request. What they read is confined to the session's scope. A command makes its own, on its
 * transaction: one that waits for a second connection while it holds a first can wait forever.
 */
export function createLoaders(database: Transaction, session: Session | null, now: Instant) {
  return {
    regions: loadByKey(
      (codes: readonly string[]) => database.findBy(RegionTable, { code: In([...codes]) }),
      ({ code }) => code,
    ),
    institutions: loadByKey(
      (codes: readonly string[]) => database.findBy(InstitutionTable, { code: In([...codes]) }),
      ({ code }) => code,
    ),
    elections: loadByKey(
      (codes: readonly string[]) => database.findBy(ElectionTable, { code: In([...codes]) }),
      ({ code }) => code,
    ),
    electionStages: loadGroups(
      (codes: readonly string[]) =>
        database.find(ElectionStageTable, {
          where: { electionCode: In([...codes]) },
          order: { startsOn: 'ASC', endsOn: 'ASC', code: 'ASC' },
        }),
      ({ electionCode }) => electionCode,
    ),
    officerCategories: loadByKey(
      (codes: readonly string[]) => database.findBy(OfficerCategoryTable, { code: In([...codes]) }),
      ({ code }) => code,
    ),
    agreements: loadByKey(
      (ids: readonly string[]) => readAgreementsById(database, session, ids),
      ({ id }) => id,
    ),
    parties: loadGroups(
      (ids: readonly string[]) => readParties(database, ids),
      ({ agreementId }) => agreementId,
    ),
    signatories: loadGroups(
      (ids: readonly string[]) => readSignatories(database, ids),
      ({ agreementId }) => agreementId,
    ),
    beneficiaries: loadGroups(
      (ids: readonly string[]) => readBeneficiaries(database, ids),
      ({ agreementId }) => agreementId,
    ),
    headcounts: loadGroups(
      (ids: readonly string[]) => readHeadcounts(database, ids),
      ({ agreementId }) => agreementId,
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
      loadAgreementPages(database, session, args, { belongs: OF_INSTITUTION, filter: {} }),
    ),
    /** A page of the agreements of regions and all below them, for one election or for all. */
    agreementsOfRegion: loaderFor(({ electionCode, ...args }: PageArgs & Pick<AgreementFilter, 'electionCode'>) =>
      loadAgreementPages(database, session, args, { belongs: OF_REGION, filter: { electionCode } }),
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
