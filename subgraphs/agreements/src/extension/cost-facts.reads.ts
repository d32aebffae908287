import type { AgreementRow } from '../agreement/agreement.table.ts';
import type { Context } from '../context.ts';
import type { ElectionPicture } from '../coverage/coverage.reads.ts';
import type { CountedUnit, OfficerLevel } from '../schema.types.ts';
import type { CategoryAsked, PayFacts } from '../domain/category-to-pay.ts';
import type { CostTable } from '../domain/contribution-cost.ts';
import type { OfficerCategoryRow } from '../officer-category/officer-category.table.ts';

/** Everything that contributions in a region and election are computed from. */
export interface CostFacts {
  readonly regionCode: string;
  readonly picture: ElectionPicture;
  readonly categories: ReadonlyMap<string, OfficerCategoryRow>;
  readonly pay: PayFacts;
  readonly table: CostTable;
}

/** Reads what contributions are computed from, or null when there is no such region or election. */
export async function loadCostFacts(
  { loaders, contributions }: Pick<Context, 'loaders' | 'contributions'>,
  { regionCode, electionCode }: { readonly regionCode: string; readonly electionCode: string },
  agreement: AgreementRow | null,
): Promise<CostFacts | null> {
  const [picture, region, stages, honoraria, rates] = await Promise.all([
    loaders.pictures(electionCode).load(regionCode),
    loaders.regions.load(regionCode),
    loaders.electionStages.load(electionCode),
    loaders.honoraria.load(electionCode),
    loaders.contributionRates.load('all'),
  ]);
  if (picture === null || region === null) return null;
  return {
    regionCode,
    picture,
    categories: new Map(picture.facts.categories.map((category) => [category.code, category])),
    pay: { pollingDate: picture.facts.pollingDate, stages, honoraria, terms: agreement },
    table: { rates, ...contributions },
  };
}

/** How many units a category's people serve in, and how many seats one has, as far as that is known. */
export function seatsAndUnits(
  { picture, regionCode }: Pick<CostFacts, 'picture' | 'regionCode'>,
  category: OfficerCategoryRow,
): Pick<CategoryAsked, 'seatsOfUnit' | 'units'> {
  const unit = UNIT_OF[category.level];
  return {
    seatsOfUnit: category.seats?.minimum ?? null,
    units: unit === undefined ? null : picture.unitsOf(regionCode, unit).value,
  };
}

const UNIT_OF: Readonly<Partial<Record<OfficerLevel, CountedUnit>>> = {
  DISTRICT: 'DISTRICT',
  VILLAGE: 'VILLAGE',
  POLLING_STATION: 'POLLING_STATION',
};
