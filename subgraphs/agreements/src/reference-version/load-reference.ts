import type { Transaction } from '@payung/kit/database.ts';
import { HeldRows, loadHeld, VersionOfRequest } from '@payung/kit/held-rows.ts';
import type { RowLoader } from '@payung/kit/held-rows.ts';
import { lazy, loadByKey } from '@payung/kit/loader.ts';
import { readPlainRows, readsOf } from '@payung/kit/reads-together.ts';
import { oneOf, rowReader, versionedRowReader } from '@payung/kit/row-reader.ts';
import type { ReadVersionedRows } from '@payung/kit/row-reader.ts';
import { comes, whenThere } from '@payung/kit/soon.ts';
import type { Soon } from '@payung/kit/soon.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';

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
  /** The version that the request goes by; whoever reads it beside something else tells it. */
  readonly version: VersionOfRequest;
  readonly regions: RowLoader<RegionRow>;
  readonly institutions: RowLoader<InstitutionRow>;
  readonly elections: RowLoader<ElectionRow>;
  /** All categories, as they are on the day of the request. */
  readonly categories: () => Soon<readonly OfficerCategoryRow[]>;
}

/**
 * Makes the loaders of reference data: from what is held, where the version that the request reads says so, else by statements.
 * A transaction reads everything by itself.
 */
export function loadReference(database: Transaction, now: Instant, held: HeldReference | undefined): ReferenceLoaders {
  const today = dateInJakarta(now);
  const version = new VersionOfRequest(() => readVersion(database));
  if (held === undefined || readsOf(database) === undefined) {
    return {
      version,
      regions: loadByKey((codes) => readRegions(database, oneOf('code', codes)), codeOf),
      institutions: loadByKey((codes) => readInstitutions(database, oneOf('code', codes)), codeOf),
      elections: loadByKey((codes) => readElections(database, oneOf('code', codes)), codeOf),
      categories: lazy(() => readCategories(database, today)),
    };
  }
  const by = <Row extends { readonly code: string }>(rows: HeldRows<Row>, read: ReadVersionedRows<Row>) =>
    loadHeld<Row>({ held: rows, version, read: (codes) => read(database, oneOf('code', codes)), keyOf: codeOf });
  return {
    version,
    regions: by(held.regions, readVersionedRegions),
    institutions: by(held.institutions, readVersionedInstitutions),
    elections: by(held.elections, readVersionedElections),
    categories: loadCategories(database, today, { held: held.categories, version }),
  };
}

/** All categories on a day: what is held, at once when the version is there, else by one statement. */
function loadCategories(
  database: Transaction,
  today: PlainDate,
  { held, version }: { readonly held: HeldReference['categories']; readonly version: VersionOfRequest },
): ReferenceLoaders['categories'] {
  const day = today.toString();
  let loading: Soon<readonly OfficerCategoryRow[]> | undefined;
  const load = (now: string): Soon<readonly OfficerCategoryRow[]> => held.find(now, day) ?? readAndHold();
  const readAndHold = async (): Promise<readonly OfficerCategoryRow[]> => {
    const read = await readCategoriesWithVersion(database, today);
    held.keep(read.version, [[day, read.rows]]);
    return read.rows;
  };
  return () => {
    if (loading === undefined) {
      loading = whenThere(version.now(), load);
      if (comes(loading)) loading.then((categories) => (loading = categories)).catch(() => undefined);
    }
    return loading;
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
