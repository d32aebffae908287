import type { Session } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import { loadByKey, loadGroups } from '@payung/kit/loader.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { In } from 'typeorm';

import {
  readAgreementsById,
  readBeneficiaries,
  readHeadcounts,
  readParties,
  readSignatories,
} from './agreement/agreement.reads.ts';
import { ElectionStageTable, ElectionTable } from './election/election.table.ts';
import { InstitutionTable } from './institution/institution.table.ts';
import { OfficerCategoryTable } from './officer-category/officer-category.table.ts';
import { readPromised } from './region/promised.reads.ts';
import { RegionTable } from './region/region.table.ts';

/** One request's loaders: each kind of thing is read in one statement, however often it is asked for. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of a request. What they read is confined to the session's scope. */
export function createLoaders(database: Database, session: Session | null, now: Instant) {
  const promised = new Map<string | null, ReturnType<typeof promisedLoader>>();
  const promisedLoader = (electionCode: string | null) =>
    loadByKey(
      (codes: readonly string[]) => readPromised(database, { codes, electionCode, now }),
      ({ regionCode }) => regionCode,
    );
  return {
    regions: loadByKey(
      (codes: readonly string[]) => database.manager.findBy(RegionTable, { code: In([...codes]) }),
      ({ code }) => code,
    ),
    institutions: loadByKey(
      (codes: readonly string[]) => database.manager.findBy(InstitutionTable, { code: In([...codes]) }),
      ({ code }) => code,
    ),
    elections: loadByKey(
      (codes: readonly string[]) => database.manager.findBy(ElectionTable, { code: In([...codes]) }),
      ({ code }) => code,
    ),
    electionStages: loadGroups(
      (codes: readonly string[]) =>
        database.manager.find(ElectionStageTable, { where: { electionCode: In([...codes]) }, order: { startsOn: 'ASC', endsOn: 'ASC', code: 'ASC' } }),
      ({ electionCode }) => electionCode,
    ),
    officerCategories: loadByKey(
      (codes: readonly string[]) => database.manager.findBy(OfficerCategoryTable, { code: In([...codes]) }),
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
    promised: (electionCode: string | null) => {
      const loader = promised.get(electionCode) ?? promisedLoader(electionCode);
      promised.set(electionCode, loader);
      return loader;
    },
  };
}
