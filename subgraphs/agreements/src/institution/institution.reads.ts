import { permit } from '@payung/kit/access.ts';
import { readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { escapeLike, inRegions } from '@payung/kit/scope-sql.ts';

import type { Context } from '../context.ts';
import type { InstitutionKind } from '../schema.types.ts';
import { InstitutionTable } from './institution.table.ts';
import type { InstitutionRow } from './institution.table.ts';

const BY_CODE: PageOrder<InstitutionRow> = {
  direction: 'ASC',
  by: [{ property: 'code', type: 'text', of: ({ code }) => code }],
};

/** What to keep in a list of institutions. */
export interface InstitutionFilter {
  readonly kind?: InstitutionKind | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly search?: string | null | undefined;
}

/** The institution with this code, or null. */
export async function findInstitution({ session, loaders }: Context, code: string): Promise<InstitutionRow | null> {
  permit(session, 'reference:read');
  return loaders.institutions.load(code);
}

/** A page of institutions, by code. */
export async function readInstitutions(
  { database, session }: Context,
  args: PageArgs,
  filter: InstitutionFilter,
): Promise<Page<InstitutionRow>> {
  permit(session, 'reference:read');
  const query = database.manager.createQueryBuilder(InstitutionTable, 'institution').where('true');
  if (filter.kind) query.andWhere('institution.kind = :kind', { kind: filter.kind });
  if (filter.search) {
    query.andWhere("institution.name ilike '%' || :text || '%'", { text: escapeLike(filter.search) });
  }
  if (filter.regionCode) {
    const region = inRegions([filter.regionCode], 'institution.regionCode', 'filterRegions');
    query.andWhere(region.sql, region.parameters);
  }
  return readPage(query, BY_CODE, args);
}
