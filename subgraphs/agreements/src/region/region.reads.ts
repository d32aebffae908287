import { permit } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { readPagesByKey } from '@payung/kit/pages-by-key.ts';
import { escapeLike, inRegions } from '@payung/kit/scope-sql.ts';
import { loadEach } from '@payung/kit/soon.ts';

import type { Context } from '../context.ts';
import type { RegionKind } from '../schema.types.ts';
import { RegionTable } from './region.table.ts';
import type { RegionRow } from './region.table.ts';

const BY_CODE: PageOrder<RegionRow> = {
  direction: 'ASC',
  by: [{ property: 'code', type: 'text', of: ({ code }) => code }],
};

/** The region with this code, or null. */
export async function findRegion({ session, loaders }: Context, code: string): Promise<RegionRow | null> {
  permit(session, 'reference:read');
  return loaders.regions.load(code);
}

/** The regions with these codes, in the order given. Codes that name nothing are left out. */
export async function loadRegions({ loaders }: Context, codes: readonly string[]): Promise<RegionRow[]> {
  const rows = await loadEach(loaders.regions, codes);
  return rows.filter((row) => row !== null);
}

/** All regions of these kinds within the session's scope and, where given, below a region, by code. */
export async function readRegionsInScope(
  { database, session }: Context,
  kinds: readonly RegionKind[],
  below: string | null = null,
): Promise<RegionRow[]> {
  const { regionCodes } = permit(session, 'reference:read');
  const scope = inRegions(regionCodes, 'region.code');
  const query = database.manager
    .createQueryBuilder(RegionTable, 'region')
    .where('region.kind = any(:kinds)', { kinds })
    .andWhere(scope.sql, scope.parameters);
  if (below !== null) query.andWhere('region.parentCode = :below', { below });
  return query.orderBy('region.code').getMany();
}

/** The same page of the regions directly below each of these. */
export async function readChildren(
  database: Transaction,
  codes: readonly string[],
  args: PageArgs,
): Promise<ReadonlyMap<string, Page<RegionRow>>> {
  const query = database.createQueryBuilder(RegionTable, 'region');
  return readPagesByKey(query, BY_CODE, args, {
    keys: codes,
    belongs: 'region.parentCode = asked.key',
    primaryKey: 'code',
  });
}

/** A page of regions found by a part of their name or the start of their code. */
export async function searchRegions(
  { database, session }: Context,
  args: PageArgs,
  { search, kind }: { readonly search: string | null; readonly kind: RegionKind | null },
): Promise<Page<RegionRow>> {
  permit(session, 'reference:read');
  const query = database.manager.createQueryBuilder(RegionTable, 'region').where('true');
  if (kind !== null) query.andWhere('region.kind = :kind', { kind });
  if (search !== null && search !== '') {
    const text = escapeLike(search);
    query.andWhere("(region.name ilike '%' || :text || '%' or region.code like :text || '%')", { text });
  }
  return readPage(query, BY_CODE, args);
}
