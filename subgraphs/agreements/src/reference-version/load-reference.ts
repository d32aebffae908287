import type { Transaction } from '@payung/kit/database.ts';
import { HeldRows, loadHeld } from '@payung/kit/held-rows.ts';
import { lazy, loadByKey } from '@payung/kit/loader.ts';
import { readPlainRows, readsOf } from '@payung/kit/reads-together.ts';
import { oneOf, rowReader, versionedRowReader } from '@payung/kit/row-reader.ts';
import type { ReadVersionedRows } from '@payung/kit/row-reader.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type DataLoader from 'dataloader';

import { ElectionTable } from '../election/election.table.ts';
import type { ElectionRow } from '../election/election.table.ts';
import { InstitutionTable } from '../institution/institution.table.ts';
import type { InstitutionRow } from '../institution/institution.table.ts';
import { readCategories, readCategoriesWithVersion, VERSION_NOW } from '../officer-category/officer-category.reads.ts';
import type { OfficerCategoryRow } from '../officer-category/officer-category.table.ts';
import { RegionTable } from '../region/region.table.ts';
import type { RegionRow } from '../region/region.table.ts';

/** Reference data that a process keeps between requests. */
export interface HeldReference {
  readonly regions: HeldRows<RegionRow>;
  readonly institutions: HeldRows<InstitutionRow>;
  readonly elections: HeldRows<ElectionRow>;
  /** By the day that they are for. */
  readonly categories: HeldRows<readonly OfficerCategoryRow[]>;
}

/** Keeps nothing yet. */
export function holdReference(): HeldReference {
  return {
    regions: new HeldRows(5_000),
    institutions: new HeldRows(5_000),
    elections: new HeldRows(100),
    categories: new HeldRows(10),
  };
}

/** Loads reference data for one request. */
export interface ReferenceLoaders {
  readonly regions: DataLoader<string, RegionRow | null>;
  readonly institutions: DataLoader<string, InstitutionRow | null>;
  readonly elections: DataLoader<string, ElectionRow | null>;
  /** All categories, as they are on the day of the request. */
  readonly categories: () => Promise<readonly OfficerCategoryRow[]>;
}

/**
 * Makes the loaders of reference data: from what is held, where the version that the request reads says so, else by statements.
 * A transaction reads everything by itself.
 */
export function loadReference(database: Transaction, now: Instant, held: HeldReference | undefined): ReferenceLoaders {
  const today = dateInJakarta(now);
  if (held === undefined || readsOf(database) === undefined) {
    return {
      regions: loadByKey((codes) => readRegions(database, oneOf('code', codes)), codeOf),
      institutions: loadByKey((codes) => readInstitutions(database, oneOf('code', codes)), codeOf),
      elections: loadByKey((codes) => readElections(database, oneOf('code', codes)), codeOf),
      categories: lazy(() => readCategories(database, today)),
    };
  }
  const versionNow = lazy(() => readVersion(database));
  const by = <Row extends { readonly code: string }>(rows: HeldRows<Row>, read: ReadVersionedRows<Row>) =>
    loadHeld<Row>({ held: rows, versionNow, read: (codes) => read(database, oneOf('code', codes)), keyOf: codeOf });
  return {
    regions: by(held.regions, readVersionedRegions),
    institutions: by(held.institutions, readVersionedInstitutions),
    elections: by(held.elections, readVersionedElections),
    categories: lazy(async () => {
      const [version, day] = [await versionNow(), today.toString()];
      const known = held.categories.find(version, day);
      if (known !== undefined) return known;
      const read = await readCategoriesWithVersion(database, today);
      held.categories.keep(read.version, [[day, read.rows]]);
      return read.rows;
    }),
  };
}

const readRegions = rowReader(RegionTable);
const readInstitutions = rowReader(InstitutionTable);
const readElections = rowReader(ElectionTable);
const readVersionedRegions = versionedRowReader(RegionTable, VERSION_NOW);
const readVersionedInstitutions = versionedRowReader(InstitutionTable, VERSION_NOW);
const readVersionedElections = versionedRowReader(ElectionTable, VERSION_NOW);

const codeOf = ({ code }: { readonly code: string }): string => code;

async function readVersion(database: Transaction): Promise<string> {
  const statement = 'select version from reference_version where name = $1';
  const [row] = await readPlainRows<{ readonly version: string }>(database, statement, ['reference']);
  // Without a version nothing is held: no two requests have this one.
  return row?.version ?? crypto.randomUUID();
}
