import { connect } from '@payung/kit/database.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { Temporal } from '@payung/kit/values/dates.ts';

import { In } from 'typeorm';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

import { AgreementTable } from './agreement/agreement.table.ts';
import { writeAgreement } from './agreement/write-agreement.ts';
import { HonorariumTable, RateTable } from './contribution-rate/contribution-rate.table.ts';
import { derivePeriod } from './domain/agreement-period.ts';
import { agreementTitle } from './domain/agreement-title.ts';
import { ElectionStageTable, ElectionTable } from './election/election.table.ts';
import { InstitutionTable } from './institution/institution.table.ts';
import type { InstitutionRow } from './institution/institution.table.ts';
import { HolidayTable } from './holiday/holiday.table.ts';
import {
  OfficerCategoryPartTable,
  OfficerCategoryTable,
  OfficerSeatsTable,
} from './officer-category/officer-category.table.ts';
import { ReferenceCountTable } from './reference-count/reference-count.table.ts';
import { RegionTable } from './region/region.table.ts';
import type { RegionRow } from './region/region.table.ts';
import { contributionRates } from './seed/contribution-rates.ts';
import { elections, electionStages } from './seed/elections.ts';
import { fiveAgreements } from './seed/five-agreements.ts';
import type { PublishedAgreement } from './seed/five-agreements.ts';
import { seedFundings } from './seed/five-funding.ts';
import { honoraria } from './seed/honoraria.ts';
import { institutionsOf } from './seed/institutions.ts';
import { holidaysOf } from './seed/holidays.ts';
import { officerCategories, officerCategoryParts, officerSeats } from './seed/officer-categories.ts';
import { referenceCounts } from './seed/reference-counts.ts';
import { readRegions, REGION_VERSION } from './seed/regions.ts';
import { tables } from './tables.ts';

const LOCK = 4_242_002;

/**
 * Loads what every installation starts from: regions, institutions, elections, categories and the five
 * published agreements. Safe to run again: what is there already stays as it is.
 *
 * @param url the connection of the database's owner
 * @param listRegions the official list, unless another is wanted
 */
export async function seed(url: string, listRegions = readRegions): Promise<void> {
  const database = await connect({ url, tables, applicationName: 'payung-seed', connections: 1 });
  try {
    await database.transaction(async (transaction) => {
      // One process at a time, and as long as it takes: ninety thousand rows are no request.
      await transaction.query('set local statement_timeout = 0');
      await transaction.query('select pg_advisory_xact_lock($1)', [LOCK]);
      await seedReference(transaction, listRegions);
      await seedAgreements(transaction);
      await seedFundings(transaction, Temporal.Now.instant());
    });
  } finally {
    await database.destroy();
  }
}

async function seedReference(transaction: Transaction, listRegions: typeof readRegions): Promise<void> {
  if (!(await transaction.existsBy(RegionTable, { version: REGION_VERSION }))) {
    await insertRegions(transaction, await listRegions());
  }
  const seats = await transaction.findBy(RegionTable, { kind: In(['COUNTRY', 'PROVINCE', 'REGENCY', 'CITY']) });
  await insertMissing(transaction, InstitutionTable, institutionsOf(seats));
  await insertMissing(transaction, ElectionTable, elections);
  await insertMissing(transaction, ElectionStageTable, electionStages);
  await insertMissing(transaction, OfficerCategoryTable, officerCategories);
  await insertMissing(transaction, RateTable, contributionRates);
  await insertMissing(transaction, HonorariumTable, honoraria);
  await insertMissing(transaction, OfficerCategoryPartTable, officerCategoryParts);
  await insertMissing(transaction, OfficerSeatsTable, officerSeats);
  const now = Temporal.Now.instant();
  await insertMissing(transaction, HolidayTable, holidaysOf(elections, now));
  // Once: what is recorded later, by whoever knows better, must not be followed by ours again.
  if (!(await transaction.existsBy(ReferenceCountTable, {})))
    await insertMissing(transaction, ReferenceCountTable, referenceCounts(now));
}

/** Ninety thousand rows in one statement. A region that a newer list renames or recounts is brought up to date. */
async function insertRegions(transaction: Transaction, regions: readonly RegionRow[]): Promise<void> {
  await transaction.query(
    `insert into region (code, name, kind, parent_code, version, regencies, districts, villages)
     select code, name, kind, "parentCode", version, regencies, districts, villages
     from json_to_recordset($1::json) as listed
       (code text, name text, kind text, "parentCode" text, version text, regencies integer, districts integer, villages integer)
     on conflict (code) do update set
       name = excluded.name, kind = excluded.kind, parent_code = excluded.parent_code, version = excluded.version,
       regencies = excluded.regencies, districts = excluded.districts, villages = excluded.villages`,
    [JSON.stringify(regions)],
  );
}

async function insertMissing<Row extends ObjectLiteral>(
  transaction: Transaction,
  table: EntityTarget<Row>,
  rows: readonly object[],
): Promise<void> {
  await transaction
    .createQueryBuilder()
    .insert()
    .into(table)
    .values([...rows])
    .orIgnore()
    .execute();
}

async function seedAgreements(transaction: Transaction): Promise<void> {
  for (const published of fiveAgreements) {
    if (await transaction.existsBy(AgreementTable, { sourceCode: published.sourceCode })) continue;
    const now = Temporal.Now.instant();
    const { parties, beneficiaries, ...row } = published;
    const { instrument, subject, programmes, servicePeriods, wageBases, exclusions, legalBases, fundingText, ...rest } =
      row;
    const stages = await transaction.findBy(ElectionStageTable, { electionCode: published.electionCode });
    const period = derivePeriod({ signedOn: published.signedOn, stageEnds: stages.map(({ endsOn }) => endsOn) });
    const said = { instrument, subject, programmes, servicePeriods, wageBases, exclusions, legalBases, fundingText };
    await writeAgreement(
      transaction,
      {
        ...rest,
        title: await titleOf(transaction, published),
        version: 1,
        registeredAt: now,
        terms: { ...said, period, parties, beneficiaries },
      },
      { session: null, now },
    );
  }
}

async function titleOf(transaction: Transaction, published: PublishedAgreement): Promise<string> {
  const region = await transaction.findOneByOrFail(RegionTable, { code: published.regionCode });
  const election = await transaction.findOneByOrFail(ElectionTable, { code: published.electionCode });
  const kinds: InstitutionRow['kind'][] = [];
  for (const { institutionCode } of published.beneficiaries) {
    kinds.push((await transaction.findOneByOrFail(InstitutionTable, { code: institutionCode })).kind);
  }
  return agreementTitle({ beneficiaryKinds: kinds, regionName: region.name, electionName: election.nameId });
}
