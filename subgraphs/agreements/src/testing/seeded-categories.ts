import { toCategories } from '../officer-category/officer-category.reads.ts';
import type { OfficerCategoryRow } from '../officer-category/officer-category.table.ts';
import { officerCategories, officerCategoryParts, officerSeats } from '../seed/officer-categories.ts';

/** The categories that every installation starts from, as the service reads them. */
export function seededCategories(): readonly OfficerCategoryRow[] {
  return toCategories(
    officerCategories.map((category) => ({
      ...category,
      ownSeats: seatsOf(category.code),
      parts: officerCategoryParts
        .filter(({ categoryCode }) => categoryCode === category.code)
        .map(({ partCode }) => partCode),
    })),
  );
}

function seatsOf(code: string) {
  const seats = officerSeats.find(({ categoryCode }) => categoryCode === code);
  return seats === undefined ? null : { ...seats, effectiveFrom: null };
}
