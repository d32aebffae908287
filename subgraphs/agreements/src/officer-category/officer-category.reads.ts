import type { Transaction } from '@payung/kit/database.ts';
import type { Versioned } from '@payung/kit/held-rows.ts';
import { readPlainRows } from '@payung/kit/reads-together.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { Any } from 'typeorm';

import { seatsTogether } from '../domain/seats.ts';
import type { Seats } from '../domain/seats.ts';
import { OfficerSeatsTable } from './officer-category.table.ts';
import type { OfficerCategoryListed, OfficerCategoryRow, OfficerSeatsRow } from './officer-category.table.ts';

/** A category as `categoriesSql` gives it. */
export interface CategoryFact extends OfficerCategoryListed {
  readonly ownSeats: (Seats & { readonly effectiveFrom: string | null }) | null;
  readonly parts: readonly string[];
}

/** All categories as one JSON value, with the seats in effect on a day, given as SQL. They are about twenty. */
export function categoriesSql(day: string): string {
  return `(
    select json_agg(json_build_object(
      'code', category.code, 'position', category.position, 'nameId', category.name_id, 'nameEn', category.name_en,
      'body', category.body, 'level', category.level, 'adHoc', category.ad_hoc, 'civilServants', category.civil_servants,
      'parts', array(
        select part.part_code from officer_category_part part where part.category_code = category.code order by part.position
      ),
      'ownSeats', (
        select json_build_object('minimum', minimum, 'usual', usual, 'maximum', maximum, 'source', source,
          'confidence', confidence, 'effectiveFrom', effective_from)
        from officer_seats seats
        where seats.category_code = category.code and (effective_from is null or effective_from <= ${day})
        order by effective_from desc nulls last limit 1
      )
    ) order by category.position)
    from officer_category category
  )`;
}

/** The categories with the seats of combined ones computed from their parts. */
export function toCategories(facts: readonly CategoryFact[]): readonly OfficerCategoryRow[] {
  const byCode = new Map(facts.map((fact) => [fact.code, fact]));
  return facts.map(({ ownSeats, ...category }) => {
    const seats =
      category.parts.length === 0
        ? ownSeats
        : seatsTogether(category.parts.map((code) => byCode.get(code)?.ownSeats ?? null));
    return {
      ...category,
      seats,
      seatsFrom: ownSeats?.effectiveFrom ? Temporal.PlainDate.from(ownSeats.effectiveFrom) : null,
      seatsMinimum: seats?.minimum ?? null,
      seatsMaximum: seats?.maximum ?? null,
    };
  });
}

/** All categories as they are on a day, in the order of body and level. */
export async function readCategories(database: Transaction, on: PlainDate): Promise<readonly OfficerCategoryRow[]> {
  const [row] = await readPlainRows<{ readonly categories: CategoryFact[] | null }>(database, CATEGORIES, [
    on.toString(),
  ]);
  return toCategories(row?.categories ?? []);
}

/** The same, with the version of the reference data at that moment. */
export async function readCategoriesWithVersion(
  database: Transaction,
  on: PlainDate,
): Promise<Versioned<OfficerCategoryRow>> {
  const statement = `${CATEGORIES}, ${VERSION_NOW} as version`;
  const [row] = await readPlainRows<{ readonly categories: CategoryFact[] | null; readonly version: string | null }>(
    database,
    statement,
    [on.toString()],
  );
  return { version: row?.version ?? '', rows: toCategories(row?.categories ?? []) };
}

/** The version of the reference data, as a value in a statement. */
export const VERSION_NOW = "(select version from reference_version where name = 'reference')";

const CATEGORIES = `select ${categoriesSql('$1::date')} as categories`;

/** Every rule on the seats of these categories, newest first. */
export async function readSeatsRules(database: Transaction, codes: readonly string[]): Promise<OfficerSeatsRow[]> {
  return database.find(OfficerSeatsTable, {
    where: { categoryCode: Any([...codes]) },
    order: { effectiveFrom: { direction: 'DESC', nulls: 'LAST' } } as const,
  });
}
