import { permit } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { readPagesByParent } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';

import type { Context } from '../context.ts';
import { COUNTED_UNITS } from '../domain/check-reference-count.ts';
import type { Units } from '../domain/units.ts';
import { ReferenceCountTable } from './reference-count.table.ts';
import type { ReferenceCountRow } from './reference-count.table.ts';

const NEWEST_FIRST: PageOrder<ReferenceCountRow> = {
  direction: 'DESC',
  by: [
    { property: 'countedOn', type: 'date', of: ({ countedOn }) => countedOn.toString() },
    { property: 'id', type: 'uuid', of: ({ id }) => id },
  ],
};

/** How many units of each kind a region has, as they are used now. Null when there is no such election. */
export async function readUnits(
  { session, loaders }: Context,
  regionCode: string,
  electionCode: string,
): Promise<readonly Units[] | null> {
  permit(session, 'coverage:read', { regionCode });
  const picture = await loaders.pictures(electionCode).load(regionCode);
  return picture === null ? null : COUNTED_UNITS.map((unit) => picture.unitsOf(regionCode, unit));
}

/** The same page of what was ever recorded for each of many regions in an election, newest first. */
export async function readRecordedCounts(
  database: Transaction,
  keys: readonly string[],
  page: PageArgs,
  electionCode: string,
): Promise<ReadonlyMap<string, Page<ReferenceCountRow>>> {
  const query = database
    .createQueryBuilder(ReferenceCountTable, 'count')
    .where('count.electionCode = :electionCode', { electionCode });
  return readPagesByParent(query, NEWEST_FIRST, page, { parent: 'regionCode', keys });
}

/** Which of these recorded counts are in effect: the newest of their region, election and unit. */
export async function readInEffect(database: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found: { id: string }[] = await database.query(
    `select asked.id from reference_count asked where asked.id = any($1::uuid[]) and not exists (
       select from reference_count newer
       where newer.election_code = asked.election_code and newer.region_code = asked.region_code and newer.unit = asked.unit
         and (newer.counted_on, newer.id) > (asked.counted_on, asked.id)
     )`,
    [ids],
  );
  return new Set(found.map(({ id }) => id));
}
